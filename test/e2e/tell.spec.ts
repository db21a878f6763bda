// The page of choosing: a browser is told, shows what is pushed, and ends it. Only the push service is not real.
import type {BrowserContext, Page} from '@playwright/test';
import {order} from './delivered-order.js';
import {expect, test} from './fixtures.js';
import type {Gateway} from './gateway.js';

const key = Buffer.alloc(65, 4).toString('base64url');
const subscription = {
  endpoint: 'https://push.example/1',
  expirationTime: null,
  keys: {p256dh: key, auth: Buffer.alloc(16, 1).toString('base64url')},
};

/** Stands in for the push service, where the browser would go on the network. */
async function withPushService(context: BrowserContext): Promise<void> {
  await context.addInitScript((known) => {
    const made = {...known, toJSON: () => known, unsubscribe: async () => true};
    const isMade = () => localStorage.getItem('subscribed') === 'yes';
    Object.assign(PushManager.prototype, {
      async subscribe({applicationServerKey}: {applicationServerKey: string}) {
        localStorage.setItem('subscribed', 'yes');
        localStorage.setItem('key', applicationServerKey);
        return made;
      },
      getSubscription: async () => (isMade() ? made : null),
    });
  }, subscription);
}

async function linkOf(gateway: Gateway): Promise<{link: string; token: string}> {
  await gateway.putOrder('KC-1042', order);
  const token = await gateway.token('KC-1042');
  return {link: `${gateway.url}/o/${token}`, token};
}

async function subscribers(gateway: Gateway, token: string): Promise<string[]> {
  const answer = await fetch(`${gateway.url}/v1/order/tell`, {headers: {authorization: `Bearer ${token}`}});
  const {subscribers: rows} = (await answer.json()) as {subscribers: Record<string, string>[]};
  return rows.filter(({channel}) => channel === 'push').map(({state, address}) => `${state} ${address}`);
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

test('the page’s script and its worker are ours, and are asked for anew', async ({gateway}) => {
  for (const name of ['tell-page.js', 'tell-worker.js']) {
    const {status, headers} = await fetch(`${gateway.url}/${name}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-cache');
  }
});

test('a browser is told, shows what is pushed, opens its order and ends it', async ({page, context, gateway}) => {
  const {link, token} = await linkOf(gateway);
  await context.grantPermissions(['notifications'], {origin: gateway.url});
  await withPushService(context);
  const complaints = complaintsOf(page);
  await page.goto(`${link}/tell`);
  const section = page.getByRole('region', {name: 'Notifications in this browser'});
  await expect(section.getByText('may notify this browser about this order')).toBeVisible();
  await section.getByRole('button', {name: 'Notify this browser'}).press('Enter');
  await expect(page.getByText('This browser is told from now on.')).toBeVisible();
  await expect(section.getByText('This browser is told of this order.')).toBeVisible();
  const {endpoint, keys} = subscription;
  expect(await subscribers(gateway, token)).toEqual([`active ${JSON.stringify({endpoint, keys})}`]);
  const {publicKey} = (await (await fetch(`${gateway.url}/v1/push-key`)).json()) as {publicKey: string};
  expect(await page.evaluate(() => localStorage.getItem('key'))).toBe(publicKey);

  const scope = `${gateway.url}/o/`;
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map((one) => one.scope)),
  ).toEqual([scope]);
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('no worker runs');
  const opened = await worker.evaluate(async (url) => {
    const self = globalThis as unknown as {
      registration: ServiceWorkerRegistration;
      clients: {openWindow: unknown; matchAll: unknown};
    };
    const seen: unknown[] = [];
    // Only a click of a person lets a worker open a page.
    self.clients.openWindow = async (address: string) => seen.push(address);
    const happens = async (type: string, more: object) => {
      const works: Promise<unknown>[] = [];
      dispatchEvent(Object.assign(new Event(type), {waitUntil: (work: Promise<unknown>) => works.push(work), ...more}));
      await Promise.all(works);
    };
    await happens('push', {data: {json: () => ({title: 'Out for delivery', body: 'Today', tag: '1', url})}});
    const [shown] = await self.registration.getNotifications();
    seen.push(shown?.title, shown?.body);
    await happens('notificationclick', {notification: shown});
    const elsewhere = {close() {}, data: {url: 'https://elsewhere.example/'}};
    await happens('notificationclick', {notification: elsewhere});
    return seen;
  }, `${link}?parcel=1`);
  expect(opened).toEqual(['Out for delivery', 'Today', `${link}?parcel=1`]);

  await section.getByRole('button', {name: 'Stop notifying this browser'}).click();
  await expect(section.getByRole('button', {name: 'Notify this browser'})).toBeVisible();
  expect(await subscribers(gateway, token)).toEqual([`ended ${JSON.stringify({endpoint, keys})}`]);
  expect(complaints).toEqual([]);
});

test('a browser whose push service does not answer says so, and nothing was changed', async ({
  page,
  context,
  gateway,
}) => {
  const {link, token} = await linkOf(gateway);
  await context.grantPermissions(['notifications'], {origin: gateway.url});
  await context.addInitScript(() => {
    PushManager.prototype.subscribe = () => Promise.reject(new DOMException('no push service', 'AbortError'));
  });
  await page.goto(`${link}/tell`);
  await page.getByRole('button', {name: 'Notify this browser'}).click();
  await expect(page.getByText('This browser could not be reached.')).toBeVisible();
  expect(await subscribers(gateway, token)).toEqual([]);
});

test('where browsers cannot be notified, or no script runs, nothing is offered', async ({page, browser, gateway}) => {
  const {link} = await linkOf(gateway);
  const plain = await browser.newContext({javaScriptEnabled: false});
  const without = await plain.newPage();
  await without.goto(`${link}/tell`);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'PushManager'));
  await page.goto(`${link}/tell`, {waitUntil: 'networkidle'});
  for (const one of [page, without]) {
    await expect(one.getByRole('heading', {name: 'What you are told of order KC-1042'})).toBeVisible();
    await expect(one.getByText('Notifications in this browser')).toBeHidden();
  }
  await plain.close();
});
