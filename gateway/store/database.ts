import {
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  Migrator,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import {Connection} from './connection.js';
import {migrations} from './migrations.js';
import type {Database, Tables} from './tables.js';

export interface OpenDatabase {
  readonly db: Database;
  close(): Promise<void>;
}

/** Opens the file, makes it if needed, and brings it to the newest form. Several processes may have it open. */
export async function openDatabase(file: string): Promise<OpenDatabase> {
  const db: Database = new Kysely<Tables>({dialect: new Dialect(new Connection(file))});
  const {error} = await new Migrator({db, provider: {getMigrations: async () => migrations}}).migrateToLatest();
  if (error) throw error;
  return {db, close: () => db.destroy()};
}

class Dialect extends SqliteDialect {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({database: connection});
    this.#connection = connection;
  }

  override createDriver() {
    return new Driver(this.#connection);
  }

  override createAdapter() {
    return new TransactionalAdapter();
  }
}

class Driver extends SqliteDriver {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    super({database: connection});
    this.#connection = connection;
  }

  /** IMMEDIATE: a transaction that reads first and writes later could not wait for another process that writes. */
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction() {
    this.#connection.rollback();
  }
}

/** Kysely runs SQLite's migrations without a transaction, though SQLite can: a crash must not leave half of one. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}
