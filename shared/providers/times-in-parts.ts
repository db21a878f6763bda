// Times that a carrier gives in parts: a day, a clock, and an offset or the same moment in GMT.

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
