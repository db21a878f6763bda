// Tracking numbers in running text: runs of words are tried whole and word by word; what fits a form is reported if
// the form is unmistakable, or if the surroundings say that it is a tracking number.
import type {Candidate} from './candidate.js';
import {evidenceFor, type Scan} from './evidence.js';
import {isStrong, mayFit} from './forms.js';
import {groupsOf, isWhole, lengthsOf, stretchesOf} from './groups.js';
import {isWrittenLookAlike} from './look-alikes.js';
import {candidatesOf} from './rank.js';
import {eachRun} from './runs.js';
import {saidIn} from './signals.js';
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

/**
 * Finds tracking numbers in `text`, in the order in which they stand, without overlaps.
 *
 * Never throws. The time it takes grows with the length of the text, whatever is in it.
 */
export function findTrackingNumbers(text: string, options: ScanOptions = {}): Sighting[] {
  const sightings: Sighting[] = [];
  const scan: Scan = {...options, text, labelled: -8};
  let reached = 0;
  eachRun(text, (run, at) => {
    for (const {start, end} of stretchesOf(run, at)) {
      if (start < reached) continue;
      const written = run.slice(start - at, end - at);
      const number = numberOf(written);
      const sighting = mayFit(number) && sightingAt(scan, number, written, start, end);
      if (!sighting) continue;
      sightings.push(sighting);
      reached = end;
    }
  });
  return sightings;
}

function sightingAt(scan: Scan, number: string, written: string, start: number, end: number): Sighting | undefined {
  const {text} = scan;
  if (!isWhole(text, start, end)) return inLink(text, start, end, number);
  const evidence = evidenceFor(scan, number, written, start, end);
  if (!evidence || !isWellJoined(written, number) || /^(.)\1*$/.test(number) || isWrittenLookAlike(written))
    return undefined;
  const candidates = candidatesOf(number, evidence).filter(({reasons}) => !reasons.includes('specimen'));
  return candidates.length > 0 ? {start, end, number, candidates} : undefined;
}

/** What is printed as a number; nothing if capitals and small letters are mixed. */
function numberOf(written: string): string {
  if (isNumber.test(written)) return written;
  const plain = written.replace(/[^\dA-Za-z]+/g, '');
  if (isNumber.test(plain)) return plain;
  return plain === plain.toLowerCase() ? plain.toUpperCase() : '';
}

const isNumber = /^[\dA-Z]+$/;

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

/** Whether the parts of what is written belong together: no word that says something else, no sum, no address. */
function isWellJoined(written: string, number: string): boolean {
  const groups = groupsOf(written);
  const [first = ''] = groups;
  if (/\d\./.test(written) && (groups.length < 3 || Math.max(...lengthsOf(written)) < 4)) return false;
  if (groups.length < 2 || !/^[A-Za-z]{1,9}$/.test(first)) return true;
  return saidIn(first)[0] !== 'other' && (first === first.toUpperCase() || isStrong(number));
}
