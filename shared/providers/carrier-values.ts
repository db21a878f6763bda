// What carriers write, made fit for our schemas: trimmed, cut to length, and left out when empty or impossible.
// Every function takes whatever JSON may hold, for nothing here has been checked yet.
import {TrackingError} from '../errors.js';
import type {EventKind, Location, Report, Window} from '../model.js';
import {plainNumber} from '../number.js';
import type {Flag} from '../status.js';
import {clockOf, dateOf, isTime, type Time, timeKind} from '../time.js';
import type {Meaning} from './provider.js';

/** What a code of an event means. */
export interface EventMeaning extends Meaning {
  readonly kind?: EventKind;
}

/**
 * The objects of a list, 1,000 at most; none if the carrier left the list out.
 *
 * @throws {TrackingError} `bad_response` if it is anything else.
 */
export function rows<Row extends object>(list: readonly Row[] | null | undefined): readonly Row[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list) || list.some((row) => typeof row !== 'object' || row === null)) {
    throw new TrackingError('bad_response', 'expected a list of objects');
  }
  return list.slice(0, 1000);
}

export type OneOrMore<Row> = Row | readonly Row[] | null | undefined;

/**
 * Like `rows`, where a list of one may come as the one, and an empty list, of what was XML once, as an empty object.
 *
 * @throws {TrackingError} `bad_response` if it is no object and no list of objects.
 */
export function oneOrMore<Row extends object>(given: OneOrMore<Row>): readonly Row[] {
  const list = given === null || given === undefined || Array.isArray(given) ? given : [given as Row];
  return rows(list).filter((row) => Object.keys(row).length > 0);
}

/** Text or a number as trimmed text of at most `length` characters; `undefined` if nothing is left. */
export function wordsOf(value: unknown, length = 200): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim().slice(0, length).trim() || undefined;
}

/** A time if it is one, as precise as it came. Writes `+0200` as `+02:00`, and a space before the clock as `T`. */
export function timeOf(value: unknown): Time | undefined {
  const time = wordsOf(value)
    ?.replace(/^(\d{4}-\d\d-\d\d) +(?=\d)/, '$1T')
    .replace(/(T.*[+-]\d\d)(\d\d)$/, '$1:$2');
  return time && isTime(time) ? time : undefined;
}

/** A time if it is an instant. */
export function instantOf(value: unknown): Time | undefined {
  const time = timeOf(value);
  return time && timeKind(time) === 'instant' ? time : undefined;
}

/** Like `timeOf`, for fields in which midnight, in whatever zone, stands for a day without a clock. */
export function dayOrTimeOf(value: unknown): Time | undefined {
  const time = timeOf(value);
  return time && /T00:00(:00)?(\.0+)?(Z|[+-]|$)/.test(time) ? dateOf(time) : time;
}

/** A window from its ends, of which either may be missing: only an end is "by then, that day". */
export function windowOf(from: Time | undefined, to: Time | undefined): Window | undefined {
  if (from) return to && to !== from ? {from, to} : {from};
  if (to) return clockOf(to) ? {from: dateOf(to), to} : {from: to};
  return undefined;
}

/** A place as far as it is given. `country` counts only as a two-letter code. */
export function locationOf(place: {
  name?: unknown;
  city?: unknown;
  region?: unknown;
  country?: unknown;
}): Location | undefined {
  const country = wordsOf(place.country)?.toUpperCase();
  const location = given({
    name: wordsOf(place.name),
    city: wordsOf(place.city),
    region: wordsOf(place.region),
    country: country && /^[A-Z]{2}$/.test(country) ? country : undefined,
  });
  return Object.keys(location).length > 0 ? location : undefined;
}

/** A place in the carrier's own words, without the postcode they may end with. */
export function locationInWords(words: unknown, country?: unknown): Location | undefined {
  return locationOf({name: wordsOf(words)?.replace(/(^|[\s,]+)\d{4}[\d-]*$/, ''), country});
}

/** Each flag once; `undefined` if there is none. */
export function flagsOf(...lists: readonly (readonly Flag[] | undefined)[]): Flag[] | undefined {
  const flags = [...new Set(lists.flatMap((list) => list ?? []))];
  return flags.length > 0 ? flags : undefined;
}

/** The row of `table` for `code`, which came from outside and may be any text, such as `constructor`. */
export function meaningOf<Row>(table: Readonly<Record<string, Row>>, code: unknown): Row | undefined {
  const key = wordsOf(code);
  return key !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** A status table by meaning: each with the codes that have it. */
export type MeaningTable<Code> = readonly (readonly [EventMeaning, readonly Code[]])[];

/** The meaning of `code` in a table by meaning. */
export function meaningIn<Code>(table: MeaningTable<Code>, code: Code | undefined): EventMeaning | undefined {
  return table.find(([, codes]) => code !== undefined && codes.includes(code))?.[0];
}

/** `facts` without those that are `undefined`. */
export function given<Facts extends object>(facts: Facts): {[Key in keyof Facts]?: Exclude<Facts[Key], undefined>} {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as {
    [Key in keyof Facts]?: Exclude<Facts[Key], undefined>;
  };
}

/** `reports` with the one that was asked for first. If the carrier only names it differently, it gets the number asked for. */
export function askedFirst(reports: readonly Report[], asked: string): Report[] {
  const named = reports.filter(({number}) => plainNumber(number) === plainNumber(asked));
  if (named.length > 0) return [...named, ...reports.filter((report) => !named.includes(report))];
  const [first, ...others] = reports;
  return first ? [{...first, number: compact(asked)}, ...others] : [];
}

/** Whether a field of an answer names `number`, in whatever writing. */
export function names(value: unknown, number: string): boolean {
  return plainNumber(wordsOf(value) ?? '') === plainNumber(number);
}

/** A number without the spaces people type. */
export function compact(number: string): string {
  return number.replace(/\s/g, '');
}
