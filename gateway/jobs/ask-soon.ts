import {dueAfterHint} from '../../shared/due.js';
import {postpone} from '../store/due-shipments.js';
import type {Database} from '../store/tables.js';
import type {ToldShipment} from '../store/told-shipments.js';

/** There may be news of a parcel. Returns whether it is to be asked about now. */
export async function askSoon(transaction: Database, shipment: ToldShipment, now: number): Promise<boolean> {
  const dueAt = dueAfterHint(shipment, now);
  if (dueAt !== undefined) await postpone(transaction, [shipment], dueAt);
  return dueAt !== undefined && dueAt <= now;
}
