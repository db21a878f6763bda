import type {Item} from '../../shared/model.js';
import type {Parcel} from '../merchant-order.js';
import {orderKey} from './keys.js';
import {noteChange} from './note-change.js';
import type {Put} from './put-order.js';
import {insertShipment, isDifferent, shipmentRow} from './shipment-row.js';
import type {Database, Direction} from './tables.js';
import {transact} from './transact.js';

/** What a parcel is added to. */
export interface Before {
  readonly items: readonly Item[];
  /** How many parcels go the same way already, this one left out. */
  readonly others: number;
}

/**
 * Adds one parcel, or replaces what was said of it. `check` may throw, and then nothing is changed. `undefined` if there
 * is no such order.
 */
export async function addParcel(
  db: Database,
  shopId: number,
  number: string,
  {parcel, direction}: {readonly parcel: Parcel; readonly direction: Direction},
  now: number,
  check: (before: Before) => void,
): Promise<Put | undefined> {
  return transact(db, async (transaction) => {
    const order = await transaction
      .selectFrom('orders')
      .select(['id', 'items'])
      .where('shop_id', '=', shopId)
      .where('key', '=', orderKey(number))
      .forUpdate()
      .executeTakeFirst();
    if (!order) return undefined;
    const parcels = await transaction
      .selectFrom('shipment')
      .selectAll()
      .where('order_id', '=', order.id)
      .where('direction', '=', direction)
      .execute();
    const end = Math.max(-1, ...parcels.map(({position}) => position)) + 1;
    const {key} = shipmentRow(parcel, direction, end);
    const known = parcels.find((one) => one.key === key);
    check({items: JSON.parse(order.items), others: parcels.length - (known ? 1 : 0)});

    const row = shipmentRow(parcel, direction, known?.position ?? end);
    if (!known) await insertShipment(transaction, order.id, row, now);
    else if (!isDifferent(known, row)) return {orderId: order.id, result: 'unchanged'};
    else await transaction.updateTable('shipment').set(row).where('id', '=', known.id).execute();
    await noteChange(transaction, order.id, now);
    return {orderId: order.id, result: known ? 'updated' : 'created'};
  });
}
