// Times that a carrier gives in parts, or in figures: a day, a clock, and an offset or the same moment in GMT.

import {isTime, type Time} from '../time.js';
import {wordsOf} from './carrier-values.js';

/** `20240423` or `2024-04-23` as a day. */
export function dayOf(date: unknown): Time | undefined {
  const day = wordsOf(date)?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return day && isTime(day) ? day : undefined;
}

/** A day with the clock of `091519`, `91519` or `09:15:19`; without, if there is none. */
export function clockOn(day: Time | undefined, clock: unknown): Time | undefined {
  const digits = wordsOf(clock)?.replaceAll(':', '').padStart(6, '0');
  const time = `${day}T${digits?.replace(/^(..)(..)(..)$/, '$1:$2:$3')}`;
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

/** `local` with its offset, `+01:00` or `+01.00`; failing that, with the difference to `gmt`; failing that, as it is. */
export function zoned(local: Time | undefined, offset: unknown, gmt: Time | undefined): Time | undefined {
  const time = `${local}${wordsOf(offset)?.replace('.', ':') ?? difference(`${local}Z`, `${gmt}Z`)}`;
  return isTime(time) ? time : local;
}

function difference(local: string, gmt: string): string {
  const minutes = (Date.parse(local) - Date.parse(gmt)) / 60_000;
  if (!(Math.abs(minutes) <= 14 * 60)) return '';
  return `${minutes < 0 ? '-' : '+'}${new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16)}`;
}
