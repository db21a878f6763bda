import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {sql} from 'kysely';
import {openDatabase} from '../store/database.js';
import {isPostgres} from '../store/postgres.js';
import {type Command, UsageError} from './command.js';

export const backup: Command = {
  usage: 'FILE',
  summary: 'Copies the database to a new file, whole and at one moment, while the service runs.',
  ofExisting: true,
  async run([target, ...more], {db, write}) {
    if (isPostgres(db)) throw new UsageError('PostgreSQL has its own: pg_dump, and archives of its log.');
    if (!target || more.length > 0) throw new UsageError('backup wants one file.');
    const file = resolve(target);
    if (existsSync(file)) throw new UsageError(`${file} exists already; nothing was written.`);
    await sql`vacuum into ${file}`.execute(db);
    const copy = await openDatabase(file);
    try {
      const {rows} = await sql<{integrity_check: string}>`pragma integrity_check`.execute(copy.db);
      const {orders} = await copy.db
        .selectFrom('orders')
        .select(({fn}) => fn.countAll<number>().as('orders'))
        .executeTakeFirstOrThrow();
      const isWhole = rows.every(({integrity_check: words}) => words === 'ok');
      write(isWhole ? `${file}: ${orders} orders` : `${file} is damaged: ${rows[0]?.integrity_check}`);
      return isWhole;
    } finally {
      await copy.close();
    }
  },
};
