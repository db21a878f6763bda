// What a shop promises, by version. An order keeps what was promised when it was placed; whom to write to is the shop's
// newest word for everybody.
import type {Policy} from '../../shared/model.js';
import {changeShop, findShop, type Shop} from './shops.js';
import type {Database} from './tables.js';
import {transact} from './transact.js';

export interface PolicyVersion {
  readonly version: number;
  readonly policy: Policy;
  /** Milliseconds since 1970. */
  readonly since: number;
  /** The name of the key that said so. */
  readonly by?: string;
}

/** Newest first. */
export async function listPolicies(db: Database, shopId: number): Promise<PolicyVersion[]> {
  const rows = await db
    .selectFrom('policy_version')
    .selectAll()
    .where('shop_id', '=', shopId)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({version, policy, since, by_key: by}) => ({
    version,
    policy: JSON.parse(policy),
    since,
    ...(by !== null && {by}),
  }));
}

/** Saying the same again makes no version. Returns the one that counts now. */
export async function savePolicy(
  db: Database,
  shopId: number,
  policy: Policy,
  {by, now}: {by: string; now: number},
): Promise<number> {
  return transact(db, async (transaction) => {
    await transaction.selectFrom('shop').select('id').where('id', '=', shopId).forUpdate().executeTakeFirstOrThrow();
    const [newest] = await listPolicies(transaction, shopId);
    const said = JSON.stringify(policy);
    if (newest && JSON.stringify(newest.policy) === said) return newest.version;
    const version = (newest?.version ?? 0) + 1;
    await transaction
      .insertInto('policy_version')
      .values({shop_id: shopId, version, policy: said, since: now, by_key: by})
      .execute();
    await changeShop(transaction, shopId, {policy: said});
    return version;
  });
}

/**
 * The shop as it stands to an order: with the promises that were in force when it was placed. Of one that is older than all
 * we know the first count; and before the shop has said anything, what it began with.
 */
export async function findShopFor(db: Database, id: number, placedAt: string): Promise<Shop> {
  const shop = await findShop(db, id);
  const versions = db.selectFrom('policy_version').select('policy').where('shop_id', '=', id);
  const inForce =
    (await versions
      .where('since', '<=', Date.parse(placedAt))
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst()) ?? (await versions.orderBy('version').limit(1).executeTakeFirst());
  if (!inForce) return shop;
  const promised: Policy = JSON.parse(inForce.policy);
  const {contact, url} = shop.policy;
  return {
    ...shop,
    policy: {...promised, contact: {...contact, answerDays: promised.contact.answerDays}, ...(url && {url})},
  };
}
