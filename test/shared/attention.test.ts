import assert from 'node:assert/strict';
import {test} from 'node:test';
import {assess} from '../../shared/assess.js';
import {attentionOf} from '../../shared/attention.js';
import type {Facts} from '../../shared/model.js';
import {now, order, policy, shipment} from './builders.js';

const cases: [parcels: string, known: Partial<Facts>[], at: string, attention: string | undefined][] = [
  ['on its way', [{}], now, undefined],
  ['late', [{flags: ['delayed']}], now, 'late'],
  ['damaged', [{status: 'exception', flags: ['damaged']}], now, 'problem'],
  ['stalled and one that is there', [{}, {status: 'delivered'}], '2026-11-28T12:00:00Z', 'stalled'],
  ['lost behind one at the counter', [{status: 'available_for_pickup'}, {flags: ['lost']}], now, 'lost'],
  ['late before it was handed over', [{status: 'pre_transit'}], '2026-11-28T12:00:00Z', 'hand_over_late'],
  [
    'in trouble, and one not handed over',
    [{flags: ['delayed']}, {status: 'pre_transit'}],
    '2026-11-24T12:00:00Z',
    'late',
  ],
  ['waiting for the customer before all else', [{flags: ['lost']}, {status: 'attempt_failed'}], now, 'attempt_failed'],
  ['going back', [{status: 'returning'}], now, undefined],
];
for (const [parcels, known, at, attention] of cases) {
  test(`a shop looks at an order with a parcel ${parcels}: ${attention ?? 'no need'}`, () => {
    const shipments = known.map((facts, place) => shipment({number: `N${place}`}, facts));
    assert.equal(attentionOf(assess(order({shipments}), policy, at)), attention);
  });
}
