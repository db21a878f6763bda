// Which day a screen may name: the carrier's while it lies ahead, else the shop's promise, else none.
import type {DeliveryPromise, Facts, Window} from './model.js';
import {clockOf, dateOf} from './time.js';

export interface Expected extends Window {
  /** Whose word it is. A shop's promise means "by then at the latest". */
  readonly by: 'carrier' | 'shop';
}

/** This moment at the destination, as its clock shows it. */
export interface Present {
  /** The instant itself. */
  readonly instant: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** HH:MM. */
  readonly clock: string;
  /** An IANA name. */
  readonly timeZone: string;
}

/** The last day a window reaches. */
export function lastDay({from, to}: Window): string {
  return dateOf(to ?? from);
}

/** When it is expected; never a day, nor a time of today, that has passed. */
export function expectedOf(
  {estimate}: Facts,
  promise: DeliveryPromise | undefined,
  now: Present,
): Expected | undefined {
  if (estimate && lastDay(estimate) >= now.today) return {...ahead(estimate, now), by: 'carrier'};
  if (promise && promise.to >= now.today) return {from: promise.to, by: 'shop'};
  return undefined;
}

/** What of a window is still to come. */
function ahead({from, to}: Window, {today, clock}: Present): Window {
  const end = to ?? from;
  const endClock = clockOf(end);
  if (dateOf(end) === today && endClock !== undefined && endClock < clock) return {from: today};
  return {from: dateOf(from) < today ? today : from, ...(to && {to})};
}

/** The day it was said to arrive before, if the last change was one of day. */
export function earlierDay({estimate, earlierEstimates}: Facts): string | undefined {
  if (!estimate) return undefined;
  return earlierEstimates.map(lastDay).find((day) => day !== lastDay(estimate));
}
