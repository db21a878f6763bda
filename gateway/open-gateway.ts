// Puts the parts together: database, shop, client, job, app.
import {setMaxListeners} from 'node:events';
import {resolve} from 'node:path';
import type {Hono} from 'hono';
import {collectDefaultMetrics} from 'prom-client';
import {createClient} from '../shared/client/create-client.js';
import {providers} from '../shared/providers/index.js';
import {createApp} from './app.js';
import {smsProvider, webhookReach} from './channel-settings.js';
import type {Config} from './config.js';
import {configuredShop} from './configured-shop.js';
import {databasePlace, openFolder, placeName} from './data-folder.js';
import {seedHistory} from './demo/history.js';
import {openInbox} from './demo/inbox.js';
import {seedDemo} from './demo/seed.js';
import {demoSender} from './demo/shop.js';
import {environmentKey} from './environment-key.js';
import {guardedFetch} from './guarded-fetch.js';
import {createAsking} from './jobs/asking.js';
import {createAssessing} from './jobs/assessing.js';
import {createCleaning} from './jobs/cleaning.js';
import {type Clock, startClock} from './jobs/clock.js';
import {createInbox} from './jobs/inbox.js';
import {createLinkRequests} from './jobs/link-requests.js';
import {createNoting} from './jobs/noting.js';
import {createPace} from './jobs/pace.js';
import {createPlatformCalls} from './jobs/platform-calls.js';
import {createSending} from './jobs/sending.js';
import {inProcessLive} from './live.js';
import {type Log, loggedError, loggedUrl} from './log.js';
import {madeMerchantKey} from './merchant-key.js';
import {createMetrics} from './metrics.js';
import {configuredChannels} from './notify/channels/configured.js';
import {writeText} from './notify/templates/write-text.js';
import {configuredSettings} from './platform-settings.js';
import {isWanted} from './provider-settings.js';
import {createWatch} from './provider-watch.js';
import type {AppEnv, Gateway} from './route.js';
import {sharedLive} from './shared-live.js';
import {storedAllowance} from './store/allowances.js';
import {saveApiKey} from './store/api-keys.js';
import {countDead, findUnsent} from './store/backlog.js';
import {openDatabase} from './store/database.js';
import {countDue} from './store/due-shipments.js';
import {callKeeper} from './store/keep-calls.js';
import {configuredSlug, openShop} from './store/shops.js';

export interface OpenGateway {
  readonly app: Hono<AppEnv>;
  /** Where the API key is, if we made it. */
  readonly keyFile: string | undefined;
  /** Begins to ask providers. The port must be open: the sandbox is asked through it. */
  start(): void;
  /** Asks that new requests be sent elsewhere: `/ready` says so. */
  leave(): void;
  /** Ends event streams and asking, so that the port can be closed. */
  end(): void;
  /** Closes the database, when the last work has ended. */
  close(): Promise<void>;
}

