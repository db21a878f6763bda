import {defaultTelling, type Telling} from '../notify/telling.js';
import type {Database} from './tables.js';

export async function findTelling(db: Database, shopId: number): Promise<Telling> {
  const {telling} = await db.selectFrom('shop').select('telling').where('id', '=', shopId).executeTakeFirstOrThrow();
  return telling ? {...defaultTelling, ...JSON.parse(telling)} : defaultTelling;
}

export async function saveTelling(db: Database, shopId: number, telling: Telling): Promise<void> {
  await db
    .updateTable('shop')
    .set({telling: JSON.stringify(telling)})
    .where('id', '=', shopId)
    .execute();
}
