// The demo orders are made anew when they are older than half a day, so that the days on the screen stay sensible.
import type {Gateway} from '../route.js';
import {deleteOrders, findOldest} from '../store/orders.js';
import {putOrder} from '../store/put-order.js';
import {demoOrders, merchantOrder} from './orders.js';

const age = 12 * 3_600_000;

export async function seedDemo({db, shopId, now, poke}: Gateway): Promise<void> {
  const numbers = demoOrders.map(({number}) => number);
  const {count, createdAt} = await findOldest(db, shopId, numbers);
  if (count === numbers.length && createdAt > now() - age) return;
  await deleteOrders(db, shopId, numbers);
  for (const {number, parcels} of demoOrders) await putOrder(db, shopId, number, merchantOrder(parcels, now()), now());
  poke();
}
