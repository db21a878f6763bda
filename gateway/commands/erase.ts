import {parseArgs} from 'node:util';
import {sql} from 'kysely';
import type {Database} from '../store/tables.js';
import {type Command, UsageError} from './command.js';

export const erase: Command = {
  usage: '--email ADDRESS',
  summary: 'Deletes all orders of one person, with their parcels and links, and overwrites what was there.',
  async run(words, {db, write}) {
    const {email} = parsed(words);
    // Pages that are freed are overwritten, and nothing of them stays in the log beside the file.
    await sql`pragma secure_delete = on`.execute(db);
    const ids = await ordersOf(db, email.toLowerCase());
    await db.transaction().execute(async (transaction) => {
      for (const id of ids) await transaction.deleteFrom('orders').where('id', '=', id).execute();
    });
    const {rows} = await sql<{busy: number}>`pragma wal_checkpoint(truncate)`.execute(db);
    const isBusy = rows.some(({busy}) => busy !== 0);
    write(`${ids.length} orders erased; backups made before still hold them.`);
    if (isBusy) write('The file is in use: its log still holds them until this is run again, or the service ends.');
    return !isBusy;
  },
};

function parsed(words: readonly string[]): {email: string} {
  try {
    const {values} = parseArgs({args: [...words], options: {email: {type: 'string'}}});
    if (values.email?.includes('@')) return {email: values.email};
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
  throw new UsageError('erase wants --email with an address.');
}

async function ordersOf(db: Database, email: string): Promise<number[]> {
  const rows = await db
    .selectFrom('orders')
    .select('id')
    .where(sql<string>`lower(json_extract(customer, '$.email'))`, '=', email)
    .execute();
  return rows.map(({id}) => id);
}
