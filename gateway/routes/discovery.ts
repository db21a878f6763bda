import * as v from 'valibot';
import {OrderViewSchema, PolicySchema} from '../../shared/model.js';
import {factorWord} from '../asked-factors.js';
import {route} from '../route.js';
import {findShop} from '../store/shops.js';

const DiscoverySchema = v.object({
  version: v.literal(1),
  shop: OrderViewSchema.entries.shop,
  /** Where the paths begin. */
  api: v.string(),
  lookup: v.object({path: v.string(), needs: v.array(v.string())}),
  policy: PolicySchema,
  openapi: v.string(),
});

export const discovery = route({
  method: 'get',
  path: '/.well-known/order-tracking',
  summary: "Where the shop's tracking lives, what a look-up needs, and what the shop promises.",
  security: 'none',
  answers: {200: {description: 'The description.', schema: DiscoverySchema}},
  async handle({gateway: {config, db, shopId}, context}) {
    const {policy, ...shop} = await findShop(db, shopId);
    const factor = factorWord(config.lookupFactors);
    const described: v.InferOutput<typeof DiscoverySchema> = {
      version: 1,
      shop,
      api: config.publicUrl,
      lookup: {path: '/v1/lookup', needs: ['order', factor === 'either' ? 'email_or_postcode' : factor]},
      policy,
      openapi: `${config.publicUrl}/openapi.json`,
    };
    context.header('Cache-Control', 'public, max-age=60');
    return context.json(described);
  },
});
