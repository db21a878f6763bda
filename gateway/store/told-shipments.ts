// Shipments that a provider speaks of by itself, whichever shop's they are.
import type {Selectable} from 'kysely';
import {findCarrier} from '../../shared/carriers/index.js';
import type {Facts, Report} from '../../shared/model.js';
import {plainNumber} from '../../shared/number.js';
import {lockOrders} from './orders.js';
import type {Database, Tables} from './tables.js';

export interface ToldShipment {
  readonly id: number;
  readonly orderId: number;
  readonly addedAt: string;
  readonly failures: number;
  readonly dueAt: number | null;
  readonly facts: Facts;
}

/** Keeps everybody else from changing the orders that reports may be about until the transaction ends. */
export async function lockTold(transaction: Database, reports: readonly Report[]): Promise<void> {
  if (reports.length === 0) return;
  const numbers = reports.map(({number}) => plainNumber(number));
  const rows = await transaction.selectFrom('shipment').select('order_id').where('plain', 'in', numbers).execute();
  await lockOrders(
    transaction,
    rows.map(({order_id}) => order_id),
  );
}

/** Those with the number and carrier of a report. A carrier that one side has another word for is any carrier. */
export async function findTold(db: Database, {number, carrier}: Report): Promise<ToldShipment[]> {
  const parcels = db.selectFrom('shipment').selectAll().orderBy('id').forUpdate();
  const rows = await parcels.where('plain', '=', plainNumber(number)).execute();
  return rows.filter((row) => row.carrier === carrier || !isOurs(row.carrier) || !isOurs(carrier)).map(toldOf);
}

/** Those of an order with one of these keys. */
export async function findNamed(db: Database, orderId: number, keys: readonly string[]): Promise<ToldShipment[]> {
  const rows = await db.selectFrom('shipment').selectAll().where('order_id', '=', orderId).execute();
  return rows.filter(({key}) => keys.includes(key)).map(toldOf);
}

function toldOf(row: Selectable<Tables['shipment']>): ToldShipment {
  const {id, order_id: orderId, added_at: addedAt, failures, due_at: dueAt, facts} = row;
  return {id, orderId, addedAt, failures, dueAt, facts: JSON.parse(facts)};
}

function isOurs(carrier: string | undefined): boolean {
  return carrier !== undefined && findCarrier(carrier) !== undefined;
}