export async function openGateway(config: Config, log: Log): Promise<OpenGateway> {
  const now = Date.now;
  if (!config.databaseUrl) openFolder(config.dataDir);
  const keyFile = resolve(config.dataDir, 'merchant-api-key');
  const key = config.merchantApiKey ?? (await using(keyFile, madeMerchantKey));
  const place = databasePlace(config);
  const name = placeName(place);
  const {db, close} = await using(name, () => openDatabase(place));
  const shopId = await using(name, async () => {
    const id = await openShop(db, configuredShop(config), now());
    await saveApiKey(db, id, environmentKey, key, now());
    return id;
  });

  const leaving = new AbortController();
  const ending = new AbortController();
  // Every open event stream listens.
  setMaxListeners(0, ending.signal);
  const shared = config.databaseUrl ? sharedLive(config.databaseUrl, db, log) : undefined;
  const live = shared ?? inProcessLive();
  const metrics = createMetrics({
    due: () => countDue(db, now()),
    messages: async () => ({waiting: (await findUnsent(db, now())).count, dead: await countDead(db)}),
    streams: live.count,
  });
  collectDefaultMetrics({register: metrics.registry});
  const baseUrls = {sandbox: `http://${reachable(config.host)}:${config.port}/sandbox`, ...config.baseUrls};
  const wanted = providers.filter((provider) => isWanted(provider, {baseUrls, credentials: config.credentials}));
  const watch = createWatch(now);
  const client = createClient({
    providers: wanted,
    credentials: config.credentials,
    baseUrls,
    limits: config.limits,
    allowances: (provider, limit) => storedAllowance(db, provider, limit, now),
    onAnswered: watch.see,
    onCall(call) {
      metrics.countCall(call);
      const {provider, method, url, auth, status, milliseconds: ms, attempt} = call;
      const testData = providers.find(({id}) => id === provider)?.testData;
      log[testData ? 'debug' : 'info']('asked carrier', {
        provider,
        method,
        url: loggedUrl(url),
        auth,
        status,
        ms,
        attempt,
      });
    },
  });
  const paceOf = createPace({db, providers: wanted, limits: config.limits, now});
  const askDue = createAsking({db, client, providers: wanted, live, log, watch, paceOf, now, signal: ending.signal});
  let clocks: readonly Clock[] = [];
  const poke = () => clocks.forEach((clock) => void clock.poke());
  const readInbox = createInbox({db, providers, watch, live, log, now, poke, signal: ending.signal});
  const settingsOf = configuredSettings(config, db);
  const readPlatforms = createPlatformCalls({db, settingsOf, live, log, now, poke, fetch, signal: ending.signal});
  const answerLinkRequests = createLinkRequests({db, now, poke, signal: ending.signal});
  const assessDue = createAssessing({db, live, log, now, signal: ending.signal});
  const inbox = config.demo ? await openInbox(writeText, now) : undefined;
  const {publicUrl, tokenDays, email = inbox && {smtpUrl: inbox.smtpUrl, from: demoSender}} = config;
  const channels = [...configuredChannels({config: {...config, email}, db, now}), ...(inbox ? [inbox.sms] : [])];
  const sendDue = createSending({db, log, now, publicUrl, tokenDays, channels, signal: ending.signal});
  const noteDeliveries = createNoting({db, signal: ending.signal});
  const cleanUp = createCleaning({db, log, now, signal: ending.signal, retentionDays: config.retentionDays});
  const gateway: Gateway = {
    config,
    db,
    shopId,
    shopSlug: configuredSlug,
    providers: wanted,
    keepCall: callKeeper(db, now),
    inbox,
    smsProviders: [smsProvider(config)].filter((one) => one !== undefined),
    fetchPage: guardedFetch(webhookReach(config)),
    live,
    log,
    metrics,
    now,
    poke,
    leaving: leaving.signal,
    signal: ending.signal,
  };
  if (config.demo) {
    await using(name, () => seedDemo(gateway));
    await using(name, () => seedHistory(gateway));
  }

  return {
    app: createApp(gateway),
    keyFile: config.merchantApiKey ? undefined : keyFile,
    start() {
      clocks = [readInbox, readPlatforms, answerLinkRequests, askDue, assessDue, sendDue, cleanUp, noteDeliveries].map(
        (work) => startClock(work, (error) => log.error('a job failed', {job: work.name, error: loggedError(error)})),
      );
      poke();
    },
    leave: () => leaving.abort(),
    end: () => ending.abort(),
    async close() {
      ending.abort();
      await Promise.all(clocks.map((clock) => clock.stop()));
      await inbox?.close();
      await shared?.close();
      await close();
    },
  };
}

/** A full disk, a broken file or a server out of reach at start-up must say which. */
async function using<T>(place: string, work: (place: string) => T | Promise<T>): Promise<T> {
  try {
    return await work(place);
  } catch (cause) {
    const words = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${place} cannot be used: ${words}.`, {cause});
  }
}

/** Where a server that listens at `host` can be reached from here. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
