import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readOrderMarkup} from '../../../shared/markup/order-markup.js';
import type {SeenOrder} from '../../../shared/markup/seen-order.js';

const read = (order: object): SeenOrder | undefined =>
  readOrderMarkup({'@type': 'Order', orderNumber: '1', ...order})[0];
const product = (name: string, more: object = {}) => ({'@type': 'Product', name, ...more});
const parcel = (trackingNumber: string, more: object = {}) => ({'@type': 'ParcelDelivery', trackingNumber, ...more});
const line = (name: string, more: object = {}) => ({'@type': 'OrderItem', orderedItem: product(name), ...more});

describe('items', () => {
  const cases: ReadonlyArray<readonly [title: string, order: object, items: SeenOrder['items']]> = [
    [
      'are named by sku, then by their number in the order, then by position',
      {orderedItem: [line('Mug', {orderItemNumber: 'L1'}), product('Plate', {sku: 'P'}), product('Bowl')]},
      [
        {id: 'L1', name: 'Mug', quantity: 1},
        {id: 'P', name: 'Plate', quantity: 1},
        {id: '3', name: 'Bowl', quantity: 1},
      ],
    ],
    [
      'never share an id',
      {orderedItem: [product('Mug', {sku: '2'}), product('Plate')]},
      [
        {id: '2', name: 'Mug', quantity: 1},
        {id: 'line-2', name: 'Plate', quantity: 1},
      ],
    ],
    [
      'of the same product are one',
      {orderedItem: [line('Mug', {orderQuantity: 2}), line('Mug', {orderQuantity: '3'})]},
      [{id: '1', name: 'Mug', quantity: 5}],
    ],
    [
      'are not counted twice where the page gives them twice',
      {orderedItem: line('Mug'), acceptedOffer: {'@type': 'Offer', itemOffered: product('Mug')}},
      [{id: '1', name: 'Mug', quantity: 1}],
    ],
    ['without a name are left out', {orderedItem: [{'@type': 'OrderItem', orderItemNumber: '7'}, 'Mug', 5]}, []],
    [
      'are one where the quantity cannot be meant',
      {orderedItem: ['none', 0, -1, 1.5, 1e9].map((orderQuantity, row) => line(`Mug ${row}`, {orderQuantity}))},
      [0, 1, 2, 3, 4].map((row) => ({id: String(row + 1), name: `Mug ${row}`, quantity: 1})),
    ],
    [
      'have the first image that is a web address',
      {
        orderedItem: product('Mug', {
          image: ['data:image/png,', {'@type': 'ImageObject', url: 'https://a.example/m.png'}],
        }),
      },
      [{id: '1', name: 'Mug', quantity: 1, imageUrl: 'https://a.example/m.png'}],
    ],
    [
      'that nobody listed are those in the parcels',
      {
        orderDelivery: [
          parcel('A', {itemShipped: [product('Mug'), product('Mug')]}),
          parcel('B', {itemShipped: product('Mug')}),
        ],
      },
      [{id: '1', name: 'Mug', quantity: 3}],
    ],
  ];
  for (const [title, order, items] of cases) test(title, () => assert.deepEqual(read(order)?.items, items));
});

describe('what is in a parcel', () => {
  const inside = (order: object) => read(order)?.shipments.map(({items}) => items);
  const cases: ReadonlyArray<readonly [title: string, order: object, items: ReturnType<typeof inside>]> = [
    [
      'is what the ordered items say',
      {
        orderedItem: [
          line('Mug', {orderQuantity: 2, orderDelivery: parcel('A')}),
          line('Plate', {orderDelivery: parcel('B')}),
          line('Bowl', {orderDelivery: parcel('A')}),
        ],
      },
      [
        [
          {id: '1', quantity: 2},
          {id: '3', quantity: 1},
        ],
        [{id: '2', quantity: 1}],
      ],
    ],
    [
      'is what the parcel says, by sku or by name',
      {
        orderedItem: [product('Mug', {sku: 'M'}), product('Plate', {sku: 'P'})],
        orderDelivery: [
          parcel('A', {itemShipped: product('A mug', {sku: 'M'})}),
          parcel('B', {itemShipped: product('Plate')}),
        ],
      },
      [[{id: 'M', quantity: 1}], [{id: 'P', quantity: 1}]],
    ],
    [
      'is not said where it could be one of two or both',
      {orderedItem: line('Mug', {orderQuantity: 2}), orderDelivery: parcel('A', {itemShipped: product('Mug')})},
      [undefined],
    ],
    [
      'is not said where one item comes in two parcels',
      {orderedItem: line('Mug', {orderQuantity: 2, orderDelivery: [parcel('A'), parcel('B')]})},
      [undefined, undefined],
    ],
    [
      'is not said where something else is in it',
      {orderedItem: line('Mug'), orderDelivery: parcel('A', {itemShipped: [product('Mug'), product('A gift')]})},
      [undefined],
    ],
  ];
  for (const [title, order, items] of cases) test(title, () => assert.deepEqual(inside(order), items));
});

test('the status of the items in a parcel is its status, if they agree', () => {
  const orderedItem = [
    line('Mug', {orderItemStatus: 'https://schema.org/OrderDelivered', orderDelivery: parcel('A')}),
    line('Plate', {orderItemStatus: 'OrderInTransit', orderDelivery: parcel('B')}),
    line('Bowl', {orderItemStatus: 'OrderReturned', orderDelivery: parcel('B')}),
  ];
  assert.deepEqual(
    read({orderedItem})?.shipments.map(({number, status}) => [number, status]),
    [
      ['A', 'delivered'],
      ['B', undefined],
    ],
  );
});
