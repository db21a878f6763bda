// A whole gateway on a real database file, with the clock and the carriers in the hands of the test.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import {createApp} from '../../gateway/app.js';
import {type Config, readConfig} from '../../gateway/config.js';
import {demoPolicy} from '../../gateway/demo/shop.js';
import {environmentKey} from '../../gateway/environment-key.js';
import {createAsking} from '../../gateway/jobs/asking.js';
import {createInbox} from '../../gateway/jobs/inbox.js';
import {createPlatformReader} from '../../gateway/jobs/platform-calls.js';
import {inProcessLive} from '../../gateway/live.js';
import {createLog} from '../../gateway/log.js';
import {createMetrics} from '../../gateway/metrics.js';
import {createWatch} from '../../gateway/provider-watch.js';
import type {Gateway} from '../../gateway/route.js';
import {saveApiKey} from '../../gateway/store/api-keys.js';
import {openDatabase} from '../../gateway/store/database.js';
import {countDue} from '../../gateway/store/due-shipments.js';
import {openShop} from '../../gateway/store/shops.js';
import {createClient} from '../../shared/client/create-client.js';
import {providers} from '../../shared/providers/index.js';
import {sandbox} from '../../shared/providers/sandbox.js';
import {answerAs} from '../../shared/sandbox/carrier.js';

export const apiKey = 'the-key-of-the-shop';
const start = Date.parse('2026-11-22T12:00:00Z');

interface Options {
  readonly config?: Partial<Config>;
  /** Carriers and platforms; by default the make-believe carrier. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Of the database of a gateway before this one; by default a new one. */
  readonly folder?: string;
}

export async function testGateway(test: TestContext, {config = {}, fetch, ...options}: Options = {}) {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'order-tracker-')));
  const file = join(folder, 'test.db');
  const {db, close} = await openDatabase(file);
  const ending = new AbortController();
  test.after(async () => {
    ending.abort();
    await close();
    if (!options.folder) await rm(folder, {recursive: true});
  });

  const clock = {time: start};
  const now = () => clock.time;
  const shopId = await openShop(db, {name: 'Kiln & Clay', url: 'https://shop.example', policy: demoPolicy}, now());
  await saveApiKey(db, shopId, environmentKey, apiKey, now());

  const lines: string[] = [];
  const log = createLog('debug', (line) => lines.push(line));
  const live = inProcessLive();
  const metrics = createMetrics({due: () => countDue(db, now()), streams: live.count});
  const calls: Request[] = [];
  const watch = createWatch(now);
  const client = createClient({
    providers: [sandbox],
    now,
    random: () => 0,
    onCall: metrics.countCall,
    onAnswered: watch.see,
    // The client waits between tries, and beside each try for its time limit: that one never comes here.
    sleep: (milliseconds, signal) => (milliseconds < 10_000 ? Promise.resolve() : aborted(signal)),
    fetch: ask as typeof globalThis.fetch,
  });
  const askDue = createAsking({db, client, providers: [sandbox], live, log, watch, now, signal: ending.signal});
  const configured = {...readConfig({SHOP_NAME: 'Kiln & Clay', MERCHANT_API_KEY: apiKey}), ...config};
  const readPlatformCall = createPlatformReader({
    ...{config: configured, db, shopId, log, now, fetch: ask, signal: ending.signal},
  });
  const readInbox = createInbox({
    ...{db, providers, readPlatformCall, live, log, now, poke: () => {}, signal: ending.signal},
  });
  const gateway: Gateway = {
    config: configured,
    ...{db, shopId, providers: [sandbox], live, log, metrics, now, poke: () => {}, signal: ending.signal},
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

  function merchant(method: string, path: string, body?: unknown): Promise<Response> {
    const headers = {authorization: `Bearer ${apiKey}`, 'content-type': 'application/json'};
    return request(`/v1/merchant${path}`, {method, headers, ...(body !== undefined && {body: JSON.stringify(body)})});
  }

  async function request(path: string, init?: RequestInit): Promise<Response> {
    return app.request(path, init);
  }

  return {
    app,
    clock,
    db,
    file,
    gateway,
    lines,
    /** What carriers and platforms were asked. */
    calls,
    request,
    merchant,
    askDue,
    readInbox,
    folder,
    end: () => ending.abort(),
    put: (number: string, body: unknown) => merchant('PUT', `/orders/${encodeURIComponent(number)}`, body),
    lookUp: (order: string, factor: string) =>
      request('/v1/lookup', {method: 'POST', body: JSON.stringify({order, factor})}),
    order: (token: string, headers: Record<string, string> = {}) =>
      request('/v1/order', {headers: {authorization: `Bearer ${token}`, ...headers}}),
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
