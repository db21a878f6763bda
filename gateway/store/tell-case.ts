import type {Selectable} from 'kysely';
import type {ChannelId, MessageKind} from '../notify/kinds.js';
import {findCustomerById} from './orders.js';
import {enqueue} from './outbox.js';
import type {NewProblem} from './problems.js';
import {findShop} from './shops.js';
import type {Database, Tables} from './tables.js';
import {findEndpoints} from './webhook-endpoints.js';

interface Reader {
  readonly kind: MessageKind;
  readonly channel: ChannelId;
  readonly address: string;
}

/** Tells who reported a problem that it has arrived, and the shop what it is; in the transaction that keeps it. */
export async function tellCase(
  transaction: Database,
  {shopId, orderId, number, kind, text, parcel}: NewProblem & {shopId: number; orderId: number; number: string},
  now: number,
): Promise<void> {
  const {email} = await findCustomerById(transaction, orderId);
  const {policy} = await findShop(transaction, shopId);
  const all = await findEndpoints(transaction, shopId);
  const endpoints = all.filter(({kinds}) => !kinds || kinds.includes('case_reported'));
  const readers: readonly Reader[] = [
    ...(email ? [{kind: 'case_opened', channel: 'email', address: email} as const] : []),
    ...(policy.contact.email
      ? [{kind: 'case_reported', channel: 'email', address: policy.contact.email} as const]
      : []),
    ...endpoints.map(({id}) => ({kind: 'case_reported', channel: 'webhook', address: String(id)}) as const),
  ];
  for (const reader of readers) {
    // The shop may have ordered from itself: one address, two messages.
    const message = {...reader, key: `${reader.kind} ${number}`, shopId, orderId, dueAt: now};
    await enqueue(
      transaction,
      {...message, about: {problem: {number, kind, text}, ...(parcel && {parcels: [parcel]})}},
      now,
    );
  }
}

/** Tells who reported a problem what the shop says to it; each answer is told. */
export async function tellAnswer(
  transaction: Database,
  {shop_id: shopId, order_id: orderId, number, kind, text, answer}: Selectable<Tables['problem']> & {answer: string},
  now: number,
): Promise<void> {
  const {email} = await findCustomerById(transaction, orderId);
  if (!email) return;
  const key = `case_answered ${number} ${now}`;
  const message = {shopId, orderId, kind: 'case_answered', key, channel: 'email', address: email, dueAt: now} as const;
  await enqueue(transaction, {...message, about: {problem: {number, kind, text, answer}}}, now);
}
