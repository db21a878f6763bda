import type * as v from 'valibot';
import {cursorOf} from '../cursor.js';
import {OrderListQuerySchema, OrderListSchema} from '../order-list.js';
import {route} from '../route.js';
import {listOrders} from '../store/list-orders.js';

export const listMerchantOrders = route({
  method: 'get',
  path: '/v1/merchant/orders',
  summary: 'The orders, newest first as they came, page by page.',
  security: 'orders:read',
  query: OrderListQuerySchema,
  answers: {200: {description: 'A page; `next` is the cursor of the one after it.', schema: OrderListSchema}},
  async handle({gateway: {db}, caller: {shopId}, query, context}) {
    const {orders, before} = await listOrders(db, shopId, query);
    const page: v.InferOutput<typeof OrderListSchema> = {
      orders: [...orders],
      ...(before && {next: cursorOf(before)}),
    };
    return context.json(page);
  },
});
