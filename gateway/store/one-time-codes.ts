// One-time codes: the last one sent opens all of its order, once. Only its hash is kept, bound to the order.
import {isSame, sha256} from '../secret.js';
import type {Database} from './tables.js';

export const codeSeconds = 10 * 60;
const mostTries = 5;

/** Takes the place of the order's code before it. */
export async function saveCode(db: Database, orderId: number, code: string, now: number): Promise<void> {
  const row = {hash: hashOf(orderId, code), expires_at: now + codeSeconds * 1000, tries: 0};
  await db
    .insertInto('one_time_code')
    .values({order_id: orderId, ...row})
    .onConflict((conflict) => conflict.column('order_id').doUpdateSet(row))
    .execute();
}

/** Whether it is the order's code; then it is gone. Every try counts before it is compared. */
export async function takeCode(transaction: Database, orderId: number, code: string, now: number): Promise<boolean> {
  const kept = await transaction
    .updateTable('one_time_code')
    .set(({eb}) => ({tries: eb('tries', '+', 1)}))
    .where('order_id', '=', orderId)
    .where('tries', '<', mostTries)
    .where('expires_at', '>', now)
    .returning('hash')
    .executeTakeFirst();
  if (!isSame(kept?.hash ?? hashOf(orderId, ''), hashOf(orderId, code))) return false;
  await transaction.deleteFrom('one_time_code').where('order_id', '=', orderId).execute();
  return true;
}

export async function deleteOldCodes(db: Database, now: number): Promise<void> {
  await db.deleteFrom('one_time_code').where('expires_at', '<=', now).execute();
}

function hashOf(orderId: number, code: string): string {
  return sha256(`one-time code ${orderId} ${code}`);
}
