// Throws away what has served its time.
import type {Log} from '../log.js';
import {deleteOldCalls} from '../store/inbox.js';
import {deleteOldTallies} from '../store/provider-tally.js';
import type {Database} from '../store/tables.js';
import {deleteOldTries} from '../store/wrong-tries.js';

const hour = 3_600_000;

/** Longer than a provider sends a call again: TrackingMore does 14 times, 2^n × 30 seconds apart, eleven days in all. */
const callsKept = 14 * 24 * hour;

export interface CleaningOptions {
  readonly db: Database;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Makes the function that cleans up, once an hour however often it is called. */
export function createCleaning({db, log, now}: CleaningOptions): () => Promise<void> {
  let next = 0;
  return async function cleanUp() {
    if (now() < next) return;
    next = now() + hour;
    await deleteOldTallies(db, now());
    await deleteOldTries(db, now());
    const unread = await deleteOldCalls(db, now() - callsKept);
    if (unread > 0) log.error('webhooks were never read', {calls: unread});
  };
}
