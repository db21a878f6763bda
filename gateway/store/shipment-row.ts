// What a shop says of one parcel, as the store has it.
import {findCarrier} from '../../shared/carriers/index.js';
import {noFacts} from '../../shared/model.js';
import {plainNumber} from '../../shared/number.js';
import type {Parcel} from '../merchant-order.js';
import {returnKey, shipmentKey} from './keys.js';
import type {Database, Direction} from './tables.js';

type ShipmentRow = ReturnType<typeof shipmentRow>;

export function shipmentRow(parcel: Parcel, direction: Direction, position: number) {
  const {carrier, number, url, items, addedAt} = parcel;
  return {
    key: direction === 'return' ? returnKey(carrier, number) : shipmentKey(carrier, number),
    direction,
    position,
    carrier: findCarrier(carrier.toLowerCase())?.id ?? carrier,
    number,
    plain: plainNumber(number),
    url: url ?? null,
    items: items ? JSON.stringify(items) : null,
    ...(addedAt && {added_at: addedAt}),
  };
}

/** Nobody has been asked about it yet. */
export async function insertShipment(db: Database, orderId: number, row: ShipmentRow, now: number): Promise<void> {
  const unasked = {facts: JSON.stringify(noFacts), status: noFacts.status, failures: 0, due_at: now};
  const values = {added_at: new Date(now).toISOString(), ...row, ...unasked, order_id: orderId};
  await db.insertInto('shipment').values(values).execute();
}

/** Whether anything that is said is not so yet. */
export function isDifferent<T extends object>(known: T, said: Partial<T>): boolean {
  return Object.entries(said).some(([name, value]) => known[name as keyof T] !== value);
}
