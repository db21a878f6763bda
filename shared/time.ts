// Times as carriers give them, never more precise than the source: an instant with its offset
// (2026-11-22T14:02:00+01:00), a wall clock whose zone nobody gave (2026-11-22T14:02:00), or a date (2026-11-22).
// Always strings: a Date would invent a zone.

import {kept} from './kept.js';

/** An ISO 8601 string of one of the three kinds. */
export type Time = string;
export type TimeKind = 'instant' | 'local' | 'date';

const shape =
  /^(?<date>(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d))(?:T(?<clock>(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d{1,9})?)?)(?<offset>Z|[+-]\d\d:\d\d)?)?$/;

const second = 1000;
const hour = 3_600_000;
const day = 24 * hour;

/** No parcel is older or later; a slip of the pen is. */
const firstYear = 1970;
const lastYear = 2200;

/** Offsets in use reach from UTC-12 to UTC+14. */
const westernmost = 12 * hour;
const easternmost = 14 * hour;

/** Which kind of time `text` is, or `undefined` if it is none: also for days, clocks and years that cannot be meant. */
export function timeKind(text: string): TimeKind | undefined {
  const groups = shape.exec(text)?.groups;
  if (!groups) return undefined;
  const {year, month, day: dayOfMonth, hour: hours, minute, second, offset} = groups;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(year) < firstYear || Number(year) > lastYear) return undefined;
  if (Number(month) < 1 || Number(month) > 12 || Number(dayOfMonth) < 1 || Number(dayOfMonth) > lastDay)
    return undefined;
  if (!hours) return 'date';
  if (Number(hours) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  if (!offset) return 'local';
  return offset === 'Z' || (Number(offset.slice(1, 3)) <= 14 && Number(offset.slice(4)) <= 59) ? 'instant' : undefined;
}

export function isTime(text: string): boolean {
  return timeKind(text) !== undefined;
}

/** The calendar day as written: the day at the place the time speaks of. */
export function dateOf(time: Time): string {
  return time.slice(0, 10);
}

/** The clock as written, `HH:MM`, or `undefined` for a date. */
export function clockOf(time: Time): string | undefined {
  return time.length > 10 ? time.slice(11, 16) : undefined;
}

/** The earliest and the latest instant `time` can mean, in milliseconds since 1970. */
function possible(time: Time): {earliest: number; latest: number} {
  const kind = timeKind(time);
  if (kind === 'instant') return {earliest: Date.parse(time), latest: Date.parse(time)};
  const wall = Date.parse(kind === 'local' ? `${time}Z` : `${time}T00:00Z`);
  const length = kind === 'local' ? 0 : day;
  return {earliest: wall - easternmost, latest: wall + length + westernmost};
}

/**
 * Whether `a` is certainly before `b`.
 *
 * Two times without a zone are taken to be of the same place; one with and one without are only compared when every
 * zone on earth gives the same answer.
 */
export function isBefore(a: Time, b: Time): boolean {
  const zoned = [a, b].map((time) => timeKind(time) === 'instant');
  if (zoned[0] === zoned[1]) {
    if (zoned[0]) return Date.parse(a) < Date.parse(b);
    const short = timeKind(a) === 'date' || timeKind(b) === 'date';
    return short ? dateOf(a) < dateOf(b) : Date.parse(`${a}Z`) < Date.parse(`${b}Z`);
  }
  return possible(a).latest < possible(b).earliest;
}

/**
 * Orders events for reading, newest first, keeping the order of equals.
 *
 * If every time has an offset the instants count; otherwise the clocks as written, the only thing all of them have.
 */
export function newestFirst<T extends {time?: Time | undefined}>(events: readonly T[]): T[] {
  const zoned = events.every(({time}) => time === undefined || timeKind(time) === 'instant');
  const position = ({time}: T) => {
    if (time === undefined) return Number.NEGATIVE_INFINITY;
    if (zoned) return Date.parse(time);
    return Date.parse(time.length > 10 ? `${time.replace(/(Z|[+-]\d\d:\d\d)$/, '')}Z` : `${time}T00:00Z`);
  };
  return [...events].sort((a, b) => {
    const [first, second] = [position(a), position(b)];
    return first === second ? 0 : second - first;
  });
}

// Swedish dates are ISO dates. Making a formatter costs more than using it a hundred times, so they are kept.
const localFormat = kept(
  (timeZone: string) => new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short', timeStyle: 'medium'}),
);

/**
 * The clock at `timeZone` when it is `instant`, as a local time.
 *
 * @param timeZone An IANA name; `isTimeZone` tells whether it is one.
 */
export function localAt(instant: Time, timeZone: string): Time {
  return localFormat(timeZone).format(Date.parse(instant)).replace(' ', 'T');
}

/** The instant at which the clock at `timeZone` shows `local`; of an hour that clocks leave out, one just beside it. */
export function instantAt(local: Time, timeZone: string): Time {
  const wall = Date.parse(`${local}Z`);
  const offset = (at: number) => Date.parse(`${localAt(new Date(at).toISOString(), timeZone)}Z`) - at;
  const near = wall - offset(wall);
  return new Date(wall - offset(near)).toISOString();
}

/** The calendar day at `timeZone` when it is `instant`. */
export function dayAt(instant: Time, timeZone = 'UTC'): string {
  return dateOf(localAt(instant, timeZone));
}

/**
 * When `date` begins at `timeZone`: not always at midnight, where clocks are put forward then. A day that a zone left out
 * to change its side of the date line begins with the next one.
 */
export function startOfDay(date: string, timeZone = 'UTC'): Time {
  let before = Date.parse(date) - easternmost - second;
  let begun = Date.parse(date) + westernmost;
  while (begun - before > second) {
    const between = before + Math.ceil((begun - before) / 2 / second) * second;
    if (dayAt(new Date(between).toISOString(), timeZone) < date) before = between;
    else begun = between;
  }
  return new Date(begun).toISOString();
}

/** Whether `name` is a time zone this platform knows, such as `Europe/Lisbon`. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(dayAt('2026-01-01T00:00:00Z', name));
  } catch {
    return false;
  }
}

/** Calendar days from `from` to `to`, negative when `to` is earlier. Clocks and zones do not count. */
export function daysBetween(from: Time, to: Time): number {
  return Math.round((Date.parse(dateOf(to)) - Date.parse(dateOf(from))) / day);
}

/** The date `days` calendar days after `date`. */
export function addDays(date: Time, days: number): string {
  return new Date(Date.parse(dateOf(date)) + days * day).toISOString().slice(0, 10);
}

/** The date `days` working days (Monday to Friday) after `date`. */
export function addWorkingDays(date: Time, days: number): string {
  // Any seven days have five of them; the last ones are counted, for they may end before a weekend.
  const weeks = Math.trunc((days - 1) / 5);
  let calendarDays = weeks * 7;
  for (let left = days - weeks * 5; left > 0; ) {
    calendarDays += 1;
    if (![0, 6].includes(new Date(addDays(date, calendarDays)).getUTCDay())) left -= 1;
  }
  return addDays(date, calendarDays);
}
