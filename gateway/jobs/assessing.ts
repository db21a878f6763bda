// Assesses orders of which something was said, and those that look different only because time has passed.
import {setImmediate} from 'node:timers/promises';
import {assess} from '../../shared/assess.js';
import {attentionOf} from '../../shared/attention.js';
import {nextAssessment} from '../../shared/next-assessment.js';
import type {Live} from '../live.js';
import type {Log} from '../log.js';
import {type DueOrder, isOrderDue, postponeOrder, saveAssessed, takeDueOrders} from '../store/due-orders.js';
import {noteMomentsOf} from '../store/note-change.js';
import {findOrderById} from '../store/orders.js';
import {findShopFor} from '../store/policies.js';
import type {Database} from '../store/tables.js';
import {transact} from '../store/transact.js';

/** Orders that are assessed in one transaction: more are quicker, but keep others waiting. */
const together = 20;
/** Milliseconds until one that could not be assessed is tried again. */
const delay = 3_600_000;

export interface AssessingOptions {
  readonly db: Database;
  readonly live: Live;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends the work after the orders that are being assessed. */
  readonly signal: AbortSignal;
}

/** Makes the function that assesses every order that is due. */
export function createAssessing({db, live, log, now, signal}: AssessingOptions): () => Promise<void> {
  let working = false;

  return async function assessDue() {
    if (working) return;
    working = true;
    try {
      while (!signal.aborted && (await isOrderDue(db, now())) && (await assessNext(together))) await setImmediate();
    } finally {
      working = false;
    }
  };

  /** Returns whether there were any that no other process assesses. */
  async function assessNext(count: number): Promise<boolean> {
    let due: readonly DueOrder[] = [];
    try {
      await transact(db, async (transaction) => {
        due = await takeDueOrders(transaction, count, now());
        for (const order of due) await assessOne(transaction, order);
      });
    } catch (error) {
      const [first, ...others] = due;
      if (!first) throw error;
      // One that cannot be assessed must not keep the others from it.
      if (others.length > 0) return assessNext(1);
      // Its message may quote what it could not read, with names.
      log.error('assessing failed', {order: first.id, error: error instanceof Error ? error.name : 'unknown'});
      await postponeOrder(db, first.id, now() + delay);
      return true;
    }
    for (const {id, byClock} of due) if (byClock) live.publish(id);
    return due.length > 0;
  }

  async function assessOne(transaction: Database, due: DueOrder): Promise<void> {
    const found = await findOrderById(transaction, due.id);
    if (!found) return;
    // Read when the order is ours already: a policy saved from now on makes it due again.
    const {policy} = await findShopFor(transaction, due.shopId, found.order.placedAt);
    await noteMomentsOf(transaction, found, policy, now());
    const at = new Date(now()).toISOString();
    const next = nextAssessment(found.order, policy, at);
    await saveAssessed(
      transaction,
      due,
      attentionOf(assess(found.order, policy, at)),
      next ? Date.parse(next) : undefined,
    );
  }
}
