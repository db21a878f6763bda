// One order, end to end: the merchant's side, a carrier asked over HTTP, a shop's page in a browser.
import type {Page} from '@playwright/test';
import {delivered, number, order} from './delivered-order.js';
import {expect, test} from './fixtures.js';

/** By keyboard alone, as somebody without a mouse does it. */
async function lookUp(page: Page, orderNumber: string, factor: string) {
  await page.getByLabel('Order or tracking number').focus();
  await page.keyboard.type(orderNumber);
  await page.keyboard.press('Tab');
  await page.keyboard.type(factor);
  await page.keyboard.press('Enter');
}

/** As a link in a mail does. */
async function openWith(page: Page, token: string) {
  await page.locator('order-tracker').evaluate((tracker, token) => tracker.setAttribute('token', token), token);
}

test('a UPS number put in by the shop shows as delivered in its page', async ({page, gateway, carrier, shop}) => {
  carrier.answer(number, delivered);
  await gateway.putOrder('KC-1042', {...order, shipments: [{carrier: 'ups', number}]});
  await expect.poll(async () => (await gateway.order('KC-1042')).status).toBe('delivered');

  await page.goto(shop.url);
  await lookUp(page, 'kc-1042', '3511ab');
  await expect(page.getByRole('heading', {name: 'Delivered Sunday 22 November', exact: true})).toBeFocused();
  await expect(page.getByText('Paramus')).toHaveCount(0);
  await expect(page.getByRole('button', {name: 'Send me a code'})).toBeVisible();

  await openWith(page, await gateway.token('KC-1042'));
  await expect(page.getByRole('heading', {name: 'Delivered Sunday 22 November 11:42'})).toBeVisible();
  await expect(page.getByText('11:42', {exact: true}).last()).toBeVisible();
  await expect(page.getByText('Paramus, United States').first()).toBeVisible();
  await expect(page.getByText('DELIVERED', {exact: true}).first()).toBeVisible();
  await expect(page.getByText('Test data')).toHaveCount(0);

  expect(carrier.calls).toEqual(['POST /security/v1/oauth/token', `GET /api/track/v1/details/${number}`]);
  expect(gateway.output()).toContain(`"auth":"oauth","status":200`);
  expect(gateway.output()).not.toContain('ada@example.com');
});

test('a change is shown without a reload', async ({page, gateway, carrier, shop}) => {
  carrier.answer(number, delivered);
  await gateway.putOrder('KC-1042', order);
  await page.goto(shop.url);
  await lookUp(page, 'KC-1042', 'ADA@example.com');
  await expect(page.getByRole('heading', {name: 'Promised by Thursday, 27 November 2036'})).toBeVisible();

  await gateway.putOrder('KC-1042', {...order, shipments: [{carrier: 'ups', number}]});
  await expect(page.getByRole('heading', {name: 'Delivered Sunday 22 November'})).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Arrived. Delivered Sunday 22 November');
});

test('a wrong look-up says one sentence, whatever is wrong with it', async ({page, gateway, shop}) => {
  await gateway.putOrder('KC-1042', order);
  for (const [orderNumber, factor] of [
    ['KC-1042', 'eve@example.com'],
    ['KC-9999', 'ada@example.com'],
  ] as const) {
    await page.goto(shop.url);
    await lookUp(page, orderNumber, factor);
    await expect(page.getByRole('alert')).toHaveText(/^\s*No order matches these two\. Check both/);
    await expect(page.getByLabel('Order or tracking number')).toHaveValue(orderNumber);
  }
});

test('a carrier that answers HTML is no news about the parcel', async ({page, gateway, carrier, shop}) => {
  carrier.answer(number, {status: 200, contentType: 'text/html', body: '<!doctype html><title>Maintenance</title>'});
  await gateway.putOrder('KC-1042', {...order, shipments: [{carrier: 'ups', number}]});
  await page.goto(shop.url);
  await openWith(page, await gateway.token('KC-1042'));
  await expect(page.getByText('We could not read UPS’s answer')).toBeVisible();
  await expect(page.getByText('That says nothing about your parcel.')).toBeVisible();
  await expect(page.getByRole('link', {name: 'Open at UPS'})).toHaveAttribute('href', /ups\.com/);
});

test('nothing sticks out at 320 px, also at four times the text', async ({page, gateway, carrier, shop}) => {
  carrier.answer(number, delivered);
  await gateway.putOrder('KC-1042', {...order, shipments: [{carrier: 'ups', number}]});
  await page.setViewportSize({width: 320, height: 800});
  await page.goto(shop.url);
  await lookUp(page, 'KC-1042', '3511 AB');
  await expect(page.getByRole('heading', {name: 'Scans'})).toBeVisible();
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await page.setViewportSize({width: 1280, height: 800});
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '400%';
  });
  expect(await overflow()).toBe(0);
});
