// What was learnt of parcels, stored with their orders' new versions.
import type {Facts} from '../../shared/model.js';
import {noteDelivery} from './deliveries.js';
import {noteChange} from './note-change.js';
import {bumpVersion, lockOrders} from './orders.js';
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

interface KnownParcel extends Parcel {
  readonly facts: Facts;
}

/** Makes of what is known of a parcel what is known now. Pure, for it may be called again. */
export interface Lesson<Of extends Parcel = Parcel> {
  readonly shipment: Of;
  readonly learn: (facts: Facts) => Learnt;
}

/**
 * Stores what is learnt in one transaction. Returns what is known now, and was before, of the parcels that the shop has not
 * taken away meanwhile.
 */
export async function saveLearnt<Of extends Parcel>(
  db: Database,
  lessons: readonly Lesson<Of>[],
  now: number,
): Promise<{readonly shipment: Of; readonly before: Facts; readonly learnt: Learnt}[]> {
  return transact(db, async (transaction) => {
    await lockOrders(
      transaction,
      lessons.map(({shipment}) => shipment.orderId),
    );
    const saved = [];
    for (const {shipment, learn} of lessons) {
      const rows = transaction.selectFrom('shipment').select('facts').where('id', '=', shipment.id);
      const row = await rows.executeTakeFirst();
      if (!row) continue;
      const before: Facts = JSON.parse(row.facts);
      const learnt = learn(before);
      await replaceFacts(transaction, {...shipment, facts: before}, learnt, now);
      saved.push({shipment, before, learnt});
    }
    return saved;
  });
}

/** In a transaction that has locked the order and read what was known before. */
export async function replaceFacts(
  transaction: Database,
  {id, orderId, facts: before}: KnownParcel,
  {facts, failures, dueAt = null}: Learnt,
  now: number,
): Promise<void> {
  await transaction
    .updateTable('shipment')
    .set({facts: JSON.stringify(facts), status: facts.status, failures, due_at: dueAt})
    .where('id', '=', id)
    .execute();
  if (said(facts) === said(before)) return bumpVersion(transaction, orderId, now);
  await noteDelivery(transaction, id, facts);
  await noteChange(transaction, orderId, now);
}

/** What is known, without when it was asked and said: most answers say nothing new. */
function said({asked, lastReport, estimate, ...facts}: Facts): string {
  return JSON.stringify([facts, estimate?.from, estimate?.to]);
}
