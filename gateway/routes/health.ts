import * as v from 'valibot';
import {route} from '../route.js';
import {findShop} from '../store/shops.js';

export const health = route({
  method: 'get',
  path: '/health',
  summary: 'Whether the service and its database work.',
  security: 'none',
  answers: {200: {description: 'They do.', schema: v.object({status: v.literal('ok')})}},
  async handle({gateway: {db, shopId}, context}) {
    await findShop(db, shopId);
    return context.json({status: 'ok'});
  },
});
