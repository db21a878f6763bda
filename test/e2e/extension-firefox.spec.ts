import {resolve} from 'node:path';
import {expect, test} from '@playwright/test';
import puppeteer, {type Page} from 'puppeteer-core';
import {findFirefox} from '../browsers/find-browser.js';

// Playwright's own Firefox cannot load an extension, so the machine's is driven over WebDriver BiDi.
test('in Firefox a number is pasted, listed, opened, archived, and is back when that is undone', async () => {
  const executablePath = findFirefox();
  test.skip(!executablePath, 'There is no Firefox on this machine.');

  const browser = await puppeteer.launch({
    browser: 'firefox',
    ...(executablePath && {executablePath}),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({[extensionId]: host}),
      'intl.locale.requested': 'en-GB',
    },
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
  await says(popup, 'Nothing is on its way');

  await act(popup, 'input#add', 'https://www.ups.com/track?tracknum=1Z999AA10123456784');
  await says(popup, 'Looks like UPS');
  await act(popup, 'form button');
  await says(popup, 'Where this comes from');
  await act(popup, 'a.back');
  await says(popup, 'Asked|Later');
  await act(popup, 'a.order');
  await says(popup, 'Remove from the list');
  await act(popup, '.actions button');
  await says(popup, '1Z999AA10123456784: archived');
  await says(popup, 'Archived, 1');
  await act(popup, '.toast button');
  await says(popup, 'Later.*1Z999AA10123456784');

  expect(complaints).toEqual([]);
  await browser.close();
});

const extensionId = 'order-tracker@order-tracker.example';
/** Firefox gives each extension a random host, unless its profile already has one. */
const host = '4f5c3f0e-0d3b-4a5e-9c1e-2b7a3e6d8f10';

/** Waits until the popup says what is wanted, in its own elements or in those below. */
async function says(popup: Page, wanted: string): Promise<void> {
  await expect(async () => {
    const said = await popup.evaluate(() => {
      const text = (node: Node): string => {
        if (node instanceof Comment) return '';
        if (node instanceof Text) return node.data;
        const shown = (node instanceof Element && node.shadowRoot) || node;
        return [...shown.childNodes].map(text).join('');
      };
      return text(document.body);
    });
    expect(said.replace(/\s+/g, ' ')).toMatch(new RegExp(wanted));
  }).toPass();
}

/** Types into the first such element as soon as it is there, or presses it. */
async function act(popup: Page, selector: string, typed?: string): Promise<void> {
  await expect(async () => {
    const element = await popup.$(`>>> ${selector}`);
    expect(element).not.toBeNull();
    if (typed === undefined) await element?.click();
    else await element?.type(typed);
  }).toPass();
}
