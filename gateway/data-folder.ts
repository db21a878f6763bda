import {accessSync, constants, mkdirSync, statSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {type Config, ConfigError} from './config.js';

/** Test orders never meet a shop's. */
export const databaseFile = ({dataDir, demo}: Pick<Config, 'dataDir' | 'demo'>): string =>
  resolve(dataDir, demo ? 'demo.db' : 'order-tracker.db');

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
