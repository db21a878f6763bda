import {Kysely, Migrator, SqliteAdapter, SqliteDialect} from 'kysely';
import Libsql from 'libsql';
import {migrations} from './migrations.js';
import type {Database, Tables} from './tables.js';

export interface OpenDatabase {
  readonly db: Database;
  close(): Promise<void>;
}

/** Opens the file, makes it if needed, and brings it to the newest form. */
export async function openDatabase(file: string): Promise<OpenDatabase> {
  const sqlite = new Libsql(file, {timeout: 5000});
  sqlite.pragma('journal_mode = WAL');
  // FULL: what was answered survives a power cut too, not only the end of the process.
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');

  const db: Database = new Kysely<Tables>({dialect: new Dialect({database: sqlite})});
  const {error} = await new Migrator({db, provider: {getMigrations: async () => migrations}}).migrateToLatest();
  if (error) throw error;

  return {
    db,
    async close() {
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
      await db.destroy();
    },
  };
}

/** Kysely runs SQLite's migrations without a transaction, though SQLite can: a crash must not leave half of one. */
class Dialect extends SqliteDialect {
  override createAdapter() {
    return new TransactionalAdapter();
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}
