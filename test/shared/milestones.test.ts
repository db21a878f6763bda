import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {assess} from '../../shared/assess.js';
import {milestonesOf} from '../../shared/milestones.js';
import type {Facts} from '../../shared/model.js';
import {statuses} from '../../shared/status.js';
import {now, order, policy, shipment} from './builders.js';

function way(known: Partial<Facts>) {
  const whole = order({shipments: [shipment({}, known)]});
  return milestonesOf({order: whole}, assess(whole, policy, now).parcels[0]);
}

const events = [
  {time: '2026-11-22T08:00:00', status: 'out_for_delivery' as const, text: ''},
  {time: '2026-11-21T08:00:00', status: 'in_transit' as const, kind: 'arrived' as const, text: ''},
  {time: '2026-11-20T18:12:00', status: 'in_transit' as const, kind: 'picked_up' as const, text: ''},
  {time: '2026-11-20T10:05:00', status: 'pre_transit' as const, text: ''},
];

describe('the way of a parcel', () => {
  test('each step is dated by its own scan', () => {
    assert.deepEqual(
      way({status: 'out_for_delivery', events}).map(({step, state, time}) => [step, state, time]),
      [
        ['confirmed', 'completed', '2026-11-19T20:41:00Z'],
        ['handed_over', 'completed', '2026-11-20T18:12:00'],
        ['on_its_way', 'completed', '2026-11-21T08:00:00'],
        ['out_for_delivery', 'current', '2026-11-22T08:00:00'],
        ['arrived', 'upcoming', undefined],
      ],
    );
  });

  test('what goes back does not arrive', () => {
    assert.deepEqual(
      way({status: 'returning'})
        .map(({step}) => step)
        .slice(-2),
      ['returning', 'returned'],
    );
    assert.ok(way({status: 'returned'}).every(({state}) => state === 'completed'));
  });

  test('a label is not handed over, whatever else is the matter', () => {
    assert.equal(way({status: 'pre_transit', flags: ['action_required']})[1]?.state, 'attention');
  });

  test('a delivered parcel has every step behind it', () => {
    assert.ok(way({status: 'delivered', deliveredAt: '2026-11-22T11:42:00'}).every(({state}) => state === 'completed'));
  });

  test('in every status the steps are first done, then one is under way at most, then to come, and those without a date', () => {
    for (const status of statuses) {
      const states = way({status}).map(({state}) => state);
      const order = states.map((state) => ['completed', 'current', 'attention', 'upcoming'].indexOf(state));
      assert.deepEqual(order, [...order].sort(), `${status}: ${states}`);
      assert.ok(
        states.filter((state) => state === 'current' || state === 'attention').length <= 1,
        `${status}: ${states}`,
      );
      assert.ok(way({status}).every(({state, time}) => state !== 'upcoming' || time === undefined));
    }
  });
});

test('an order without a parcel is confirmed, or cancelled', () => {
  assert.equal(milestonesOf({order: order()}, undefined)[0]?.state, 'current');
  assert.deepEqual(milestonesOf({order: order({state: 'cancelled'})}, undefined).at(-1)?.step, 'cancelled');
});
