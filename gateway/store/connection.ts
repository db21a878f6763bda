import type {SqliteDatabase, SqliteStatement} from 'kysely';
import Libsql from 'libsql';

/**
 * libsql as Kysely wants it.
 *
 * libsql does not reset a statement that failed, and beside one of those nothing can be committed: after a failure the
 * file is opened anew, as soon as the transaction has ended.
 */
export class Connection implements SqliteDatabase {
  readonly #file: string;
  #sqlite: Libsql.Database;
  #failed = false;

  constructor(file: string) {
    this.#file = file;
    this.#sqlite = open(file);
  }

  prepare(sql: string): SqliteStatement {
    if (this.#failed && !this.#sqlite.inTransaction) this.#reopen();
    const statement = this.#sqlite.prepare(sql);
    return {
      reader: statement.reader,
      all: (parameters) => this.#watched(() => statement.all(parameters)),
      run: (parameters) => this.#watched(() => statement.run(parameters)),
      iterate: (parameters) => statement.iterate(parameters),
    };
  }

  /** Ends the transaction one way or the other: SQLite has ended it already where the disk is full. */
  rollback(): void {
    try {
      this.#sqlite.exec('rollback');
    } catch {
      this.#reopen();
    }
  }

  close(): void {
    try {
      this.#sqlite.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // A full disk: what stays beside the file is read again at the next start.
    }
    this.#sqlite.close();
  }

  #watched<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      this.#failed = true;
      throw error;
    }
  }

  #reopen(): void {
    const fresh = open(this.#file);
    this.#sqlite.close();
    this.#sqlite = fresh;
    this.#failed = false;
  }
}

function open(file: string): Libsql.Database {
  const sqlite = new Libsql(file, {timeout: 5000});
  sqlite.pragma('journal_mode = WAL');
  // FULL: what was answered survives a power cut too, not only the end of the process.
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  // What is deleted is overwritten: it named people.
  sqlite.pragma('secure_delete = ON');
  return sqlite;
}
