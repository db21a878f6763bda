import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import {assess} from '../../shared/assess.js';
import type {Estimate, Facts, Order} from '../../shared/model.js';
import {momentsOf} from '../../shared/moments.js';
import {statuses} from '../../shared/status.js';
import {anyFacts, dayNear} from './any-facts.js';
import {now, order, policy, shipment} from './builders.js';

const estimate = (from: string): Estimate => ({from, provider: 'ups', askedAt: now});
const scan = (time: string, status: Facts['status'] = 'in_transit') => [{time, status, text: ''}];
const recent = scan('2026-11-22T18:00:00+01:00');

function reached(known: Partial<Facts>, changes: Partial<Order> = {}) {
  const whole = order({shipments: [shipment({}, known)], ...changes});
  return momentsOf(whole, assess(whole, policy, now));
}

/** Those that people are told of, as `moment mark`. */
function told(known: Partial<Facts>, changes: Partial<Order> = {}) {
  const current = reached(known, changes).filter(({isPast}) => !isPast);
  return current.map(({moment, mark}) => [moment, mark].filter(Boolean).join(' '));
}

describe('of a parcel that is', () => {
  const cases: [what: string, known: Partial<Facts>, told: string[], promised?: string][] = [
    ['only labelled, people are told that the order is confirmed', {status: 'pre_transit', events: []}, ['confirmed']],
    ['known and no more, too', {status: 'unknown', events: []}, ['confirmed']],
    ['known to move though its status is not', {status: 'unknown', events: recent}, ['dispatched']],
    ['on its way', {events: recent}, ['dispatched']],
    ['stopped', {status: 'exception', events: recent}, ['dispatched']],
    ['expected in time', {events: recent, estimate: estimate('2026-11-25')}, ['dispatched'], '2026-11-26'],
    [
      'expected after the promise',
      {events: recent, estimate: estimate('2026-11-27')},
      ['dispatched', 'delayed 2026-11-27'],
      '2026-11-26',
    ],
    [
      'expected later than first said, without a promise',
      {events: recent, estimate: estimate('2026-11-27'), earlierEstimates: [estimate('2026-11-25')]},
      ['dispatched', 'delayed 2026-11-27'],
    ],
    ['not there on the promised day', {events: recent}, ['dispatched', 'delayed after 2026-11-22'], '2026-11-22'],
    [
      'out for delivery, though late',
      {
        status: 'out_for_delivery',
        events: scan('2026-11-23T08:00:00+01:00', 'out_for_delivery'),
        estimate: estimate('2026-11-27'),
      },
      ['out_for_delivery 2026-11-23'],
      '2026-11-26',
    ],
    ['waiting to be picked up', {status: 'available_for_pickup', events: recent}, ['ready_for_pickup 0']],
    [
      'not delivered for want of anybody',
      {status: 'attempt_failed', events: scan('2026-11-23T08:00:00+01:00', 'attempt_failed')},
      ['attempt_failed 2026-11-23'],
    ],
    [
      'held until duties are paid',
      {status: 'exception', flags: ['action_required'], events: recent},
      ['dispatched', 'action_needed 2026-11-22'],
    ],
    ['there', {status: 'delivered', events: recent}, ['delivered 0']],
    [
      'there after all, which was taken back before',
      {
        status: 'delivered',
        events: recent,
        corrections: [{from: 'delivered', to: 'in_transit', provider: 'ups', at: now}],
      },
      ['delivered 1'],
    ],
    ['going back', {status: 'returning', events: recent}, ['returned returning']],
    ['back', {status: 'returned', events: recent}, ['returned returned']],
    ['cancelled', {status: 'cancelled', events: []}, ['confirmed']],
    ['not seen for days', {events: scan('2026-11-18T18:00:00+01:00')}, ['dispatched', 'stalled stalled 2026-11-18']],
    [
      'not seen for so long that it is lost',
      {events: scan('2026-11-12T18:00:00+01:00')},
      ['dispatched', 'stalled lost 2026-11-12'],
    ],
  ];
  for (const [what, known, expected, promised] of cases) {
    test(what, () => assert.deepEqual(told(known, {...(promised && {promise: {to: promised}})}), expected));
  }
});

test('of an order that was cancelled nobody is told that it is confirmed', () => {
  assert.deepEqual(told({status: 'pre_transit', events: []}, {state: 'cancelled'}), []);
});

test('what is over has come to pass all the same, so that nobody is told later', () => {
  const past = reached({status: 'delivered', events: recent}).filter(({isPast}) => isPast);
  assert.deepEqual(
    past.map(({moment}) => moment),
    ['confirmed', 'dispatched'],
  );
});

test('whatever is known of a parcel, no moment comes twice, and at most one says where it is', () => {
  const where = ['out_for_delivery', 'ready_for_pickup', 'delivered', 'attempt_failed', 'returned'];
  fc.assert(
    fc.property(anyFacts(dayNear(now, 20)), fc.constantFrom(...statuses), (facts, status) => {
      const all = reached({...facts, status});
      assert.equal(new Set(all.map(({moment, mark}) => `${moment} ${mark}`)).size, all.length);
      assert.ok(all.filter(({moment, isPast}) => !isPast && where.includes(moment)).length <= 1);
    }),
  );
});
