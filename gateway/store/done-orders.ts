// Orders that nothing more is to be learnt of.
import type {Database} from './tables.js';
import {transact} from './transact.js';

/** Orders that go in one transaction: others wait for it where the database is a file. */
const together = 50;

/**
 * Deletes the orders that neither shop nor carrier has said anything of since `before` and that have no parcel to ask
 * about, with all that is theirs. Whoever takes the counts decides when it goes on.
 */
export async function* deleteDoneOrders(db: Database, before: number): AsyncGenerator<number, void> {
  for (const {id} of await db.selectFrom('shop').select('id').execute()) {
    for (let gone = together; gone === together; ) {
      gone = await transact(db, (transaction) => deleteSome(transaction, id, before));
      yield gone;
    }
  }
}

async function deleteSome(transaction: Database, shopId: number, before: number): Promise<number> {
  const done = await transaction
    .selectFrom('orders')
    .select('id')
    .where('shop_id', '=', shopId)
    .where('updated_at', '<', before)
    .where(({not, exists, selectFrom}) => {
      const parcels = selectFrom('shipment').select('shipment.id').whereRef('order_id', '=', 'orders.id');
      return not(exists(parcels.where('due_at', 'is not', null)));
    })
    .orderBy('updated_at')
    .limit(together)
    .forUpdate()
    .skipLocked()
    .execute();
  const ids = done.map(({id}) => id);
  if (ids.length > 0) await transaction.deleteFrom('orders').where('id', 'in', ids).execute();
  return ids.length;
}
