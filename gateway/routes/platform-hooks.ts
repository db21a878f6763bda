import {createHash} from 'node:crypto';
import * as v from 'valibot';
import type {WebhookCall} from '../../shared/providers/provider.js';
import {callText} from '../call-text.js';
import {platformSettings} from '../platform-settings.js';
import {platforms} from '../platforms/index.js';
import type {Platform} from '../platforms/platform.js';
import {Refusal} from '../refusal.js';
import {type Gateway, route} from '../route.js';
import {countHints, type ReceivedCall} from '../store/inbox.js';

const minute = 60_000;

/** How many calls that prove nothing may wait at once, and how much of one is read, in bytes: anybody can send them. */
const mostHints = 100;
const longestHint = 2000;

export const receivePlatformHook = route({
  method: 'post',
  path: '/v1/hooks/platforms/{platform}',
  summary: 'Where a shop platform tells of orders and fulfilments, signed as it signs; the body is its own.',
  security: 'none',
  params: {platform: 'shopify, woocommerce or bigcommerce.'},
  answers: {
    200: {
      description: 'It is kept, now or since an earlier call, or says nothing.',
      schema: v.object({received: v.literal(true)}),
    },
    401: {description: 'It is not signed with the secret we have; nothing was kept.'},
    404: {description: 'Nobody listens to this platform: its variables in the environment say who does.'},
    429: {description: 'Too many calls that prove nothing wait to be read.'},
  },
  async handle({gateway, param, context}) {
    const id = param('platform');
    const platform = platforms.find((one) => one.id === id);
    const settings = platformSettings(gateway, id);
    if (!platform || !settings) throw new Refusal('not_found');

    const call = {headers: context.req.header(), body: new Uint8Array(await context.req.arrayBuffer())};
    if (platform.isPing?.(call)) return context.json({received: true});
    const {keepCall, log, metrics, now, poke, shopId} = gateway;
    const trust = await platform.verify(call, settings.secrets, now());
    if (trust === 'no') {
      metrics.countHook(id, 'refused');
      log.warn('webhook refused', {provider: id});
      throw new Refusal('unauthorized');
    }
    const received = trust === 'hint' ? await hintOf(gateway, platform, call) : provenOf(shopId, platform, call);
    if (!received) return context.json({received: true});
    const isNew = await keepCall(received);
    metrics.countHook(id, isNew ? 'kept' : 'repeated');
    if (isNew) poke();
    return context.json({received: true});
  },
});

function provenOf(shopId: number, platform: Platform, call: WebhookCall): ReceivedCall {
  const topic = platform.topic?.(call);
  // The same body under a topic that is not read must keep no other out.
  const about = JSON.stringify([shopId, topic, platform.stamp?.(call)]);
  return {
    provider: platform.id,
    hash: createHash('sha256').update(about).update(call.body).digest('hex'),
    delivery: named(shopId, platform.deliveryId(call)),
    shopId,
    trust: 'body',
    topic,
    body: callText(call.body),
  };
}

/** One a minute for each order, read when the minute is over: so none is asked for more often, and the last news are seen. */
async function hintOf(
  {db, log, now, shopId}: Gateway,
  platform: Platform,
  {body}: WebhookCall,
): Promise<ReceivedCall | undefined> {
  const text = callText(body.subarray(0, longestHint));
  const reading = platform.read(text, null);
  if (reading.kind !== 'refetch') {
    log.debug('hint ignored', {provider: platform.id, kind: reading.kind});
    return undefined;
  }
  if ((await countHints(db, platform.id, shopId)) >= mostHints) {
    throw new Refusal('rate_limited', {retryAfterSeconds: minute / 1000});
  }
  const end = (Math.floor(now() / minute) + 1) * minute;
  const hash = createHash('sha256').update(`hint ${shopId} ${reading.orderId} ${end}`).digest('hex');
  return {provider: platform.id, hash, trust: 'hint', shopId, body: text, dueAt: end};
}

/** Two shops may get calls of the same name. */
function named(shopId: number, delivery: string | undefined): string | undefined {
  return delivery === undefined ? undefined : `${shopId} ${delivery}`;
}
