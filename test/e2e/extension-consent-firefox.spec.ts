import {resolve} from 'node:path';
import {expect, test} from '@playwright/test';
import puppeteer, {type Page} from 'puppeteer-core';
import type {Browser} from 'webextension-polyfill';
import {findFirefox} from '../browsers/find-browser.js';

declare const browser: Browser;

const extensionId = 'order-tracker@order-tracker.example';
/** Firefox gives each extension a random host, unless its profile already has one. */
const host = '4f5c3f0e-0d3b-4a5e-9c1e-2b7a3e6d8f10';
const inpost = 'https://api-shipx-pl.easypack24.net/*';

test('in Firefox a provider is turned on with what is sent to it, and is off again once that is taken back', async () => {
  const executablePath = findFirefox();
  test.skip(!executablePath, 'There is no Firefox on this machine.');
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    ...(executablePath && {executablePath}),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({[extensionId]: host}),
      // What is asked for in a press is granted: the prompt is none of the pages that can be pressed here.
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.locale.requested': 'en-GB',
    },
  });
  await firefox.installExtension(resolve('dist/extension-firefox'));
  const options = await firefox.newPage();
  options.goto(`moz-extension://${host}/options/index.html`).catch(() => undefined);

  await press(options, '#row-open-inpost input');
  await expect.poll(() => granted(options)).toEqual({origins: [inpost], data_collection: ['websiteContent']});
  await press(options, '#row-notifications button');
  await expect.poll(() => options.evaluate(() => typeof browser.notifications)).toBe('object');
  await expect.poll(() => isOn(options)).toBe(true);

  await options.evaluate(() => browser.permissions.remove({data_collection: ['websiteContent']}));
  await expect.poll(() => isOn(options)).toBe(false);
  expect(await granted(options)).toEqual({origins: [inpost], data_collection: []});
  await firefox.close();
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
