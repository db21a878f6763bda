import type {Database} from './tables.js';

/** Does the work in one transaction: in the one that `db` is, or in one of its own. */
export async function inTransaction<T>(db: Database, work: (transaction: Database) => Promise<T>): Promise<T> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
