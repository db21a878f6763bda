// What a shopper does with the extension in Chromium; the background is ended between the steps, as the browser may do.
import type {Page} from '@playwright/test';
import {startChromium} from './chromium-extension.js';
import {number} from './delivered-order.js';
import {
  alarms,
  makeDue,
  origins,
  outForDelivery,
  toAdopt,
  toldOf,
  underlined,
  watchedNumbers,
} from './extension-steps.js';
import {expect, test} from './fixtures.js';

// Browsers are started one after the other, which takes longer beside other work than any test of a page.
test.describe.configure({timeout: 60_000});

test('in Chromium an order of a shop is adopted, asked about and told of, and nobody else is asked', async ({
  gateway,
  carrier,
  shop,
  recorded,
  folder,
}) => {
  const extension = await startChromium(recorded.url, folder);
  const {context} = extension;
  await expect.poll(() => context.pages().map((page) => page.url())).toContain(extension.url('welcome/index.html'));

  await extension.allowNotifications();

  await gateway.putOrder('KC-1042', toAdopt);
  const page = await context.newPage();
  await page.goto(shop.url);
  const token = await gateway.token('KC-1042');
  await page.locator('order-tracker').evaluate((tracker, token) => tracker.setAttribute('token', token), token);
  await page.getByRole('button', {name: 'Add to my watch list'}).click();
  await expect(page.locator('order-tracker')).toHaveAttribute('watch', /token/);
  await extension.endWorker();
  const popup = await extension.press(page);
  await popup.press('127.0.0.1 shows an order here');
  await extension.endWorker();
  await popup.press('Watch this order');
  await expect.poll(popup.text).toContain('Kiln & Clay answers for this');
  await expect.poll(() => extension.inExtension(alarms)).toEqual(['wake']);
  await popup.close();

  await extension.endWorker();
  carrier.answer(number, outForDelivery());
  await gateway.putOrder('KC-1042', {...toAdopt, shipments: [{carrier: 'ups', number}]});
  await expect.poll(async () => (await gateway.order('KC-1042')).status).toBe('out_for_delivery');
  await extension.inExtension(makeDue);
  await expect.poll(() => extension.inExtension(toldOf)).toEqual({badge: '1', notifications: 1});

  await context.close();
  const again = await startChromium(recorded.url, folder);
  const list = await again.context.newPage();
  await list.goto(again.url('popup/index.html'));
  await list.getByRole('link', {name: 'Stoneware mug'}).click();
  await expect(list.locator('order-tracker')).toContainText('Out for delivery');
  await again.context.close();
  expect(hosts(recorded.asked)).toEqual([new URL(shop.url).origin, gateway.url].sort());
});

test('in Chromium a number is clicked and watched, and a site is underlined as long as the browser allows it', async ({
  recorded,
}) => {
  const extension = await startChromium(recorded.url);
  const {context} = extension;
  await context.route('http://mail.example/', (route) => route.fulfill({contentType: 'text/html', body: letter}));
  const page = await context.newPage();
  await page.goto('http://mail.example/');
  await expect(cardAfterClick(page)).rejects.toThrow();

  const popup = await extension.press(page);
  await expect.poll(popup.text).toContain('1 number on this page');
  await popup.close();
  await extension.endWorker();
  await expect(() => cardAfterClick(page)).toPass();
  // Its root is closed: the page sees that something stands there, and nothing of it.
  expect(await page.locator('html > div').evaluate((host) => host.shadowRoot)).toBeNull();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(async () => {
    await page.keyboard.press('Enter');
    expect(await extension.inExtension(watchedNumbers)).toEqual(['RB123456785GB']);
  }).toPass();

  await extension.allowBeforehand('http://mail.example/*', 'https://mail.example/*');
  const settings = await extension.press(page);
  await settings.press('1 number on this page');
  await settings.press('Underline numbers on mail.example');
  await expect.poll(() => extension.inExtension(origins)).toContain('http://mail.example/*');
  // Ended before it may have heard of it; whatever wakes it next, it makes up for that.
  await extension.endWorker();
  await settings.close();
  await (await extension.press(page)).close();
  await expect.poll(() => extension.inExtension(underlined)).toContain('http://mail.example/*');
  await extension.endWorker();
  await page.reload();
  await expect(() => cardAfterClick(page)).toPass();

  await extension.takeBack();
  await page.reload();
  await expect(cardAfterClick(page)).rejects.toThrow();
  await context.close();
  expect(hosts(recorded.asked)).toEqual([]);
});

const letter = `<!doctype html><html lang="en"><title>A letter</title>
  <p>Your parcel is on its way. Tracking number: <b>RB123456785GB</b></p></html>`;

/** Chromium asks Google for its own things, whatever is installed in it. */
const hosts = (asked: ReadonlySet<string>): string[] =>
  [...new Set(Array.from(asked, (one) => one.split(' ')[1] ?? ''))]
    .filter((origin) => !/^https?:\/\/([a-z-]+\.googleapis|accounts\.google)\.com(:443)?$/.test(origin))
    .sort();

async function cardAfterClick(page: Page): Promise<void> {
  await page.locator('b').click();
  await expect(page.locator('html > div')).toHaveCount(1, {timeout: 1000});
}
