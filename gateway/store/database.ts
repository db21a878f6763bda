import {Kysely, Migrator} from 'kysely';
import {migrations} from './migrations/index.js';
import {isPostgresUrl, postgres} from './postgres.js';
import {sqlite} from './sqlite.js';
import type {Database, Tables} from './tables.js';

export interface OpenDatabase {
  readonly db: Database;
  close(): Promise<void>;
}

/**
 * Opens a database and brings it to the newest form. Several processes may have it open, and open it at the same time.
 *
 * @param place A file, which is made if needed, or the address of a PostgreSQL database.
 */
export async function openDatabase(place: string): Promise<OpenDatabase> {
  const db: Database = new Kysely<Tables>({dialect: isPostgresUrl(place) ? postgres(place) : sqlite(place)});
  try {
    const {error} = await new Migrator({db, provider: {getMigrations: async () => migrations}}).migrateToLatest();
    if (error) throw error;
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {db, close: () => db.destroy()};
}
