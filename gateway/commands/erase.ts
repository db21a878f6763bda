import {parseArgs} from 'node:util';
import {sql} from 'kysely';
import type {Customer} from '../merchant-order.js';
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
    for (const id of ids) await db.deleteFrom('orders').where('id', '=', id).execute();
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    write(`${ids.length} orders erased; backups made before still hold them.`);
    return true;
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
  const rows = await db.selectFrom('orders').select(['id', 'customer']).execute();
  return rows
    .filter(({customer}) => (JSON.parse(customer) as Customer).email?.toLowerCase() === email)
    .map(({id}) => id);
}
