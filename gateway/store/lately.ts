import {moments} from '../../shared/moments.js';
import type {ChannelId} from '../notify/kinds.js';
import type {Database} from './tables.js';

const day = 86_400_000;

/** How many messages of an order's moments were made for an address in the last 24 hours, without those that were dropped. */
export async function countLately(
  db: Database,
  {orderId, channel, address, now}: {orderId: number; channel: ChannelId; address: string; now: number},
): Promise<number> {
  const {count} = await db
    .selectFrom('outbox')
    .select(({fn}) => fn.countAll<number>().as('count'))
    .where('order_id', '=', orderId)
    .where('channel', '=', channel)
    .where('address', '=', address)
    .where('kind', 'in', moments)
    .where('state', '<>', 'dropped')
    .where('created_at', '>', now - day)
    .executeTakeFirstOrThrow();
  return Number(count);
}
