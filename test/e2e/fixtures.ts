// What an end-to-end test can ask for. Everything started for a test ends with it.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test as base, expect} from '@playwright/test';
import {type Carrier, startCarrier} from './carrier.js';
import {type Gateway, startGateway} from './gateway.js';
import {type RecordingProxy, startRecordingProxy} from './recording-proxy.js';
import {type Shop, startShop} from './shop.js';

interface Fixtures {
  /** Stands in for UPS. */
  carrier: Carrier;
  /** A gateway with no order in it that asks `carrier`. */
  gateway: Gateway;
  /** A shop's page that embeds the widget of `gateway`. */
  shop: Shop;
  /** What a browser asks for, if it asks through this. */
  recorded: RecordingProxy;
  /** An empty folder. */
  folder: string;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are needed.
  carrier: async ({}, use) => {
    const carrier = await startCarrier();
    await use(carrier);
    await carrier.stop();
  },

  gateway: async ({carrier}, use, testInfo) => {
    const gateway = await startGateway(carrier.environment);
    await use(gateway);
    await testInfo.attach('gateway.log', {body: gateway.output(), contentType: 'text/plain'});
    expect(await gateway.stop(), gateway.output()).toBe(0);
  },

  shop: async ({gateway}, use) => {
    const shop = await startShop(gateway.url);
    await use(shop);
    await shop.stop();
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  recorded: async ({}, use) => {
    const proxy = await startRecordingProxy();
    await use(proxy);
    await proxy.stop();
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'order-tracker-e2e-'));
    await use(folder);
    await rm(folder, {recursive: true, force: true, maxRetries: 5});
  },
});

export {expect};
