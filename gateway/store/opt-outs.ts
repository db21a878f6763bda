// Addresses that take nothing of a shop any more, whatever the order. Only their hashes are kept, and they stay when the
// orders go: who said no is not written to with the next order.
import {normalAddress} from '../notify/address.js';
import type {ChannelId} from '../notify/kinds.js';
import {sha256} from '../secret.js';
import {dropWaiting} from './drop-messages.js';
import type {Database} from './tables.js';
import {transact} from './transact.js';

interface OptOut {
  readonly shopId: number;
  readonly channel: ChannelId;
  readonly address: string;
  /** One-click, a word such as STOP. */
  readonly why: string;
  readonly now: number;
}

export async function isOptedOut(db: Database, shopId: number, channel: ChannelId, address: string): Promise<boolean> {
  return (await findOptedOut(db, shopId, [{channel, address}])).size > 0;
}

/** Those of the addresses that have opted out, by `addressHash`. */
export async function findOptedOut(
  db: Database,
  shopId: number,
  addresses: readonly {readonly channel: ChannelId; readonly address: string}[],
): Promise<ReadonlySet<string>> {
  if (addresses.length === 0) return new Set();
  const hashes = addresses.map(({channel, address}) => addressHash(channel, address));
  const rows = await db
    .selectFrom('opt_out')
    .select('hash')
    .where('shop_id', '=', shopId)
    .where('channel', 'in', [...new Set(addresses.map(({channel}) => channel))])
    .where('hash', 'in', hashes)
    .execute();
  return new Set(rows.map(({hash}) => hash));
}

/** From now on; what waits to be sent there is dropped. */
export async function optOut(db: Database, {shopId, channel, address, why, now}: OptOut): Promise<void> {
  await transact(db, async (transaction) => {
    await transaction
      .insertInto('opt_out')
      .values({shop_id: shopId, channel, hash: addressHash(channel, address), at: now, why})
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await dropWaiting(transaction, {shopId, channel, address: normal(channel, address)}, 'opted out', now);
  });
}

export async function optIn(
  db: Database,
  {shopId, channel, address}: Pick<OptOut, 'shopId' | 'channel' | 'address'>,
): Promise<void> {
  await db
    .deleteFrom('opt_out')
    .where('shop_id', '=', shopId)
    .where('channel', '=', channel)
    .where('hash', '=', addressHash(channel, address))
    .execute();
}

/** No two channels have an address in common, so that it needs no name of its channel. */
export function addressHash(channel: ChannelId, address: string): string {
  return sha256(normal(channel, address));
}

function normal(channel: ChannelId, address: string): string {
  return normalAddress(channel, address) ?? address;
}
