// What the journeys through both browsers have in common. Functions without arguments run inside the extension.
import type {Browser} from 'webextension-polyfill';
import type {Watch} from '../../extension/watch.js';
import {number, order} from './delivered-order.js';
import {expect} from './extension-expect.js';
import {upsAnswer} from './ups-answer.js';

declare const chrome: Browser;

/** Its days are counted where it goes to, and there by the clock of the test. */
export const toAdopt = {...order, destination: {city: 'Reykjavík', country: 'IS', timeZone: 'Atlantic/Reykjavik'}};

/** With a scan after everything so far: its clock has no parts of a second. */
export function outForDelivery() {
  const now = new Date(Date.now() + 1000).toISOString();
  return upsAnswer({
    number,
    scans: [
      {
        at: `${now.slice(0, 19)}+00:00`,
        type: 'I',
        code: 'OT',
        text: 'Out For Delivery',
        city: 'REYKJAVIK',
        country: 'IS',
      },
    ],
    date: {type: 'SDD', date: now.slice(0, 10).replaceAll('-', '')},
  });
}

export const letter = `<!doctype html><html lang="en"><title>A letter</title>
  <p>Your parcel is on its way. Tracking number: <b>RB123456785GB</b></p></html>`;

/** As mail programs show one: in a frame that has no address. */
export const framedLetter = `<!doctype html><html lang="en"><title>Mail</title>
  <iframe width="500" height="400" srcdoc="${letter.replaceAll('"', '&quot;')}"></iframe></html>`;

/** Who was asked. Browsers ask their makers for their own things, whatever is installed in them. */
export const hostsIn = (asked: ReadonlySet<string>): string[] =>
  [...new Set(Array.from(asked, (one) => one.split(' ')[1] ?? ''))]
    .filter(
      (origin) =>
        !/^https?:\/\/([a-z-]+\.googleapis\.com|accounts\.google\.com|[a-z.-]+\.mozilla\.com)(:443)?$/.test(origin),
    )
    .sort();

/** Watches the number of the page, with the keyboard. A card that is drawn anew meanwhile has another focus: it is begun again then. */
export async function watchByKeyboard(
  {keyboard}: {keyboard: {press(key: 'Escape' | 'Tab' | 'Enter'): Promise<void>}},
  openCard: () => Promise<void>,
  keptNow: () => Promise<readonly Watch[]>,
): Promise<void> {
  await expect(async () => {
    await keyboard.press('Escape');
    await openCard();
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    // Not before the card has been seen for a moment.
    await expect(async () => {
      await keyboard.press('Enter');
      expect(numbersIn(await keptNow())).toEqual(['RB123456785GB']);
    }).toPass({timeout: 3000, intervals: [50]});
  }).toPass();
}

/** As if the time had come that is set for asking, and the alarm gone off. */
export async function makeDue(): Promise<void> {
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('watches');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('records', 'readwrite');
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
      const records = transaction.objectStore('records');
      records.openCursor().onsuccess = ({target}) => {
        const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
        if (!cursor) return;
        cursor.update({...cursor.value, asking: {...cursor.value.asking, dueAt: 0}});
        cursor.continue();
      };
    };
  });
  chrome.alarms.create('wake', {when: Date.now()});
}

/** As the popup does when its field is filled in. */
export async function watchLamp(): Promise<void> {
  await chrome.runtime.sendMessage({kind: 'watchNumber', request: {number: 'RB123456785GB', name: 'Lamp'}});
}

/** What the shopper sees without opening anything. */
export async function toldOf(): Promise<{badge: string; notifications: number}> {
  const shown = await chrome.notifications.getAll();
  return {badge: await chrome.action.getBadgeText({}), notifications: Object.keys(shown).length};
}

/** Their names. */
export async function notifications(): Promise<string[]> {
  return Object.keys(await chrome.notifications.getAll());
}

export async function alarms(): Promise<string[]> {
  return (await chrome.alarms.getAll()).map(({name}) => name);
}

export async function origins(): Promise<readonly string[] | undefined> {
  return (await chrome.permissions.getAll()).origins;
}

/** The sites that pages are read on without being asked to. */
export async function underlined(): Promise<readonly string[] | undefined> {
  const [reader] = await chrome.scripting.getRegisteredContentScripts();
  return reader?.matches;
}

/** The list, as it is kept. */
export function kept(): Promise<Watch[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('watches');
    opening.onerror = reject;
    opening.onsuccess = () => {
      const reading = opening.result.transaction('records').objectStore('records').getAll();
      reading.onerror = reject;
      reading.onsuccess = () => resolve(reading.result);
    };
  });
}

/** The numbers that are watched by themselves. */
export const numbersIn = (watches: readonly Watch[]): string[] =>
  watches.flatMap(({source}) => (source.kind === 'number' ? [source.number] : []));

/** What was to be shown and is not known to have been: a background that is ended then shows it once more. */
export const untoldIn = (watches: readonly Watch[]): string[] => watches.flatMap(({untold = []}) => untold);
