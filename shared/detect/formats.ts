import type {Carrier, Checksum, Format} from '../carriers/carrier.js';
import {countries, postId, s10} from '../carriers/s10.js';
import {tables} from '../carriers/tables.js';
import {checkDigit} from './check-digit.js';
import {readShape, type Shape} from './shape.js';

/** A carrier's format, ready to be tried. Without a carrier, the country in the number says which post it is. */
interface Entry {
  readonly carrier?: Carrier;
  readonly name: string;
  readonly format: Format;
  readonly shape: Shape;
}

/** A format that fits a number. */
export interface Match {
  readonly carrier: Carrier;
  readonly name: string;
  readonly format: Format;
  /** Its check digit passes. */
  readonly passes: boolean;
  /** It has zeros where a parcel has a serial number: so carriers print examples. */
  readonly specimen: boolean;
  /** Where the carrier's own number begins, behind what routes it. */
  readonly from: number;
  /** How many numbers of this form and length there can be, as a power of ten. */
  readonly space: number;
}

/** The formats a number may have, by its length and by whether it has letters. */
interface Shelf {
  readonly entries: Entry[];
  /** What the strong ones among them look like, together. */
  strong?: RegExp;
}

let shelves: ReadonlyMap<number, Shelf> | undefined;
let posts: ReadonlyMap<string, Carrier> | undefined;

// A number is asked about several times while it is looked at.
let last = '';
let shelf: Shelf | undefined;
let matches: readonly Match[] | undefined;

/** Every format that `number`, upper-case letters and digits only, fits. It does not fit where its check digit fails. */
export function formatsOf(number: string): readonly Match[] {
  const entries = shelfOf(number)?.entries;
  matches ??= fitting(number, entries);
  return matches;
}

/** Whether `number` fits a format that is reported wherever it stands. */
export function isStrong(number: string): boolean {
  return (
    shelfOf(number)?.strong?.test(number) === true &&
    formatsOf(number).some(({format, specimen}) => format.strong && !specimen)
  );
}

/** Whether any format has this length and kind of characters. */
export function hasFormats(number: string): boolean {
  return shelfOf(number) !== undefined;
}

function shelfOf(number: string): Shelf | undefined {
  if (number === last) return shelf;
  shelves ??= indexed();
  last = number;
  matches = undefined;
  shelf = shelves.get(keyOf(number.length, /[A-Z]/.test(number)));
  return shelf;
}

const keyOf = (length: number, hasLetters: boolean) => (hasLetters ? -length : length);

function fitting(number: string, entries: readonly Entry[] = []): Match[] {
  const found: Match[] = [];
  for (const {carrier, name, format, shape} of entries) {
    if (!shape.pattern.test(number)) continue;
    const of = carrier ?? postOf(number.slice(-2));
    const passes = format.check !== undefined && check(number, shape, format.check);
    const specimen = format.check !== undefined && !passes && isSpecimen(number, format);
    if (!of || (format.check && !passes && !specimen)) continue;
    const space = shape.space + (number.length - shape.shortest) * shape.growth;
    found.push({carrier: of, name, format, passes, specimen, from: shape.from, space});
  }
  return found;
}

function check(number: string, shape: Shape, checksum: Checksum): boolean {
  return checkDigit(number.slice(shape.from, shape.to), checksum) === number[shape.check];
}

function isSpecimen(number: string, {specimens}: Format): boolean {
  return specimens !== undefined && new RegExp(`^(?:${specimens})0{8,}([A-Z]{2})?$`).test(number);
}

/** The post of a country, by the table it has or by the list of those without one. */
function postOf(country: string): Carrier | undefined {
  posts ??= new Map([
    ...(countries.match(/../g) ?? []).map(
      (code) => [code, {id: postId(code), name: '', home: code, reach: 7}] as const,
    ),
    ...tables.flatMap((carrier) => (carrier.postOf ?? []).map((code) => [code, carrier] as const)),
  ]);
  return posts.get(country);
}

function indexed(): Map<number, Shelf> {
  const entries: Entry[] = tables.flatMap((carrier) =>
    Object.entries(carrier.formats ?? {}).map(([name, format]) => ({carrier, name, format, shape: readShape(format)})),
  );
  const found = new Map<number, Shelf>();
  for (const entry of [...entries, {name: 's10', format: s10, shape: readShape(s10)}]) {
    const {shape, strong} = entry.format;
    // A letter that always stands there, or one that may.
    const kinds = [
      ...(/@|(^|[ (|])[A-Z]|\[[A-Z]+\]/.test(shape) ? [] : [false]),
      ...(/[@*A-Z]/.test(shape) ? [true] : []),
    ];
    for (let length = entry.shape.shortest; length <= entry.shape.longest; length++) {
      for (const kind of kinds) {
        const own = found.get(keyOf(length, kind)) ?? {entries: []};
        found.set(keyOf(length, kind), own);
        own.entries.push(entry);
        if (strong) own.strong = new RegExp([own.strong?.source, entry.shape.pattern.source].filter(Boolean).join('|'));
      }
    }
  }
  return found;
}
