import type {Selectable} from 'kysely';
import {enqueue} from './outbox.js';
import type {Database, Tables} from './tables.js';
import {transact} from './transact.js';

const day = 86_400_000;
/** To one address of an order in a day. */
const mostAgain = 3;

/**
 * Sends what was last told of an order once more, to a reader who asked for it: at once, whatever the hour. Returns
 * whether it is on its way.
 */
export async function sendAgain(
  db: Database,
  shopId: number,
  {id, order_id: orderId, channel, address}: Selectable<Tables['subscriber']>,
  now: number,
): Promise<boolean> {
  return transact(db, async (transaction) => {
    const again = await transaction
      .selectFrom('outbox')
      .select('id')
      .where('subscriber_id', '=', id)
      .where('key', 'like', `${orderId} again %`)
      .where('created_at', '>', now - day)
      .execute();
    if (again.length >= mostAgain) return false;
    const latest = await transaction
      .selectFrom('moment')
      .select(['kind', 'parcel'])
      .where('order_id', '=', orderId)
      .orderBy('id', 'desc')
      .executeTakeFirst();
    const message = {shopId, orderId, subscriberId: id, channel, address, key: `${orderId} again ${now}`, dueAt: now};
    const about = latest?.parcel ? {parcels: [latest.parcel]} : {};
    return enqueue(transaction, {...message, kind: latest?.kind ?? 'link', about}, now);
  });
}
