// What a shopper does with the extension in Firefox; the background is ended between the steps, as the browser may do.
import type {Frame, Page} from 'puppeteer-core';
import {findFirefox} from '../browsers/find-browser.js';
import {number} from './delivered-order.js';
import {expect} from './extension-expect.js';
import {
  alarms,
  framedLetter,
  hostsIn,
  kept,
  letter,
  makeDue,
  numbersIn,
  origins,
  outForDelivery,
  toAdopt,
  toldOf,
  underlined,
  untoldIn,
  watchByKeyboard,
} from './extension-steps.js';
import {startFirefox} from './firefox-extension.js';
import {popupWidth} from './firefox-popup.js';
import {test} from './fixtures.js';

// Browsers are started one after the other, which takes longer beside other work than any test of a page.
test.describe.configure({timeout: 120_000});
test.skip(!findFirefox(), 'There is no Firefox on this machine.');

test('in Firefox a number is clicked and watched, and a site is underlined as long as the browser allows it', async ({
  recorded,
  folder,
}) => {
  recorded.page('http://mail.example/', letter);
  recorded.page('http://mail.example/inbox', framedLetter);
  const extension = await startFirefox({proxy: recorded, profile: folder});
  await expect.poll(extension.tabs).toContainEqual({
    url: extension.url('welcome/index.html'),
    title: 'Right now we can see nothing.',
  });
  await extension.endBackground();

  const page = await extension.browser.newPage();
  await page.goto('http://mail.example/');
  await expect(cardAfterClick(page)).rejects.toThrow();
  const popup = await extension.press(page);
  await expect.poll(popup.text).toContain('1 number on this page');
  // Firefox makes it as wide as what is in it.
  await expect.poll(() => extension.inWindow(popupWidth)).toBe(380);
  await popup.close();
  await expect(() => cardAfterClick(page)).toPass();
  // Its root is closed: the page sees that something stands there, and nothing of it.
  expect(await page.$eval('html > div', (host) => host.shadowRoot)).toBeNull();
  await extension.endBackground();
  await watchByKeyboard(
    page,
    () => cardAfterClick(page),
    () => extension.inExtension(kept),
  );
  await extension.endBackground();

  const settings = await extension.press(page);
  await expect.poll(settings.text).toContain('1 number on this page');
  await extension.endBackground();
  await settings.press('1 number on this page');
  await settings.press('Underline numbers on mail.example');
  expect(await extension.allow()).toContain('mail.example');
  await expect.poll(() => extension.inExtension(origins)).toContain('http://mail.example/*');
  // Ended before it may have heard of it; whatever wakes it next, it makes up for that.
  await extension.endBackground();
  await settings.close();
  await (await extension.press(page)).close();
  await expect.poll(() => extension.inExtension(underlined)).toContain('http://mail.example/*');
  await extension.browser.close();

  const again = await startFirefox({proxy: recorded, profile: folder});
  const later = await again.browser.newPage();
  await expect.poll(() => again.inExtension(underlined)).toContain('http://mail.example/*');
  await again.endBackground();
  await later.goto('http://mail.example/');
  await expect(() => cardAfterClick(later)).toPass();
  await later.goto('http://mail.example/inbox');
  await expect(() => cardAfterClick(later.frames()[1] ?? later)).toPass();
  await later.goto('http://mail.example/');
  expect(numbersIn(await again.inExtension(kept))).toEqual(['RB123456785GB']);

  await again.endBackground();
  await again.takeBack();
  await expect.poll(() => again.inExtension(origins)).toEqual([]);
  await expect.poll(() => again.inExtension(underlined)).toBeUndefined();
  await later.reload();
  await expect(cardAfterClick(later)).rejects.toThrow();
  await again.browser.close();
  expect(hostsIn(recorded.asked)).toEqual(['http://mail.example']);
});

test('in Firefox an order of a shop is adopted, asked about and told of, and nobody else is asked', async ({
  gateway,
  carrier,
  shop,
  recorded,
  folder,
}) => {
  const extension = await startFirefox({proxy: recorded, profile: folder});
  await extension.allowNotifications();
  await gateway.putOrder('KC-1042', toAdopt);
  const page = await extension.browser.newPage();
  await page.goto(shop.url);
  await page.$eval(
    'order-tracker',
    (tracker, token) => tracker.setAttribute('token', token),
    await gateway.token('KC-1042'),
  );
  await expect(async () => {
    const button = await page.$('::-p-text(Add to my watch list)');
    expect(button).not.toBeNull();
    await button?.click();
  }).toPass();
  await expect.poll(() => page.$eval('order-tracker', (tracker) => tracker.getAttribute('watch'))).toContain('token');
  await extension.endBackground();
  const popup = await extension.press(page);
  await popup.press('127.0.0.1 shows an order here');
  await extension.endBackground();
  await popup.press('Watch this order');
  // Firefox asks what of it may be sent to the shop.
  expect(await extension.allow()).toContain('Order Tracker');
  await expect.poll(popup.text).toContain('Kiln & Clay answers for this');
  await expect.poll(() => extension.inExtension(alarms)).toEqual(['wake']);
  await popup.close();
  await extension.endBackground();

  carrier.answer(number, outForDelivery());
  await gateway.putOrder('KC-1042', {...toAdopt, shipments: [{carrier: 'ups', number}]});
  await expect.poll(async () => (await gateway.order('KC-1042')).status).toBe('out_for_delivery');
  await extension.inExtension(makeDue);
  await expect.poll(() => extension.inExtension(toldOf)).toEqual({badge: '1', notifications: 1});
  await expect.poll(async () => untoldIn(await extension.inExtension(kept))).toEqual([]);
  await extension.endBackground();
  await extension.pressNotification('Stoneware mug');
  await expect.poll(async () => (await extension.tabs()).at(-1)?.url).toMatch(/popup\/index\.html#watch=[-\w]{36}$/);
  await expect.poll(() => extension.inExtension(toldOf)).toEqual({badge: '1', notifications: 0});
  await extension.browser.close();

  const again = await startFirefox({proxy: recorded, profile: folder});
  const list = await again.press(await again.browser.newPage());
  await list.press('Stoneware mug');
  await expect.poll(list.text).toContain('Out for delivery');
  await again.browser.close();
  expect(hostsIn(recorded.asked)).toEqual([new URL(shop.url).origin, gateway.url].sort());
});

async function cardAfterClick(page: Page | Frame): Promise<void> {
  await page.click('b');
  await page.waitForSelector('html > div', {timeout: 1000});
}
