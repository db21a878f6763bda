import type {Selectable} from 'kysely';
import type {Policy} from '../../shared/model.js';
import {atOnce} from './due-orders.js';
import type {Database, Tables} from './tables.js';
import {transact} from './transact.js';

export interface Shop {
  readonly name: string;
  readonly url?: string | undefined;
  readonly policy: Policy;
}

/** The slug of the shop that the configuration names. */
export const configuredSlug = '';

/** What tells a request's shop from the others. */
export interface ShopHost {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  readonly url?: string | undefined;
  /** Whose pages may ask; the configuration's where it has none. */
  readonly origins?: '*' | string[] | undefined;
}

export async function findShop(db: Database, id: number): Promise<Shop> {
  const row = await db
    .selectFrom('shop')
    .select(['name', 'url', 'policy'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return {name: row.name, ...(row.url && {url: row.url}), policy: JSON.parse(row.policy)};
}

const hostColumns = ['id', 'slug', 'name', 'url', 'origins'] as const;

export async function listShops(db: Database): Promise<ShopHost[]> {
  return (await db.selectFrom('shop').select(hostColumns).orderBy('id').execute()).map(hostOf);
}

export async function findShopHost(db: Database, slug: string): Promise<ShopHost | undefined> {
  const row = await db.selectFrom('shop').select(hostColumns).where('slug', '=', slug).executeTakeFirst();
  return row && hostOf(row);
}

export async function findShopHostById(db: Database, id: number): Promise<ShopHost | undefined> {
  const row = await db.selectFrom('shop').select(hostColumns).where('id', '=', id).executeTakeFirst();
  return row && hostOf(row);
}

function hostOf({url, origins, ...row}: Pick<Selectable<Tables['shop']>, (typeof hostColumns)[number]>): ShopHost {
  return {...row, url: url ?? undefined, origins: origins ? JSON.parse(origins) : undefined};
}

/** Names the shop of the configuration; a policy it already has stays. Returns its id. */
export async function openShop(db: Database, {name, url, policy}: Shop, now: number): Promise<number> {
  await addShop(db, {slug: configuredSlug, name, url, policy}, now);
  const {id} = await db.selectFrom('shop').select('id').where('slug', '=', configuredSlug).executeTakeFirstOrThrow();
  await renameShop(db, id, {name, url});
  return id;
}

/** Returns whether it is new: of one that is there nothing is changed. */
export async function addShop(
  db: Database,
  {slug, name, url, policy, origins}: Shop & Pick<ShopHost, 'slug' | 'origins'>,
  now: number,
): Promise<boolean> {
  const {numInsertedOrUpdatedRows} = await db
    .insertInto('shop')
    .values({
      ...{slug, name, url: url ?? null, created_at: now},
      policy: JSON.stringify(policy),
      origins: origins ? JSON.stringify(origins) : null,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows) > 0;
}

export async function renameShop(db: Database, id: number, {name, url}: Pick<Shop, 'name' | 'url'>): Promise<void> {
  await transact(db, async (transaction) => {
    const known = await transaction.selectFrom('shop').select(['name', 'url']).where('id', '=', id).executeTakeFirst();
    if (known?.name === name && known.url === (url ?? null)) return;
    await changeShop(transaction, id, {name, url: url ?? null});
  });
}

/** Whose pages may ask. */
export async function changeHost(db: Database, id: number, origins: NonNullable<ShopHost['origins']>): Promise<void> {
  await db
    .updateTable('shop')
    .set({origins: JSON.stringify(origins)})
    .where('id', '=', id)
    .execute();
}

/** The shop is part of what every customer sees: every order gets a new version and is assessed anew, in one transaction. */
export async function changeShop(
  db: Database,
  id: number,
  changes: {name?: string; url?: string | null; policy?: string},
) {
  await db.updateTable('shop').set(changes).where('id', '=', id).execute();
  await db
    .updateTable('orders')
    .set(({eb}) => ({version: eb('version', '+', 1), assess_at: atOnce}))
    .where('shop_id', '=', id)
    .execute();
}
