import * as v from 'valibot';
import {ReaderSchema} from '../../shared/client/gateway-client.js';
import {admitReader} from '../admit.js';
import {newToken} from '../new-token.js';
import {route} from '../route.js';
import {revokeToken} from '../store/tokens.js';

export const makeReader = route({
  method: 'post',
  path: '/v1/order/token',
  summary: 'Make another token that reads what this one does and says nothing: for a watch list.',
  security: 'customer',
  body: v.object({}),
  answers: {
    201: {description: 'The token.', schema: ReaderSchema},
    429: {description: 'As many were made of one order as may be in a day.'},
  },
  async handle({gateway, caller: {orderId, access}, context}) {
    await admitReader(gateway, orderId);
    return context.json(await newToken(gateway, orderId, access === 'status' ? 'status' : 'read'), 201);
  },
});

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
