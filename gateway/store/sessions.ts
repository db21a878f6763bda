// Who has signed in on the merchant's page. Only hashes are kept; a session opens what its key does, while that is good.
import {newSecret, sha256} from '../secret.js';
import type {Opened} from './api-keys.js';
import type {Database} from './tables.js';

export interface Session extends Opened {
  readonly hash: string;
  readonly expiresAt: number;
}

/** The session's secret is in the answer and nowhere else. */
export async function createSession(db: Database, keyId: number, now: number, expiresAt: number): Promise<string> {
  const secret = newSecret();
  const row = {hash: sha256(secret), api_key_id: keyId, created_at: now, expires_at: expiresAt};
  await db.insertInto('session').values(row).execute();
  return secret;
}

export async function findSession(
  db: Database,
  shopId: number,
  secret: string,
  now: number,
): Promise<Session | undefined> {
  const hash = sha256(secret);
  const row = await db
    .selectFrom('session')
    .innerJoin('api_key', 'api_key.id', 'session.api_key_id')
    .select(['api_key.id', 'shop_id', 'name', 'scopes', 'last_used_at', 'expires_at'])
    .where('session.hash', '=', hash)
    .where('expires_at', '>', now)
    .where('shop_id', '=', shopId)
    .where(({eb, or}) => or([eb('revoked_at', 'is', null), eb('revoked_at', '>', now)]))
    .executeTakeFirst();
  return (
    row && {
      ...{hash, id: row.id, shopId: row.shop_id, name: row.name, scopes: JSON.parse(row.scopes)},
      ...{lastUsedAt: row.last_used_at, expiresAt: row.expires_at},
    }
  );
}

export async function endSession(db: Database, hash: string): Promise<void> {
  await db.deleteFrom('session').where('hash', '=', hash).execute();
}

export async function deleteOldSessions(db: Database, now: number): Promise<void> {
  await db.deleteFrom('session').where('expires_at', '<=', now).execute();
}
