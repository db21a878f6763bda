import {openDatabase} from '../../gateway/store/database.js';
import {noFacts} from '../../shared/model.js';

const together = 1000;

/** Puts orders with a parcel each into the shop, all of them due. */
export async function fill(place: string, parcels: number): Promise<void> {
  const {db, close} = await openDatabase(place);
  const {id: shopId} = await db.selectFrom('shop').select('id').executeTakeFirstOrThrow();
  const now = Date.now();
  const added = new Date(now - 86_400_000).toISOString();
  for (let from = 0; from < parcels; from += together) {
    const at = Array.from({length: Math.min(together, parcels - from)}, (_, place) => from + place);
    const orders = await db
      .insertInto('orders')
      .values(
        at.map((number) => ({
          ...{shop_id: shopId, key: String(number), number: String(number), state: 'open', items: '[]'},
          ...{placed_at: added, placed_ms: now, customer: '{"email":"ada@example.com"}', email: 'ada@example.com'},
          ...{version: now, created_at: now, updated_at: now},
        })),
      )
      .returning(['id', 'number'])
      .execute();
    await db
      .insertInto('shipment')
      .values(
        orders.map(({id, number}) => {
          const plain = `6${number.padStart(23, '0')}`;
          return {
            ...{order_id: id, key: `inpost ${plain}`, direction: 'outbound' as const, position: 0, carrier: 'inpost'},
            ...{number: plain, plain, added_at: added, facts: JSON.stringify(noFacts), status: noFacts.status},
            ...{failures: 0, due_at: now},
          };
        }),
      )
      .execute();
  }
  await close();
}
