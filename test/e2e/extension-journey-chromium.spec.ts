// What a shopper does with the extension, from the day it is installed; the background is ended before each step, as the
// browser may do at any moment.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startChromium} from './chromium-extension.js';
import {number, order} from './delivered-order.js';
import {expect, test} from './fixtures.js';
import {startRecordingProxy} from './recording-proxy.js';
import {upsAnswer} from './ups-answer.js';

test('in Chromium an order of a shop is adopted, asked about and told of, and nobody else is asked', async ({
  gateway,
  carrier,
  shop,
}) => {
  const proxy = await startRecordingProxy();
  const profile = await mkdtemp(join(tmpdir(), 'order-tracker-profile-'));
  const extension = await startChromium(proxy.url, profile);
  const {context} = extension;
  await expect.poll(() => context.pages().map((page) => page.url())).toContain(extension.url('welcome/index.html'));

  await gateway.putOrder('KC-1042', order);
  const page = await context.newPage();
  await page.goto(shop.url);
  await page.locator('order-tracker').evaluate((tracker, token) => tracker.setAttribute('token', token), await gateway.token('KC-1042'));
  await page.getByRole('button', {name: 'Add to my watch list'}).click();
  await extension.endWorker();
  const popup = await extension.press(page);
  console.log(await popup.text());
  console.log([...proxy.asked]);
  await context.close();
  await proxy.stop();
  await rm(profile, {recursive: true, force: true});
});
