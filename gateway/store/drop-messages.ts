import {moments} from '../../shared/moments.js';
import type {ChannelId} from '../notify/kinds.js';
import type {Database} from './tables.js';

/** Whose messages: of one subscriber, of an order, or of an address at a shop. */
export interface Addressed {
  readonly subscriberId?: number;
  readonly shopId?: number;
  readonly channel?: ChannelId;
  readonly address?: string;
}

/** Messages of an order's moments that wait are not sent any more; what was asked for itself, such as a code, is. */
export async function dropWaiting(db: Database, whose: Addressed, trouble: string, now: number): Promise<void> {
  const {subscriberId, shopId, channel, address} = whose;
  await db
    .updateTable('outbox')
    .set({state: 'dropped', due_at: null, settled_at: now, about: '{}', trouble})
    .where('state', '=', 'waiting')
    .where('kind', 'in', moments)
    .$if(subscriberId !== undefined, (query) => query.where('subscriber_id', '=', subscriberId ?? 0))
    .$if(shopId !== undefined, (query) => query.where('shop_id', '=', shopId ?? 0))
    .$if(channel !== undefined, (query) => query.where('channel', '=', channel ?? 'email'))
    .$if(address !== undefined, (query) => query.where('address', '=', address ?? ''))
    .execute();
}
