// What a screen should say about one parcel now. Only `assess` calls this.
import {type Expected, earlierDay, expectedOf, lastDay, type Present} from './expected.js';
import type {Facts, Order, Policy, Shipment} from './model.js';
import {type Flag, isFinal, type Status} from './status.js';
import {addDays, dateOf, dayAt, daysBetween, timeKind} from './time.js';

/**
 * What a parcel's situation is called on a screen; finer than its status, and it follows the clock. In the order of need:
 * what the customer has to do something about comes first.
 */
export const situations = [
  'action_needed',
  'attempt_failed',
  'ready_for_pickup',
  'lost',
  'problem',
  'stalled',
  'late',
  'returning',
  'out_for_delivery',
  'on_its_way',
  'label_made',
  'no_scan',
  'expired',
  'returned',
  'delivered',
  'cancelled',
] as const;

export type Situation = (typeof situations)[number];

/** A stretch of days that ends with something happening. */
export interface Deadline {
  readonly from: string;
  readonly on: string;
  /** Days from today, never negative. */
  readonly left: number;
}

/** What is known about one shipment, as of now. */
export interface Parcel {
  readonly shipment: Shipment;
  readonly situation: Situation;
  /** Days without a scan, where it is expected to move. */
  readonly silentDays: number | undefined;
  /** Never in the past. */
  readonly expected: Expected | undefined;
  /** The day that was named before, if it was another. */
  readonly was: string | undefined;
  /** Whether it is so late that the shop wants to hear of it: more than the policy's days after the day first named. */
  readonly lateEnough: boolean;
  /** When the shop treats it as lost, while that clock is what there is to say. */
  readonly lost: Deadline | undefined;
  /** Until when it waits to be picked up; absent once that has passed. */
  readonly pickup: Deadline | undefined;
}

const moving: readonly Status[] = ['in_transit', 'out_for_delivery', 'exception', 'attempt_failed', 'expired'];
const arriving: readonly Situation[] = [
  'label_made',
  'no_scan',
  'on_its_way',
  'late',
  'out_for_delivery',
  'attempt_failed',
  'problem',
  'action_needed',
];

/** Assesses one shipment of `order`; only `assess` knows the moment it has to be as of. */
export function assessParcel(shipment: Shipment, order: Order, policy: Policy, now: Present): Parcel {
  const {facts} = shipment;
  const scanDay = lastScanDay(facts, now.timeZone);
  const silentDays =
    scanDay && moving.includes(facts.status) ? Math.max(0, daysBetween(scanDay, now.today)) : undefined;
  const {stalledDays, lostDays} = patience(order, policy);
  const expected = order.state === 'open' ? expectedOf(facts, order.promise, now) : undefined;

  const situation = situationOf(facts, {
    silentDays: silentDays ?? 0,
    stalledDays,
    lostDays,
    late: isLate(facts, order, expected, now.today),
    expectedByCarrier: expected?.by === 'carrier',
  });
  const named = arriving.includes(situation) ? expected : undefined;
  const lateEnough = arriving.includes(situation) && lateDays(facts, order, now.today) > policy.delayDays;
  return {
    shipment,
    situation,
    silentDays,
    expected: named,
    was: was(facts, order, named, situation),
    lateEnough,
    lost:
      scanDay && (situation === 'stalled' || (situation === 'late' && !lateEnough && scanDay < now.today))
        ? deadline(scanDay, addDays(scanDay, lostDays), now.today)
        : undefined,
    pickup:
      situation === 'ready_for_pickup' && facts.pickup?.until && dateOf(facts.pickup.until) >= now.today
        ? deadline(scanDay ?? now.today, dateOf(facts.pickup.until), now.today)
        : undefined,
  };
}

/**
 * The days with whose beginning `assessParcel` may come to say something else, by the clock alone: every day that is
 * compared with today stands here. Days that are only counted down are not meant.
 */
