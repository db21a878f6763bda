import {DEFAULT_MIGRATION_TABLE, Kysely, Migrator, sql} from 'kysely';
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
 * @throws {Error} if a later version of this program has had it; then nothing is changed.
 */
export async function openDatabase(place: string): Promise<OpenDatabase> {
  const db: Database = new Kysely<Tables>({dialect: isPostgresUrl(place) ? postgres(place) : sqlite(place)});
  try {
    await refuseLater(db);
    const {error} = await new Migrator({db, provider: {getMigrations: async () => migrations}}).migrateToLatest();
    if (error) throw error;
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return {db, close: () => db.destroy()};
}

async function refuseLater(db: Database): Promise<void> {
  const tables = await db.introspection.getTables({withInternalKyselyTables: true});
  if (!tables.some(({name}) => name === DEFAULT_MIGRATION_TABLE)) return;
  const latest = sql<{name: string | null}>`select max(name) as name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`;
  const last = (await latest.execute(db)).rows[0]?.name ?? '';
  const newest = Object.keys(migrations).at(-1) ?? '';
  if (last > newest) throw new Error(`the database is at version ${last}, and this program knows none after ${newest}`);
}
