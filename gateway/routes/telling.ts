import {TellingSchema} from '../notify/telling.js';
import {route} from '../route.js';
import {findTelling, saveTelling} from '../store/telling.js';

const path = '/v1/merchant/telling';

export const getTelling = route({
  method: 'get',
  path,
  summary: 'How the shop tells its customers.',
  security: 'merchant',
  answers: {200: {description: 'The settings.', schema: TellingSchema}},
  handle: async ({gateway: {db}, caller: {shopId}, context}) => context.json(await findTelling(db, shopId)),
});

export const putTelling = route({
  method: 'put',
  path,
  summary: 'Say how the shop tells its customers: what is left out is as we would have it.',
  security: 'policy:write',
  body: TellingSchema,
  answers: {200: {description: 'The settings as they are now.', schema: TellingSchema}},
  async handle({gateway: {db}, caller: {shopId}, body, context}) {
    await saveTelling(db, shopId, body);
    return context.json(body);
  },
});
