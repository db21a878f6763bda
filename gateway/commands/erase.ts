import {parseArgs} from 'node:util';
import {sql} from 'kysely';
import {dropCalls} from '../store/drop-calls.js';
import {isPostgres} from '../store/postgres.js';
import type {Database} from '../store/tables.js';
import {type Command, UsageError} from './command.js';
import {shopIdOf} from './shop-id.js';

export const erase: Command = {
  usage: '--email ADDRESS',
  summary: 'Deletes all orders of one person, with their parcels and links, and overwrites what was there.',
  ofExisting: true,
  async run(words, world) {
    const {db, write} = world;
    const shopId = await shopIdOf(world);
    const {email} = parsed(words);
    const orders = db.selectFrom('orders').select('id').where('shop_id', '=', shopId);
    const theirs = orders.where('email', '=', email.toLowerCase());
    const parcels = await db.selectFrom('shipment').select('plain').where('order_id', 'in', theirs).execute();
    const calls = await dropCalls(
      db,
      parcels.map(({plain}) => plain),
    );
    if (calls > 0) write(`${calls} unread webhooks about their parcels emptied.`);
    if (!isPostgres(db)) await sql`pragma secure_delete = on`.execute(db);
    await eraseReader(db, shopId, email.toLowerCase());
    const gone = await db.deleteFrom('orders').where('id', 'in', theirs).returning('id').execute();
    write(`${gone.length} orders erased; backups made before still hold them.`);
    return isPostgres(db) ? cleanServer(db) : cleanFile(db, write);
  },
};

/** What others' orders were to tell them goes too, sent or not. That they have opted out stays, as a hash. */
async function eraseReader(db: Database, shopId: number, email: string): Promise<void> {
  const orders = db.selectFrom('orders').select('id').where('shop_id', '=', shopId);
  await db
    .deleteFrom('outbox')
    .where('shop_id', '=', shopId)
    .where('channel', '=', 'email')
    .where('address', '=', email)
    .execute();
  await db
    .deleteFrom('subscriber')
    .where('channel', '=', 'email')
    .where('address', '=', email)
    .where('order_id', 'in', orders)
    .execute();
}

function parsed(words: readonly string[]): {email: string} {
  try {
    const {values} = parseArgs({args: [...words], options: {email: {type: 'string'}}});
    if (values.email?.includes('@')) return {email: values.email};
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause));
  }
  throw new UsageError('erase wants --email with an address.');
}

/** Pages that are freed are overwritten already; nothing of them may stay in the log beside the file. */
async function cleanFile(db: Database, write: (line: string) => void): Promise<boolean> {
  const {rows} = await sql<{busy: number}>`pragma wal_checkpoint(truncate)`.execute(db);
  const isBusy = rows.some(({busy}) => busy !== 0);
  if (isBusy) write('The file is in use: its log still holds them until this is run again, or the service ends.');
  return !isBusy;
}

/** Tables in which something of a person may stand. */
const written = ['orders', 'shipment', 'token', 'inbox', 'problem', 'customer_word', 'subscriber', 'outbox'];

/** What is deleted stays on the pages until they are cleaned; in the server's log, until that is recycled. */
async function cleanServer(db: Database): Promise<boolean> {
  for (const table of written) await sql`vacuum ${sql.table(table)}`.execute(db);
  return true;
}
