// Who looks through a page, each as one script.
import {resolve} from 'node:path';
import {bundle} from '../bundle.js';

export interface Scanner {
  readonly name: string;
  readonly script: string;
  /** Texts above which it would take minutes. */
  readonly most: number;
}

const all: ReadonlyArray<readonly [name: string, file: string, most: number]> = [
  ['TreeWalker and one expression (floor)', 'floor.ts', Number.POSITIVE_INFINITY],
  ['the same with highlights', 'painted-floor.ts', Number.POSITIVE_INFINITY],
  ['ours', 'ours.ts', Number.POSITIVE_INFINITY],
  ['ours in one go', 'ours-in-one-go.ts', Number.POSITIVE_INFINITY],
  ['findAndReplaceDOMText', 'find-and-replace.js', 100_000],
  ['mark.js', 'mark.js', 100_000],
  ['linkify-element', 'linkify.js', 100_000],
  ['ts-tracking-number, text by text', 'ts-tracking-number.js', 1000],
];

export const prepareScanners = (): Promise<Scanner[]> =>
  Promise.all(
    all.map(async ([name, file, most]) => ({
      name,
      most,
      script: (await bundle(resolve('bench/scan/peers', file))).script,
    })),
  );
