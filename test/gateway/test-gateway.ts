// A whole gateway on a real database, with the clock and the carriers in the hands of the test.
import type {TestContext} from 'node:test';
import {createApp} from '../../gateway/app.js';
import {type Config, readConfig} from '../../gateway/config.js';
import {demoPolicy} from '../../gateway/demo/shop.js';
import {environmentKey} from '../../gateway/environment-key.js';
import {createAsking} from '../../gateway/jobs/asking.js';
import {createAssessing} from '../../gateway/jobs/assessing.js';
import {createInbox} from '../../gateway/jobs/inbox.js';
import {createLinkRequests} from '../../gateway/jobs/link-requests.js';
import {createPace} from '../../gateway/jobs/pace.js';
import {createPlatformCalls} from '../../gateway/jobs/platform-calls.js';
import {createSending} from '../../gateway/jobs/sending.js';
import {inProcessLive} from '../../gateway/live.js';
import {createLog} from '../../gateway/log.js';
import {createMetrics} from '../../gateway/metrics.js';
import type {Channel} from '../../gateway/notify/channel.js';
import type {SmsProvider} from '../../gateway/notify/channels/sms/sms-provider.js';
import {configuredSettings} from '../../gateway/platform-settings.js';
import {createWatch} from '../../gateway/provider-watch.js';
import type {Gateway} from '../../gateway/route.js';
import {saveApiKey} from '../../gateway/store/api-keys.js';
import {countDead, findUnsent} from '../../gateway/store/backlog.js';
import {openDatabase} from '../../gateway/store/database.js';
import {countDue} from '../../gateway/store/due-shipments.js';
import {callKeeper} from '../../gateway/store/keep-calls.js';
import {addShop, configuredSlug, openShop} from '../../gateway/store/shops.js';
import {createClient} from '../../shared/client/create-client.js';
import {providers} from '../../shared/providers/index.js';
import type {Provider} from '../../shared/providers/provider.js';
import {sandbox} from '../../shared/providers/sandbox.js';
import {answerAs} from '../../shared/sandbox/carrier.js';
import {type TestDatabase, testDatabase} from '../databases/test-database.js';

export const apiKey = 'the-key-of-the-shop';
const start = Date.parse('2026-11-22T12:00:00Z');

interface Options {
  readonly config?: Partial<Config>;
  /** Who is asked; by default the make-believe carrier. */
  readonly asked?: readonly Provider[];
  /** Carriers and platforms; by default the make-believe one. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Ways to people; none by default. */
  readonly channels?: readonly Channel[];
  /** Who sends texts; by default nobody. */
  readonly smsProviders?: readonly SmsProvider[];
  /** The database, which a gateway before this one may have used; by default a new one. */
  readonly database?: Pick<TestDatabase, 'place'>;
}

