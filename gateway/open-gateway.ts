// Puts the parts together: database, shop, client, job, app.
import {setMaxListeners} from 'node:events';
import {accessSync, constants, mkdirSync} from 'node:fs';
import {join, resolve} from 'node:path';
import type {Hono} from 'hono';
import {createClient} from '../shared/client/create-client.js';
import {providers} from '../shared/providers/index.js';
import {createApp} from './app.js';
import {type Config, ConfigError} from './config.js';
import {defaultPolicy} from './default-policy.js';
import {seedDemo} from './demo/seed.js';
import {demoPolicy} from './demo/shop.js';
import {createAsking} from './jobs/asking.js';
import {type Clock, startClock} from './jobs/clock.js';
import {inProcessLive} from './live.js';
import {type Log, loggedUrl} from './log.js';
import {madeMerchantKey} from './merchant-key.js';
import type {AppEnv, Gateway} from './route.js';
import {saveApiKey} from './store/api-keys.js';
import {openDatabase} from './store/database.js';
import {openShop} from './store/shops.js';

export interface OpenGateway {
  readonly app: Hono<AppEnv>;
  /** Where the API key is, if we made it. */
  readonly keyFile: string | undefined;
  /** Begins to ask providers. The port must be open: the sandbox is asked through it. */
  start(): void;
  /** Ends event streams and asking, so that the port can be closed. */
  end(): void;
  /** Closes the database, when the last work has ended. */
  close(): Promise<void>;
}

export async function openGateway(config: Config, log: Log): Promise<OpenGateway> {
  const now = Date.now;
  openFolder(config.dataDir);
  const made = config.merchantApiKey ? undefined : madeMerchantKey(config.dataDir);
  const {db, close} = await openDatabase(join(config.dataDir, config.demo ? 'demo.db' : 'order-tracker.db'));
  const shopId = await openShop(db, {...config.shop, policy: config.demo ? demoPolicy : defaultPolicy}, now());
  await saveApiKey(db, shopId, 'environment', config.merchantApiKey ?? made?.key ?? '', now());

  const ending = new AbortController();
  // Every open event stream listens.
  setMaxListeners(0, ending.signal);
  const live = inProcessLive();
  const client = createClient({
    providers,
    credentials: config.credentials,
    baseUrls: {sandbox: `http://${reachable(config.host)}:${config.port}/sandbox`, ...config.baseUrls},
    onCall({provider, method, url, auth, status, milliseconds: ms, attempt}) {
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
  const askDue = createAsking({db, client, providers, live, log, now, signal: ending.signal});
  let clock: Clock | undefined;
  const gateway: Gateway = {config, db, shopId, live, log, now, poke: () => clock?.poke(), signal: ending.signal};
  if (config.demo) await seedDemo(gateway);

  return {
    app: createApp(gateway),
    keyFile: made && resolve(made.file),
    start() {
      clock = startClock(askDue, (error) => log.error('asking failed', {error: String(error)}));
      clock.poke();
    },
    end: () => ending.abort(),
    async close() {
      ending.abort();
      await clock?.stop();
      await close();
    },
  };
}

function openFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, {recursive: true});
    accessSync(dataDir, constants.W_OK);
  } catch (cause) {
    throw new ConfigError([`DATA_DIR is no folder that can be written to: ${String(cause)}.`]);
  }
}

/** Where a server that listens at `host` can be reached from here. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}
