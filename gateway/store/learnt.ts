// What was learnt of parcels, stored with their orders' new versions.
import type {Facts} from '../../shared/model.js';
import {lagOf} from '../lag.js';
import type {Seen} from '../provider-watch.js';
import {bumpVersion, lockOrders} from './orders.js';
import {saveLag, saveSeen} from './provider-health.js';
import type {Database} from './tables.js';
import {transact} from './transact.js';

export interface Learnt {
  readonly facts: Facts;
  readonly failures: number;
  readonly dueAt?: number | null | undefined;
}

interface Parcel {
  readonly id: number;
  readonly orderId: number;
}

/** Makes of what is known of a parcel what is known now. Pure, for it may be called again. */
export interface Lesson<Of extends Parcel = Parcel> {
  readonly shipment: Of;
  readonly learn: (facts: Facts) => Learnt;
}

/**
 * Stores what is learnt, and what was `seen` of providers, in one transaction. Returns what is known now of the parcels that
 * the shop has not taken away meanwhile.
 */
export async function saveLearnt<Of extends Parcel>(
  db: Database,
  lessons: readonly Lesson<Of>[],
  now: number,
  seen: readonly Seen[] = [],
): Promise<{readonly shipment: Of; readonly learnt: Learnt}[]> {
  return transact(db, async (transaction) => {
    await lockOrders(
      transaction,
      lessons.map(({shipment}) => shipment.orderId),
    );
    const saved = [];
    for (const {shipment, learn} of lessons) {
      const {id, orderId} = shipment;
      const row = await transaction.selectFrom('shipment').select('facts').where('id', '=', id).executeTakeFirst();
      if (!row) continue;
      const facts: Facts = JSON.parse(row.facts);
      const learnt = learn(facts);
      await replaceFacts(transaction, {id, orderId, facts}, learnt, now);
      saved.push({shipment, learnt});
    }
    await saveSeen(transaction, seen);
    return saved;
  });
}

/** In a transaction that has locked the order and read what was known before. */
export async function replaceFacts(
  transaction: Database,
  {id, orderId, facts: before}: Parcel & {readonly facts: Facts},
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
