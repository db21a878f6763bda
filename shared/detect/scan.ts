// Tracking numbers in running text: runs of words are tried whole and word by word; what fits a format is reported if
// the format is unmistakable, or if the surroundings say that it is a tracking number.
import type {Candidate} from './candidate.js';
import {type Columns, columnsOf} from './columns.js';
import {formatsOf, hasFormats, isStrong} from './formats.js';
import {groupsOf, isPrinted, isWhole, shortest, stretchesOf} from './groups.js';
import {isLookAlike, isWrittenLookAlike} from './look-alikes.js';
import {candidatesOf, type Evidence} from './rank.js';
import {eachRun} from './runs.js';
import {isOfOther, isOther, noSignals, type Signals, signalsAt, signalsIn} from './signals.js';
import {mayTrack, readTrackingLink} from './tracking-link.js';

/** A number in a text. */
export interface Sighting {
  /** Where it stands, in UTF-16 code units: `text.slice(start, end)` is how it is written there. */
  readonly start: number;
  readonly end: number;
  /** Upper-case letters and digits only. */
  readonly number: string;
  /** What it may be, best first; at least one. */
  readonly candidates: readonly Candidate[];
}

export interface ScanOptions {
  /** What is known to stand before the text, such as a field's label or a column's heading. */
  readonly context?: string;
  /** Ids of the carriers to whom the page belongs: see `carriersOfHost`. */
  readonly hosts?: ReadonlySet<string>;
  /** Where the reader is: ranks a carrier at home there higher. ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** Digits and letters in the full width of East Asian scripts become plain ones, each in its place. */
function narrow(text: string): string {
  if (!/[\uff10-\uff19]/.test(text)) return text;
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Digits, too few for any form that is reported wherever it stands, and perhaps a word before them. */
const weakDigits = /^(?:([A-Za-z]{1,6})[ \u00a0])?(?:\d[^\dA-Za-z]{0,2}){1,19}(?:[A-Za-z]{1,3})?$/;

/** What is known while a text is read. */
interface Scan {
  readonly text: string;
  readonly options: ScanOptions;
  readonly given: Signals;
  columns?: Columns;
  /** Where the last number that stands beside or below a label ended. */
  labelled: number;
}

/**
 * Finds tracking numbers in `text`, in the order in which they stand, without overlaps.
 *
 * Never throws. The time it takes grows with the length of the text, whatever is in it.
 */
export function findTrackingNumbers(text: string, options: ScanOptions = {}): Sighting[] {
  const sightings: Sighting[] = [];
  const given = options.context === undefined ? noSignals : signalsIn(options.context);
  const readable = narrow(text);
  const scan: Scan = {text: readable, options, given, labelled: -8};
  let reached = 0;
  eachRun(readable, (run, at) => {
    // Most digits are something else, and a word says so: that is seen at once.
    const [weak, word] = weakDigits.exec(run) ?? [];
    if (weak !== undefined && (word ? isOther(word) : isOfOther(readable, at))) return;
    for (const [start, end] of stretchesOf(run, at)) {
      const sighting = start < reached ? undefined : sightingAt(scan, start, end);
      if (!sighting) continue;
      sightings.push(sighting);
      reached = end;
    }
  });
  return sightings;
}

function sightingAt(scan: Scan, start: number, end: number): Sighting | undefined {
  const {text} = scan;
  const written = text.slice(start, end);
  const plain = /[^\dA-Za-z]/.test(written) ? written.replace(/[^\dA-Za-z]+/g, '') : written;
  const small = /[a-z]/.test(plain);
  if (small && /[A-Z]/.test(plain)) return undefined;
  const number = small ? plain.toUpperCase() : plain;
  if (number.length < shortest || !hasFormats(number)) return undefined;
  if (!isWhole(text, start, end)) return inLink(text, start, end, number);
  const evidence = evidenceFor(scan, number, written, start);
  if (!evidence || !isWellJoined(written, number) || /^(.)\1*$/.test(number) || isWrittenLookAlike(written))
    return undefined;
  const candidates = candidatesOf(number, evidence).filter(({reasons}) => !reasons.includes('specimen'));
  return candidates.length > 0 ? {start, end, number, candidates} : undefined;
}

const linkBefore = /(?<=(https?:\/\/[^\s"'<>]{1,300}[=/]))/y;
const linkAfter = /[^\s"'<>()[\]{}|*]{0,300}/y;

/** A number in an address that is written out, if it is one of a tracking page. */
function inLink(text: string, start: number, end: number, number: string): Sighting | undefined {
  linkBefore.lastIndex = start;
  const [, before] = linkBefore.exec(text) ?? [];
  if (before === undefined || !mayTrack(before)) return undefined;
  linkAfter.lastIndex = start;
  const link = readTrackingLink(before + (linkAfter.exec(text)?.[0] ?? ''));
  // Behind some numbers a country and a postcode follow.
  if (!link || !number.startsWith(link.number)) return undefined;
  return {start, end: link.number === number ? end : start + link.number.length, ...link};
}

/** What speaks for a number; nothing if that is too little. */
function evidenceFor(scan: Scan, number: string, written: string, start: number): Evidence | undefined {
  const {given, options} = scan;
  const end = start + written.length;
  const strong = isStrong(number) && isPrinted(written);
  const {nearest, label, named, inline} = signalsNear(scan, start, end);
  // Digits alone without a check digit are not that unmistakable.
  if (nearest === 'other' && !(strong && (/[A-Z]/.test(number) || formatsOf(number).some(({passes}) => passes))))
    return undefined;
  const meant = isMeant(number, nearest, named, written);
  if (meant && (inline || nearest === 'label')) scan.labelled = end;
  if (!meant && !strong) {
    const known =
      given.nearest === 'label' || (options.hosts && fits(number, options.hosts)) || isListed(scan, start, end);
    if (!known || isLookAlike(number)) return undefined;
  }
  return {
    named: given.named.size > 0 ? new Set([...named, ...given.named]) : named,
    hosts: options.hosts,
    country: options.country,
    groups: groupsOf(written).join('-'),
    label: meant ? label : !strong,
  };
}

/**
 * Eight characters are too few for a label alone. A name alone must be that of a carrier with such numbers, and says little
 * about groups of digits without a check digit, which may be a sum or a date.
 */
function isMeant(number: string, nearest: Signals['nearest'], named: ReadonlySet<string>, written: string): boolean {
  if (!nearest || nearest === 'other') return false;
  if (nearest === 'label' && number.length > 8) return true;
  const [first = 0, ...more] = groupsOf(written);
  const odd = /^\d+$/.test(number) && more.length > 0 && (first < 4 || more.some((length) => length > first));
  const groups = [first, ...more].join('-');
  return (
    named.size > 0 &&
    formatsOf(number).some(
      ({carrier: {id}, passes, format}) =>
        named.has(id) && (passes || format.groups === groups || !(odd || isLookAlike(number))),
    )
  );
}

const affix = /^([A-Za-z]{1,9})[ \u00a0\u2007\u2009\u202f]/;

/** Whether the parts of what is written belong together: no word that says something else, no sum, no address. */
function isWellJoined(written: string, number: string): boolean {
  if (/\d\./.test(written)) {
    const groups = groupsOf(written);
    if (groups.length < 3 || Math.max(...groups) < 4) return false;
  }
  const [, word] = affix.exec(written) ?? [];
  return word === undefined || (!isOther(word) && (word === word.toUpperCase() || isStrong(number)));
}

/** What stands near; the last heading of a table is nothing that stands above its first cell. */
function signalsNear(scan: Scan, start: number, end: number): Signals {
  const signals = signalsAt(scan.text, start, end);
  return signals.nearest && !signals.inline && columnsIn(scan).begin(start) ? noSignals : signals;
}

const cellEnd = /[^\S\n\t]*(?:[\n\t]|$)/y;

/** Whether it stands alone on the line below a labelled number, or in a column of tracking numbers. */
function isListed(scan: Scan, start: number, end: number): boolean {
  const {text, labelled} = scan;
  cellEnd.lastIndex = end;
  if (!cellEnd.test(text)) return false;
  const below = start - labelled < 8 && /^\s*\n\s*$/.test(text.slice(labelled, start));
  if (below) scan.labelled = end;
  return below || columnsIn(scan).hold(start);
}

function columnsIn(scan: Scan): Columns {
  scan.columns ??= columnsOf(scan.text);
  return scan.columns;
}

/** Whether one of the `carriers` has such numbers. */
function fits(number: string, carriers: ReadonlySet<string>): boolean {
  return carriers.size > 0 && formatsOf(number).some(({carrier: {id}}) => carriers.has(id));
}
