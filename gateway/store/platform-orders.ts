// Orders as a shop platform speaks of them: its newer word replaces its older one, and never the other way round.
import type {Selectable} from 'kysely';
import type {Item} from '../../shared/model.js';
import type {MerchantOrder} from '../merchant-order.js';
import {newestOf, parcelsAfter} from '../platforms/parcels.js';
import type {Fulfilment, OrderSaid} from '../platforms/platform.js';
import {cancelOrder} from './cancel-order.js';
import {orderKey} from './keys.js';
import {type Put, putOrder} from './put-order.js';
import type {Database, Tables} from './tables.js';

type OrderRow = Selectable<Tables['orders']>;

/** An order on a platform. */
export interface PlatformOrder {
  readonly shopId: number;
  readonly platform: string;
  /** The platform's own id. */
  readonly orderId: string;
}

/** What the platform said before; `at` is 0 if it said nothing. */
interface Said {
  readonly at: number;
  readonly cancelled: boolean;
  readonly fulfilments: readonly Fulfilment[];
}

function platformKey({platform, orderId}: PlatformOrder): string {
  return `${platform} ${orderId}`;
}

export async function findPlatformOrder(transaction: Database, order: PlatformOrder): Promise<OrderRow | undefined> {
  return transaction
    .selectFrom('orders')
    .selectAll()
    .where('shop_id', '=', order.shopId)
    .where('platform', '=', platformKey(order))
    .forUpdate()
    .executeTakeFirst();
}

/** `undefined` if another order of the platform has its number. An order that the shop itself told of is the same one. */
export async function putPlatformOrder(
  transaction: Database,
  order: PlatformOrder,
  said: OrderSaid,
  now: number,
): Promise<Put | undefined> {
  const row = (await findPlatformOrder(transaction, order)) ?? (await findNew(transaction, order, said.number));
  if (row && row.platform !== null && row.platform !== platformKey(order)) return undefined;
  const before = saidBefore(row);
  const isNews = said.at >= before.at;
  if (row && !isNews && said.complete) return {orderId: row.id, result: 'unchanged'};

  const {cancelled} = said;
  const after: Said = {
    at: Math.max(said.at, before.at),
    cancelled: isNews ? cancelled !== undefined : before.cancelled,
    fulfilments: newestOf(before.fulfilments, said.fulfilments, said.complete),
  };
  const number = row?.number ?? said.number;
  const body: MerchantOrder = {
    ...(isNews || !row ? {...kept(row), ...said.fields} : fieldsOf(row)),
    // Only what the platform itself had cancelled.
    ...(isNews && !after.cancelled && before.cancelled && {state: 'open'}),
    shipments: [],
  };
  const put = await write(transaction, order, {row, number, body, before, after}, now);
  if (!isNews || cancelled === undefined) return put;
  const ended = await cancelOrder(transaction, order.shopId, number, cancelled, now);
  return put.result === 'unchanged' ? ended : put;
}

/** Of an order that the platform told of. */
export async function putFulfilment(
  transaction: Database,
  order: PlatformOrder,
  row: OrderRow,
  fulfilment: Fulfilment,
  now: number,
): Promise<Put> {
  const before = saidBefore(row);
  const after = {...before, fulfilments: newestOf(before.fulfilments, [fulfilment], false)};
  const body = {...fieldsOf(row), shipments: []};
  return write(transaction, order, {row, number: row.number, body, before, after}, now);
}

/** What was deleted on the platform is cancelled. */
export async function endPlatformOrder(
  transaction: Database,
  {shopId}: PlatformOrder,
  row: OrderRow,
  {at, reason}: {readonly at: number; readonly reason: string},
  now: number,
): Promise<Put | undefined> {
  const before = saidBefore(row);
  await save(transaction, row.id, {...before, at: Math.max(at, before.at), cancelled: true});
  return cancelOrder(transaction, shopId, row.number, reason, now);
}

interface Writing {
  readonly row: OrderRow | undefined;
  readonly number: string;
  readonly body: MerchantOrder;
  readonly before: Said;
  readonly after: Said;
}

async function write(
  transaction: Database,
  order: PlatformOrder,
  {row, number, body, before, after}: Writing,
  now: number,
): Promise<Put> {
  const known = row ? await knownParcels(transaction, row.id) : [];
  const change = {known, before: before.fulfilments, now: after.fulfilments, items: body.items};
  const put = await putOrder(transaction, order.shopId, number, {...body, shipments: parcelsAfter(change)}, now);
  await save(transaction, put.orderId, after, platformKey(order));
  return put;
}

async function save(transaction: Database, id: number, {at, ...said}: Said, platform?: string): Promise<void> {
  await transaction
    .updateTable('orders')
    .set({said_at: at, said: JSON.stringify(said), ...(platform && {platform})})
    .where('id', '=', id)
    .execute();
}

/** Whoever makes an order of a platform is alone: another process may just have made this one. */
async function findNew(transaction: Database, order: PlatformOrder, number: string): Promise<OrderRow | undefined> {
  const {shopId} = order;
  await transaction.selectFrom('shop').select('id').where('id', '=', shopId).forNoKeyUpdate().execute();
  const made = await findPlatformOrder(transaction, order);
  if (made) return made;
  return transaction
    .selectFrom('orders')
    .selectAll()
    .where('shop_id', '=', shopId)
    .where('key', '=', orderKey(number))
    .forUpdate()
    .executeTakeFirst();
}

async function knownParcels(transaction: Database, orderId: number) {
  const rows = await transaction
    .selectFrom('shipment')
    .selectAll()
    .where('order_id', '=', orderId)
    .where('direction', '=', 'outbound')
    .orderBy('position')
    .execute();
  return rows.map(({key, status, carrier, number, url, items, added_at: addedAt}) => ({
    key,
    status,
    parcel: {carrier, number, addedAt, ...(url && {url}), ...(items && {items: JSON.parse(items)})},
  }));
}

export function saidFulfilments(row: OrderRow): readonly Fulfilment[] {
  return saidBefore(row).fulfilments;
}

function saidBefore(row: OrderRow | undefined): Said {
  const {cancelled = false, fulfilments = []} = JSON.parse(row?.said ?? '{}');
  return {at: row?.said_at ?? 0, cancelled, fulfilments};
}

function fieldsOf(row: OrderRow): Omit<MerchantOrder, 'shipments'> {
  const items: Item[] = JSON.parse(row.items);
  const destination = row.destination ? {destination: JSON.parse(row.destination)} : {};
  return {placedAt: row.placed_at, items, customer: JSON.parse(row.customer), ...destination, ...kept(row)};
}

/** What platforms do not speak of. */
function kept(row: OrderRow | undefined): Pick<MerchantOrder, 'promise'> {
  return row?.promise ? {promise: JSON.parse(row.promise)} : {};
}
