import type {Customer} from '../merchant-order.js';
import type {ChannelId, MessageKind} from '../notify/kinds.js';
import {enqueue} from './outbox.js';
import type {NewProblem} from './problems.js';
import {findShop} from './shops.js';
import type {Database} from './tables.js';
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
  const {customer} = await transaction
    .selectFrom('orders')
    .select('customer')
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow();
  const {email}: Customer = JSON.parse(customer);
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
