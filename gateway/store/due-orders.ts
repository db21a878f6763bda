// Orders to assess now: something was said of them, or the clock has passed a day that matters.
import type {Attention} from '../../shared/attention.js';
import type {Database} from './tables.js';

/** When an order is due of which something was said: before those that the clock alone makes due. */
export const atOnce = 0;

export interface DueOrder {
  readonly id: number;
  readonly shopId: number;
  /** Since it was last assessed nobody has said anything. */
  readonly byClock: boolean;
}

export async function isOrderDue(db: Database, now: number): Promise<boolean> {
  const due = db.selectFrom('orders').select('id').where('assess_at', '<=', now).limit(1);
  return (await due.executeTakeFirst()) !== undefined;
}

/** Those longest due that no other process has: until the transaction ends nobody else changes them. */
export async function takeDueOrders(transaction: Database, count: number, now: number): Promise<DueOrder[]> {
  const rows = await transaction
    .selectFrom('orders')
    .select(['id', 'shop_id', 'assess_at'])
    .where('assess_at', '<=', now)
    .orderBy('assess_at')
    .limit(count)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(({id, shop_id: shopId, assess_at: dueAt}) => ({id, shopId, byClock: dueAt !== atOnce}));
}

/** What is said now of an order that the clock made due is news to whoever looks: it gets a new version. */
export async function saveAssessed(
  transaction: Database,
  {id, byClock}: DueOrder,
  attention: Attention | undefined,
  nextAt: number | undefined,
): Promise<void> {
  const assessed = {attention: attention ?? null, assess_at: nextAt ?? null};
  await transaction
    .updateTable('orders')
    .set(({eb}) => ({...assessed, ...(byClock && {version: eb('version', '+', 1)})}))
    .where('id', '=', id)
    .execute();
}

export async function postponeOrder(db: Database, id: number, dueAt: number): Promise<void> {
  await db.updateTable('orders').set({assess_at: dueAt}).where('id', '=', id).execute();
}
