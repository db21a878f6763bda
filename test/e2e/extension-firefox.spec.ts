import {test} from '@playwright/test';
import type {Page} from 'puppeteer-core';
import {findFirefox} from '../browsers/find-browser.js';
import {expect} from './extension-expect.js';
import {textOf} from './extension-popup.js';
import {startFirefox} from './firefox-extension.js';

// Playwright's own Firefox cannot load an extension, so the machine's is driven over WebDriver BiDi.
test.skip(!findFirefox(), 'There is no Firefox on this machine.');

test.describe.configure({timeout: 120_000});

test('in Firefox a number is pasted, listed, opened, archived, and is back when that is undone', async () => {
  const {browser, url} = await startFirefox();
  const popup = await browser.newPage();
  const complaints: string[] = [];
  popup.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  popup.on('pageerror', (error) => complaints.push(String(error)));
  // Firefox never reports that an extension's page has loaded, so nothing waits for it, and asks until the page is there.
  popup.goto(url('popup/index.html')).catch(() => undefined);
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

/** Waits until the popup says what is wanted, in its own elements or in those below. */
async function says(popup: Page, wanted: string): Promise<void> {
  await expect(async () => {
    const said = String(await popup.evaluate(`(${textOf})(document.body)`));
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
