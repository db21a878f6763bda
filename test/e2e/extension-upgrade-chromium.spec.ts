// What an earlier version has kept, after this one has taken its place.

import {startChromium} from './chromium-extension.js';
import {expect} from './extension-expect.js';
import {watchLamp} from './extension-steps.js';
import {test} from './fixtures.js';

test.describe.configure({timeout: 120_000});

test('in Chromium what version 0 kept is in a backup after the upgrade, and the list is complete', async ({folder}) => {
  const extension = await startChromium(undefined, folder);
  await extension.inExtension(watchLamp);
  await extension.endWorker();
  await extension.inExtension(asVersion0);
  await extension.context.close();

  const again = await startChromium(undefined, folder);
  const list = await again.context.newPage();
  await list.goto(again.url('popup/index.html'));
  await expect(list.getByRole('link', {name: 'Lamp'})).toBeVisible();
  const kept = () => again.inExtension(keptNow);
  await expect.poll(kept).toMatchObject({version: 1, backup: [['order', {number: 'KC-1042'}]], before: []});
  await again.context.close();
});

// Both run in the extension. The names are those of `extension/storage.ts`, as they are on people's disks.

/** The first version kept the order it showed last where idb-keyval keeps things by itself, and no version. */
async function asVersion0(): Promise<void> {
  const opened = (name: string, store: string) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => opening.result.createObjectStore(store);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = reject;
    });
  const changed = (database: IDBDatabase, store: string, change: (records: IDBObjectStore) => void) =>
    new Promise((resolve, reject) => {
      const transaction = database.transaction(store, 'readwrite');
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
      change(transaction.objectStore(store));
    });
  await changed(await opened('order-tracker', 'records'), 'records', (records) => records.clear());
  await changed(await opened('keyval-store', 'keyval'), 'keyval', (records) =>
    records.put({number: 'KC-1042'}, 'order'),
  );
}

async function keptNow(): Promise<unknown> {
  const all = (name: string, store: string) =>
    new Promise<Array<[IDBValidKey, unknown]>>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onerror = reject;
      opening.onsuccess = () => {
        const records = opening.result.transaction(store).objectStore(store);
        const keys = records.getAllKeys();
        const values = records.getAll();
        values.onsuccess = () => resolve(keys.result.map((key, at) => [key, values.result[at]]));
        values.onerror = reject;
      };
    });
  const rest = new Map(await all('order-tracker', 'records'));
  const backup = rest.get('backup 0') as {records: unknown} | undefined;
  return {version: rest.get('version'), backup: backup?.records, before: await all('keyval-store', 'keyval')};
}
