// How often somebody guessed wrong, in fixed windows. Counted for orders that exist and orders that do not alike.
import {sql} from 'kysely';
import type {Database} from './tables.js';

const windowSeconds = 15 * 60;

/** Counts a try before its answer is known, so that many at once cannot pass together. Returns the tries so far. */
export async function countTry(db: Database, key: string, now: number): Promise<{tries: number; secondsLeft: number}> {
  // A window from the future was begun by a clock that was ahead.
  const isOver = sql<boolean>`(wrong_try.since <= ${now - windowSeconds * 1000} or wrong_try.since > ${now})`;
  const {tries, since} = await db
    .insertInto('wrong_try')
    .values({key, since: now, tries: 1})
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        tries: sql`case when ${isOver} then 1 else wrong_try.tries + 1 end`,
        since: sql`case when ${isOver} then ${now} else wrong_try.since end`,
      }),
    )
    .returning(['tries', 'since'])
    .executeTakeFirstOrThrow();
  return {tries, secondsLeft: Math.ceil((since - now) / 1000) + windowSeconds};
}

/** Takes back a try that turned out right. */
export async function forgiveTry(db: Database, key: string): Promise<void> {
  await db
    .updateTable('wrong_try')
    .set(({eb}) => ({tries: eb('tries', '-', 1)}))
    .where('key', '=', key)
    .execute();
}

/** Forgets windows that are over. */
export async function deleteOldTries(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom('wrong_try')
    .where('since', '<=', now - windowSeconds * 1000)
    .execute();
}
