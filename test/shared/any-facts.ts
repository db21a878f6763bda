// Whatever may be known of a parcel, for tests that must hold for all of it.
import fc from 'fast-check';
import type {Facts} from '../../shared/model.js';
import {flags, statuses} from '../../shared/status.js';
import {addDays} from '../../shared/time.js';
import {now} from './builders.js';

export const dayNear = (day: string, most: number) =>
  fc.integer({min: -most, max: most}).map((away) => addDays(day, away));

/** With dates out of `day`; instants too where a carrier may name some. */
export function anyFacts(day: fc.Arbitrary<string>): fc.Arbitrary<Partial<Facts>> {
  const local = fc.tuple(day, fc.nat(23)).map(([date, hour]) => `${date}T${String(hour).padStart(2, '0')}:00:00`);
  const time = fc.oneof(day, local);
  const instant = fc.tuple(local, fc.constantFrom('Z', '+09:00', '-08:00')).map((parts) => parts.join(''));
  const estimate = fc
    .tuple(time, fc.option(time, {nil: undefined}))
    .map(([from, to]) => ({from, ...(to && to > from && {to}), provider: 'ups', askedAt: now}));
  return fc.record({
    status: fc.constantFrom(...statuses),
    flags: fc.subarray([...flags]),
    estimate: fc.option(estimate, {nil: undefined}),
    earlierEstimates: fc.array(estimate, {maxLength: 3}),
    pickup: fc.option(fc.record({until: time}), {nil: undefined}),
    events: fc.array(
      fc.oneof(time, instant).map((at) => ({time: at, status: 'in_transit' as const, text: ''})),
      {maxLength: 3},
    ),
  });
}
