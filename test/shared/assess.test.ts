import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {assess} from '../../shared/assess.js';
import type {Situation} from '../../shared/assess-parcel.js';
import type {Estimate, Facts, Order} from '../../shared/model.js';
import {dateOf} from '../../shared/time.js';
import {anyFacts, dayNear} from './any-facts.js';
import {now, order, policy, shipment} from './builders.js';

const today = '2026-11-23';
const estimate = (from: string, to?: string): Estimate => ({from, ...(to && {to}), provider: 'ups', askedAt: now});

function parcel(known: Partial<Facts>, changes: Partial<Order> = {}) {
  const {parcels} = assess(order({shipments: [shipment({}, known)], ...changes}), policy, now);
  assert.ok(parcels[0]);
  return parcels[0];
}

const scan = (day: string) => [{time: `${day}T18:00:00+01:00`, status: 'in_transit' as const, text: 'Departed'}];

describe('a parcel’s situation', () => {
  const cases: [name: string, known: Partial<Facts>, promisedBy: string | undefined, situation: Situation][] = [
    ['known, nothing yet', {status: 'unknown', events: []}, undefined, 'no_scan'],
    ['label made', {status: 'pre_transit'}, undefined, 'label_made'],
    ['moving', {}, undefined, 'on_its_way'],
    ['moving, expected before the promise', {estimate: estimate('2026-11-25')}, '2026-11-26', 'on_its_way'],
    ['expected after the promise', {estimate: estimate('2026-11-27')}, '2026-11-26', 'late'],
    [
      'expected later than first said, no promise',
      {estimate: estimate('2026-11-27'), earlierEstimates: [estimate('2026-11-25')]},
      undefined,
      'late',
    ],
    [
      'expected later than first said, promise kept',
      {estimate: estimate('2026-11-26'), earlierEstimates: [estimate('2026-11-25')]},
      '2026-11-27',
      'on_its_way',
    ],
    [
      'expected earlier than first said',
      {estimate: estimate('2026-11-25'), earlierEstimates: [estimate('2026-11-27')]},
      undefined,
      'on_its_way',
    ],
    ['its day has passed', {estimate: estimate('2026-11-22')}, undefined, 'late'],
    ['the promise has passed', {}, '2026-11-22', 'late'],
    ['the carrier says delayed', {flags: ['delayed']}, undefined, 'late'],
    ['delayed, but out for delivery', {status: 'out_for_delivery', flags: ['delayed']}, undefined, 'out_for_delivery'],
    ['five days without a scan', {events: scan('2026-11-18')}, undefined, 'stalled'],
    ['four days without a scan', {events: scan('2026-11-19')}, undefined, 'on_its_way'],
    [
      'five days without a scan, the carrier names a day',
      {events: scan('2026-11-18'), estimate: estimate('2026-11-30')},
      undefined,
      'on_its_way',
    ],
    ['ten days without a scan', {events: scan('2026-11-13'), estimate: estimate('2026-11-30')}, undefined, 'lost'],
    ['the carrier says lost', {status: 'exception', flags: ['lost']}, undefined, 'lost'],
    ['damaged', {status: 'exception', flags: ['damaged']}, undefined, 'problem'],
    ['duties to pay', {status: 'exception', flags: ['action_required']}, undefined, 'action_needed'],
    ['attempt failed', {status: 'attempt_failed'}, undefined, 'attempt_failed'],
    [
      'waiting at a counter',
      {status: 'available_for_pickup', events: scan('2026-11-01')},
      undefined,
      'ready_for_pickup',
    ],
    ['delivered long ago', {status: 'delivered', events: scan('2026-10-01')}, '2026-10-01', 'delivered'],
    ['going back', {status: 'returning', flags: ['refused']}, undefined, 'returning'],
    ['no longer followed', {status: 'expired'}, undefined, 'expired'],
  ];
  for (const [name, known, promisedBy, situation] of cases) {
    test(`${name}: ${situation}`, () => {
      assert.equal(parcel(known, promisedBy ? {promise: {to: promisedBy}} : {}).situation, situation);
    });
  }

  test('days without a scan count sooner inside the shop’s own country', () => {
    const known = {events: scan('2026-11-19')};
    assert.equal(parcel(known, {destination: {country: 'PT'}}).situation, 'stalled');
    assert.equal(parcel(known, {destination: {country: 'NL'}}).situation, 'on_its_way');
  });
});

