import * as v from 'valibot';
import {outcomes} from '../../shared/errors.js';
import {InstantSchema} from '../../shared/model.js';
import type {Provider} from '../../shared/providers/provider.js';
import {providerStatuses, statusAt, troubles} from '../provider-status.js';
import {type Gateway, route} from '../route.js';
import {findHealth} from '../store/provider-health.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What anybody may know. */
const HealthSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** Carrier ids it is asked about. */
  carriers: v.union([v.literal('any'), v.array(v.string())]),
  status: v.picklist(providerStatuses),
  since: v.optional(InstantSchema),
  testData: v.optional(v.boolean()),
});

/** What tells how much a shop sends, and how its key fares. */
const MerchantHealthSchema = v.object({
  ...HealthSchema.entries,
  lastSuccessAt: v.optional(InstantSchema),
  lastFailure: v.optional(v.object({at: InstantSchema, outcome: v.picklist(troubles)})),
  /** Of the last hour. */
  counts: v.record(v.picklist(outcomes), count),
  /** Of an answer, on average. */
  milliseconds: v.optional(count),
  /** From a scan until we heard of it, on average. */
  lagSeconds: v.optional(count),
  /** Calls our own allowance has left. */
  allowanceLeft: v.optional(count),
});
type MerchantHealth = v.InferOutput<typeof MerchantHealthSchema>;

export const carriersHealth = route({
  method: 'get',
  path: '/v1/carriers/health',
  summary: 'How the providers are that this service asks about parcels.',
  security: 'none',
  answers: {200: {description: 'Each provider.', schema: v.object({providers: v.array(HealthSchema)})}},
  async handle({gateway, context}) {
    const providers = (await healthOfAll(gateway)).map((health) => v.parse(HealthSchema, health));
    context.header('Cache-Control', 'public, max-age=60');
    return context.json({providers});
  },
});

export const merchantCarriersHealth = route({
  method: 'get',
  path: '/v1/merchant/carriers/health',
  summary: 'How the providers are, and what asking them came to.',
  security: 'orders:read',
  answers: {200: {description: 'Each provider.', schema: v.object({providers: v.array(MerchantHealthSchema)})}},
  handle: async ({gateway, context}) => context.json({providers: await healthOfAll(gateway)}),
});

/** Test data is nobody's health but the demo's. */
function healthOfAll(gateway: Gateway): Promise<MerchantHealth[]> {
  const shown = gateway.providers.filter(({testData}) => !testData || gateway.config.demo);
  return Promise.all(shown.map((provider) => healthOf(gateway, provider)));
}

async function healthOf({config, db, now}: Gateway, provider: Provider): Promise<MerchantHealth> {
  const {id, name, carriers, testData} = provider;
  const limit = config.limits[id] ?? provider.limit;
  const known = await findHealth(db, id, now());
  const lastAt = Math.max(known?.lastSuccessAt ?? 0, known?.lastFailure?.at ?? 0);
  const {status, since} = statusAt(lastAt > 0 ? known : undefined, lastAt, now());
  const renewed = limit && now() - lastAt >= limit.perSeconds * 1000;
  return {
    ...{id, name, carriers: carriers === 'any' ? carriers : [...carriers], testData},
    status,
    since: instant(since),
    lastSuccessAt: instant(known?.lastSuccessAt),
    lastFailure: known?.lastFailure && {...known.lastFailure, at: new Date(known.lastFailure.at).toISOString()},
    counts: known?.counts ?? {},
    milliseconds: known?.latency,
    lagSeconds: known?.lagSeconds,
    allowanceLeft: renewed ? limit.calls : known?.allowanceLeft,
  };
}

function instant(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
