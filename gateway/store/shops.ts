import type {Policy} from '../../shared/model.js';
import {atOnce} from './due-orders.js';
import type {Database} from './tables.js';

export interface Shop {
  readonly name: string;
  readonly url?: string | undefined;
  readonly policy: Policy;
}

export async function findShop(db: Database, id: number): Promise<Shop> {
  const row = await db
    .selectFrom('shop')
    .select(['name', 'url', 'policy'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return {name: row.name, ...(row.url && {url: row.url}), policy: JSON.parse(row.policy)};
}

/** Names the one shop of this gateway; a policy it already has stays. Returns its id. */
export async function openShop(db: Database, {name, url, policy}: Shop, now: number): Promise<number> {
  return db.transaction().execute(async (transaction) => {
    const known = await transaction.selectFrom('shop').selectAll().executeTakeFirst();
    if (!known) {
      const values = {name, url: url ?? null, policy: JSON.stringify(policy), created_at: now};
      return (await transaction.insertInto('shop').values(values).returning('id').executeTakeFirstOrThrow()).id;
    }
    const differs = known.name !== name || known.url !== (url ?? null);
    if (differs) await changeShop(transaction, known.id, {name, url: url ?? null});
    return known.id;
  });
}

export async function savePolicy(db: Database, shopId: number, policy: Policy): Promise<void> {
  await db.transaction().execute((transaction) => changeShop(transaction, shopId, {policy: JSON.stringify(policy)}));
}

/** The shop is part of what every customer sees: every order gets a new version and is assessed anew, in one transaction. */
async function changeShop(db: Database, id: number, changes: {name?: string; url?: string | null; policy?: string}) {
  await db.updateTable('shop').set(changes).where('id', '=', id).execute();
  await db
    .updateTable('orders')
    .set(({eb}) => ({version: eb('version', '+', 1), assess_at: atOnce}))
    .where('shop_id', '=', id)
    .execute();
}