describe('what is named', () => {
  test('the old day, when the day has changed', () => {
    const known = {
      estimate: estimate('2026-11-26'),
      earlierEstimates: [estimate('2026-11-26T10:00:00'), estimate('2026-11-24')],
    };
    assert.equal(parcel(known).was, '2026-11-24');
  });

  test('the promise, when the first day named is later', () => {
    assert.equal(parcel({estimate: estimate('2026-11-27')}, {promise: {to: '2026-11-25'}}).was, '2026-11-25');
  });

  test('the shop’s promise where the carrier names no day', () => {
    assert.deepEqual(parcel({}, {promise: {to: '2026-11-25'}}).expected, {from: '2026-11-25', by: 'shop'});
  });

  test('only the day, once today’s window has passed on the destination’s clock', () => {
    const window = estimate(`${today}T08:00:00`, `${today}T12:30:00`);
    assert.deepEqual(parcel({estimate: window}).expected, {from: today, by: 'carrier'});
    const later = estimate(`${today}T08:00:00`, `${today}T14:00:00`);
    assert.deepEqual(parcel({estimate: later}).expected, {
      from: `${today}T08:00:00`,
      to: `${today}T14:00:00`,
      by: 'carrier',
    });
  });

  test('the days until it is treated as lost, while it stands still', () => {
    assert.deepEqual(parcel({events: scan('2026-11-16')}).lost, {from: '2026-11-16', on: '2026-11-26', left: 3});
    assert.equal(parcel({}).lost, undefined);
  });

  test('no day until which it waits, once that has passed', () => {
    assert.equal(parcel({status: 'available_for_pickup', pickup: {until: '2026-11-22'}}).pickup, undefined);
  });

  test('late enough for the shop, more than its days after the day first named', () => {
    assert.equal(parcel({}, {promise: {to: '2026-11-20'}}).lateEnough, false);
    assert.equal(parcel({}, {promise: {to: '2026-11-19'}}).lateEnough, true);
    assert.equal(parcel({status: 'delivered'}, {promise: {to: '2026-11-01'}}).lateEnough, false);
  });

  test('a scan counts on the day it had at the destination', () => {
    const known = {events: [{time: '2026-11-22T20:00:00-08:00', status: 'in_transit' as const, text: ''}]};
    assert.equal(parcel(known).silentDays, 0);
  });

  test('until when it waits at the counter', () => {
    const known = {status: 'available_for_pickup' as const, pickup: {until: '2026-11-30'}};
    assert.deepEqual(parcel(known).pickup, {from: '2026-11-22', on: '2026-11-30', left: 7});
  });
});

describe('an order', () => {
  test('is handed over within working days, and late after them', () => {
    const {handOverBy, handOverLate} = assess(order(), policy, now);
    assert.equal(handOverBy, '2026-11-23');
    assert.equal(handOverLate, false);
    assert.equal(assess(order(), policy, '2026-11-24T12:00:00Z').handOverLate, true);
  });

  test('a label is no hand-over', () => {
    const late = '2026-11-24T12:00:00Z';
    const labelled = order({shipments: [shipment({}, {status: 'pre_transit'})]});
    assert.equal(assess(labelled, policy, late).handOverLate, true);
    assert.equal(assess(order({shipments: [shipment()]}), policy, late).handOverLate, false);
  });

  test('leads with the parcel that needs the customer, then with what arrives first', () => {
    const parcels = [
      shipment({number: 'A'}, {estimate: estimate('2026-11-27')}),
      shipment({number: 'B'}, {estimate: estimate('2026-11-25')}),
      shipment({number: 'C'}, {status: 'delivered'}),
    ];
    assert.equal(assess(order({shipments: parcels}), policy, now).leading?.shipment.number, 'B');
    const waiting = shipment({number: 'D'}, {status: 'available_for_pickup'});
    assert.equal(assess(order({shipments: [...parcels, waiting]}), policy, now).leading?.shipment.number, 'D');
  });

  test('the hand-over is late by the shop’s own day', () => {
    const far = order({destination: {timeZone: 'Pacific/Auckland'}});
    assert.equal(assess(far, policy, '2026-11-23T12:00:00Z').handOverLate, false);
  });

  test('of parcels that are all there, the last one answers', () => {
    const arrived = (number: string, deliveredAt: string) => shipment({number}, {status: 'delivered', deliveredAt});
    const both = order({shipments: [arrived('A', '2026-11-20T10:00:00'), arrived('B', '2026-11-22T10:00:00')]});
    assert.equal(assess(both, policy, now).leading?.shipment.number, 'B');
  });

  test('days are those at the destination', () => {
    const late = '2026-11-23T23:30:00Z';
    assert.equal(assess(order(), policy, late).now.today, '2026-11-24');
    assert.equal(assess(order({destination: {timeZone: 'America/New_York'}}), policy, late).now.today, '2026-11-23');
  });
});

test('never promises a date in the past, whatever is known', () => {
  const day = dayNear(today, 400);
  fc.assert(
    fc.property(
      anyFacts(day),
      fc.option(day, {nil: undefined}),
      fc.constantFrom('open', 'cancelled'),
      (facts, promisedBy, state) => {
        const {expected, pickup, lost} = parcel(facts, {state, ...(promisedBy && {promise: {to: promisedBy}})});
        for (const deadline of [pickup, lost]) assert.ok(!deadline || deadline.on >= today);
        if (!expected) return;
        assert.ok(dateOf(expected.from) >= today, `from ${expected.from}`);
        assert.ok(dateOf(expected.to ?? expected.from) >= today, `to ${expected.to}`);
        const end = expected.to ?? expected.from;
        if (end.length > 10) assert.ok(end >= `${today}T13:00`, `the clock ${end} has passed`);
      },
    ),
    {numRuns: 1000},
  );
});
