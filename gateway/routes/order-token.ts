import {route} from '../route.js';
import {revokeToken} from '../store/tokens.js';

export const endToken = route({
  method: 'delete',
  path: '/v1/order/token',
  summary: 'End the token with which this is asked.',
  security: 'customer',
  answers: {204: {description: 'The token opens nothing any more.'}},
  async handle({gateway: {db, live, now}, caller: {hash, orderId}, context}) {
    await revokeToken(db, hash, now());
    live.publish(orderId);
    return context.body(null, 204);
  },
});
