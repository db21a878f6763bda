import * as v from 'valibot';
import {InstantSchema, PolicySchema} from '../../shared/model.js';
import {route} from '../route.js';
import {listPolicies, savePolicy} from '../store/policies.js';
import {findShop} from '../store/shops.js';

const path = '/v1/merchant/policy';

export const putPolicy = route({
  method: 'put',
  path,
  summary:
    'Say what the shop promises when something goes wrong, to who orders from now on; what was promised before stays, but whom to write to changes for all. Saying the same again changes nothing.',
  security: 'policy:write',
  body: v.strictObject(PolicySchema.entries),
  answers: {200: {description: 'The policy as it is now; its version is the ETag.', schema: PolicySchema}},
  async handle({gateway: {db, now}, caller: {shopId, key}, body, context}) {
    const version = await savePolicy(db, shopId, body, {by: key, now: now()});
    context.header('ETag', `"${version}"`);
    return context.json(body);
  },
});

export const getPolicy = route({
  method: 'get',
  path,
  summary: 'What the shop promises to who orders now.',
  security: 'merchant',
  answers: {200: {description: 'The policy; its version is the ETag.', schema: PolicySchema}},
  async handle({gateway: {db}, caller: {shopId}, context}) {
    const [newest] = await listPolicies(db, shopId);
    context.header('ETag', `"${newest?.version ?? 0}"`);
    return context.json((await findShop(db, shopId)).policy);
  },
});

const VersionSchema = v.object({
  version: v.number(),
  since: InstantSchema,
  /** The name of the key that said so, where it is known. */
  by: v.optional(v.string()),
  policy: PolicySchema,
});

export const listPolicyVersions = route({
  method: 'get',
  path: `${path}/versions`,
  summary: 'What the shop has promised, newest first: an order keeps what was in force when it was placed.',
  security: 'merchant',
  answers: {
    200: {
      description: 'Each version; none while the shop has said nothing.',
      schema: v.object({versions: v.array(VersionSchema)}),
    },
  },
  async handle({gateway: {db}, caller: {shopId}, context}) {
    const versions = (await listPolicies(db, shopId)).map(({since, ...version}) => ({
      ...version,
      since: new Date(since).toISOString(),
    }));
    return context.json({versions});
  },
});
