// How often somebody tried, in fixed windows. Counted for orders that exist and orders that do not alike.
import {sql} from 'kysely';
import {sha256} from '../secret.js';
import type {Database} from './tables.js';

export interface TryLimit {
  /** Whose tries, or at what; kept as its hash, for it may name people. */
  readonly key: string;
  readonly most: number;
  /** How long a window is. */
  readonly seconds: number;
}

export interface Tried {
  readonly tries: number;
  readonly secondsLeft: number;
}

/** Counts a try before its answer is known, so that many at once cannot pass together. Returns the tries so far, in sequence. */
export async function countTries(db: Database, limits: readonly TryLimit[], now: number): Promise<Tried[]> {
  const counted = await add(db, limits, 1, now);
  return limits.map(({key}) => {
    const {tries = 0, ends_at = now} = counted.find((row) => row.key === sha256(key)) ?? {};
    return {tries, secondsLeft: Math.ceil((ends_at - now) / 1000)};
  });
}

/** Takes back a try that turned out right, or was refused. */
export async function forgiveTries(db: Database, limits: readonly TryLimit[], now: number): Promise<void> {
  await add(db, limits, -1, now);
}

/** In one statement, and in the sequence of the keys: nobody waits for somebody who waits for them. */
async function add(db: Database, limits: readonly TryLimit[], more: 1 | -1, now: number) {
  const rows = limits.map(({key, seconds}) => {
    return {key: sha256(key), since: now, ends_at: now + seconds * 1000, tries: Math.max(0, more)};
  });
  // A window from the future was begun by a clock that was ahead.
  const isOver = sql<boolean>`(wrong_try.ends_at <= ${now} or wrong_try.since > ${now})`;
  return db
    .insertInto('wrong_try')
    .values(rows.sort((one, other) => (one.key < other.key ? -1 : 1)))
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        tries: sql`case when ${isOver} then excluded.tries else wrong_try.tries + ${sql.lit(more)} end`,
        since: sql`case when ${isOver} then excluded.since else wrong_try.since end`,
        ends_at: sql`case when ${isOver} then excluded.ends_at else wrong_try.ends_at end`,
      }),
    )
    .returning(['key', 'tries', 'ends_at'])
    .execute();
}

/** Forgets windows that are over. */
export async function deleteOldTries(db: Database, now: number): Promise<void> {
  await db.deleteFrom('wrong_try').where('ends_at', '<=', now).execute();
}
