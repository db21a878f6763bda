import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {daysTaken, fewest, type Histogram, ownEstimate, quantile, stillAhead} from '../../shared/delivery-days.js';
import {addDays} from '../../shared/time.js';
import {facts} from './builders.js';

const took = (...parcels: number[]): Histogram => parcels.map((count, at) => ({days: at + 1, parcels: count}));
const sweden = took(4, 31, 78, 52, 29, 12, 5, 3);

describe('the day by which a share had arrived', () => {
  const cases: [name: string, Histogram, share: number, day: number | undefined][] = [
    ['half of 214', sweden, 0.5, 3],
    ['nine of ten of 214', sweden, 0.9, 5],
    ['all', sweden, 1, 8],
    ['one parcel is every share', took(0, 1), 0.5, 2],
    ['half of two is the first', took(1, 1), 0.5, 1],
    ['nine of ten exactly', took(9, 1), 0.9, 1],
    ['a day on which none arrived is none', took(0, 0, 5), 0.1, 3],
    ['of nothing there is none', [], 0.5, undefined],
  ];
  for (const [name, histogram, share, day] of cases) test(name, () => assert.equal(quantile(histogram, share), day));
});

const histograms = fc
  .array(fc.nat(40), {minLength: 1, maxLength: 30})
  .map((counts) => counts.map((parcels, days) => ({days, parcels})));
const dates = fc.integer({min: -60, max: 60}).map((days) => addDays('2026-11-22', days));

test('a greater share has never arrived earlier', () => {
  fc.assert(
    fc.property(
      histograms,
      fc.double({min: 0, max: 1, noNaN: true}),
      fc.double({min: 0, max: 1, noNaN: true}),
      (all, a, b) => {
        const [less, more] = [quantile(all, Math.min(a, b)), quantile(all, Math.max(a, b))];
        assert.ok(less === undefined || more === undefined || less <= more);
      },
    ),
  );
});

test('a guess is made of thirty parcels or more, and never of fewer', () => {
  fc.assert(
    fc.property(histograms, (histogram) => {
      const n = histogram.reduce((sum, {parcels}) => sum + parcels, 0);
      assert.equal(ownEstimate('2026-11-20', histogram)?.n, n < fewest ? undefined : n);
    }),
  );
});

test('what is shown of a guess lies ahead, and ends no earlier than it begins', () => {
  fc.assert(
    fc.property(histograms, dates, dates, (histogram, handedOver, today) => {
      const guess = ownEstimate(handedOver, histogram);
      const ahead = guess && stillAhead(guess, today);
      if (ahead) assert.ok(today <= ahead.from && ahead.from <= ahead.to);
    }),
  );
});

test('half of 214 take three days, nine of ten five', () => {
  assert.deepEqual(ownEstimate('2026-11-20', sweden), {from: '2026-11-23', to: '2026-11-25', n: 214});
});

const label = {time: '2026-11-16T09:00:00Z', status: 'pre_transit' as const, text: 'Label'};
const picked = {time: '2026-11-17T18:00:00+01:00', status: 'in_transit' as const, text: 'Picked up'};
const arrived = {time: '2026-11-20T10:00:00+01:00', status: 'delivered' as const, text: 'Delivered'};
describe('days are counted from hand-over to delivery, as their clocks say', () => {
  const cases: [name: string, Parameters<typeof facts>[0], days: number | undefined][] = [
    ['a label is no hand-over', {status: 'delivered', events: [arrived, picked, label]}, 3],
    [
      'the day that is stated counts before the scan',
      {status: 'delivered', deliveredAt: '2026-11-19', events: [arrived, picked]},
      2,
    ],
    ['without a hand-over nothing is known', {status: 'delivered', events: [arrived, label]}, undefined],
    ['what has not arrived has taken no time', {status: 'in_transit', events: [picked]}, undefined],
    [
      'nothing arrives before it is sent',
      {status: 'delivered', deliveredAt: '2026-11-10', events: [picked]},
      undefined,
    ],
  ];
  for (const [name, known, days] of cases) test(name, () => assert.equal(daysTaken(facts(known)), days));
});
