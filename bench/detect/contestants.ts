// Who is measured: ours, three libraries of the registry, and a floor nobody can be faster than. The libraries are called
// as their own documentation says; two of them test one string only, so their patterns are looked for in the whole text.
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import type * as Detect from '../../shared/detect/index.js';

export interface Contestant {
  readonly name: string;
  /** Numbers found in running text. */
  readonly find: (text: string) => readonly string[];
  /** Carriers of a number alone, best first, each perhaps with the format. */
  readonly carriersOf: (number: string) => ReadonlyArray<{readonly carrier: string; readonly format?: string}>;
  /** What is bundled for its size. */
  readonly entry: string | undefined;
}

interface Patterns {
  readonly carrier: string;
  readonly patterns: readonly RegExp[];
}

const require = createRequire(import.meta.url);
const built = 'dist/lib/detect.js';
export const ourEntry = existsSync(built) ? built : 'shared/detect/index.ts';
const {detect, findTrackingNumbers} = (await import(pathToFileURL(ourEntry).href)) as typeof Detect;

const tsTrackingNumber = require('ts-tracking-number') as {
  findTracking(text: string): Array<{trackingNumber: string}>;
  getTracking(number: string): {courier: {code: string}} | undefined;
};
const validation = require('tracking-number-validation') as {
  couriers: Record<string, {patterns: RegExp[]}>;
  getCourier(number: string): string[];
};
const trackingUrl = require('tracking-url') as {
  (number: string): {name: string} | null;
  carriers: Array<{name: string; regs: RegExp[]}>;
};

const normalized = (written: string) => written.replace(/[^\dA-Za-z]/g, '').toUpperCase();

function everywhere(carriers: readonly Patterns[]): (text: string) => string[] {
  const patterns = carriers.flatMap((carrier) =>
    carrier.patterns.map(({source, flags}) => new RegExp(source, `${flags.replace('g', '')}g`)),
  );
  return (text) => [...new Set(patterns.flatMap((pattern) => text.match(pattern) ?? []).map(normalized))];
}

export const contestants: readonly Contestant[] = [
  {
    name: 'ours',
    find: (text) => findTrackingNumbers(text).map(({number}) => number),
    carriersOf: detect,
    entry: ourEntry,
  },
  {
    name: 'ts-tracking-number',
    find: (text) => tsTrackingNumber.findTracking(text).map(({trackingNumber}) => normalized(trackingNumber)),
    carriersOf: (number) => {
      const code = tsTrackingNumber.getTracking(number)?.courier.code;
      return code ? [{carrier: code}] : [];
    },
    entry: 'ts-tracking-number',
  },
  {
    name: 'tracking-number-validation',
    find: everywhere(Object.entries(validation.couriers).map(([carrier, {patterns}]) => ({carrier, patterns}))),
    carriersOf: (number) => validation.getCourier(number).map((carrier) => ({carrier})),
    entry: 'tracking-number-validation',
  },
  {
    name: 'tracking-url',
    find: everywhere(trackingUrl.carriers.map(({name, regs}) => ({carrier: name, patterns: regs}))),
    carriersOf: (number) => {
      const found = trackingUrl(number);
      return found ? [{carrier: found.name}] : [];
    },
    entry: 'tracking-url',
  },
  {
    name: 'floor: text.match(/\\d+/g)',
    find: (text) => text.match(/\d+/g) ?? [],
    carriersOf: () => [],
    entry: undefined,
  },
];
