// The shop's word on an order replaces its earlier word. What carriers said of parcels that stay, stays.
import type {MerchantOrder, Parcel} from '../merchant-order.js';
import {atOnce} from './due-orders.js';
import {orderKey} from './keys.js';
import {noteChange, noteMoments} from './note-change.js';
import {insertShipment, isDifferent, shipmentRow} from './shipment-row.js';
import type {Database, Direction} from './tables.js';
import {transact} from './transact.js';

export interface Put {
  readonly orderId: number;
  readonly result: 'created' | 'updated' | 'unchanged';
}

/** Keeps the order number as it was first spelt: another spelling is no change. */
export async function putOrder(
  db: Database,
  shopId: number,
  number: string,
  body: MerchantOrder,
  now: number,
): Promise<Put> {
  const key = orderKey(number);
  const said = {
    placed_at: body.placedAt,
    placed_ms: Date.parse(body.placedAt),
    ...(body.state && {state: body.state}),
    ...(body.state === 'open' && {cancelled_at: null, cancel_reason: null}),
    ...(body.cancellation && {
      cancelled_at: Date.parse(body.cancellation.at),
      cancel_reason: body.cancellation.reason,
    }),
    items: JSON.stringify(body.items),
    destination: body.destination ? JSON.stringify(body.destination) : null,
    promise: body.promise ? JSON.stringify(body.promise) : null,
    customer: JSON.stringify(body.customer),
    email: body.customer.email?.toLowerCase() ?? null,
  };
  return transact(db, async (transaction) => {
    const orders = transaction.selectFrom('orders').selectAll();
    const ours = orders.where('shop_id', '=', shopId).where('key', '=', key).forUpdate();
    let known = await ours.executeTakeFirst();
    if (!known) {
      const clocked = {version: now, created_at: now, updated_at: now, assess_at: atOnce};
      const inserted = await transaction
        .insertInto('orders')
        .values({state: 'open', ...said, shop_id: shopId, key, number: number.trim(), ...clocked})
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (inserted) {
        await putParcels(transaction, inserted.id, body, now);
        await noteMoments(transaction, inserted.id, now);
        return {orderId: inserted.id, result: 'created'};
      }
      // Another process was first, a moment ago.
      known = await ours.executeTakeFirstOrThrow();
    }
    const differs = isDifferent(known, said);
    if (differs) await transaction.updateTable('orders').set(said).where('id', '=', known.id).execute();
    const moved = await putParcels(transaction, known.id, body, now);
    if (!differs && !moved) return {orderId: known.id, result: 'unchanged'};
    await noteChange(transaction, known.id, now);
    return {orderId: known.id, result: 'updated'};
  });
}

/** Returns whether anything is different now. */
async function putParcels(db: Database, orderId: number, {shipments, returns}: MerchantOrder, now: number) {
  const there = await putShipments(db, orderId, 'outbound', shipments, now);
  const back = returns ? await putShipments(db, orderId, 'return', returns, now) : false;
  return there || back;
}

async function putShipments(
  db: Database,
  orderId: number,
  direction: Direction,
  parcels: readonly Parcel[],
  now: number,
): Promise<boolean> {
  const known = await db
    .selectFrom('shipment')
    .selectAll()
    .where('order_id', '=', orderId)
    .where('direction', '=', direction)
    .execute();
  const said = parcels.map((parcel, position) => shipmentRow(parcel, direction, position));
  const gone = known.filter(({key}) => !said.some((one) => one.key === key));
  for (const {id} of gone) await db.deleteFrom('shipment').where('id', '=', id).execute();

  let changes = gone.length;
  for (const one of said) {
    const before = known.find(({key}) => key === one.key);
    if (before && !isDifferent(before, one)) continue;
    changes += 1;
    if (before) await db.updateTable('shipment').set(one).where('id', '=', before.id).execute();
    else await insertShipment(db, orderId, one, now);
  }
  return changes > 0;
}
