import type {Selectable} from 'kysely';
import type {Attention} from '../../shared/attention.js';
import type {Order, Shipment} from '../../shared/model.js';
import type {Customer} from '../merchant-order.js';
import {atOnce} from './due-orders.js';
import {orderKey} from './keys.js';
import type {Database, Direction, Tables} from './tables.js';

export interface StoredOrder {
  readonly id: number;
  readonly shopId: number;
  /** When we first heard of it, in milliseconds since 1970. */
  readonly createdAt: number;
  readonly version: number;
  readonly updatedAt: string;
  readonly attention?: Attention;
  readonly order: Order;
  readonly customer: Customer;
  readonly cancellation?: {readonly reason: string; readonly at: string};
  /** Parcels on their way back: no part of what customers follow. */
  readonly returns: readonly Shipment[];
}

export async function findOrder(db: Database, shopId: number, number: string): Promise<StoredOrder | undefined> {
  return assemble(
    db,
    await db
      .selectFrom('orders')
      .selectAll()
      .where('shop_id', '=', shopId)
      .where('key', '=', orderKey(number))
      .executeTakeFirst(),
  );
}

export async function findOrderById(db: Database, id: number): Promise<StoredOrder | undefined> {
  return assemble(db, await db.selectFrom('orders').selectAll().where('id', '=', id).executeTakeFirst());
}

/** Who ordered. */
export async function findCustomer(db: Database, shopId: number, number: string) {
  const row = await db
    .selectFrom('orders')
    .select(['id', 'customer'])
    .where('shop_id', '=', shopId)
    .where('key', '=', orderKey(number))
    .executeTakeFirst();
  const customer: Customer = JSON.parse(row?.customer ?? '{}');
  return {orderId: row?.id, customer};
}

/** Of an order that is there, as whoever has a token for it knows. */
export async function findCustomerById(db: Database, id: number): Promise<Customer> {
  const row = await db.selectFrom('orders').select('customer').where('id', '=', id).executeTakeFirst();
  return JSON.parse(row?.customer ?? '{}');
}

/** Keeps everybody else from changing the orders until the transaction ends. */
export async function lockOrders(transaction: Database, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.selectFrom('orders').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
}

/** Tells everybody who looks that the order is not what it was, and makes it due to be assessed. */
export async function bumpVersion(db: Database, id: number, now: number): Promise<void> {
  await db
    .updateTable('orders')
    .set(({eb}) => ({version: eb('version', '+', 1), updated_at: now, assess_at: atOnce}))
    .where('id', '=', id)
    .execute();
}

async function assemble(db: Database, row: Selectable<Tables['orders']> | undefined): Promise<StoredOrder | undefined> {
  if (!row) return undefined;
  const rows = await db.selectFrom('shipment').selectAll().where('order_id', '=', row.id).orderBy('position').execute();
  const going = (direction: Direction) => rows.filter((one) => one.direction === direction).map(shipmentOf);
  return {
    id: row.id,
    shopId: row.shop_id,
    createdAt: row.created_at,
    version: row.version,
    updatedAt: new Date(row.updated_at).toISOString(),
    ...(row.attention && {attention: row.attention}),
    customer: JSON.parse(row.customer),
    order: {
      number: row.number,
      placedAt: row.placed_at,
      state: row.state === 'cancelled' ? 'cancelled' : 'open',
      items: JSON.parse(row.items),
      ...(row.destination && {destination: JSON.parse(row.destination)}),
      ...(row.promise && {promise: JSON.parse(row.promise)}),
      shipments: going('outbound'),
    },
    ...(row.cancelled_at !== null && {
      cancellation: {reason: row.cancel_reason ?? '', at: new Date(row.cancelled_at).toISOString()},
    }),
    returns: going('return'),
  };
}

function shipmentOf(row: Selectable<Tables['shipment']>): Shipment {
  return {
    carrier: row.carrier,
    number: row.number,
    ...(row.url && {url: row.url}),
    ...(row.items && {items: JSON.parse(row.items)}),
    addedAt: row.added_at,
    facts: JSON.parse(row.facts),
  };
}

/** How many of these orders there are, and when the oldest was made. */
export async function findOldest(db: Database, shopId: number, numbers: readonly string[]) {
  const {count, oldest} = await db
    .selectFrom('orders')
    .select(({fn}) => [fn.countAll<number>().as('count'), fn.min('created_at').as('oldest')])
    .where('shop_id', '=', shopId)
    .where('key', 'in', numbers.map(orderKey))
    .executeTakeFirstOrThrow();
  return {count, createdAt: oldest ?? 0};
}

/** Deletes the orders made before `before` whose number begins with `prefix`, letters and hyphens. */
export async function deleteOldOrders(db: Database, shopId: number, prefix: string, before: number): Promise<void> {
  await db
    .deleteFrom('orders')
    .where('shop_id', '=', shopId)
    .where('key', 'like', `${orderKey(prefix)}%`)
    .where('created_at', '<', before)
    .execute();
}

export async function deleteOrders(db: Database, shopId: number, numbers: readonly string[]): Promise<void> {
  await db.deleteFrom('orders').where('shop_id', '=', shopId).where('key', 'in', numbers.map(orderKey)).execute();
}
