// What waits to be done.
import type {Database} from './tables.js';

export interface Backlog {
  readonly count: number;
  /** Since when the oldest waits, milliseconds since 1970. */
  readonly since: number | null;
}

/** Parcels to be asked about; claimed ones do not wait. */
export async function findDue(db: Database, now: number): Promise<Backlog> {
  return db
    .selectFrom('shipment')
    .select(({fn}) => [fn.countAll<number>().as('count'), fn.min('due_at').as('since')])
    .where('due_at', '<=', now)
    .executeTakeFirstOrThrow();
}

/** Calls of providers, those that could not be read so far included. */
export async function findUnread(db: Database): Promise<Backlog> {
  return db
    .selectFrom('inbox')
    .select(({fn}) => [fn.countAll<number>().as('count'), fn.min<number | null>('received_at').as('since')])
    .where('due_at', 'is not', null)
    .executeTakeFirstOrThrow();
}

/** Messages whose time has come. */
export async function findUnsent(db: Database, now: number): Promise<Backlog> {
  return db
    .selectFrom('outbox')
    .select(({fn}) => [fn.countAll<number>().as('count'), fn.min<number | null>('created_at').as('since')])
    .where('due_at', '<=', now)
    .executeTakeFirstOrThrow();
}

/** Messages that could not be sent, and that nobody has looked after yet. */
export async function countDead(db: Database): Promise<number> {
  // By shop, as the index has them.
  const shops = db.selectFrom('shop').select('id');
  const dead = db.selectFrom('outbox').where('shop_id', 'in', shops).where('state', '=', 'dead');
  const {count} = await dead.select(({fn}) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}
