// The pages of choosing stand in the frame of an order's pages, with the shop's colours.
import type {Context} from 'hono';
import {html} from 'hono/html';
import {tellStrings} from '../../shared/strings/tell/index.js';
import type {Markup} from '../pages/hosted.js';
import {answerPage} from '../pages/page.js';
import type {Call} from '../route.js';
import {pathInShop} from '../shop-gateway.js';
import {findShop} from '../store/shops.js';
import {findTelling} from '../store/telling.js';
import type {Ways} from './push-section.js';

export interface TellPage {
  readonly language: string;
  readonly title: string;
  readonly body: Markup;
  /** Of ours, beside what is whole without it. */
  readonly script?: string;
}

/** From a page to its shop's service, and to the files of all shops. */
export function waysFrom(path: string): Ways {
  const service = '../'.repeat(pathInShop(path).split('/').length - 2);
  return {service, files: path.startsWith('/shops/') ? `${service}../../` : service};
}

export async function answerTellPage(
  {gateway: {db, shopId}, context}: Pick<Call, 'gateway' | 'context'>,
  {title, body, script, ...page}: TellPage,
  status: 200 | 422 = 200,
): Promise<Response> {
  const {name, url} = await findShop(db, shopId);
  const {brand} = await findTelling(db, shopId);
  const {language, dir: direction} = tellStrings(page.language);
  const main = html`<main class="one-page">${body}</main>`;
  return answerPage(
    context,
    {language, direction, title, shop: {name, url}, brand, ...waysFrom(context.req.path), script, main},
    status,
  );
}

/** What the reader's browser says it speaks, where nobody has said more. */
export function languageOf(context: Context): string {
  return context.req.header('accept-language')?.split(/[,;]/)[0]?.trim() || 'en';
}
