import * as v from 'valibot';
import {InstantSchema} from '../../shared/model.js';
import {newToken} from '../new-token.js';
import {Refusal} from '../refusal.js';
import {type Gateway, route} from '../route.js';
import {findCustomer} from '../store/orders.js';
import {revokeTokens} from '../store/tokens.js';

const path = '/v1/merchant/orders/{number}/tokens';
const params = {number: "The shop's order number."};

export const createMerchantToken = route({
  method: 'post',
  path,
  summary: 'Make a token that opens all of this order, to read: for the link in a mail.',
  security: 'orders:write',
  params,
  answers: {201: {description: 'The token.', schema: v.object({token: v.string(), expiresAt: InstantSchema})}},
  async handle({gateway, caller, param, context}) {
    const orderId = await orderIdOf(gateway, caller.shopId, param('number'));
    return context.json(await newToken(gateway, orderId, 'full'), 201);
  },
});

export const revokeMerchantTokens = route({
  method: 'delete',
  path,
  summary: 'Revoke every token of this order.',
  security: 'orders:write',
  params,
  answers: {204: {description: 'No token opens the order any more.'}},
  async handle({gateway, caller, param, context}) {
    const orderId = await orderIdOf(gateway, caller.shopId, param('number'));
    await revokeTokens(gateway.db, orderId, gateway.now());
    gateway.live.publish(orderId);
    return context.body(null, 204);
  },
});

async function orderIdOf({db}: Gateway, shopId: number, number: string): Promise<number> {
  const {orderId} = await findCustomer(db, shopId, number);
  if (orderId === undefined) throw new Refusal('not_found');
  return orderId;
}
