import type {Facts} from '../../shared/model.js';
import {lagOf} from '../lag.js';
import type {Customer} from '../merchant-order.js';
import type {Seen} from '../provider-watch.js';
import {bumpVersion} from './orders.js';
import {saveLag, saveSeen} from './provider-health.js';
import type {Database} from './tables.js';

export interface DueShipment {
  readonly id: number;
  readonly orderId: number;
  readonly carrier: string;
  readonly number: string;
  readonly addedAt: string;
  readonly failures: number;
  readonly postcode?: string | undefined;
}

/** How long a claim holds, in milliseconds. If the process dies meanwhile, the work is done again after it. */
const lease = 120_000;

/** Takes up to `count` due shipments, the longest due first, so that nobody else takes them too. */
export async function claimDue(db: Database, count: number, now: number): Promise<DueShipment[]> {
  const claimed = await db
    .updateTable('shipment')
    .set({due_at: now + lease})
    .where('id', 'in', (eb) =>
      eb.selectFrom('shipment').select('id').where('due_at', '<=', now).orderBy('due_at').limit(count),
    )
    .returning(['id', 'order_id', 'carrier', 'number', 'added_at', 'failures'])
    .execute();
  if (claimed.length === 0) return [];

  const orderIds = claimed.map(({order_id}) => order_id);
  const orders = await db.selectFrom('orders').select(['id', 'customer']).where('id', 'in', orderIds).execute();
  const customers = new Map<number, Customer>(orders.map(({id, customer}) => [id, JSON.parse(customer)]));
  return claimed.map(({order_id: orderId, added_at: addedAt, ...row}) => ({
    ...row,
    orderId,
    addedAt,
    postcode: customers.get(orderId)?.postcode,
  }));
}

/** How many wait to be asked about; claimed ones do not. */
export async function countDue(db: Database, now: number): Promise<number> {
  const {count} = await db
    .selectFrom('shipment')
    .select(({fn}) => fn.countAll<number>().as('count'))
    .where('due_at', '<=', now)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Makes it due at `dueAt`, which also gives a claim back. Nothing was learnt. */
export async function postpone(db: Database, id: number, dueAt: number): Promise<void> {
  await db.updateTable('shipment').set({due_at: dueAt}).where('id', '=', id).execute();
}

export interface Learnt {
  readonly facts: Facts;
  readonly failures: number;
  readonly dueAt?: number | null | undefined;
}

/**
 * Replaces what is known by what `learn` makes of it, in one transaction with the order's new version. Returns what is
 * known now, or `undefined` if the shop has taken the shipment away meanwhile. What was `seen` of providers is stored too.
 */
export async function saveLearnt(
  db: Database,
  {id, orderId}: DueShipment,
  now: number,
  learn: (facts: Facts) => Learnt,
  seen: readonly Seen[] = [],
): Promise<Learnt | undefined> {
  return db.transaction().execute(async (transaction) => {
    await saveSeen(transaction, seen);
    const row = await transaction.selectFrom('shipment').select('facts').where('id', '=', id).executeTakeFirst();
    if (!row) return undefined;
    const facts: Facts = JSON.parse(row.facts);
    const learnt = learn(facts);
    await replaceFacts(transaction, {id, orderId, facts}, learnt, now);
    return learnt;
  });
}

/** In a transaction with reading what was known before. */
export async function replaceFacts(
  transaction: Database,
  {id, orderId, facts: before}: {readonly id: number; readonly orderId: number; readonly facts: Facts},
  {facts, failures, dueAt = null}: Learnt,
  now: number,
): Promise<void> {
  await transaction
    .updateTable('shipment')
    .set({facts: JSON.stringify(facts), status: facts.status, failures, due_at: dueAt})
    .where('id', '=', id)
    .execute();
  await bumpVersion(transaction, orderId, now);
  const lag = lagOf(before, facts);
  if (lag) await saveLag(transaction, lag);
}
