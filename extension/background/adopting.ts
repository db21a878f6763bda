// Takes over what an order's element holds out (docs/watching.md), after the shopper's press in our own page. The page
// could have held out anything: the token goes nowhere but to the gateway that the element asks itself, and is kept only
// if that answers with an order.
import {createGatewayClient} from '../../shared/client/gateway-client.js';
import {TrackingError} from '../../shared/errors.js';
import {addWatch} from '../storage.js';
import {maySendTokens} from './ask-shop.js';
import {askFrame} from './frames.js';
import {heldOutBy} from './held-out-by.js';
import {plan} from './plan.js';

export async function adopt({tabId, frameId}: {tabId: number; frameId: number}): Promise<{id: string; isNew: boolean}> {
  const source = heldOutBy(await askFrame(tabId, frameId, 'look'), Date.now());
  if (!source) throw new TrackingError('not_found', 'nothing is held out on this page');
  if (!(await maySendTokens()))
    throw new TrackingError('forbidden', 'the browser has not been told that tokens are sent');
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
