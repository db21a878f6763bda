// When to look at an order again though nobody says anything: the clock has passed a day that matters. Pure.
import {type Assessment, assess} from './assess.js';
import {turningDays} from './assess-parcel.js';
import type {Order, Policy} from './model.js';
import {addDays, isBefore, startOfDay} from './time.js';

/**
 * The instant from which, by the clock alone, `assess` says something else of `order` than `now`; `undefined` if it never
 * does. That fewer days are left is nothing else.
 *
 * @param now An instant.
 * @param timeZone As for `assess`.
 */
export function nextAssessment(order: Order, policy: Policy, now: string, timeZone = 'UTC'): string | undefined {
  const current = assess(order, policy, now, timeZone);
  const {today, timeZone: there} = current.now;
  const days = new Set(order.shipments.flatMap((one) => turningDays(one, order, policy, there)));
  const turns = [...days].filter((day) => day > today).map((day) => startOfDay(day, there));
  const handOver = startOfDay(addDays(current.handOverBy, 1), policy.timeZone ?? timeZone);
  return [...turns, handOver]
    .filter((instant) => isBefore(now, instant))
    .sort()
    .find((instant) => said(assess(order, policy, instant, timeZone)) !== said(current));
}

function said({parcels, handOverLate}: Assessment): string {
  const each = parcels.map(({situation, lateEnough, expected, lost, pickup}) => {
    return [situation, lateEnough, expected?.by, Boolean(lost), Boolean(pickup)];
  });
  return JSON.stringify([handOverLate, each]);
}
