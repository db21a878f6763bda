// How fast each contestant reads a page: in turn, there and back, so that a busy moment of the machine hits all alike.
import {spawnSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import type {Contestant} from './contestants.js';
import type {PageKind} from './pages.js';
import {pageOf} from './pages.js';

const rounds = 7;
/** In milliseconds. */
const enough = 300;
/** How long one reading may take; in seconds. */
export const patience = 10;
/** Up to this size, in characters, nobody needs more than that. */
const harmless = 100_000;

/** Megabytes (1,000,000 characters) a second of each contestant, the median; nothing if it lost our patience. */
export function speeds(contestants: readonly Contestant[], kind: PageKind, size: number): Map<string, number> {
  const {text} = pageOf(kind, size);
  const quick = contestants.filter(({name}) => size <= harmless || finishes(name, kind, size));
  for (const {find} of quick) warmUp(find, text);
  const times = new Map(quick.map(({name}) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const {name, find} of round % 2 === 0 ? quick : quick.toReversed()) {
      const start = performance.now();
      find(text);
      times.get(name)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, taken]) => [name, text.length / 1000 / median(taken)]));
}

/** At least once, and until engines have compiled what they will compile. */
function warmUp(find: Contestant['find'], text: string): void {
  const start = performance.now();
  do find(text);
  while (performance.now() - start < enough);
}

function finishes(name: string, kind: PageKind, size: number): boolean {
  const script = fileURLToPath(new URL('read-once.ts', import.meta.url));
  const options = ['--import', 'tsx', script, name, kind, String(size)];
  return spawnSync(process.execPath, options, {timeout: patience * 1000, killSignal: 'SIGKILL'}).status === 0;
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
