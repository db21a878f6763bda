// What a reader has chosen. Each of it is of one order, whose row is locked first, so that none is made twice.
import type {Selectable} from 'kysely';
import type {Moment} from '../../shared/moments.js';
import {mostAddresses} from '../../shared/told.js';
import type {ChannelId} from '../notify/kinds.js';
import {newSecret} from '../secret.js';
import {isOptedOut} from './opt-outs.js';
import {lockOrders} from './orders.js';
import {enqueue} from './outbox.js';
import type {Grouping} from './subscribers.js';
import type {Database, Tables} from './tables.js';
import {transact} from './transact.js';

const day = 86_400_000;

export type SubscriberRow = Selectable<Tables['subscriber']>;

/** To one address in a day, whatever the orders of the shop. */
const mostConfirmations = 3;

export interface NewAddress {
  readonly orderId: number;
  readonly shopId: number;
  readonly channel: ChannelId;
  /** As `normalAddress` has it. */
  readonly address: string;
  readonly language: string;
  /** The version of the words. */
  readonly consent: string;
}

export type Added = 'asked' | 'there' | 'too_many' | 'too_often';

export async function subscribersOf(db: Database, orderId: number): Promise<SubscriberRow[]> {
  return db.selectFrom('subscriber').selectAll().where('order_id', '=', orderId).orderBy('id').execute();
}

export async function findBySecret(db: Database, shopId: number, secret: string): Promise<SubscriberRow | undefined> {
  return db
    .selectFrom('subscriber')
    .innerJoin('orders', 'orders.id', 'subscriber.order_id')
    .selectAll('subscriber')
    .where('subscriber.secret', '=', secret)
    .where('orders.shop_id', '=', shopId)
    .executeTakeFirst();
}

/**
 * An address that did not come with the order is asked first: nothing else goes there until it says yes. One that wants
 * nothing of the shop is not even asked, and who added it is not told so. A browser has said yes by itself.
 */
export async function addAddress(db: Database, added: NewAddress, now: number): Promise<Added> {
  const {orderId, shopId, channel, address, language, consent} = added;
  return transact(db, async (transaction) => {
    await lockOrders(transaction, [orderId]);
    const known = await subscribersOf(transaction, orderId);
    const before = known.find((one) => one.channel === channel && one.address === address);
    if (before?.state === 'active') return 'there';
    const isNew = !before || before.state === 'ended';
    if (isNew && known.filter(({state}) => state !== 'ended').length >= mostAddresses) return 'too_many';
    if (await wasAskedOften(transaction, added, now)) return 'too_often';

    const state = channel === 'push' ? 'active' : 'pending';
    const agreed = {state, consent_text: consent, consented_at: channel === 'push' ? now : null, language} as const;
    const fresh = {...agreed, source: 'customer', ended_at: null, ended_by: null} as const;
    if (before) await transaction.updateTable('subscriber').set(fresh).where('id', '=', before.id).execute();
    const {id} = before ?? (await insertAddress(transaction, {...added, ...fresh}, now));
    if (state === 'pending') await ask(transaction, {shopId, orderId, subscriberId: id, channel, address}, now);
    return 'asked';
  });
}

async function insertAddress(
  transaction: Database,
  {
    orderId,
    channel,
    address,
    state,
    language,
    consent_text,
    consented_at,
  }: NewAddress & Pick<SubscriberRow, 'state' | 'consent_text' | 'consented_at'>,
  now: number,
): Promise<{id: number}> {
  return transaction
    .insertInto('subscriber')
    .values({
      ...{order_id: orderId, channel, address, secret: newSecret(), language, moments: null, grouping: null},
      ...{source: 'customer', state, consent_text, consented_at, ended_at: null, ended_by: null, created_at: now},
    })
    .returning('id')
    .executeTakeFirstOrThrow();
}

async function wasAskedOften(transaction: Database, {shopId, channel, address}: NewAddress, now: number) {
  const asked = await transaction
    .selectFrom('outbox')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('channel', '=', channel)
    .where('address', '=', address)
    .where('kind', '=', 'confirm_address')
    .where('created_at', '>', now - day)
    .limit(mostConfirmations)
    .execute();
  return asked.length >= mostConfirmations;
}

interface Asked {
  readonly shopId: number;
  readonly orderId: number;
  readonly subscriberId: number;
  readonly channel: ChannelId;
  readonly address: string;
}

async function ask(transaction: Database, asked: Asked, now: number): Promise<void> {
  const {shopId, orderId, channel, address} = asked;
  const key = `${orderId} confirm_address ${now}`;
  await enqueue(transaction, {...asked, kind: 'confirm_address', key, dueAt: now}, now);
  if (!(await isOptedOut(transaction, shopId, channel, address))) return;
  // Kept all the same: it counts among those of the day, as another address's would.
  await transaction
    .updateTable('outbox')
    .set({state: 'dropped', due_at: null, settled_at: now, trouble: 'opted out'})
    .where('shop_id', '=', shopId)
    .where('channel', '=', channel)
    .where('address', '=', address)
    .where('key', '=', key)
    .execute();
}

/** The address has said yes. Returns whether it was asked: who has ended it meanwhile has to ask anew. */
export async function confirmAddress(db: Database, id: number, now: number): Promise<boolean> {
  const {numUpdatedRows} = await db
    .updateTable('subscriber')
    .set({state: 'active', consented_at: now})
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** Takes back that its reader ended it. */
export async function resumeSubscriber(db: Database, id: number): Promise<void> {
  await db
    .updateTable('subscriber')
    .set(({eb}) => ({
      // One that never said yes has still to be asked.
      state: eb
        .case()
        .when(eb.or([eb('source', '=', 'order'), eb('consented_at', 'is not', null)]))
        .then('active' as const)
        .else('pending' as const)
        .end(),
      ended_at: null,
      ended_by: null,
    }))
    .where('id', '=', id)
    .where('state', '=', 'ended')
    .where('ended_by', '=', 'reader')
    .execute();
}

/** Null is the shop's choice. */
export interface Choice {
  readonly moments: readonly Moment[] | null;
  readonly grouping: Grouping | null;
  readonly language: string | null;
}

/** Of an order's own subscriber; what is not named stays. */
export async function choose(
  db: Database,
  orderId: number,
  id: number,
  choice: {readonly [Key in keyof Choice]?: Choice[Key] | undefined},
): Promise<void> {
  const {moments, grouping, language} = choice;
  const said = {
    ...(moments !== undefined && {moments: moments && JSON.stringify(moments)}),
    ...(grouping !== undefined && {grouping}),
    ...(language !== undefined && {language}),
  };
  if (Object.keys(said).length === 0) return;
  await db.updateTable('subscriber').set(said).where('id', '=', id).where('order_id', '=', orderId).execute();
}
