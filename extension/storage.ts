// The only file that names a storage key. One record for each watch, so that two windows never overwrite each other's,
// and each change is one transaction: a worker that is killed has done it or not. What comes out is checked.
import {createStore, del, entries, get, promisifyRequest, set, update} from 'idb-keyval';
import * as v from 'valibot';
import {firstSettings, type Settings, SettingsSchema} from './settings.js';
import {type Watch, WatchSchema} from './watch.js';

const watches = createStore('watches', 'records');
const rest = createStore('order-tracker', 'records');
const settingsKey = 'settings';

/** All that can be read; one record that cannot leaves the others as they are. */
export async function readWatches(): Promise<Watch[]> {
  return (await entries(watches)).flatMap(([, record]) => watchIn(record) ?? []);
}

export async function readWatch(id: string): Promise<Watch | undefined> {
  return watchIn(await get(id, watches));
}

export async function addWatch(watch: Watch): Promise<void> {
  await set(watch.id, watch, watches);
  tellOthers();
}

/**
 * Changes one watch as it is now, whoever changed it last.
 *
 * @param change Runs inside the transaction: it must not wait for anything. What it gives back as it was is not written.
 * @returns As it is then; nothing if there is none.
 */
export async function changeWatch(id: string, change: (watch: Watch) => Watch): Promise<Watch | undefined> {
  const changed = await watches('readwrite', async (store) => {
    const watch = watchIn(await promisifyRequest(store.get(id)));
    const after = watch && change(watch);
    if (after && after !== watch) store.put(after, id);
    await promisifyRequest(store.transaction);
    return after;
  });
  tellOthers();
  return changed;
}

export async function removeWatch(id: string): Promise<void> {
  await del(id, watches);
  tellOthers();
}

export async function readSettings(): Promise<Settings> {
  return settingsIn(await get(settingsKey, rest));
}

/** @param change Runs inside the transaction: it must not wait for anything. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await update(settingsKey, (record) => change(settingsIn(record)), rest);
  tellOthers();
}

/** Calls `then` whenever something was changed, by whichever page of ours, until the signal aborts. */
export function onChange(then: () => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel('changes');
  channel.addEventListener('message', then, {signal});
  signal.addEventListener('abort', () => channel.close());
}

function tellOthers(): void {
  const channel = new BroadcastChannel('changes');
  channel.postMessage(undefined);
  channel.close();
}

function watchIn(record: unknown): Watch | undefined {
  const {success, output} = v.safeParse(WatchSchema, record);
  return success ? output : undefined;
}

function settingsIn(record: unknown): Settings {
  const {success, output} = v.safeParse(SettingsSchema, record);
  return success ? output : firstSettings;
}
