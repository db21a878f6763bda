import type {Database} from './tables.js';

const mostTries = 5;
/** PostgreSQL's words for a transaction that lost to another one: https://www.postgresql.org/docs/15/errcodes-appendix.html */
const lost: readonly unknown[] = ['40001', '40P01'];

/**
 * Does `work` in the transaction that `db` is, or in one of its own, and again if it lost to another one, so it must do nothing but with the database.
 *
 * Who changes an order locks its row first, of several the one with the lowest id, and providers' health last; then
 * nobody waits for somebody who waits for them.
 */
export async function transact<Result>(
  db: Database,
  work: (transaction: Database) => Promise<Result>,
  triesLeft = mostTries,
): Promise<Result> {
  if (db.isTransaction) return work(db);
  try {
    return await db.transaction().execute(work);
  } catch (error) {
    if (triesLeft > 1 && lost.includes((error as {code?: unknown}).code)) return transact(db, work, triesLeft - 1);
    throw error;
  }
}
