import {sha256} from '../secret.js';
import type {Database} from './tables.js';

/** Makes `key` the shop's key of this name; what had the name before opens nothing any more. */
export async function saveApiKey(db: Database, shopId: number, name: string, key: string, now: number): Promise<void> {
  const hash = sha256(key);
  await db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('api_key')
      .set({revoked_at: now})
      .where('shop_id', '=', shopId)
      .where('name', '=', name)
      .where('hash', '!=', hash)
      .execute();
    await transaction
      .insertInto('api_key')
      .values({hash, shop_id: shopId, name, created_at: now, revoked_at: null})
      .onConflict((conflict) => conflict.column('hash').doUpdateSet({revoked_at: null}))
      .execute();
  });
}

/** The shop that `key` opens. */
export async function findShopId(db: Database, key: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('api_key')
    .select('shop_id')
    .where('hash', '=', sha256(key))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row?.shop_id;
}
