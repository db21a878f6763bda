// Messages on their way: kept in the transaction of what they tell, each once.
import {randomUUID} from 'node:crypto';
import type {ChannelId, MessageKind} from '../notify/kinds.js';
import type {Case} from '../notify/letter.js';
import type {Database} from './tables.js';

/** What a message says beside the order, until it is settled. */
export interface About {
  /** Keys of the shipments it is about. */
  readonly parcels?: readonly string[];
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
