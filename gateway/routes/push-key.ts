import * as v from 'valibot';
import {pushKeys} from '../push-keys.js';
import {route} from '../route.js';

export const pushKey = route({
  method: 'get',
  path: '/v1/push-key',
  summary: 'What a browser that wants push messages subscribes with: `applicationServerKey`, as base64url.',
  security: 'none',
  answers: {200: {description: 'The key.', schema: v.object({publicKey: v.string()})}},
  async handle({gateway, context}) {
    const {publicKey} = await pushKeys(gateway);
    context.header('Cache-Control', 'public, max-age=3600');
    return context.json({publicKey});
  },
});
