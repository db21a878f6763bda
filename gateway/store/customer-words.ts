import type {CustomerWord} from '../../shared/problems.js';
import {bumpVersion, lockOrders} from './orders.js';
import type {Database} from './tables.js';
import {transact} from './transact.js';

/** Keeps what the customer says of a parcel; what the carrier says stays as it is. Saying it again changes nothing. */
export async function saveWord(
  db: Database,
  orderId: number,
  parcel: string,
  word: CustomerWord,
  now: number,
): Promise<void> {
  await transact(db, async (transaction) => {
    await lockOrders(transaction, [orderId]);
    const before = (await wordsOf(transaction, orderId)).find((one) => one.parcel === parcel);
    if (before?.word === word) return;
    await transaction
      .insertInto('customer_word')
      .values({order_id: orderId, parcel, word, at: now})
      .onConflict((conflict) => conflict.columns(['order_id', 'parcel']).doUpdateSet({word, at: now}))
      .execute();
    await bumpVersion(transaction, orderId, now);
  });
}

export function wordsOf(db: Database, orderId: number) {
  return db.selectFrom('customer_word').selectAll().where('order_id', '=', orderId).orderBy('at').execute();
}
