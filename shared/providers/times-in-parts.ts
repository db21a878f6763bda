// Times that a carrier gives in parts, or in figures: a day, a clock, and an offset or the same moment in GMT.

import {isTime, type Time} from '../time.js';
import {wordsOf} from './carrier-values.js';

/** `20240423` or `2024-04-23` as a day. */
export function dayOf(date: unknown): Time | undefined {
  const day = wordsOf(date)?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return day && isTime(day) ? day : undefined;
}

/** A day with the clock of `091519`, `91519`, `09:15:19`, `9:15` or `9:15 PM`; without, if there is none. */
export function clockOn(day: Time | undefined, clock: unknown): Time | undefined {
  const written = wordsOf(clock)?.replace(/^\d+$/, (digits) => digits.padStart(6, '0').replace(/^(..)(..)/, '$1:$2:'));
  const [, hour, rest, half] = /^(\d{1,2})(:\d\d(?::\d\d)?)\s*([ap]m)?$/i.exec(written ?? '') ?? [];
  const time = `${day}T${hourOf(Number(hour), half?.toLowerCase())}${rest}`;
  return isTime(time) ? time : day;
}

const figures = /^(\d\d?)([-./])(\d\d?)\2(\d{4})(?:,?\s+(\d\d?)(:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?:\s*([ap])m)?)?$/i;

/** `27-06-2026 19:30:05`, `27.06.2026, 19:30` or, with the month first, `6/27/2026 7:30:05 PM`; a day without a clock. */
export function timeInFigures(text: unknown): Time | undefined {
  const [, first = '', separator, second = '', year, hour, rest, half] = figures.exec(wordsOf(text) ?? '') ?? [];
  const [day, month] = separator === '/' ? [second, first] : [first, second];
  const date = dayOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : hour;
  const time = `${date}T${String(hours).padStart(2, '0')}${rest}`;
  return isTime(time) ? time : date;
}

/** `local` with its offset, such as `+01:00`, `+01.00` or `-7:00`; failing that, with the difference to `gmt`; failing that, as it is. */
export function zoned(local: Time | undefined, offset: unknown, gmt: Time | undefined): Time | undefined {
  const written = wordsOf(offset)?.replace(
    /^([+-])(\d{1,2})[:.]?(\d\d)$/,
    (_, sign: string, hours: string, minutes: string) => `${sign}${hours.padStart(2, '0')}:${minutes}`,
  );
  const time = `${local}${written ?? difference(`${local}Z`, `${gmt}Z`)}`;
  return isTime(time) ? time : local;
}

/** Some write the half of the day after hours that count to 24: `13:28 PM`. */
function hourOf(hour: number, half: string | undefined): string {
  const hours = half && hour <= 12 ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  return String(hours).padStart(2, '0');
}

function difference(local: string, gmt: string): string {
  const minutes = (Date.parse(local) - Date.parse(gmt)) / 60_000;
  if (!(Math.abs(minutes) <= 14 * 60)) return '';
  return `${minutes < 0 ? '-' : '+'}${new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16)}`;
}
