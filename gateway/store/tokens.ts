// Capability tokens: each opens one order, to read. Only their hashes are kept.
import {newSecret, sha256} from '../secret.js';
import type {Database} from './tables.js';

/** What a token that is good right now opens. */
export interface Grant {
  readonly hash: string;
  readonly orderId: number;
  /** The order's. */
  readonly version: number;
}

export async function createToken(db: Database, orderId: number, now: number, expiresAt: number): Promise<string> {
  const token = newSecret();
  await db.deleteFrom('token').where('order_id', '=', orderId).where('expires_at', '<=', now).execute();
  await db
    .insertInto('token')
    .values({hash: sha256(token), order_id: orderId, created_at: now, expires_at: expiresAt, revoked_at: null})
    .execute();
  return token;
}

/** Whatever is wrong with a token, the answer is the same: `undefined`. */
export async function findGrant(db: Database, shopId: number, hash: string, now: number): Promise<Grant | undefined> {
  const row = await db
    .selectFrom('token')
    .innerJoin('orders', 'orders.id', 'token.order_id')
    .select(['orders.id', 'orders.version'])
    .where('token.hash', '=', hash)
    .where('orders.shop_id', '=', shopId)
    .where('token.revoked_at', 'is', null)
    .where('token.expires_at', '>', now)
    .executeTakeFirst();
  return row && {hash, orderId: row.id, version: row.version};
}

export async function revokeToken(db: Database, hash: string, now: number): Promise<void> {
  await db.updateTable('token').set({revoked_at: now}).where('hash', '=', hash).execute();
}

export async function revokeTokens(db: Database, orderId: number, now: number): Promise<void> {
  await db
    .updateTable('token')
    .set({revoked_at: now})
    .where('order_id', '=', orderId)
    .where('revoked_at', 'is', null)
    .execute();
}
