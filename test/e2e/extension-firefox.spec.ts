import {resolve} from 'node:path';
import {expect, test} from '@playwright/test';
import puppeteer from 'puppeteer-core';
import {findFirefox} from '../browsers/find-browser.js';

// Playwright's own Firefox cannot load an extension, so the machine's is driven over WebDriver BiDi.
test('in Firefox the popup shows a sandbox order, marked as test data', async () => {
  const executablePath = findFirefox();
  test.skip(!executablePath, 'There is no Firefox on this machine.');

  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...(executablePath && {executablePath}),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {'extensions.webextensions.uuids': JSON.stringify({[extensionId]: host})},
  });
  await browser.installExtension(resolve('dist/extension-firefox'));
  const popup = await browser.newPage();
  const complaints: string[] = [];
  popup.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  popup.on('pageerror', (error) => complaints.push(String(error)));
  // Firefox never reports that an extension's page has loaded, so nothing waits for it, and asks until the page is there.
  popup.goto(`moz-extension://${host}/popup/index.html`).catch(() => undefined);
  await expect(async () => {
    const shown = await popup.evaluate(() => document.querySelector('order-tracker')?.shadowRoot?.textContent);
    expect(shown).toContain('SANDBOX-IN-TRANSIT');
    expect(shown).toMatch(/test data/i);
  }).toPass();

  expect(complaints).toEqual([]);
  await browser.close();
});

const extensionId = 'order-tracker@order-tracker.example';
/** Firefox gives each extension a random host, unless its profile already has one. */
const host = '4f5c3f0e-0d3b-4a5e-9c1e-2b7a3e6d8f10';
