// Signing in on the merchant's page. The key is said once; a cookie that no script can read stands for it, for half a day.
import * as v from 'valibot';
import {InstantSchema} from '../../shared/model.js';
import {factorWord} from '../asked-factors.js';
import {addressOf, networkOf} from '../network.js';
import {Refusal} from '../refusal.js';
import {type Gateway, route} from '../route.js';
import {refuseOtherOrigins} from '../same-origin.js';
import {type Scope, scopes} from '../scope.js';
import {giveSession, takeSession} from '../session-cookie.js';
import {findApiKey} from '../store/api-keys.js';
import {createSession, endSession} from '../store/sessions.js';
import {findShop} from '../store/shops.js';
import {countTries, forgiveTries} from '../store/wrong-tries.js';

const path = '/v1/merchant/session';
const hours = 12;

/** Wrong keys from one address in a quarter of an hour. */
const mostTries = 20;

const SessionSchema = v.object({
  shop: v.object({name: v.string(), url: v.optional(v.string())}),
  /** The name of the key. */
  key: v.string(),
  scopes: v.array(v.picklist(scopes)),
  /** Without it, it is a key that asks. */
  expiresAt: v.optional(InstantSchema),
  timeZone: v.optional(v.string()),
  publicUrl: v.string(),
  /** What customers prove an order theirs with. */
  factor: v.picklist(['email', 'postcode', 'either']),
});

export const signIn = route({
  method: 'post',
  path,
  summary: 'Sign in with an API key, on a page of this address: the answer sets a cookie that counts for twelve hours.',
  security: 'none',
  body: v.strictObject({key: v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'), v.maxLength(200))}),
  answers: {
    201: {description: 'Who has signed in.', schema: SessionSchema},
    401: {description: 'No such key.'},
    429: {description: 'Too many wrong keys; Retry-After says how long to wait.'},
  },
  async handle({gateway, body, context}) {
    const {db, shopId, config, now} = gateway;
    refuseOtherOrigins(context);
    const limit = {key: `merchant ${networkOf(addressOf(config, context))}`, most: mostTries, seconds: 15 * 60};
    const [tried] = await countTries(db, [limit], now());
    if (tried && tried.tries > mostTries) throw new Refusal('rate_limited', {retryAfterSeconds: tried.secondsLeft});
    const key = await findApiKey(db, shopId, body.key, now());
    if (!key) throw new Refusal('unauthorized');
    await forgiveTries(db, [limit], now());

    const expiresAt = now() + hours * 3_600_000;
    giveSession(context, config, await createSession(db, key.id, now(), expiresAt), hours * 3600);
    return context.json(await said(gateway, {key: key.name, scopes: key.scopes, expiresAt}), 201);
  },
});

export const getSession = route({
  method: 'get',
  path,
  summary: 'Who asks: the shop, the key by its name, and what it may do.',
  security: 'merchant',
  answers: {200: {description: 'Who asks.', schema: SessionSchema}},
  handle: async ({gateway, caller: {key, scopes, session}, context}) =>
    context.json(await said(gateway, {key, scopes, expiresAt: session?.expiresAt})),
});

export const signOut = route({
  method: 'delete',
  path,
  summary: 'End the session with which this is asked.',
  security: 'merchant',
  answers: {204: {description: 'The session opens nothing any more.'}},
  async handle({gateway: {db, config}, caller: {session}, context}) {
    if (session) await endSession(db, session.hash);
    takeSession(context, config);
    return context.body(null, 204);
  },
});

async function said(
  {db, shopId, config}: Gateway,
  {key, scopes, expiresAt}: {key: string; scopes: readonly Scope[]; expiresAt?: number | undefined},
): Promise<v.InferOutput<typeof SessionSchema>> {
  const {policy, ...shop} = await findShop(db, shopId);
  return {
    shop,
    key,
    scopes: [...scopes],
    ...(expiresAt !== undefined && {expiresAt: new Date(expiresAt).toISOString()}),
    ...(policy.timeZone && {timeZone: policy.timeZone}),
    publicUrl: config.publicUrl,
    factor: factorWord(config.lookupFactors),
  };
}
