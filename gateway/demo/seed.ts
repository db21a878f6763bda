// The demo orders are made anew when they are older than half a day, so that the days on the screen stay sensible.
import {defaultTelling} from '../notify/telling.js';
import type {Gateway} from '../route.js';
import {deleteOldOrders, deleteOrders, findOldest} from '../store/orders.js';
import {putOrder} from '../store/put-order.js';
import {saveTelling} from '../store/telling.js';
import {demoOrders, journeyPrefix, merchantOrder} from './orders.js';

const hour = 3_600_000;
const age = 12 * hour;

export async function seedDemo({db, shopId, now, poke}: Gateway): Promise<void> {
  const numbers = demoOrders.map(({number}) => number);
  const {count, createdAt} = await findOldest(db, shopId, numbers);
  if (count === numbers.length && createdAt > now() - age) return;
  // Whoever looks at the demo at night wants to see its mails all the same.
  await saveTelling(db, shopId, {...defaultTelling, quiet: null});
  await deleteOldOrders(db, shopId, journeyPrefix, now() - 24 * hour);
  await deleteOrders(db, shopId, numbers);
  for (const {number, parcels} of demoOrders) await putOrder(db, shopId, number, merchantOrder(parcels, now()), now());
  poke();
}
