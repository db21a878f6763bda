// Who is told of what has come to pass, in the transaction in which it did.
import type {Policy} from '../../shared/model.js';
import type {Reached} from '../../shared/moments.js';
import {countLately} from '../store/lately.js';
import type {StoredOrder} from '../store/orders.js';
import {enqueue} from '../store/outbox.js';
import {ensureOwnSubscribers, subscribersFor} from '../store/subscribers.js';
import type {Database} from '../store/tables.js';
import {findTelling} from '../store/telling.js';
import {findEndpoints} from '../store/webhook-endpoints.js';
import {grouped} from './grouped.js';
import {momentKey, parcelKey} from './moment-key.js';
import {nextAllowed, zoneOf} from './quiet.js';
import {isTooMany, isWanted} from './wanted.js';

export interface News {
  readonly stored: StoredOrder;
  readonly policy: Policy;
  readonly news: readonly Reached[];
}

/** Puts into the outbox what the shop's other systems and its customer are told: once for each moment and address. */
export async function tell(transaction: Database, told: News, now: number): Promise<void> {
  await tellSystems(transaction, told, now);
  await tellPeople(transaction, told, now);
}

async function tellSystems(transaction: Database, {stored, news}: News, now: number): Promise<void> {
  const {id: orderId, shopId} = stored;
  const endpoints = await findEndpoints(transaction, shopId);
  for (const reached of news) {
    const parcel = parcelKey(reached);
    const about = {...(parcel && {parcels: [parcel]})};
    const message = {shopId, orderId, kind: reached.moment, key: `${orderId} ${momentKey(reached)}`, about, dueAt: now};
    for (const {id} of endpoints.filter(({kinds}) => !kinds || kinds.includes(reached.moment))) {
      await enqueue(transaction, {...message, channel: 'webhook', address: String(id)}, now);
    }
  }
}

async function tellPeople(transaction: Database, told: News, now: number): Promise<void> {
  const {stored, policy, news} = told;
  const {id: orderId, shopId} = stored;
  await ensureOwnSubscribers(transaction, {orderId, shopId, customer: stored.customer, now});
  const telling = await findTelling(transaction, shopId);
  const allowed = nextAllowed(now, telling.quiet, zoneOf(stored.order, policy));
  for (const subscriber of await subscribersFor(transaction, orderId)) {
    const {id: subscriberId, channel, address} = subscriber;
    for (const reached of news.filter(({moment}) => isWanted(subscriber, telling, moment))) {
      const one = grouped(subscriber.grouping ?? telling.grouping, reached, stored.order);
      if (!one) continue;
      const lately = await countLately(transaction, {orderId, channel, address, now});
      if (isTooMany(reached.moment, lately, telling)) continue;
      const {about} = one;
      const told = {shopId, orderId, subscriberId, kind: reached.moment, key: `${orderId} ${one.key}`, about};
      await enqueue(transaction, {...told, channel, address, dueAt: allowed + one.delay}, now);
    }
  }
}
