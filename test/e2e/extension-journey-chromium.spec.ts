// What a shopper does with the extension in Chromium; the background is ended between the steps, as the browser may do.
import type {FrameLocator, Locator, Page} from '@playwright/test';
import {startChromium} from './chromium-extension.js';
import {number} from './delivered-order.js';
import {expect} from './extension-expect.js';
import {
  alarms,
  framedLetter,
  hostsIn,
  kept,
  letter,
  makeDue,
  notifications,
  origins,
  outForDelivery,
  toAdopt,
  toldOf,
  underlined,
  untoldIn,
  watchByKeyboard,
} from './extension-steps.js';
import {test} from './fixtures.js';

// Browsers are started one after the other, which takes longer beside other work than any test of a page.
test.describe.configure({timeout: 120_000});

test('in Chromium an order of a shop is adopted, asked about and told of, and nobody else is asked', async ({
  gateway,
  carrier,
  shop,
  recorded,
  folder,
}) => {
  const extension = await startChromium(recorded.url, folder);
  const {context} = extension;
  const welcome = context.pages().find((page) => page.url() === extension.url('welcome/index.html'));
  await expect(welcome?.getByRole('heading', {name: 'Right now we can see nothing.'}) as Locator).toBeVisible();
  await extension.endWorker();

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
  await expect.poll(async () => untoldIn(await extension.inExtension(kept))).toEqual([]);
  await extension.endWorker();
  // Nobody can press what stands outside of the browser's windows: it is told of the press as the browser would tell it.
  const [shown] = await extension.inExtension(notifications);
  const [opened] = await Promise.all([context.waitForEvent('page'), extension.inWorker(pressNotification, shown)]);
  await expect(opened.getByRole('heading', {level: 1, name: 'Stoneware mug'})).toBeVisible();
  await expect(opened.locator('order-tracker')).toContainText('Out for delivery');
  expect(await extension.inExtension(toldOf)).toEqual({badge: '1', notifications: 0});

  await context.close();
  const again = await startChromium(recorded.url, folder);
  const list = await again.context.newPage();
  await list.goto(again.url('popup/index.html'));
  await list.getByRole('link', {name: 'Stoneware mug'}).click();
  await expect(list.locator('order-tracker')).toContainText('Out for delivery');
  await again.context.close();
  expect(hostsIn(recorded.asked)).toEqual([new URL(shop.url).origin, gateway.url].sort());
});

test('in Chromium a number is clicked and watched, and a site is underlined as long as the browser allows it', async ({
  recorded,
}) => {
  const extension = await startChromium(recorded.url);
  const {context} = extension;
  recorded.page('http://mail.example/', letter);
  recorded.page('http://mail.example/inbox', framedLetter);
  const page = await context.newPage();
  await page.goto('http://mail.example/');
  await expect(cardAfterClick(page)).rejects.toThrow();

  const popup = await extension.press(page);
  await expect.poll(popup.text).toContain('1 number on this page');
  await popup.close();
  await expect(() => cardAfterClick(page)).toPass();
  // Its root is closed: the page sees that something stands there, and nothing of it.
  expect(await page.locator('html > div').evaluate((host) => host.shadowRoot)).toBeNull();
  await extension.endWorker();
  await watchByKeyboard(
    page,
    () => cardAfterClick(page),
    () => extension.inExtension(kept),
  );

  await extension.endWorker();
  await extension.allowBeforehand('http://mail.example/*', 'https://mail.example/*');
  const settings = await extension.press(page);
  await settings.press('1 number on this page');
  await extension.endWorker();
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
  await page.goto('http://mail.example/inbox');
  await expect(() => cardAfterClick(page.frameLocator('iframe'))).toPass();
  await page.goto('http://mail.example/');

  await extension.endWorker();
  await extension.takeBack();
  await expect.poll(() => extension.inExtension(underlined)).toBeUndefined();
  await page.reload();
  await expect(cardAfterClick(page)).rejects.toThrow();
  await context.close();
  expect(hostsIn(recorded.asked)).toEqual(['http://mail.example']);
});

const pressNotification = (name: string | undefined) => chrome.notifications.onClicked.dispatch(name);

/** Chromium's events have what tells their listeners. */
declare const chrome: {readonly notifications: {readonly onClicked: {dispatch(name: string | undefined): void}}};

async function cardAfterClick(page: Page | FrameLocator): Promise<void> {
  await page.locator('b').click();
  await expect(page.locator('html > div')).toHaveCount(1, {timeout: 1000});
}
