// Messages on their way: kept in the transaction of what they tell, each once.
import {randomUUID} from 'node:crypto';
import type {Selectable} from 'kysely';
import type {ChannelId, MessageKind} from '../notify/kinds.js';
import type {Case} from '../notify/letter.js';
import type {Database, Tables} from './tables.js';
import {transact} from './transact.js';

/** What a message says beside the order, until it is settled. */
export interface About {
  /** Keys of the shipments it is about. */
  readonly parcels?: readonly string[];
  /** The moment it tells: once that is over, nobody need hear of it. */
  readonly moment?: string;
  /** Others of its kind may go with it. */
  readonly isDigest?: true;
  readonly code?: string;
  readonly problem?: Case;
}

export interface NewMessage {
  readonly shopId: number;
  readonly orderId: number | null;
  readonly subscriberId?: number | undefined;
  readonly kind: MessageKind;
  /** What is told, of the order: there is one message for each key, channel and address. */
  readonly key: string;
  readonly channel: ChannelId;
  readonly address: string;
  readonly about?: About | undefined;
  /** When to send it, in milliseconds since 1970. */
  readonly dueAt: number;
}

/** A message that is ours to send. */
export interface Claimed {
  readonly id: number;
  readonly uid: string;
  readonly shopId: number;
  readonly orderId: number | null;
  readonly subscriberId: number | null;
  readonly kind: MessageKind;
  readonly channel: ChannelId;
  readonly address: string;
  readonly about: About;
  /** This one included. */
  readonly tries: number;
  readonly firstAt: number;
  readonly createdAt: number;
  /** Whoever sent it last has not said what came of it. */
  readonly isInDoubt: boolean;
}

/** Puts a message in the outbox, in the transaction of what it tells. Returns whether it is a new one. */
export async function enqueue(transaction: Database, message: NewMessage, now: number): Promise<boolean> {
  const {shopId, orderId, subscriberId, kind, key, channel, address, about, dueAt} = message;
  const {numInsertedOrUpdatedRows} = await transaction
    .insertInto('outbox')
    .values({
      uid: randomUUID(),
      ...{shop_id: shopId, order_id: orderId, subscriber_id: subscriberId ?? null, kind, key, channel, address},
      ...{about: JSON.stringify(about ?? {}), state: 'waiting', created_at: now, due_at: dueAt},
    })
    .onConflict((conflict) => conflict.columns(['shop_id', 'channel', 'address', 'key']).doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows) > 0;
}

/**
 * Takes messages of a channel that are due and that no other process has; those whose taker has not been heard of for `lease` are
 * among them. That they are being sent is kept before anybody hands one over.
 */
export async function claimMessages(
  db: Database,
  channel: ChannelId,
  count: number,
  lease: number,
  now: number,
): Promise<Claimed[]> {
  // Most of the time there are none, and nobody should be kept from writing for that.
  if (!(await due(db, channel, now).select('id').limit(1).executeTakeFirst())) return [];
  return transact(db, async (transaction) => {
    const first = due(transaction, channel, now).selectAll().orderBy('due_at').orderBy('id').limit(count);
    const rows = await first.forUpdate().skipLocked().execute();
    const claimed: Claimed[] = [];
    const gone = new Set<number>();
    for (const row of rows) {
      if (gone.has(row.id)) continue;
      const about = await gathered(transaction, row, now, gone);
      const taken = {
        state: row.state === 'sending' ? 'sending' : 'taken',
        tries: row.tries + 1,
        first_at: row.first_at ?? now,
      } as const;
      await transaction
        .updateTable('outbox')
        .set({...taken, due_at: now + lease, about: JSON.stringify(about)})
        .where('id', '=', row.id)
        .execute();
      claimed.push({
        ...{id: row.id, uid: row.uid, shopId: row.shop_id, orderId: row.order_id, subscriberId: row.subscriber_id},
        ...{kind: row.kind, channel: row.channel, address: row.address, about},
        ...{tries: taken.tries, firstAt: taken.first_at, createdAt: row.created_at, isInDoubt: row.state === 'sending'},
      });
    }
    return claimed;
  });
}

function due(db: Database, channel: ChannelId, now: number) {
  return db.selectFrom('outbox').where('channel', '=', channel).where('due_at', '<=', now);
}