export function turningDays({facts}: Shipment, order: Order, policy: Policy, timeZone: string): string[] {
  if (isFinal(facts.status)) return [];
  const scanDay = lastScanDay(facts, timeZone);
  const {stalledDays, lostDays} = patience(order, policy);
  const turns: readonly [day: string | undefined, daysLater: number][] = [
    [scanDay, 1],
    [scanDay, stalledDays],
    [scanDay, lostDays],
    [facts.estimate && lastDay(facts.estimate), 1],
    [order.promise?.to, 1],
    [dayFirstNamed(facts, order), policy.delayDays + 1],
    [facts.pickup?.until, 1],
  ];
  return turns.flatMap(([day, daysLater]) => (day ? [addDays(day, daysLater)] : []));
}

function lastScanDay({events}: Facts, timeZone: string): string | undefined {
  const lastScan = events.find(({time}) => time !== undefined)?.time;
  return lastScan && (timeKind(lastScan) === 'instant' ? dayAt(lastScan, timeZone) : dateOf(lastScan));
}

/** After how many days without a scan a parcel counts as stalled, and as lost. */
function patience({destination}: Order, {country, stalledDays, lostDays}: Policy) {
  const distance = country !== undefined && country === destination?.country ? 'domestic' : 'international';
  return {stalledDays: stalledDays[distance], lostDays: lostDays[distance]};
}

interface Circumstances {
  readonly silentDays: number;
  readonly stalledDays: number;
  readonly lostDays: number;
  readonly late: boolean;
  readonly expectedByCarrier: boolean;
}

function situationOf({status, flags, events}: Facts, now: Circumstances): Situation {
  const has = (flag: Flag) => flags.includes(flag);
  switch (status) {
    case 'delivered':
    case 'returned':
    case 'returning':
    case 'cancelled':
      return status;
    case 'available_for_pickup':
      return 'ready_for_pickup';
    case 'unknown':
      return events.length === 0 ? 'no_scan' : has('action_required') ? 'action_needed' : 'on_its_way';
    case 'pre_transit':
      return has('action_required') ? 'action_needed' : 'label_made';
  }
  if (has('lost') || now.silentDays >= now.lostDays) return 'lost';
  if (has('action_required')) return 'action_needed';
  if (status === 'attempt_failed') return 'attempt_failed';
  if (status === 'expired') return 'expired';
  if (now.silentDays >= now.stalledDays && !now.expectedByCarrier) return 'stalled';
  if (status === 'exception') return 'problem';
  if (status === 'out_for_delivery') return 'out_for_delivery';
  return now.late ? 'late' : 'on_its_way';
}

/** Late is later than the shop promised or, where it promised nothing, later than first said; or the day has passed. */
function isLate(
  {flags, estimate, earlierEstimates}: Facts,
  {promise}: Order,
  expected: Expected | undefined,
  today: string,
): boolean {
  if (flags.includes('delayed')) return true;
  if (estimate && lastDay(estimate) < today) return true;
  if (promise && promise.to < (expected ? lastDay(expected) : today)) return true;
  const first = earlierEstimates.at(-1);
  return !promise && estimate !== undefined && first !== undefined && lastDay(estimate) > lastDay(first);
}

function lateDays(facts: Facts, order: Order, today: string): number {
  const day = dayFirstNamed(facts, order);
  return day ? daysBetween(day, today) : 0;
}

/** The day that was promised or, where none was, first named. */
function dayFirstNamed({estimate, earlierEstimates}: Facts, {promise}: Order): string | undefined {
  const first = earlierEstimates.at(-1) ?? estimate;
  return promise?.to ?? (first && lastDay(first));
}

function was(facts: Facts, {promise}: Order, expected: Expected | undefined, situation: Situation): string | undefined {
  if (expected?.by === 'carrier') {
    return earlierDay(facts) ?? (promise && lastDay(expected) > promise.to ? promise.to : undefined);
  }
  if (situation !== 'late') return undefined;
  return facts.estimate ? lastDay(facts.estimate) : expected ? undefined : promise?.to;
}

function deadline(from: string, on: string, today: string): Deadline {
  return {from, on, left: Math.max(0, daysBetween(today, on))};
}
