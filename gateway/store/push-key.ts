import type {Database} from './tables.js';

interface PushKey {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** The pair that push services know us by: that of the first process that made one, which all others use. */
export async function openPushKey(db: Database, make: () => PushKey, now: number): Promise<PushKey> {
  const known = await findPushKey(db);
  if (known) return known;
  const {publicKey, privateKey} = make();
  await db
    .insertInto('push_key')
    .values({id: 1, public_key: publicKey, private_key: privateKey, created_at: now})
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return (await findPushKey(db)) ?? openPushKey(db, make, now);
}

async function findPushKey(db: Database): Promise<PushKey | undefined> {
  const row = await db.selectFrom('push_key').select(['public_key', 'private_key']).executeTakeFirst();
  return row && {publicKey: row.public_key, privateKey: row.private_key};
}
