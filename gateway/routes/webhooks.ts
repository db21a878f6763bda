import {randomUUID} from 'node:crypto';
import * as v from 'valibot';
import {InstantSchema} from '../../shared/model.js';
import {webhookReach} from '../channel-settings.js';
import {createExchange} from '../notify/channels/exchange.js';
import {newWebhookSecret} from '../notify/channels/standard-webhooks.js';
import {webhookCall, webhookOutcome} from '../notify/channels/webhook.js';
import {kindOf, typeOf, type WebhookKind, webhookTypes} from '../notify/channels/webhook-message.js';
import {urlProblem} from '../notify/public-address.js';
import {Refusal} from '../refusal.js';
import {route} from '../route.js';
import {findShop} from '../store/shops.js';
import {
  createEndpoint,
  deleteEndpoint,
  enableEndpoint,
  findEndpoint,
  listEndpoints,
  type WebhookEndpoint,
} from '../store/webhook-endpoints.js';

/** Each message goes to each of them. */
const mostEndpoints = 10;

const TypesSchema = v.pipe(
  v.array(v.picklist(webhookTypes)),
  v.minLength(1, 'must name one at least'),
  v.check((list) => new Set(list).size === list.length, 'must name each once'),
);

const EndpointSchema = v.object({
  id: v.string(),
  url: v.string(),
  types: v.optional(TypesSchema),
  createdAt: InstantSchema,
  oldSecretUntil: v.optional(InstantSchema),
  disabled: v.optional(v.object({at: InstantSchema, why: v.string()})),
});

const WithSecretSchema = v.object({...EndpointSchema.entries, secret: v.string()});

export const webhookParams = {id: 'That of the endpoint.'};

export function endpointId(param: (name: string) => string): number {
  const id = param('id');
  if (!/^\d{1,15}$/.test(id)) throw new Refusal('not_found');
  return Number(id);
}

export const addWebhook = route({
  method: 'post',
  path: '/v1/merchant/webhooks',
  summary: 'Be told by webhook, of the named types or of all; the secret is in this answer and nowhere else.',
  security: 'webhooks:write',
  body: v.strictObject({url: v.pipe(v.string(), v.maxLength(2000)), types: v.optional(TypesSchema)}),
  answers: {201: {description: 'The endpoint.', schema: WithSecretSchema}},
  async handle({gateway: {config, db, now}, caller: {shopId}, body: {url, types}, context}) {
    const problem = urlProblem(url, webhookReach(config));
    if (problem) throw new Refusal('invalid_request', {errors: [{pointer: '/url', detail: problem}]});
    const known = await listEndpoints(db, shopId);
    if (known.length >= mostEndpoints) {
      throw new Refusal('invalid_request', {detail: `There are ${mostEndpoints} endpoints already.`});
    }
    const endpoint = {url: new URL(url).href, kinds: types?.map(kindOf).filter(isKnown), createdAt: now()};
    const secret = newWebhookSecret();
    const id = await createEndpoint(db, shopId, {...endpoint, secret}, now());
    return context.json({...viewOf({id, ...endpoint}, now()), secret}, 201);
  },
});

export const listWebhooks = route({
  method: 'get',
  path: '/v1/merchant/webhooks',
  summary: 'Where webhooks go.',
  security: 'webhooks:write',
  answers: {200: {description: 'Each endpoint.', schema: v.object({webhooks: v.array(EndpointSchema)})}},
  async handle({gateway: {db, now}, caller: {shopId}, context}) {
    const endpoints = await listEndpoints(db, shopId);
    return context.json({webhooks: endpoints.map((endpoint) => viewOf(endpoint, now()))});
  },
});

export const removeWebhook = route({
  method: 'delete',
  path: '/v1/merchant/webhooks/{id}',
  summary: 'Send nothing there any more, nor what waits.',
  security: 'webhooks:write',
  params: webhookParams,
  answers: {204: {description: 'It is gone.'}},
  async handle({gateway: {db}, caller: {shopId}, param, context}) {
    if (!(await deleteEndpoint(db, shopId, endpointId(param)))) throw new Refusal('not_found');
    return context.body(null, 204);
  },
});

export const testWebhook = route({
  method: 'post',
  path: '/v1/merchant/webhooks/{id}/test',
  summary: 'Send a message of the type webhook.test there now. Once it is taken, a disabled endpoint is enabled again.',
  security: 'webhooks:write',
  params: webhookParams,
  answers: {
    200: {
      description: 'What came of it.',
      schema: v.object({taken: v.boolean(), reason: v.optional(v.string())}),
    },
  },
  async handle({gateway: {config, db, now, signal}, caller: {shopId}, param, context}) {
    const endpoint = await findEndpoint(db, shopId, endpointId(param), now());
    if (!endpoint) throw new Refusal('not_found');
    const {name} = await findShop(db, shopId);
    const message = {type: 'webhook.test', timestamp: new Date(now()).toISOString(), data: {shop: name}};
    // The request is answered within ten seconds.
    const exchange = createExchange({reach: webhookReach(config), patience: 8000});
    const sent = webhookOutcome(await exchange(webhookCall(endpoint, randomUUID(), message, now()), signal));
    if (sent.outcome !== 'sent') return context.json({taken: false, reason: sent.reason});
    await enableEndpoint(db, shopId, endpoint.id);
    return context.json({taken: true});
  },
});

function isKnown(kind: WebhookKind | undefined): kind is WebhookKind {
  return kind !== undefined;
}

function viewOf({id, url, kinds, createdAt, disabled, oldSecretUntil = 0}: WebhookEndpoint, now: number) {
  return {
    id: String(id),
    url,
    types: kinds?.map(typeOf),
    createdAt: instant(createdAt),
    ...(oldSecretUntil > now && {oldSecretUntil: instant(oldSecretUntil)}),
    ...(disabled && {disabled: {at: instant(disabled.at), why: disabled.why}}),
  };
}

function instant(time: number): string {
  return new Date(time).toISOString();
}
