// How long parcels take, and what that lets one expect of the next. Pure.
import type {Facts} from './model.js';
import {addDays, dateOf, daysBetween} from './time.js';

/** Below, there is too little to say. */
export const fewest = 30;

/** How many parcels took how many days, calendar days from hand-over, in ascending order of days. */
export type Histogram = readonly {readonly days: number; readonly parcels: number}[];

export function countOf(histogram: Histogram): number {
  return histogram.reduce((sum, {parcels}) => sum + parcels, 0);
}

/** The first day by which at least this share had arrived: a day that really occurred, never one between two. */
export function quantile(histogram: Histogram, share: number): number | undefined {
  const wanted = share * countOf(histogram);
  let arrived = 0;
  for (const {days, parcels} of histogram) {
    arrived += parcels;
    if (parcels > 0 && arrived >= wanted) return days;
  }
  return undefined;
}

/** The day on which a carrier had the parcel: of its first scan that is no label. */
export function handedOverOn({events}: Facts): string | undefined {
  const first = events.findLast(({time, status, kind}) => time && (kind === 'picked_up' || status === 'in_transit'));
  return first?.time && dateOf(first.time);
}

export function deliveredOn({status, deliveredAt, events}: Facts): string | undefined {
  if (status !== 'delivered') return undefined;
  const time = deliveredAt ?? events.find((event) => event.status === 'delivered')?.time;
  return time && dateOf(time);
}

/** Calendar days from hand-over to delivery, where both are known. */
export function daysTaken(facts: Facts): number | undefined {
  const [from, to] = [handedOverOn(facts), deliveredOn(facts)];
  const days = from && to ? daysBetween(from, to) : -1;
  return days >= 0 && days <= 365 ? days : undefined;
}

/** Our own guess: between these days, as `n` parcels tell. */
export interface OwnEstimate {
  readonly from: string;
  readonly to: string;
  readonly n: number;
}

/** When half and nine of ten had arrived, counted from hand-over; nothing where too few have. */
export function ownEstimate(handedOver: string, histogram: Histogram): OwnEstimate | undefined {
  const n = countOf(histogram);
  const [half, most] = [quantile(histogram, 0.5), quantile(histogram, 0.9)];
  if (n < fewest || half === undefined || most === undefined) return undefined;
  return {from: addDays(handedOver, half), to: addDays(handedOver, most), n};
}

/** What of a guess is still to come; nothing once it has passed. */
export function stillAhead({from, to, n}: OwnEstimate, today: string): OwnEstimate | undefined {
  return to < today ? undefined : {from: from < today ? today : from, to, n};
}
