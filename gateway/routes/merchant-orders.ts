import * as v from 'valibot';
import {announce} from '../announce.js';
import {MerchantOrderSchema} from '../merchant-order.js';
import {Refusal} from '../refusal.js';
import {route} from '../route.js';
import {cancelOrder} from '../store/cancel-order.js';
import {answerOrder, StoredOrderSchema} from '../stored-order.js';
import {takeOrder} from '../take-order.js';
import {word} from '../word.js';

const params = {number: "The shop's order number."};

export const putMerchantOrder = route({
  method: 'put',
  path: '/v1/merchant/orders/{number}',
  summary:
    'Create an order, or replace what the shop said about it; without `state`, `cancellation` or `returns` these stay. Saying the same again changes nothing.',
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
    return answerOrder(gateway, shopId, param('number'), context, result === 'created' ? 201 : 200);
  },
});

export const getMerchantOrder = route({
  method: 'get',
  path: '/v1/merchant/orders/{number}',
  summary: 'An order with everything that is known about it, and who said so.',
  security: 'orders:read',
  params,
  answers: {200: {description: 'The order.', schema: StoredOrderSchema}},
  handle: ({gateway, caller: {shopId}, param, context}) => answerOrder(gateway, shopId, param('number'), context),
});

export const cancelMerchantOrder = route({
  method: 'post',
  path: '/v1/merchant/orders/{number}/cancel',
  summary:
    'Cancel an order. Parcels that are on their way are shown as they are; without any it is shown as cancelled. Again changes nothing.',
  security: 'orders:write',
  params,
  body: v.strictObject({reason: word}),
  answers: {200: {description: 'The order, with the reason that was given first.', schema: StoredOrderSchema}},
  async handle({gateway, caller: {shopId}, param, body: {reason}, context}) {
    const put = await cancelOrder(gateway.db, shopId, param('number'), reason, gateway.now());
    if (!put) throw new Refusal('not_found');
    announce(gateway, put);
    return answerOrder(gateway, shopId, param('number'), context);
  },
});
