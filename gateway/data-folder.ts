import {accessSync, constants, mkdirSync, statSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {type Config, ConfigError} from './config.js';
import {isPostgresUrl} from './store/postgres.js';

/** What `openDatabase` opens: a file or an address. Test orders never meet a shop's. */
export const databasePlace = ({databaseUrl, dataDir, demo}: Pick<Config, 'databaseUrl' | 'dataDir' | 'demo'>): string =>
  databaseUrl ?? resolve(dataDir, demo ? 'demo.db' : 'order-tracker.db');

/** A place in words, without the password. */
export function placeName(place: string): string {
  if (!isPostgresUrl(place)) return place;
  const {host, pathname} = new URL(place);
  return `PostgreSQL ${host}${pathname}`;
}

/** @throws {ConfigError} if there is no such folder to write to, and none can be made. */
export function openFolder(dataDir: string): void {
  try {
    makeFolder(resolve(dataDir));
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new ConfigError([`DATA_DIR is no folder that can be written to: ${String(cause)}.`]);
  }
}

/** One by one: Node's `recursive` does not end where a folder is refused with ENOENT, as below /proc (Node 20, 2026-11). */
function makeFolder(folder: string): void {
  if (statSync(folder, {throwIfNoEntry: false})?.isDirectory()) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
