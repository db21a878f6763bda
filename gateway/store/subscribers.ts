// Who is told of an order. An address is there once for an order, and stays when it ends, so that nothing brings it back
// but its reader.
import type {Selectable} from 'kysely';
import type {Moment} from '../../shared/moments.js';
import type {groupings} from '../../shared/told.js';
import type {Customer} from '../merchant-order.js';
import {normalAddress} from '../notify/address.js';
import type {ChannelId} from '../notify/kinds.js';
import {newSecret} from '../secret.js';
import {dropWaiting} from './drop-messages.js';
import {addressHash, findOptedOut} from './opt-outs.js';
import type {Database, Tables} from './tables.js';

export type Grouping = (typeof groupings)[number];

/** One that is to be told. What it has not chosen is the shop's choice. */
export interface Subscriber {
  readonly id: number;
  readonly channel: ChannelId;
  readonly address: string;
  /** In its links. */
  readonly secret: string;
  /** Chosen, or else the customer's. */
  readonly language?: string | undefined;
  readonly moments?: readonly Moment[] | undefined;
  readonly grouping?: Grouping | undefined;
  readonly source: Tables['subscriber']['source'];
  /** An instant: when it was agreed to, or came with the order. */
  readonly since: string;
}

export type Ending = 'reader' | 'order' | 'gone';

/**
 * What the shop says of its customer decides who is told without asking: the e-mail address, and the phone number if the
 * shop has consent for it. In the transaction that writes the order.
 */
export async function ensureOwnSubscribers(
  transaction: Database,
  {orderId, customer, now}: {orderId: number; shopId: number; customer: Customer; now: number},
): Promise<void> {
  const own = ownAddresses(customer);
  const known = await transaction.selectFrom('subscriber').selectAll().where('order_id', '=', orderId).execute();
  for (const one of known) {
    const isGone = !own.some(({channel, address}) => channel === one.channel && address === one.address);
    if (one.source === 'order' && one.state === 'active' && isGone)
      await endSubscriber(transaction, one.id, 'order', now);
  }
  for (const {channel, address, consent} of own) {
    const before = known.find((one) => one.channel === channel && one.address === address);
    const agreed = {consent_text: consent?.text ?? null, consented_at: consent ? Date.parse(consent.at) : null};
    if (!before) {
      await transaction
        .insertInto('subscriber')
        .values({
          ...{order_id: orderId, channel, address, secret: newSecret(), language: null, moments: null, grouping: null},
          ...{source: 'order', state: 'active', ...agreed, ended_at: null, ended_by: null, created_at: now},
        })
        .execute();
    } else if (before.state === 'pending' || before.ended_by === 'order') {
      await transaction
        .updateTable('subscriber')
        .set({source: 'order', state: 'active', ...agreed, ended_at: null, ended_by: null})
        .where('id', '=', before.id)
        .execute();
    }
  }
}

function ownAddresses({email, phone, consents}: Customer) {
  const own: readonly {
    channel: ChannelId;
    said: string | undefined;
    consent?: {at: string; text: string} | undefined;
  }[] = [
    {channel: 'email', said: email},
    {channel: 'sms', said: consents?.sms && phone, consent: consents?.sms},
  ];
  return own.flatMap(({channel, said, consent}) => {
    const address = said && normalAddress(channel, said);
    return address ? [{channel, address, consent}] : [];
  });
}

/** The active ones whose address has not opted out of all that the shop sends. */
export async function subscribersFor(transaction: Database, orderId: number): Promise<Subscriber[]> {
  const rows = await transaction
    .selectFrom('subscriber')
    .innerJoin('orders', 'orders.id', 'subscriber.order_id')
    .selectAll('subscriber')
    .select(['orders.shop_id', 'orders.customer'])
    .where('subscriber.order_id', '=', orderId)
    .where('subscriber.state', '=', 'active')
    .orderBy('subscriber.id')
    .execute();
  const out = await findOptedOut(transaction, rows[0]?.shop_id ?? 0, rows);
  return rows
    .filter(({channel, address}) => !out.has(addressHash(channel, address)))
    .map((row) => subscriberOf(row, JSON.parse(row.customer)));
}

function subscriberOf(row: Selectable<Tables['subscriber']>, {language}: Customer): Subscriber {
  return {
    ...{id: row.id, channel: row.channel, address: row.address, secret: row.secret, source: row.source},
    language: row.language ?? language,
    ...(row.moments && {moments: JSON.parse(row.moments)}),
    ...(row.grouping && {grouping: row.grouping as Grouping}),
    since: new Date(row.consented_at ?? row.created_at).toISOString(),
  };
}

/** Once; what waits to be sent to it is dropped. */
export async function endSubscriber(db: Database, id: number, by: Ending, now: number): Promise<void> {
  await db
    .updateTable('subscriber')
    .set({state: 'ended', ended_at: now, ended_by: by})
    .where('id', '=', id)
    .where('state', '<>', 'ended')
    .execute();
  await dropWaiting(db, {subscriberId: id}, 'ended', now);
}