/** What a digest says, with what waits beside it for the same reader: that is told with it. */
async function gathered(transaction: Database, row: Selectable<Tables['outbox']>, now: number, gone: Set<number>) {
  const about: About = JSON.parse(row.about);
  if (!about.isDigest || row.tries > 0) return about;
  const beside = await transaction
    .selectFrom('outbox')
    .select(['id', 'about'])
    .where('order_id', '=', row.order_id)
    .where('subscriber_id', '=', row.subscriber_id)
    .where('kind', '=', row.kind)
    .where('state', '=', 'waiting')
    .where('id', '!=', row.id)
    .orderBy('id')
    .forUpdate()
    .skipLocked()
    .execute();
  const others = beside.filter(({id, about}) => !gone.has(id) && (JSON.parse(about) as About).isDigest);
  for (const {id} of others) {
    gone.add(id);
    await transaction
      .updateTable('outbox')
      .set(settled('dropped', now, `told with ${row.uid}`))
      .where('id', '=', id)
      .execute();
  }
  const parcels = others.flatMap(({about}) => (JSON.parse(about) as About).parcels ?? []);
  return {...about, parcels: [...(about.parcels ?? []), ...parcels]};
}

/** What was to be said is forgotten: it may hold a code. */
function settled(state: 'sent' | 'dead' | 'dropped', now: number, trouble: string | null = null) {
  return {state, settled_at: now, due_at: null, trouble, about: '{}'} as const;
}

/** Kept before it is handed over. Returns whether it is still ours. */
export async function messageGoes(db: Database, message: Claimed): Promise<boolean> {
  return change(db, message, {state: 'sending'});
}

export async function messageSent(
  db: Database,
  message: Claimed,
  reference: string | undefined,
  now: number,
): Promise<void> {
  await change(db, message, {...settled('sent', now), reference: reference ?? null});
}

/** Nobody need hear of it any more. */
export async function messageDropped(db: Database, message: Claimed, why: string, now: number): Promise<void> {
  await change(db, message, settled('dropped', now, why));
}

/** It cannot be sent; the shop may have it sent again, so what it says stays, but for a code. */
export async function messageDied(db: Database, message: Claimed, why: string, now: number): Promise<void> {
  const {about, ...dead} = settled('dead', now, why);
  await change(db, message, message.kind === 'code' ? {...dead, about} : dead);
}

/** It was certainly not taken. */
export async function messageWaits(db: Database, message: Claimed, why: string, dueAt: number): Promise<void> {
  await change(db, message, {state: 'waiting', due_at: dueAt, trouble: why});
}

/** What else waits for the address is not tried before `dueAt` either. */
export async function addressWaits(db: Database, {shopId, channel, address}: Claimed, dueAt: number): Promise<void> {
  const theirs = due(db, channel, dueAt)
    .select('id')
    .where('shop_id', '=', shopId)
    .where('address', '=', address)
    .where('state', '=', 'waiting');
  const free = theirs.forUpdate().skipLocked();
  await db.updateTable('outbox').set({due_at: dueAt}).where('id', 'in', free).execute();
}

/** It may have been taken; that is to be found out at `dueAt`. */
export async function messageInDoubt(db: Database, message: Claimed, why: string, dueAt: number): Promise<void> {
  await change(db, message, {due_at: dueAt, trouble: why});
}

/** Not if another process has taken it meanwhile, because we were not heard of for too long. */
async function change(db: Database, {id, tries}: Claimed, to: Partial<Selectable<Tables['outbox']>>): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('outbox')
    .set(to)
    .where('id', '=', id)
    .where('tries', '=', tries)
    .where('state', 'in', ['taken', 'sending'])
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** The order's codes that were not sent yet open nothing any more. */
export async function dropCodes(transaction: Database, orderId: number, now: number): Promise<void> {
  await transaction
    .updateTable('outbox')
    .set(settled('dropped', now, 'another code took its place'))
    .where('order_id', '=', orderId)
    .where('kind', '=', 'code')
    .where('state', '=', 'waiting')
    .execute();
}

/** Forgets what was settled `before`, dead letters included. */
export async function deleteSettled(db: Database, before: number): Promise<void> {
  await db.deleteFrom('outbox').where('settled_at', '<', before).execute();
}
