// The outbox as a shop looks at it: what went out, what waits, and what could not be delivered.
import type {Selectable, Updateable} from 'kysely';
import type {Database, OutboxState, Tables} from './tables.js';

export type Message = Pick<
  Selectable<Tables['outbox']>,
  'id' | 'uid' | 'kind' | 'channel' | 'address' | 'state' | 'created_at' | 'due_at' | 'tries' | 'settled_at' | 'trouble'
> & {readonly number: string | null};

interface Wanted {
  readonly states?: readonly OutboxState[] | undefined;
  readonly orderId?: number | undefined;
  /** An id: those below it. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** Newest first. */
export async function listMessages(db: Database, shopId: number, wanted: Wanted): Promise<Message[]> {
  const {states, orderId, before, limit} = wanted;
  return db
    .selectFrom('outbox')
    .leftJoin('orders', 'orders.id', 'outbox.order_id')
    .select(['outbox.id', 'uid', 'kind', 'channel', 'address', 'outbox.state', 'outbox.created_at', 'due_at', 'tries'])
    .select(['settled_at', 'trouble', 'orders.number'])
    .where('outbox.shop_id', '=', shopId)
    .$if(states !== undefined, (query) => query.where('outbox.state', 'in', states ?? []))
    .$if(orderId !== undefined, (query) => query.where('outbox.order_id', '=', orderId ?? 0))
    .$if(before !== undefined, (query) => query.where('outbox.id', '<', before ?? 0))
    .orderBy('outbox.id', 'desc')
    .limit(limit)
    .execute();
}

/** What could not be delivered is tried once more from the beginning. Returns whether there is such a one. */
export async function resendMessage(db: Database, shopId: number, uid: string, now: number): Promise<boolean> {
  return changeDead(db, shopId, uid, {state: 'waiting', due_at: now, tries: 0, first_at: null, settled_at: null});
}

/** Nobody is to hear of it any more. Returns whether there is such a one. */
export async function dropMessage(db: Database, shopId: number, uid: string, now: number): Promise<boolean> {
  return changeDead(db, shopId, uid, {state: 'dropped', about: '{}', settled_at: now});
}

async function changeDead(db: Database, shopId: number, uid: string, changes: Updateable<Tables['outbox']>) {
  const {numUpdatedRows} = await db
    .updateTable('outbox')
    .set(changes)
    .where('shop_id', '=', shopId)
    .where('uid', '=', uid)
    .where('state', '=', 'dead')
    // A code has expired by then.
    .$if(changes.state === 'waiting', (query) => query.where('kind', '!=', 'code'))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows) > 0;
}

/** By channel and state, of those settled since then. */
export async function countMessages(db: Database, shopId: number, since: number) {
  return db
    .selectFrom('outbox')
    .select(({fn}) => ['channel', 'state', fn.countAll<number>().as('count')])
    .where('shop_id', '=', shopId)
    .where('state', 'in', ['sent', 'dead'])
    .where('settled_at', '>=', since)
    .groupBy(['channel', 'state'])
    .orderBy('channel')
    .execute();
}

export async function countDead(db: Database, shopId: number): Promise<number> {
  const {count} = await db
    .selectFrom('outbox')
    .select(({fn}) => fn.countAll<number>().as('count'))
    .where('shop_id', '=', shopId)
    .where('state', '=', 'dead')
    .executeTakeFirstOrThrow();
  return Number(count);
}
