import {createHash} from 'node:crypto';
import * as v from 'valibot';
import {providers} from '../../shared/providers/index.js';
import {callText} from '../call-text.js';
import {takesWebhooks} from '../provider-settings.js';
import {Refusal} from '../refusal.js';
import {route} from '../route.js';

export const receiveHook = route({
  method: 'post',
  path: '/v1/hooks/{provider}',
  ofAll: true,
  summary: 'Where a provider tells of news by itself, signed as it signs; the body is its own.',
  security: 'none',
  params: {provider: 'Its id, such as easypost.'},
  answers: {
    200: {description: 'It is kept, now or since an earlier call.', schema: v.object({received: v.literal(true)})},
    401: {description: 'It is not signed with the secret we have; nothing was kept.'},
    404: {description: 'Nobody of this id is listened to: PROVIDER_WEBHOOK_SECRET_… says who is.'},
  },
  async handle({gateway: {config, keepCall, log, metrics, poke}, param, context}) {
    const id = param('provider');
    const provider = providers.filter(takesWebhooks).find((one) => one.id === id);
    const secret = config.webhookSecrets[id];
    if (!provider || !secret) throw new Refusal('not_found');

    const body = new Uint8Array(await context.req.arrayBuffer());
    const trust = await provider.verify({headers: context.req.header(), body}, secret);
    if (trust === 'no') {
      metrics.countHook(id, 'refused');
      log.warn('webhook refused', {provider: id});
      throw new Refusal('unauthorized');
    }
    const text = callText(body);
    const isNew = await keepCall({
      provider: id,
      hash: createHash('sha256').update(body).digest('hex'),
      // A name that anybody could have written must not keep a genuine call out.
      delivery: trust === 'body' ? provider.webhookId?.(text) : undefined,
      trust,
      body: text,
    });
    metrics.countHook(id, isNew ? 'kept' : 'repeated');
    if (isNew) poke();
    return context.json({received: true});
  },
});
