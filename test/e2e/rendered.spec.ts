// A page whose server puts the element in as the gateway has drawn it.
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {delivered, number, order} from './delivered-order.js';
import {expect, test} from './fixtures.js';

/** A shop's page with `markup` between two paragraphs. */
async function startPage(gateway: string, markup: string) {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Order</title>
<style>body { font-family: system-ui; }</style><p>Before</p>${markup}<p id="after">After</p>
<script type="module" src="${gateway}/order-tracker.js"></script></html>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server};
}

test('an element that the gateway has drawn stands there before its script, and nothing moves when that comes', async ({
  page,
  gateway,
  carrier,
}) => {
  carrier.answer(number, delivered);
  await gateway.putOrder('KC-1042', {...order, shipments: [{carrier: 'ups', number}]});
  await expect.poll(async () => (await gateway.order('KC-1042')).status).toBe('delivered');
  const token = await gateway.token('KC-1042');
  const answer = await fetch(`${gateway.url}/v1/order/element?lang=en`, {headers: {authorization: `Bearer ${token}`}});
  const {url, server} = await startPage(gateway.url, await answer.text());

  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/order-tracker.js', async (route) => {
    await held;
    await route.continue();
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & {value: number}).value);
    }).observe({type: 'layout-shift', buffered: true});
  });

  await page.goto(url, {waitUntil: 'commit'});
  const headline = page.getByRole('heading', {name: 'Delivered Sunday 22 November 11:42'});
  await expect(headline).toBeVisible();
  const place = () => page.locator('#after').evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(place).toBeGreaterThan(800);
  const before = await place();
  expect(await page.evaluate(() => customElements.get('order-tracker') === undefined)).toBe(true);

  release();
  await expect.poll(() => page.evaluate(() => customElements.get('order-tracker') !== undefined)).toBe(true);
  await expect.poll(() => page.locator('order-tracker template, order-tracker link').count()).toBe(0);
  await expect.poll(() => asked.includes('/v1/order/events')).toBe(true);
  expect(await place()).toBe(before);
  expect(await page.evaluate(() => (window as unknown as {shifts: number[]}).shifts)).toEqual([]);
  expect(asked.filter((path) => path === '/v1/order')).toEqual([]);
  await page.getByRole('button', {name: 'Report a problem'}).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  server.closeAllConnections();
  server.close();
});
