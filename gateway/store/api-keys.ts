// The shop's keys. Only their hashes are kept.
import type {Scope} from '../scope.js';
import {newSecret, sha256} from '../secret.js';
import type {Database} from './tables.js';

/** What a key that is good right now opens. */
export interface Opened {
  readonly id: number;
  readonly shopId: number;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly lastUsedAt: number | null;
}

export interface ApiKey {
  readonly id: number;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: number;
  readonly lastUsedAt: number | null;
  /** From when it opens nothing. */
  readonly revokedAt: number | null;
}

interface Wanted {
  readonly name: string;
  readonly scopes: readonly Scope[];
}

/** Makes `key` the shop's key of this name; what had the name before opens nothing any more. */
export async function saveApiKey(
  db: Database,
  shopId: number,
  {name, scopes}: Wanted,
  key: string,
  now: number,
): Promise<void> {
  const hash = sha256(key);
  const said = {shop_id: shopId, name, scopes: JSON.stringify(scopes), revoked_at: null};
  await db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('api_key')
      .set({revoked_at: now})
      .where('shop_id', '=', shopId)
      .where('name', '=', name)
      .where('hash', '!=', hash)
      .where('revoked_at', 'is', null)
      .execute();
    await transaction
      .insertInto('api_key')
      .values({...said, hash, created_at: now, last_used_at: null})
      .onConflict((conflict) => conflict.column('hash').doUpdateSet(said))
      .execute();
  });
}

export async function findApiKey(db: Database, shopId: number, key: string, now: number): Promise<Opened | undefined> {
  const row = await db
    .selectFrom('api_key')
    .select(['id', 'shop_id', 'name', 'scopes', 'last_used_at'])
    .where('hash', '=', sha256(key))
    .where('shop_id', '=', shopId)
    .where(({eb, or}) => or([eb('revoked_at', 'is', null), eb('revoked_at', '>', now)]))
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      shopId: row.shop_id,
      name: row.name,
      scopes: JSON.parse(row.scopes),
      lastUsedAt: row.last_used_at,
    }
  );
}

export async function noteUse(db: Database, id: number, now: number): Promise<void> {
  await db.updateTable('api_key').set({last_used_at: now}).where('id', '=', id).execute();
}

/** The key itself is in the answer and nowhere else. */
export async function createApiKey(
  db: Database,
  shopId: number,
  {name, scopes}: Wanted,
  now: number,
): Promise<{id: number; key: string}> {
  const key = newSecret();
  const {id} = await db
    .insertInto('api_key')
    .values({
      hash: sha256(key),
      shop_id: shopId,
      name,
      scopes: JSON.stringify(scopes),
      created_at: now,
      last_used_at: null,
      revoked_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return {id, key};
}

export async function listApiKeys(db: Database, shopId: number): Promise<ApiKey[]> {
  const rows = await db.selectFrom('api_key').selectAll().where('shop_id', '=', shopId).orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    scopes: JSON.parse(row.scopes),
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  }));
}

/** `at` may be to come: until then the key opens what it did. It never becomes good again. */
export async function revokeApiKey(db: Database, id: number, at: number): Promise<void> {
  await db
    .updateTable('api_key')
    .set({revoked_at: at})
    .where('id', '=', id)
    .where(({eb, or}) => or([eb('revoked_at', 'is', null), eb('revoked_at', '>', at)]))
    .execute();
}
