import * as v from 'valibot';
import {route} from '../route.js';
import {findShop} from '../store/shops.js';

export const health = route({
  method: 'get',
  path: '/health',
  ofAll: true,
  summary: 'Whether the service and its database work.',
  security: 'none',
  isAlwaysAnswered: true,
  answers: {200: {description: 'They do.', schema: v.object({status: v.literal('ok')})}},
  async handle({gateway: {db, shopId}, context}) {
    await findShop(db, shopId);
    return context.json({status: 'ok'});
  },
});

export const ready = route({
  method: 'get',
  path: '/ready',
  ofAll: true,
  summary: 'Whether new requests should be sent here: not while the service shuts down.',
  security: 'none',
  isAlwaysAnswered: true,
  answers: {
    200: {description: 'They should.', schema: v.object({status: v.literal('ready')})},
    503: {description: 'It ends; what was begun is finished.', schema: v.object({status: v.literal('ending')})},
  },
  async handle({gateway: {db, shopId, leaving}, context}) {
    if (leaving.aborted) return context.json({status: 'ending'}, 503);
    await findShop(db, shopId);
    return context.json({status: 'ready'});
  },
});
