import * as v from 'valibot';
import {InstantSchema} from '../../shared/model.js';
import {newWebhookSecret} from '../notify/channels/standard-webhooks.js';
import {Refusal} from '../refusal.js';
import {route} from '../route.js';
import {endOldSecret, rotateSecret} from '../store/webhook-endpoints.js';
import {endpointId, webhookParams} from './webhooks.js';

/** Milliseconds for which the secret before signs as well. */
const overlap = 86_400_000;

export const rotateWebhookSecret = route({
  method: 'post',
  path: '/v1/merchant/webhooks/{id}/secret',
  summary: 'Make a new secret; the one there was signs as well for 24 hours, or until it is ended.',
  security: 'webhooks:write',
  params: webhookParams,
  answers: {
    200: {
      description: 'The new secret, which is in this answer and nowhere else.',
      schema: v.object({secret: v.string(), oldSecretUntil: InstantSchema}),
    },
  },
  async handle({gateway: {db, now}, caller: {shopId}, param, context}) {
    const secret = newWebhookSecret();
    const oldUntil = now() + overlap;
    if (!(await rotateSecret(db, shopId, endpointId(param), secret, oldUntil))) throw new Refusal('not_found');
    return context.json({secret, oldSecretUntil: new Date(oldUntil).toISOString()});
  },
});

export const endOldWebhookSecret = route({
  method: 'delete',
  path: '/v1/merchant/webhooks/{id}/old-secret',
  summary: 'Let the secret before the last rotation sign nothing any more.',
  security: 'webhooks:write',
  params: webhookParams,
  answers: {204: {description: 'Only the newest signs.'}},
  async handle({gateway: {db}, caller: {shopId}, param, context}) {
    if (!(await endOldSecret(db, shopId, endpointId(param)))) throw new Refusal('not_found');
    return context.body(null, 204);
  },
});
