// One page of a shop's orders, newest first as they came to us. That place never changes, so nothing is shown twice and
// nothing is left out, whatever is put meanwhile.
import {setImmediate} from 'node:timers/promises';
import type {Selectable} from 'kysely';
import {statusOf} from '../../shared/order-status.js';
import type {ListedOrder, OrderListQuery} from '../order-list.js';
import type {Database, Tables} from './tables.js';
import {wantedOrders} from './wanted-orders.js';

type Order = Selectable<Tables['orders']>;
type Parcel = Pick<Selectable<Tables['shipment']>, 'carrier' | 'number' | 'status' | 'items'>;

/** Orders that may be wanted are read so many at once where more has to be known of them than the store can tell. */
const batch = 250;

/**
 * How many ids are looked through at once, and how often for one page: a query keeps everybody else waiting. Searching
 * finds few, wherever they are.
 */
const window = 25_000;
const mostWindows = 20;

export interface Page {
  readonly orders: readonly ListedOrder[];
  /** The page after this one begins below this id; there is none without it. */
  readonly before?: number;
}

export async function listOrders(db: Database, shopId: number, query: OrderListQuery): Promise<Page> {
  const {status, search, limit} = query;
  const size = status ? Math.max(batch, limit + 1) : limit + 1;
  const found: {id: number; order: ListedOrder}[] = [];
  const page = (before?: number): Page => ({orders: found.map(({order}) => order), ...(before && {before})});
  let before = Math.min(query.cursor ?? Number.MAX_SAFE_INTEGER, await idToCome(db));
  for (let windows = 0; windows < mostWindows; windows += 1) {
    const from = search === undefined ? Math.max(0, before - window) : 0;
    const ids = {from, before};
    const rows = await wantedOrders(db, shopId, query, ids).orderBy('id', 'desc').limit(size).execute();
    const parcels = await parcelsOf(db, rows);
    for (const row of rows) {
      const order = listedOrder(row, parcels.get(row.id) ?? []);
      if (status && !status.includes(order.status)) continue;
      if (found.length === limit) return page(found.at(-1)?.id);
      found.push({id: row.id, order});
    }
    before = rows.length < size ? from : (rows.at(-1)?.id ?? from);
    if (before === 0) return page();
    await setImmediate();
  }
  return page(before);
}

async function idToCome(db: Database): Promise<number> {
  const {id} = await db
    .selectFrom('orders')
    .select(({fn}) => fn.max('id').as('id'))
    .executeTakeFirstOrThrow();
  return (id ?? 0) + 1;
}

async function parcelsOf(db: Database, orders: readonly Order[]): Promise<ReadonlyMap<number, Parcel[]>> {
  const byOrder = new Map<number, Parcel[]>(orders.map(({id}) => [id, []]));
  if (orders.length === 0) return byOrder;
  const rows = await db
    .selectFrom('shipment')
    .select(['order_id', 'carrier', 'number', 'status', 'items'])
    .where('order_id', 'in', [...byOrder.keys()])
    .where('direction', '=', 'outbound')
    .orderBy('position')
    .execute();
  for (const {order_id, ...parcel} of rows) byOrder.get(order_id)?.push(parcel);
  return byOrder;
}

function listedOrder(row: Order, parcels: readonly Parcel[]): ListedOrder {
  const state = row.state === 'cancelled' ? 'cancelled' : 'open';
  const shipments = parcels.map(({status, items}) => ({facts: {status}, items: items ? JSON.parse(items) : undefined}));
  return {
    number: row.number,
    status: statusOf({state, items: JSON.parse(row.items), shipments}),
    placedAt: row.placed_at,
    updatedAt: new Date(row.updated_at).toISOString(),
    ...(row.attention && {attention: row.attention}),
    state,
    ...(row.destination && {destination: JSON.parse(row.destination)}),
    ...(row.promise && {promise: JSON.parse(row.promise)}),
    customer: JSON.parse(row.customer),
    shipments: parcels.map(({carrier, number, status}) => ({carrier, number, status})),
  };
}
