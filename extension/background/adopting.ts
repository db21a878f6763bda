// Takes over what an order's element holds out (docs/watching.md), after the shopper's press in our own page. The page
// could have held out anything: the token goes nowhere but to the gateway that the element asks itself, and is kept only
// if that answers with an order.
import browser from 'webextension-polyfill';
import {createGatewayClient} from '../../shared/client/gateway-client.js';
import {TrackingError} from '../../shared/errors.js';
import {sent} from '../consent.js';
import {addWatch} from '../storage.js';
import {maySendTokens} from './ask-shop.js';
import {askFrame} from './frames.js';
import {heldOutBy} from './held-out-by.js';
import {plan} from './plan.js';

interface Seen {
  readonly tabId: number;
  readonly frameId: number;
}

/** Milliseconds for which a press waits for the answer to what the browser asks. */
const patience = 2 * 60_000;
const waiting = 'to adopt';

/** @throws {TrackingError} `forbidden` as long as the browser does not let tokens be sent: then it is done once it does. */
export async function adopt(seen: Seen): Promise<{id: string; isNew: boolean}> {
  const {tabId, frameId} = seen;
  const source = heldOutBy(await askFrame(tabId, frameId, 'look'), Date.now());
  if (!source) throw new TrackingError('not_found', 'nothing is held out on this page');
  if (!(await maySendTokens())) {
    await browser.storage.session.set({[waiting]: {...seen, until: Date.now() + patience}});
    throw new TrackingError('forbidden', 'the browser does not let tokens be sent');
  }
  const answer = await createGatewayClient(source.api).open(source.token);
  if (answer.outcome !== 'ok') throw new TrackingError(answer.outcome, `${source.api} does not answer for this order`);

  const {view} = answer;
  const id = crypto.randomUUID();
  const addedAt = new Date().toISOString();
  const asking = {failures: 0, dueAt: Date.now()};
  const added = await addWatch({version: 1, id, addedAt, source, view, told: [], asking});
  await plan();
  return added;
}

/** To be called before the first `await`. What the browser asks may close the popup in which somebody pressed. */
export function adoptOnceAllowed(): void {
  browser.permissions.onAdded.addListener(async ({origins = [], data_collection = []}) => {
    // What is allowed together with a host, or to be sent to more than a shop, is for a provider's key.
    if (origins.length > 0 || data_collection.length > sent.toShop.length) return;
    const {[waiting]: seen} = (await browser.storage.session.get(waiting)) as {[waiting]?: Seen & {until: number}};
    if (!seen || !(await maySendTokens())) return;
    await browser.storage.session.remove(waiting);
    if (Date.now() < seen.until) await adopt(seen);
  });
}
