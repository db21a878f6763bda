// What a change of an order brings with it, in the transaction of the change.
import {assess} from '../../shared/assess.js';
import type {Policy} from '../../shared/model.js';
import {momentsOf, type Reached} from '../../shared/moments.js';
import {isBefore} from '../../shared/time.js';
import {momentKey, parcelKey} from '../notify/moment-key.js';
import {tell} from '../notify/tell.js';
import {bumpVersion, findOrderById, type StoredOrder} from './orders.js';
import {findShopFor} from './policies.js';
import type {Database} from './tables.js';

const hour = 3_600_000;
const day = 24 * hour;

/** An order that we have not looked at for so long is older than telling: nobody is told what came to pass meanwhile. */
const firstLook = hour;
/** An order that came to us so long after it was placed was another's to tell of until then. */
const cameLate = day;
/** What is older is no news to anybody. */
const newsFor = 4 * day;

/** The order is not what it was: everybody who looks is to read anew, and who wants to be told is. */
export async function noteChange(transaction: Database, orderId: number, now: number): Promise<void> {
  await bumpVersion(transaction, orderId, now);
  await noteMoments(transaction, orderId, now);
}

export async function noteMoments(transaction: Database, orderId: number, now: number): Promise<void> {
  const stored = await findOrderById(transaction, orderId);
  if (!stored) return;
  const {policy} = await findShopFor(transaction, stored.shopId, stored.order.placedAt);
  await noteMomentsOf(transaction, stored, policy, now);
}

/** Keeps the moments that have come to pass and were not known, and puts what is told of them into the outbox. */
export async function noteMomentsOf(
  transaction: Database,
  stored: StoredOrder,
  policy: Policy,
  now: number,
): Promise<void> {
  const {id: orderId, createdAt, order} = stored;
  const reached = momentsOf(order, assess(order, policy, new Date(now).toISOString()));
  const known = await transaction.selectFrom('moment').select('key').where('order_id', '=', orderId).execute();
  const keys = new Set(known.map(({key}) => key));
  const fresh = reached.filter((one) => !keys.has(momentKey(one)));
  if (fresh.length === 0) return;

  const at = {order_id: orderId, at: now};
  const rows = fresh.map((one) => ({...at, key: momentKey(one), kind: one.moment, parcel: parcelKey(one) ?? null}));
  await transaction.insertInto('moment').values(rows).execute();
  if (keys.size === 0 && createdAt < now - firstLook) return;
  const since = Math.max(now - newsFor, createdAt - Date.parse(order.placedAt) > cameLate ? createdAt : 0);
  const news = fresh.filter((one) => !one.isPast && isNews(one, since));
  if (news.length > 0) await tell(transaction, {stored, policy, news}, now);
}

function isNews({time}: Reached, since: number): boolean {
  return time === undefined || !isBefore(time, new Date(since).toISOString());
}
