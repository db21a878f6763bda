// Whoever has the link to an order: their order as a page needs it, or the one page for every link that opens none.
import {spokenLanguage, stringsFor} from '../../shared/strings/index.js';
import {pageStringsFor} from '../../shared/strings/page/index.js';
import {orderView} from '../order-view.js';
import type {Call} from '../route.js';
import {sha256} from '../secret.js';
import {findOrderById} from '../store/orders.js';
import {findShop} from '../store/shops.js';
import {findTelling} from '../store/telling.js';
import {findGrant, type Grant} from '../store/tokens.js';
import {goneMain} from './gone-page.js';
import {type Hosted, pageStringsOf, screenOf} from './hosted.js';
import {answerPage} from './page.js';

type LinkCall = Pick<Call, 'gateway' | 'context' | 'param'>;

export interface Opened {
  readonly grant: Grant;
  /** Of the order. */
  readonly version: number;
  readonly hosted: Hosted;
}

/** What pages of a link have in their path. */
export const linkParams = {token: 'Opens one order, as its customer or, if it was shared, to read.'};

/**
 * What a link opens to be read.
 *
 * @param depth How many steps the page is below `/o/{token}`.
 */
export async function openLink(
  {gateway, context, param}: LinkCall,
  depth: 0 | 1,
  chosen?: (numbers: readonly string[]) => string | undefined,
): Promise<Opened | undefined> {
  const {db, shopId, now} = gateway;
  const token = param('token');
  const grant = await findGrant(db, shopId, sha256(token), now());
  if (!grant || grant.access === 'status') return undefined;
  const found = await orderView(gateway, grant.orderId, grant.access);
  const stored = await findOrderById(db, grant.orderId);
  if (!found || !stored) return undefined;
  const telling = await findTelling(db, shopId);
  const {view, version} = found;
  const numbers = view.order.shipments.map(({number}) => number);
  const {language, email} = stored.customer;
  const screen = await screenOf({view, telling, language, now: now(), chosen: chosen?.(numbers)});
  const up = '../'.repeat(1 + depth);
  const order = depth === 0 ? encodeURIComponent(token) : `../${encodeURIComponent(token)}`;
  const files = context.req.path.startsWith('/shops/') ? `${up}../../` : up;
  return {
    grant,
    version,
    hosted: {
      screen,
      strings: pageStringsOf(screen),
      brand: telling.brand,
      hasEmail: email !== undefined,
      order,
      service: up,
      files,
    },
  };
}

/** What a link opens to say something in the customer's name: one that was shared does not. */
export async function openLinkToAct(call: LinkCall): Promise<Opened | undefined> {
  const opened = await openLink(call, 1);
  return opened?.grant.access === 'full' ? opened : undefined;
}

/** The same whether a token never was, has ended or was ended. */
export async function answerGone({gateway, context}: LinkCall, depth: 0 | 1): Promise<Response> {
  const {db, shopId} = gateway;
  const {name, url} = await findShop(db, shopId);
  const telling = await findTelling(db, shopId);
  const language = spokenLanguage(telling.language);
  const strings = pageStringsFor(language);
  const direction = (await stringsFor(language))?.direction ?? 'ltr';
  const up = '../'.repeat(1 + depth);
  const page = {language, direction, title: strings.gone.title, shop: {name, url}, brand: telling.brand};
  return answerPage(context, {...page, service: up, files: up, main: goneMain(strings, {name, url})}, 404);
}

/** A page about the order that was opened. */
export function answerHosted(
  {context}: LinkCall,
  {screen, brand, service, files}: Hosted,
  page: Pick<Parameters<typeof answerPage>[1], 'title' | 'main' | 'foot' | 'manifest'>,
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const {view, language, words} = screen;
  return answerPage(
    context,
    {...page, language, direction: words.direction, shop: view.shop, brand, service, files},
    status,
  );
}
