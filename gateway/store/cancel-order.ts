import {orderKey} from './keys.js';
import {noteChange} from './note-change.js';
import type {Put} from './put-order.js';
import type {Database} from './tables.js';
import {transact} from './transact.js';

/** The reason that was given first stays. `undefined` if there is no such order. */
export async function cancelOrder(
  db: Database,
  shopId: number,
  number: string,
  reason: string,
  now: number,
): Promise<Put | undefined> {
  return transact(db, async (transaction) => {
    const order = await transaction
      .selectFrom('orders')
      .select(['id', 'state', 'cancelled_at'])
      .where('shop_id', '=', shopId)
      .where('key', '=', orderKey(number))
      .forUpdate()
      .executeTakeFirst();
    if (!order) return undefined;
    if (order.state === 'cancelled' && order.cancelled_at !== null) return {orderId: order.id, result: 'unchanged'};
    await transaction
      .updateTable('orders')
      .set({state: 'cancelled', cancelled_at: now, cancel_reason: reason})
      .where('id', '=', order.id)
      .execute();
    await noteChange(transaction, order.id, now);
    return {orderId: order.id, result: 'updated'};
  });
}
