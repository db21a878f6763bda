import {backup} from './backup.js';
import type {Command} from './command.js';
import {doctor} from './doctor.js';
import {erase} from './erase.js';
import {exportOrders} from './export.js';
import {importFile} from './import.js';
import {keys} from './keys.js';
import {migrate} from './migrate.js';
import {shops} from './shops.js';

/** Every command but `serve`, which stays. */
export const commands: Readonly<Record<string, Command>> = {
  migrate,
  backup,
  export: exportOrders,
  import: importFile,
  erase,
  doctor,
  keys,
  shops,
};

export const help = [
  'npm run order-tracker -- COMMAND',
  '',
  ...[
    ['serve', {usage: '', summary: 'Runs the service until it is told to end.'}] as const,
    ...Object.entries(commands),
  ].map(([name, {usage, summary}]) => `  ${`${name} ${usage}`.padEnd(24)}${summary}`),
  '',
  '  --shop SLUG             With keys, export, import, erase: another shop than the one that is configured.',
].join('\n');
