import {plainNumber} from '../../shared/number.js';
import {latinDigits} from '../latin-digits.js';
import type {Customer} from '../merchant-order.js';
import {orderKey} from './keys.js';
import type {Database} from './tables.js';

/** A number may be copied with what stands before it: "Order no. 1001". */
const withoutWords = (key: string) => key.replace(/^\D*[\s#:.]/, '');

/**
 * The order that a customer names, by its number or that of a parcel on its way to them, and who ordered: the one thing
 * a look-up may read before it knows that the asker may. An order's own number goes first, as it was typed before the same in
 * other digits or without words, then the newest order.
 */
export async function findNamedOrder(db: Database, shopId: number, named: string) {
  const key = orderKey(named);
  const keys = [key, latinDigits(key), withoutWords(latinDigits(key))];
  const plain = [named, latinDigits(named)].map(plainNumber);
  const row = await db
    .selectFrom('orders')
    .select(['id', 'number', 'customer'])
    .where('shop_id', '=', shopId)
    .where(({eb, selectFrom}) => {
      const parcels = selectFrom('shipment').select('order_id as id').where('direction', '=', 'outbound');
      const ofShop = selectFrom('orders').select('id').where('shop_id', '=', shopId);
      return eb('id', 'in', ofShop.where('key', 'in', keys).union(parcels.where('plain', 'in', plain)));
    })
    .orderBy(({eb}) => eb.case().when('key', '=', key).then(0).when('key', 'in', keys).then(1).else(2).end())
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const customer: Customer = JSON.parse(row?.customer ?? '{}');
  return {orderId: row?.id, number: row?.number, customer};
}
