import {
  CompiledQuery,
  type DatabaseConnection,
  type SelectModifierNode,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
} from 'kysely';
import {Connection} from './connection.js';

/** SQLite in a file, which is made if needed. Several processes may have it open. */
export function sqlite(file: string): SqliteDialect {
  return new Dialect(new Connection(file));
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

  override createQueryCompiler() {
    return new LocklessCompiler();
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

/** A transaction here is alone with the file, so no row has to be locked, and SQLite has no words for it. */
class LocklessCompiler extends SqliteQueryCompiler {
  protected override visitSelectModifier(node: SelectModifierNode) {
    if (node.modifier === 'Distinct') super.visitSelectModifier(node);
  }
}
