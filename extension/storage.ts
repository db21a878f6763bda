// The only file that names a storage key. One record for each watch, so that two windows never overwrite each other's,
// and each change is one transaction: a worker that is killed has done it or not. What comes out is checked; what cannot
// be read, or was written by a newer version of ours, stays as it is.
import {clear, createStore, entries, get, promisifyRequest, set, type UseStore} from 'idb-keyval';
import * as v from 'valibot';
import {TrackingError} from '../shared/errors.js';
import {firstSettings, type Settings, SettingsSchema} from './settings.js';
import {subjectOf, type Watch, WatchSchema} from './watch.js';

const watches = createStore('watches', 'records');
const rest = createStore('order-tracker', 'records');
const settingsKey = 'settings';

/** Of every record here. Another one means a step in `upgrade`. */
const version = 1;
const versionKey = 'version';
const backupKey = (version: number) => `backup ${version}`;

/** A record that is kept and not shown. */
export interface Unread {
  readonly key: string;
  readonly why: 'newer' | 'unreadable';
  readonly record: unknown;
}

/** All that can be read, and how many records cannot: those leave the others as they are. */
export async function readList(): Promise<{watches: Watch[]; unread: number}> {
  const all = (await entries(watches)).map(([, record]) => watchIn(record));
  const read = all.filter((watch) => watch !== undefined);
  return {watches: read, unread: all.length - read.length};
}

export const readWatches = async (): Promise<Watch[]> => (await readList()).watches;

export async function readWatch(id: string): Promise<Watch | undefined> {
  return watchIn(await get(id, watches));
}

/** What `readWatches` leaves out, and settings that cannot be read. */
export async function readUnread(): Promise<Unread[]> {
  const settings = (await entries(rest)).filter(
    ([key, record]) => String(key).startsWith(settingsKey) && !v.safeParse(SettingsSchema, record).success,
  );
  return [...(await entries(watches)).filter(([, record]) => !watchIn(record)), ...settings].map(([key, record]) => ({
    key: String(key),
    why: isNewer(record) ? 'newer' : 'unreadable',
    record,
  }));
}

/**
 * Adds what `choose` makes of all that is there, in one transaction: nobody can add the same meanwhile.
 *
 * @param choose Must not wait for anything. `ids` has those of unreadable records too.
 */
export async function addWatches(
  choose: (known: readonly Watch[], ids: ReadonlySet<string>) => readonly Watch[],
): Promise<void> {
  const added = await write(watches, async (store) => {
    const records: unknown[] = await promisifyRequest(store.getAll());
    const ids = new Set((await promisifyRequest(store.getAllKeys())).map(String));
    const known = records.flatMap((record) => watchIn(record) ?? []);
    const chosen = choose(known, ids);
    for (const watch of chosen) store.add(watch, watch.id);
    return chosen.length > 0;
  });
  if (added) tellOthers();
}

/** Adds one, or answers which is of the same order or number already. A newer token of a shop's replaces the older one. */
export async function addWatch(watch: Watch): Promise<{id: string; isNew: boolean}> {
  let same: Watch | undefined;
  await addWatches((known) => {
    same = known.find((one) => subjectOf(one) === subjectOf(watch));
    return same ? [] : [watch];
  });
  if (!same) return {id: watch.id, isNew: true};
  const {source, asking} = watch;
  if (source.kind === 'shop') await changeWatch(same.id, ({endedAt: _, ...one}) => ({...one, source, asking}));
  return {id: same.id, isNew: false};
}

/**
 * Changes one watch as it is now, whoever changed it last.
 *
 * @param change Runs inside the transaction: it must not wait for anything. What it gives back as it was is not written.
 * @returns As it is then; nothing if there is none.
 */
export async function changeWatch(id: string, change: (watch: Watch) => Watch): Promise<Watch | undefined> {
  const {before, after} = await write(watches, async (store) => {
    const before = watchIn(await promisifyRequest(store.get(id)));
    const after = before && change(before);
    if (after && after !== before) {
      if (!watchIn(after)) throw new TrackingError('invalid_request', 'nobody could read that again');
      store.put(after, id);
    }
    return {before, after};
  });
  if (after !== before) tellOthers();
  return after;
}

export async function removeWatch(id: string): Promise<void> {
  await write(watches, (store) => store.delete(id));
  tellOthers();
}

/** The list, what was chosen, and what was kept beside both. */
export async function forgetEverything(): Promise<void> {
  await write(watches, (store) => store.clear());
  await write(rest, async (store) => {
    store.clear();
    store.put(version, versionKey);
  });
  tellOthers();
}

/** The first ones as long as there are none that can be read. */
export async function readSettings(): Promise<Settings> {
  const read = v.safeParse(SettingsSchema, await get(settingsKey, rest));
  return read.success ? read.output : firstSettings;
}

/**
 * Settings that cannot be read make place, and are kept beside the new ones.
 *
 * @param change Runs inside the transaction: it must not wait for anything.
 * @throws {TrackingError} `forbidden` if a newer version of ours wrote them.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await write(rest, async (store) => {
    const record: unknown = await promisifyRequest(store.get(settingsKey));
    if (isNewer(record)) throw new TrackingError('forbidden', 'a newer version wrote these settings');
    const read = v.safeParse(SettingsSchema, record);
    if (record !== undefined && !read.success) store.put(record, `${settingsKey} until ${new Date().toISOString()}`);
    store.put(change(read.success ? read.output : firstSettings), settingsKey);
  });
  tellOthers();
}

/** The records of a version of ours before they were changed for good. */
export interface Backup {
  readonly at: string;
  readonly records: readonly (readonly [key: IDBValidKey, record: unknown])[];
}

export function readBackup(version: number): Promise<Backup | undefined> {
  return get(backupKey(version), rest);
}

/**
 * Brings what an earlier version kept to this one: what is taken away or changed for good is written to a backup first.
 * May be killed anywhere, and begins again then.
 */
export async function upgrade(): Promise<void> {
  const kept = (await get<number>(versionKey, rest)) ?? 0;
  if (kept === 0) {
    // The first one kept the order it showed last, which was make-believe, where idb-keyval does by itself.
    const all = await indexedDB.databases();
    if (all.some(({name}) => name === 'keyval-store')) {
      const records = await entries();
      const backup: Backup = {at: new Date().toISOString(), records};
      if (records.length > 0) await write(rest, (store) => store.put(backup, backupKey(0)));
      await clear();
    }
  }
  if (kept < version) await set(versionKey, version, rest);
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

/** One transaction: all of it is there when this ends, or nothing. */
async function write<T>(store: UseStore, work: (records: IDBObjectStore) => Promise<T> | T): Promise<T> {
  try {
    return await store('readwrite', async (records) => {
      const {transaction} = records;
      const done = committed(transaction);
      try {
        const result = await work(records);
        await done;
        return result;
      } catch (cause) {
        if (transaction.error === null) transaction.abort();
        throw cause;
      }
    });
  } catch (cause) {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    throw isFull ? new TrackingError('too_large', 'there is no room left on this device', {cause}) : cause;
  }
}

/** Not idb-keyval's: that hears of a request's error before the transaction knows of it. */
function committed(transaction: IDBTransaction): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
  });
  // Whoever fails on the way tells of that instead.
  done.catch(() => {});
  return done;
}

function watchIn(record: unknown): Watch | undefined {
  const {success, output} = v.safeParse(WatchSchema, record);
  return success ? output : undefined;
}

function isNewer(record: unknown): boolean {
  const read = v.safeParse(v.object({version: v.number()}), record);
  return read.success && read.output.version > version;
}