export async function testGateway(
  test: TestContext,
  {config = {}, fetch, asked = [sandbox], smsProviders = [], channels = [], ...options}: Options = {},
) {
  const database: TestDatabase = options.database ? {...options.database, async remove() {}} : await testDatabase();
  const {place} = database;
  const {db, close} = await openDatabase(place);
  const ending = new AbortController();
  test.after(async () => {
    ending.abort();
    await close();
    await database.remove();
  });

  const clock = {time: start};
  const now = () => clock.time;
  const shopId = await openShop(db, {name: 'Kiln & Clay', url: 'https://shop.example', policy: demoPolicy}, now());
  await saveApiKey(db, shopId, environmentKey, apiKey, now());

  const lines: string[] = [];
  const log = createLog('debug', (line) => lines.push(line));
  const live = inProcessLive();
  const metrics = createMetrics({
    due: () => countDue(db, now()),
    messages: async () => ({waiting: (await findUnsent(db, now())).count, dead: await countDead(db)}),
    streams: live.count,
  });
  const calls: Request[] = [];
  const watch = createWatch(now);
  const client = createClient({
    providers: asked,
    credentials: config.credentials,
    limits: config.limits,
    now,
    random: () => 0,
    onCall: metrics.countCall,
    onAnswered: watch.see,
    // The client waits between tries, and beside each try for its time limit: that one never comes here.
    sleep: (milliseconds, signal) => (milliseconds < 10_000 ? Promise.resolve() : aborted(signal)),
    fetch: ask as typeof globalThis.fetch,
  });
  const paceOf = createPace({db, providers: asked, limits: config.limits ?? {}, now});
  const askDue = createAsking({
    db,
    client,
    providers: asked,
    live,
    log,
    watch,
    paceOf,
    now,
    signal: ending.signal,
  });
  const configured = {...readConfig({SHOP_NAME: 'Kiln & Clay', MERCHANT_API_KEY: apiKey}), ...config};
  const readProviders = createInbox({db, providers, watch, live, log, now, poke: () => {}, signal: ending.signal});
  const readPlatforms = createPlatformCalls({
    ...{db, live, log, now, poke: () => {}, fetch: ask, signal: ending.signal},
    settingsOf: configuredSettings(configured, db),
  });
  const readInbox = async () => {
    await readProviders();
    await readPlatforms();
  };
  const answerLinkRequests = createLinkRequests({db, now, poke: () => {}, signal: ending.signal});
  const assessDue = createAssessing({db, live, log, now, signal: ending.signal});
  const {publicUrl, tokenDays} = configured;
  const sendDue = createSending({db, log, now, publicUrl, tokenDays, channels, signal: ending.signal});
  const gateway: Gateway = {
    config: configured,
    shopSlug: configuredSlug,
    keepCall: callKeeper(db, now),
    smsProviders,
    fetchPage: ask,
    ...{
      db,
      shopId,
      providers: asked,
      live,
      log,
      metrics,
      now,
      poke: () => {},
      leaving: ending.signal,
      signal: ending.signal,
    },
  };
  const app = createApp(gateway);

  async function ask(request: Request): Promise<Response> {
    calls.push(request);
    return (fetch ?? makeBelieve)(request);
  }

  async function makeBelieve(request: Request): Promise<Response> {
    const {pathname, searchParams} = new URL(request.url);
    const {status, body, contentType} = answerAs(
      pathname.split('/').at(-1) ?? '',
      searchParams.get('since') ?? '',
      now(),
    );
    return new Response(body, {status, headers: {'content-type': contentType}});
  }

  /** What can be asked of a shop, by whoever has its key. */
  function asking(base: string, key: string) {
    const merchant = (method: string, path: string, body?: unknown): Promise<Response> =>
      request(`${base}/v1/merchant${path}`, {
        method,
        headers: {authorization: `Bearer ${key}`, 'content-type': 'application/json'},
        ...(body !== undefined && {body: JSON.stringify(body)}),
      });
    const order = (token: string, headers: Record<string, string> = {}) =>
      request(`${base}/v1/order`, {headers: {authorization: `Bearer ${token}`, ...headers}});
    /** All of an order, as its customer sees it by a link of the shop. */
    const open = async (number: string) => {
      const {token} = await (await merchant('POST', `/orders/${encodeURIComponent(number)}/tokens`)).json();
      return (await order(token)).json();
    };
    return {
      merchant,
      put: (number: string, body: unknown) => merchant('PUT', `/orders/${encodeURIComponent(number)}`, body),
      lookUp: (order: string, factor: string) =>
        request(`${base}/v1/lookup`, {method: 'POST', body: JSON.stringify({order, factor})}),
      order,
      open,
    };
  }

  /** One more shop, and what can be asked of it. */
  async function shop(slug: string, origins?: string[]) {
    await addShop(db, {slug, name: slug, policy: demoPolicy, origins}, now());
    const {id} = await db.selectFrom('shop').select('id').where('slug', '=', slug).executeTakeFirstOrThrow();
    const key = `the-key-of-${slug}-and-no-other`;
    await saveApiKey(db, id, environmentKey, key, now());
    return {...asking(`/shops/${slug}`, key), id, key};
  }

  async function request(path: string, init?: RequestInit): Promise<Response> {
    return app.request(path, init);
  }

  return {
    app,
    clock,
    db,
    place,
    database,
    gateway,
    lines,
    /** What carriers and platforms were asked. */
    calls,
    request,
    askDue,
    readInbox,
    assessDue,
    sendDue,
    answerLinkRequests,
    end: () => ending.abort(),
    shop,
    ...asking('', apiKey),
  };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}

/** What a shop says, with one parcel of the sandbox unless told otherwise. */
export function anOrder(changes: Record<string, unknown> = {}) {
  return {
    placedAt: '2026-11-20T09:30:00+00:00',
    items: [{id: 'mug', name: 'Stoneware mug', quantity: 2}],
    customer: {email: 'ada@example.com', postcode: '3511 AB', name: 'Ada'},
    shipments: [aParcel('SANDBOX-IN-TRANSIT')],
    ...changes,
  };
}

/** Named by the shop the day before. */
export function aParcel(number: string, changes: Record<string, unknown> = {}) {
  return {carrier: 'sandbox', number, addedAt: '2026-11-21T12:00:00Z', ...changes};
}
