import {createClient} from '../../shared/client/create-client.js';
import {TrackingError} from '../../shared/errors.js';
import {asked, learn} from '../../shared/facts.js';
import {noFacts, type Order, type OrderView} from '../../shared/model.js';
import {statusOf} from '../../shared/order-status.js';
import {sandbox} from '../../shared/providers/sandbox.js';
import {sandboxFetch} from './sandbox-fetch.js';

const client = createClient({providers: [sandbox], fetch: sandboxFetch});

/** How long before the question the order was placed and its parcel named, in milliseconds. */
const placedBefore = 3 * 24 * 3_600_000;
const namedBefore = 3_600_000;

/**
 * The make-believe order whose only parcel is `number`.
 *
 * @throws {TrackingError} with what asking came to, if there is nothing to show.
 */
export async function trackSandbox(number: string): Promise<OrderView> {
  const now = Date.now();
  const addedAt = new Date(now - namedBefore).toISOString();
  const tracked = await client.track({number, carrier: sandbox.id, since: addedAt});
  if (tracked.outcome !== 'ok') throw new TrackingError(tracked.outcome, tracked.message ?? `asking about ${number}`);

  const at = tracked.askedAt;
  const learnt = tracked.shipments.reduce((facts, report) => learn(facts, report, {provider: sandbox.id, at}), noFacts);
  const facts = asked(learnt, {provider: sandbox.id, at, outcome: 'ok'});
  const order: Order = {
    number: 'TEST-1001',
    placedAt: new Date(now - placedBefore).toISOString(),
    state: 'open',
    items: [{id: '1', name: 'Olive wood board', quantity: 1}],
    destination: {city: 'Utrecht', country: 'NL', timeZone: 'Europe/Amsterdam'},
    shipments: [{carrier: sandbox.id, carrierName: sandbox.name, number, addedAt, facts}],
  };
  const sources = {[sandbox.id]: {name: sandbox.name, testData: true}};
  return {access: 'full', order, status: statusOf(order), shop: {name: 'Test shop'}, policy, sources};
}

const policy: OrderView['policy'] = {
  country: 'PT',
  handlingDays: 2,
  delayDays: 2,
  stalledDays: {domestic: 3, international: 5},
  lostDays: {domestic: 7, international: 14},
  remedy: 'choice',
  contact: {answerDays: 1},
};
