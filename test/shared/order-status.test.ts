import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Shipment} from '../../shared/model.js';
import {statusOf, unsentItems} from '../../shared/order-status.js';
import {order, shipment} from './builders.js';

const items = [
  {id: 'mug', name: 'Mug', quantity: 3},
  {id: 'bowl', name: 'Bowl', quantity: 1},
];
const holding = (quantity: number, changes: Partial<Shipment> = {}) =>
  shipment({items: [{id: 'mug', quantity}], ...changes}, {status: 'delivered'});

test('what no parcel holds is unsent, and keeps the order from being delivered', () => {
  const half = order({items, shipments: [holding(2)]});
  assert.deepEqual(unsentItems(half), [
    {id: 'mug', quantity: 1},
    {id: 'bowl', quantity: 1},
  ]);
  assert.equal(statusOf(half), 'partly_delivered');
});

test('a parcel that names no items holds the rest', () => {
  const whole = order({items, shipments: [holding(2), shipment({number: 'B'}, {status: 'delivered'})]});
  assert.deepEqual(unsentItems(whole), []);
  assert.equal(statusOf(whole), 'delivered');
});

test('a cancelled parcel holds nothing', () => {
  const cancelled = shipment({items: [{id: 'bowl', quantity: 1}]}, {status: 'cancelled'});
  assert.deepEqual(unsentItems(order({items, shipments: [holding(3), cancelled]})), [{id: 'bowl', quantity: 1}]);
});

test('a parcel that holds more than was ordered leaves nothing unsent', () => {
  assert.deepEqual(unsentItems(order({items: items.slice(0, 1), shipments: [holding(9)]})), []);
});
