import {type Kysely, PostgresAdapter, PostgresDialect, sql} from 'kysely';
import pg from 'pg';

/** PostgreSQL takes 100 of all processes unless told otherwise. */
const connections = 10;
/** Of one process, with the one that listens for changes. */
export const mostConnections = connections + 1;
/** Milliseconds until a request for a connection is given up, and until the server ends a statement that hangs. */
const patience = 10_000;

/** PostgreSQL gives these as text, lest they be too large: ours are milliseconds and counts. */
const numeric: readonly number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC];

/** PostgreSQL 14 or later, at an address such as `postgres://user:password@host/database`. */
export function postgres(url: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: patience,
    statement_timeout: patience,
    application_name: 'order-tracker',
    types: {getTypeParser: (type, format) => (numeric.includes(type) ? Number : pg.types.getTypeParser(type, format))},
  });
  // A connection that breaks while nobody uses it: the next query gets another one, or says what is wrong.
  pool.on('error', () => {});
  // One that breaks while it is used: the query fails, and whoever asked says so.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Dialect({pool});
}

class Dialect extends PostgresDialect {
  override createAdapter() {
    return new MigratingAdapter();
  }
}

/** A large table takes longer to bring to another form than a request may, and others wait for whoever does it. */
class MigratingAdapter extends PostgresAdapter {
  override async acquireMigrationLock(...[db, options]: Parameters<PostgresAdapter['acquireMigrationLock']>) {
    await sql`set statement_timeout = 0`.execute(db);
    await super.acquireMigrationLock(db, options);
  }

  override async releaseMigrationLock(...[db, options]: Parameters<PostgresAdapter['releaseMigrationLock']>) {
    await super.releaseMigrationLock(db, options);
    await sql`reset statement_timeout`.execute(db);
  }
}

export function isPostgres<Tables>(db: Kysely<Tables>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter;
}

/** Whether a database is meant, and not a file. */
export function isPostgresUrl(place: string): boolean {
  return /^postgres(ql)?:\/\//i.test(place);
}
