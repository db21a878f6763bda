import type {Context} from 'hono';
import {statusOf} from '../../shared/order-status.js';
import {MerchantOrderSchema, StoredOrderSchema} from '../merchant-order.js';
import {sourcesOf} from '../order-view.js';
import {Refusal} from '../refusal.js';
import {type Gateway, route} from '../route.js';
import {findOrder} from '../store/orders.js';
import {takeOrder} from '../take-order.js';

const params = {number: "The shop's order number."};

export const putMerchantOrder = route({
  method: 'put',
  path: '/v1/merchant/orders/{number}',
  summary: 'Create an order, or replace what the shop said about it. Saying the same again changes nothing.',
  security: 'orders:write',
  params,
  body: MerchantOrderSchema,
  answers: {
    200: {description: 'The order, which was known before.', schema: StoredOrderSchema},
    201: {description: 'The new order.', schema: StoredOrderSchema},
  },
  async handle({gateway, caller: {shopId}, param, body, context}) {
    const {result} = await takeOrder(gateway, shopId, param('number'), body);
    if (result !== 'unchanged') gateway.poke();
    return answer(gateway, shopId, param('number'), context, result === 'created' ? 201 : 200);
  },
});

export const getMerchantOrder = route({
  method: 'get',
  path: '/v1/merchant/orders/{number}',
  summary: 'An order with everything that is known about it, and who said so.',
  security: 'orders:read',
  params,
  answers: {200: {description: 'The order.', schema: StoredOrderSchema}},
  handle: ({gateway, caller: {shopId}, param, context}) => answer(gateway, shopId, param('number'), context, 200),
});

async function answer({db}: Gateway, shopId: number, number: string, context: Context, status: 200 | 201) {
  const stored = await findOrder(db, shopId, number);
  if (!stored) throw new Refusal('not_found');
  context.header('ETag', `"${stored.version}"`);
  const {order, customer, updatedAt} = stored;
  return context.json({...order, status: statusOf(order), customer, updatedAt, sources: sourcesOf(order)}, status);
}
