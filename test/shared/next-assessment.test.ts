import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {assess} from '../../shared/assess.js';
import type {Order, Policy} from '../../shared/model.js';
import {nextAssessment} from '../../shared/next-assessment.js';
import {anyFacts, dayNear} from './any-facts.js';
import {now, order, policy, shipment} from './builders.js';

const hour = 3_600_000;
const today = '2026-11-23';

describe('the clock alone changes what is said', () => {
  const scan = (day: string) => [{time: `${day}T18:00:00+01:00`, status: 'in_transit' as const, text: 'Departed'}];
  const events = scan('2026-11-22');
  const cases: [name: string, of: Order, instants: string[]][] = [
    ['when it stalls and when it is lost', order({shipments: [shipment({}, {events})]}), ['2026-11-26', '2026-12-01']],
    [
      'when a late one has been silent for a day, when it stalls and when it is lost',
      order({shipments: [shipment({}, {flags: ['delayed'], events: scan('2026-11-23')})]}),
      ['2026-11-23', '2026-11-27', '2026-12-02'],
    ],
    [
      'when the promise has passed, and when that is too long ago',
      order({promise: {to: '2026-11-24'}, shipments: [shipment({}, {events: []})]}),
      ['2026-11-24', '2026-11-27'],
    ],
    [
      'when it no longer waits at the counter',
      order({shipments: [shipment({}, {status: 'available_for_pickup', pickup: {until: '2026-11-30'}})]}),
      ['2026-11-30'],
    ],
    ['never, once it is there', order({shipments: [shipment({}, {status: 'delivered', events})]}), []],
    ['never, of what is on its way without a scan or a day', order({shipments: [shipment({}, {events: []})]}), []],
  ];
  for (const [name, of, evenings] of cases) {
    test(name, () => {
      const midnights = evenings.map((day) => `${day}T23:00:00.000Z`);
      assert.deepEqual(lifeOf(of, policy), midnights);
    });
  }

  test('when the shop is late by its own day, wherever the order goes', () => {
    const far = order({destination: {timeZone: 'Pacific/Auckland'}});
    assert.deepEqual(lifeOf(far, policy), ['2026-11-24T00:00:00.000Z']);
  });
});

/** Every instant at which it has to be assessed anew. */
function lifeOf(of: Order, by: Policy): string[] {
  const instants: string[] = [];
  for (let at = nextAssessment(of, by, now); at !== undefined; at = nextAssessment(of, by, at)) instants.push(at);
  return instants;
}

const zone = fc.constantFrom('Europe/Lisbon', 'America/Santiago', 'Africa/Cairo', 'Pacific/Kiritimati', 'Pacific/Niue');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, {nil: undefined});
const days = fc.record({domestic: fc.nat(12), international: fc.nat(12)});
/** An order and a moment, around days on which some clocks change. */
const anyMoment = fc.constantFrom(today, '2026-04-04', '2026-09-06', '2026-10-25').chain((middle) =>
  fc.record({
    order: fc
      .record({
        placedAt: dayNear(middle, 8).map((date) => `${date}T20:41:00Z`),
        state: fc.constantFrom('open' as const, 'cancelled' as const),
        timeZone: maybe(zone),
        promise: maybe(dayNear(middle, 8)),
        parcels: fc.array(anyFacts(dayNear(middle, 8)), {maxLength: 3}),
      })
      .map(({placedAt, state, timeZone, promise, parcels}) =>
        order({
          ...{placedAt, state, destination: {country: 'PT', ...(timeZone && {timeZone})}},
          ...(promise && {promise: {to: promise}}),
          shipments: parcels.map((known, at) => shipment({number: `N${at}`}, known)),
        }),
      ),
    at: fc.tuple(dayNear(middle, 8), fc.nat(23)).map(([date, hours]) => Date.parse(date) + hours * hour),
  }),
);
const anyPolicy = fc
  .record({
    country: maybe(fc.constant('PT')),
    timeZone: maybe(zone),
    handlingDays: fc.nat(4),
    delayDays: fc.nat(4),
    stalledDays: days,
    lostDays: days,
  })
  .map(({country, timeZone, ...rest}): Policy => {
    const {country: _, timeZone: __, ...others} = policy;
    return {...others, ...rest, ...(country && {country}), ...(timeZone && {timeZone})};
  });

test('until the next assessment everything is as it was, and from then on it is not, whatever is known', () => {
  fc.assert(
    fc.property(anyMoment, anyPolicy, ({order: of, at}, by) => {
      const said = (instant: number) => {
        const {handOverLate, parcels} = assess(of, by, iso(instant));
        return [
          handOverLate,
          parcels.map(({situation, lateEnough, expected, lost, pickup}) => {
            return {situation, lateEnough, by: expected?.by, lost: lost !== undefined, pickup: pickup !== undefined};
          }),
        ];
      };
      const next = nextAssessment(of, by, iso(at));
      const until = next ? Date.parse(next) : at + 60 * 24 * hour;
      const before = said(at);
      for (let instant = at; instant < until; instant += 12 * hour) assert.deepEqual(said(instant), before);
      if (next) assert.deepEqual(said(until - 1), before);
      if (next) assert.notDeepEqual(said(until), before);
    }),
    {numRuns: 500},
  );
});

test('an order is assessed a few times in its life, not every day', () => {
  fc.assert(
    fc.property(anyMoment, anyPolicy, ({order: of}, by) => {
      assert.ok(lifeOf(of, by).length <= 1 + 7 * of.shipments.length);
    }),
  );
});

const iso = (instant: number) => new Date(instant).toISOString();
