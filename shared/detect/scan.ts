// Tracking numbers in running text: runs of words are tried whole and word by word; what fits a format is reported if
// the format is unmistakable, or if the surroundings say that it is a tracking number.
import type {Candidate} from './candidate.js';
import {evidenceFor, type Scan} from './evidence.js';
import {hasFormats, isStrong} from './formats.js';
import {groupsOf, isWhole, shortest, stretchesOf} from './groups.js';
import {isWrittenLookAlike} from './look-alikes.js';
import {candidatesOf} from './rank.js';
import {eachRun} from './runs.js';
import {isOfOther, isOther, noSignals, signalsIn} from './signals.js';
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
  readonly pageOf?: ReadonlySet<string>;
  /** Where the reader is: ranks a carrier at home there higher. ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** Digits, too few for any form that is reported wherever it stands, and perhaps a word before them. */
const weakDigits = /^(?:([A-Za-z]{1,6})[ \u00a0])?(?:\d[^\dA-Za-z]{0,2}){1,19}(?:[A-Za-z]{1,3})?$/;

/**
 * Finds tracking numbers in `text`, in the order in which they stand, without overlaps.
 *
 * Never throws. The time it takes grows with the length of the text, whatever is in it.
 */
export function findTrackingNumbers(text: string, options: ScanOptions = {}): Sighting[] {
  const sightings: Sighting[] = [];
  const given = options.context === undefined ? noSignals : signalsIn(options.context);
  const readable = narrow(text);
  const scan: Scan = {text: readable, given, pageOf: options.pageOf, country: options.country, labelled: -8};
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

/** Digits and letters in the full width of East Asian scripts become plain ones, each in its place. */
function narrow(text: string): string {
  if (!/[\uff10-\uff19]/.test(text)) return text;
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
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

// The nearest beginning of an address, and no further than the next.
const linkBefore = /(?<=(https?:\/\/[^\s"'<>]{1,300}?[=/]))/y;
const linkAfter = /(?:(?!https?:)[^\s"'<>()[\]{}|*]){0,300}/y;

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
