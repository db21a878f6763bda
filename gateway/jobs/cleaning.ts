// Throws away what has served its time.
import {setImmediate} from 'node:timers/promises';
import type {Log} from '../log.js';
import {deleteDoneOrders} from '../store/done-orders.js';
import {deleteOldCalls} from '../store/inbox.js';
import {deleteOldCodes} from '../store/one-time-codes.js';
import {deleteSettled} from '../store/outbox.js';
import {deleteOldTallies} from '../store/provider-tally.js';
import {deleteOldSessions} from '../store/sessions.js';
import type {Database} from '../store/tables.js';
import {deleteOldTokens} from '../store/tokens.js';
import {deleteOldTries} from '../store/wrong-tries.js';

const hour = 3_600_000;
const day = 24 * hour;

/** Longer than a provider sends a call again: TrackingMore does 14 times, 2^n × 30 seconds apart, eleven days in all. */
const callsKept = 14 * day;

/** Since they were sent or given up: for the shop to look at, and to send again. */
const messagesKept = 90 * day;

/** Since they opened nothing any more. */
const tokensKept = 30 * day;

export interface CleaningOptions {
  readonly db: Database;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends the work after what is being deleted. */
  readonly signal: AbortSignal;
  /** Orders are kept for so long after the last word on them; without it, for ever. */
  readonly retentionDays?: number | undefined;
}

/** Makes the function that cleans up, once an hour however often it is called. */
export function createCleaning({db, log, now, signal, retentionDays}: CleaningOptions): () => Promise<void> {
  let next = 0;
  return async function cleanUp() {
    if (now() < next) return;
    next = now() + hour;
    await deleteOldTallies(db, now());
    await deleteOldTries(db, now());
    await deleteOldCodes(db, now());
    await deleteOldSessions(db, now());
    const unread = await deleteOldCalls(db, now() - callsKept);
    if (unread > 0) log.error('webhooks were never read', {calls: unread});
    await deleteSettled(db, now() - messagesKept);
    await inTurns(deleteOldTokens(db, now() - tokensKept));
    if (retentionDays === undefined) return;
    const orders = await inTurns(deleteDoneOrders(db, now() - retentionDays * day));
    if (orders > 0) log.info('orders deleted after their time', {orders});
  };

  /** Lets others in between. Returns how many are gone. */
  async function inTurns(counts: AsyncIterable<number>): Promise<number> {
    let gone = 0;
    for await (const count of counts) {
      gone += count;
      if (signal.aborted) break;
      await setImmediate();
    }
    return gone;
  }
}
