import * as v from 'valibot';
import {PolicySchema} from '../../shared/model.js';
import {route} from '../route.js';
import {savePolicy} from '../store/shops.js';

export const putPolicy = route({
  method: 'put',
  path: '/v1/merchant/policy',
  summary: 'Say what the shop promises when something goes wrong.',
  security: 'policy:write',
  body: v.strictObject(PolicySchema.entries),
  answers: {200: {description: 'The policy as it is now.', schema: PolicySchema}},
  async handle({gateway, caller: {shopId}, body, context}) {
    await savePolicy(gateway.db, shopId, body);
    return context.json(body);
  },
});
