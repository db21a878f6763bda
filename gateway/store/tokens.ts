// Capability tokens: each opens one order, to read. Only their hashes are kept.
import {newSecret, sha256} from '../secret.js';
import type {Access, Database, Tables} from './tables.js';

type TokenRow = Pick<Tables['token'], 'hash' | 'expires_at' | 'revoked_at'>;

/** What a token that is good right now opens. */
export interface Grant {
  readonly hash: string;
  readonly orderId: number;
  /** The order's. */
  readonly version: number;
  readonly access: Access;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

export async function createToken(
  db: Database,
  orderId: number,
  access: Access,
  now: number,
  expiresAt: number,
): Promise<string> {
  const token = newSecret();
  await db.deleteFrom('token').where('order_id', '=', orderId).where('expires_at', '<=', now).execute();
  await db
    .insertInto('token')
    .values({hash: sha256(token), order_id: orderId, access, created_at: now, expires_at: expiresAt, revoked_at: null})
    .execute();
  return token;
}

/** Whatever is wrong with a token, the answer is the same: `undefined`. */
export async function findGrant(db: Database, shopId: number, hash: string, now: number): Promise<Grant | undefined> {
  const row = await db
    .selectFrom('token')
    .innerJoin('orders', 'orders.id', 'token.order_id')
    .select(['orders.id', 'orders.version', 'token.access', 'token.expires_at'])
    .where('token.hash', '=', hash)
    .where('orders.shop_id', '=', shopId)
    .where('token.revoked_at', 'is', null)
    .where('token.expires_at', '>', now)
    .executeTakeFirst();
  return row && {hash, orderId: row.id, version: row.version, access: row.access, expiresAt: row.expires_at};
}

/** Tokens that are looked at in one go. */
const together = 500;

/** Deletes the tokens that opened nothing any more `before`. Whoever takes the counts decides when it goes on. */
export async function* deleteOldTokens(db: Database, before: number): AsyncGenerator<number, void> {
  for (let last: string | undefined = ''; last !== undefined; ) {
    const tokens: TokenRow[] = await db
      .selectFrom('token')
      .select(['hash', 'expires_at', 'revoked_at'])
      .where('hash', '>', last)
      .orderBy('hash')
      .limit(together)
      .execute();
    const old = tokens.filter(({expires_at, revoked_at}) => Math.min(expires_at, revoked_at ?? expires_at) < before);
    const hashes = old.map(({hash}) => hash);
    if (hashes.length > 0) await db.deleteFrom('token').where('hash', 'in', hashes).execute();
    yield hashes.length;
    last = tokens.at(-1)?.hash;
  }
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
