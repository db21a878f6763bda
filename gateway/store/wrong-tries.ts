// How often somebody guessed wrong, in fixed windows. Counted for orders that exist and orders that do not alike.
import type {Database} from './tables.js';

const windowSeconds = 15 * 60;

/** Counts a try before its answer is known, so that many at once cannot pass together. Returns the tries so far. */
export async function countTry(db: Database, key: string, now: number): Promise<{tries: number; secondsLeft: number}> {
  return db.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('wrong_try')
      // One from the future was made by a clock that was ahead.
      .where(({eb, or}) => or([eb('since', '<=', now - windowSeconds * 1000), eb('since', '>', now)]))
      .execute();
    const {tries, since} = await transaction
      .insertInto('wrong_try')
      .values({key, since: now, tries: 1})
      .onConflict((conflict) => conflict.column('key').doUpdateSet(({eb}) => ({tries: eb('wrong_try.tries', '+', 1)})))
      .returning(['tries', 'since'])
      .executeTakeFirstOrThrow();
    return {tries, secondsLeft: Math.ceil((since - now) / 1000) + windowSeconds};
  });
}

/** Takes back a try that turned out right. */
export async function forgiveTry(db: Database, key: string): Promise<void> {
  await db
    .updateTable('wrong_try')
    .set(({eb}) => ({tries: eb('tries', '-', 1)}))
    .where('key', '=', key)
    .execute();
}
