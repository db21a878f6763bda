import {findOrderById} from '../store/orders.js';
import type {Command} from './command.js';
import {shopIdOf} from './shop-id.js';

/** Orders that are read at once. */
const page = 500;

export const exportOrders: Command = {
  usage: '',
  summary: 'Writes every order as a line of JSON, as import reads it.',
  async run(_, world) {
    const {db, write} = world;
    const shopId = await shopIdOf(world);
    for (let last = 0; ; ) {
      const rows = await db
        .selectFrom('orders')
        .select('id')
        .where('shop_id', '=', shopId)
        .where('id', '>', last)
        .orderBy('id')
        .limit(page)
        .execute();
      if (rows.length === 0) return true;
      for (const {id} of rows) {
        const found = await findOrderById(db, id);
        if (!found) continue;
        const {shipments, ...order} = found.order;
        const parcels = shipments.map(({facts, ...parcel}) => parcel);
        write(JSON.stringify({...order, customer: found.customer, shipments: parcels}));
      }
      last = rows.at(-1)?.id ?? last;
    }
  },
};
