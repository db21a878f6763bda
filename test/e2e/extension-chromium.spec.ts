import {resolve} from 'node:path';
import {chromium, expect, test} from '@playwright/test';
import {chromiumArguments, findChromium} from '../browsers/find-browser.js';

test('in Chromium the popup shows a sandbox order, marked as test data', async () => {
  const executablePath = findChromium();
  const context = await chromium.launchPersistentContext('', {
    ...(executablePath && {executablePath}),
    // Chrome has given up --load-extension; its protocol can still load a folder, in Chromium too.
    args: [...chromiumArguments, '--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  const loaded = await session?.send('Extensions.loadUnpacked', {path: resolve('dist/extension-chromium')});

  const popup = await context.newPage();
  const complaints: string[] = [];
  popup.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  popup.on('pageerror', (error) => complaints.push(String(error)));
  await popup.goto(`chrome-extension://${loaded?.id}/popup/index.html`);

  const tracker = popup.locator('order-tracker');
  await expect(tracker.getByRole('heading').first()).toBeVisible();
  await expect(tracker).toContainText('SANDBOX-IN-TRANSIT');
  await expect(tracker).toContainText(/test data/i);
  expect(complaints).toEqual([]);
  await context.close();
});
