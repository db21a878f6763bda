import {test} from '@playwright/test';
import type {Page} from 'puppeteer-core';
import type {Browser} from 'webextension-polyfill';
import {findFirefox} from '../browsers/find-browser.js';
import {expect} from './extension-expect.js';
import {startFirefox} from './firefox-extension.js';

declare const browser: Browser;

const inpost = 'https://api-shipx-pl.easypack24.net/*';

test.describe.configure({timeout: 120_000});
test.skip(!findFirefox(), 'There is no Firefox on this machine.');

test('in Firefox a provider is turned on with what is sent to it, and is off again once that is taken back', async () => {
  const firefox = await startFirefox();
  const options = await firefox.browser.newPage();
  options.goto(firefox.url('options/index.html')).catch(() => undefined);

  await press(options, '#row-open-inpost input');
  expect(await firefox.allow()).toContain('api-shipx-pl.easypack24.net');
  await expect.poll(() => granted(options)).toEqual({origins: [inpost], data_collection: ['websiteContent']});
  await press(options, '#row-notifications button');
  await firefox.allow();
  await expect.poll(() => options.evaluate(() => typeof browser.notifications)).toBe('object');
  await expect.poll(() => isOn(options)).toBe(true);

  await options.evaluate(() => browser.permissions.remove({data_collection: ['websiteContent']}));
  await expect.poll(() => isOn(options)).toBe(false);
  expect(await granted(options)).toEqual({origins: [inpost], data_collection: []});
  await firefox.browser.close();
});

async function granted(page: Page) {
  const {origins, data_collection} = await page.evaluate(() => browser.permissions.getAll());
  return {origins, data_collection};
}

const isOn = (page: Page) => page.$eval('>>> #row-open-inpost input', (input) => (input as HTMLInputElement).checked);

async function press(page: Page, selector: string): Promise<void> {
  await expect(async () => {
    const element = await page.$(`>>> ${selector}`);
    expect(element).not.toBeNull();
    await element?.click();
  }).toPass();
}
