// Many orders in one browser, which has six connections for all that its pages ask one gateway over HTTP/1.1.
import type {Page} from '@playwright/test';
import {order} from './delivered-order.js';
import {expect, test} from './fixtures.js';

/** Puts an element onto the page for each order. */
function follow(page: Page, api: string, tokens: readonly string[]): Promise<void> {
  return page.evaluate(
    ([api, tokens]) => {
      for (const token of tokens) {
        const tracker = document.createElement('order-tracker');
        tracker.setAttribute('api', api);
        tracker.setAttribute('token', token);
        document.body.append(tracker);
      }
    },
    [api, tokens] as const,
  );
}

test('twelve orders on a page and one in another window leave room to ask', async ({context, gateway, shop}) => {
  const numbers = Array.from({length: 14}, (_, at) => `KC-${at + 1}`);
  const tokens: string[] = [];
  for (const number of numbers) {
    await gateway.putOrder(number, order);
    tokens.push(await gateway.token(number));
  }
  const [page, other] = [await context.newPage(), await context.newPage()];
  const streams = new Set<unknown>();
  context.on('request', (request) => request.url().endsWith('/v1/order/events') && streams.add(request));
  context.on('requestfinished', (request) => streams.delete(request));
  context.on('requestfailed', (request) => streams.delete(request));

  await page.goto(shop.url);
  await follow(page, gateway.url, tokens.slice(0, 12));
  await expect(page.getByRole('heading', {name: /^Promised by/})).toHaveCount(12);
  await expect.poll(() => streams.size).toBeGreaterThan(0);

  await follow(page, gateway.url, tokens.slice(12, 13));
  await expect(page.getByRole('heading', {name: /^Promised by/})).toHaveCount(13);

  await other.goto(shop.url);
  await follow(other, gateway.url, tokens.slice(13));
  await expect(other.getByRole('heading', {name: /^Promised by/})).toHaveCount(1);
  expect(streams.size).toBeLessThan(6);
});
