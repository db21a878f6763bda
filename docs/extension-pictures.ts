// The pictures of the extension: the built one, in Chromium, with make-believe orders in its list.
import {fileURLToPath} from 'node:url';
import {expect, type Page} from '@playwright/test';
import {firstSettings, type Settings} from '../extension/settings.js';
import type {Watch} from '../extension/watch.js';
import {type ChromiumExtension, startChromium} from '../test/e2e/chromium-extension.js';
import {now} from '../test/shared/builders.js';
import {aFew, many} from './extension-watches.js';

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly size: {readonly width: number; readonly height: number};
  readonly watches?: readonly Watch[];
  readonly language?: string;
  readonly scheme?: 'dark';
}

const popup = {path: 'popup/index.html', size: {width: 380, height: 600}};
const sheet = {width: 760, height: 900};
const pictures: readonly Picture[] = [
  {name: 'empty', ...popup},
  {name: 'popup', ...popup, watches: aFew},
  {name: 'dark', ...popup, watches: aFew, scheme: 'dark'},
  {name: 'arabic', ...popup, watches: aFew, language: 'ar'},
  {name: 'fifty', ...popup, watches: many},
  {name: 'options', path: 'options/index.html', size: sheet, watches: aFew},
  {name: 'welcome', path: 'welcome/index.html', size: sheet},
];

export async function takeExtensionPictures(): Promise<void> {
  const extension = await startChromium();
  for (const picture of pictures) await take(extension, picture);
  await takeCard(extension);
  await extension.context.close();
}

async function take(extension: ChromiumExtension, {name, path, size, watches = [], ...how}: Picture): Promise<void> {
  const settings: Settings = {...firstSettings, askedToTell: true, ...(how.language && {language: how.language})};
  await extension.inExtension(keep, {database: 'watches', records: watches.map((watch) => [watch.id, watch] as const)});
  await extension.inExtension(keep, {database: 'order-tracker', records: [['settings', settings]]});
  const page = await extension.context.newPage();
  await page.setViewportSize(size);
  await page.emulateMedia({colorScheme: how.scheme ?? 'light'});
  await page.clock.setFixedTime(now);
  await page.goto(extension.url(path));
  await expect(
    page.locator(`${path.split('/')[0] === 'popup' ? 'order-popup' : 'body'} h1, body h1`).first(),
  ).toBeVisible();
  await shoot(page, name);
}

/** On a page of somebody else's, at its one number. */
async function takeCard(extension: ChromiumExtension): Promise<void> {
  const {context} = extension;
  await context.route('http://mail.example/', (route) => route.fulfill({contentType: 'text/html', body: letter}));
  const page = await context.newPage();
  await page.setViewportSize({width: 640, height: 480});
  await page.goto('http://mail.example/');
  const popup = await extension.press(page);
  await expect.poll(popup.text).toContain('1 number on this page');
  await popup.close();
  await expect(async () => {
    await page.locator('b').click();
    await expect(page.locator('html > div')).toHaveCount(1, {timeout: 1000});
  }).toPass({timeout: 10_000});
  await shoot(page, 'card');
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({path: fileURLToPath(new URL(`images/extension-${name}.png`, import.meta.url))});
  await page.close();
}

const letter = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A letter</title>
  <body style="margin: 48px; font: 16px/1.6 Helvetica, Arial, sans-serif; color: #222">
  <h1 style="font-size: 22px">Your parcel is on its way</h1>
  <p>Hello Ada,</p><p>we have handed your order over today. Tracking number: <b>RB123456785GB</b></p></body></html>`;

interface Kept {
  readonly database: string;
  readonly records: ReadonlyArray<readonly [key: string, record: unknown]>;
}

/** Runs in the extension: what is kept there becomes these records. */
function keep({database, records}: Kept): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database);
    opening.onupgradeneeded = () => opening.result.createObjectStore('records');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('records', 'readwrite');
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
      const store = transaction.objectStore('records');
      store.clear();
      for (const [key, record] of records) store.put(record, key);
    };
  });
}
