import {Kysely, Migrator} from 'kysely';
import {migrations} from '../../../gateway/store/migrations/index.js';
import {isPostgresUrl, postgres} from '../../../gateway/store/postgres.js';
import {sqlite} from '../../../gateway/store/sqlite.js';
import {type Row, rowsAt} from './rows.js';

/** A database whose tables may have any form. */
export type AnyDatabase = Kysely<Readonly<Record<string, Row>>>;

/** Makes of an empty database one that a version left behind. */
export async function buildVersion(place: string, version: string): Promise<void> {
  await raw(place, async (db) => {
    const {error} = await new Migrator({db, provider: {getMigrations: async () => migrations}}).migrateTo(version);
    if (error) throw error;
    const rows = rowsAt(version);
    const tables = (await db.introspection.getTables()).map(({name}) => name);
    const empty = tables.filter((name) => !rows.has(name));
    if (empty.length > 0) throw new Error(`rows.ts has no rows of ${empty.join(', ')} at version ${version}`);
    for (const [table, all] of rows) for (const row of all) await db.insertInto(table).values(row).execute();
  });
}

/** Does `work` with a database as it is. */
export async function raw<Result>(place: string, work: (db: AnyDatabase) => Promise<Result>): Promise<Result> {
  const db: AnyDatabase = new Kysely({dialect: isPostgresUrl(place) ? postgres(place) : sqlite(place)});
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}
