import type {Order, Policy} from '../../shared/model.js';
import {addDays, clockOf, dateOf, localAt} from '../../shared/time.js';
import type {Telling} from './telling.js';

const second = 1000;
/** A day whose clocks are put back. */
const longestDay = 25 * 3600;

/** Whose clock says when it is quiet: that of where the order goes, else the shop's. */
export function zoneOf({destination}: Pick<Order, 'destination'>, {timeZone}: Pick<Policy, 'timeZone'>): string {
  return destination?.timeZone ?? timeZone ?? 'UTC';
}

/**
 * The first instant from `now` on that is in no quiet hour; both in milliseconds since 1970. Where the end of the quiet
 * hours is a time that the clocks leave out or show twice, it is when they first show it or a later one.
 */
export function nextAllowed(now: number, quiet: Telling['quiet'], timeZone: string): number {
  if (!quiet || !isQuiet(now, quiet, timeZone)) return now;
  const local = localOf(now, timeZone);
  const today = dateOf(local);
  const end = `${clockIn(local) < quiet.to ? today : addDays(today, 1)}T${quiet.to}`;
  let before = Math.floor(now / second);
  let after = before + longestDay;
  while (after - before > 1) {
    const between = Math.floor((before + after) / 2);
    if (localOf(between * second, timeZone) < end) before = between;
    else after = between;
  }
  return after * second;
}

/** From the first clock until before the second, over midnight if that is the earlier one. Two of the same are none. */
export function isQuiet(now: number, {from, to}: NonNullable<Telling['quiet']>, timeZone: string): boolean {
  const clock = clockIn(localOf(now, timeZone));
  return from <= to ? from <= clock && clock < to : from <= clock || clock < to;
}

function localOf(now: number, timeZone: string): string {
  return localAt(new Date(now).toISOString(), timeZone);
}

function clockIn(local: string): string {
  return clockOf(local) ?? '';
}
