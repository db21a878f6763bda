import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {readOrderMarkup} from '../../../shared/markup/order-markup.js';
import {context, order, parcelDelivery} from './pages.js';

const mug = {id: 'MUG-1', name: 'Stoneware mug', quantity: 1, imageUrl: 'https://kiln.example/mug.jpg'};
const seen = {
  number: 'KC-1042',
  state: 'open',
  shop: {name: 'Kiln & Clay', url: 'https://kiln.example/'},
  items: [mug],
  destination: {city: 'Utrecht', country: 'NL'},
  shipments: [
    {
      carrier: 'ups',
      number: '1Z999AA10123456784',
      url: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
      status: 'in_transit',
      estimate: {from: '2026-11-26T10:00:00+01:00', to: '2026-11-26T14:00:00+01:00'},
      items: [{id: 'MUG-1', quantity: 1}],
    },
  ],
};

describe("Gmail's forms", () => {
  test('a parcel delivery is an order with a shipment, without street, name and postcode', () => {
    assert.deepEqual(readOrderMarkup(parcelDelivery), [seen]);
  });

  test('a parcel without a number leaves the order it is part of', () => {
    const {trackingNumber: _number, itemShipped, partOfOrder} = parcelDelivery;
    assert.deepEqual(readOrderMarkup({...context, '@type': 'ParcelDelivery', itemShipped, partOfOrder}), [
      {number: 'KC-1042', state: 'open', shop: seen.shop, items: [mug], shipments: []},
    ]);
  });

  test('an order has its offers as items; where it is billed is not where it goes', () => {
    assert.deepEqual(readOrderMarkup(order), [
      {
        number: 'KC-1042',
        placedAt: '2026-11-19T20:41:00+00:00',
        state: 'open',
        shop: {name: 'Kiln & Clay'},
        items: [
          {id: 'MUG-1', name: 'Stoneware mug', quantity: 2},
          {id: '2', name: 'Plate', quantity: 1},
        ],
        shipments: [],
      },
    ]);
  });

  test('a cancelled order is cancelled', () => {
    const [cancelled] = readOrderMarkup({...order, orderStatus: 'https://schema.org/OrderCancelled'});
    assert.equal(cancelled?.state, 'cancelled');
  });

  test('a seller alone is the shop; beside a merchant it is not', () => {
    const seller = {name: 'Acme Plates'};
    const {merchant: _merchant, ...unsold} = order;
    assert.deepEqual(readOrderMarkup({...unsold, seller})[0]?.shop, {name: 'Acme Plates'});
    assert.deepEqual(readOrderMarkup({...order, seller})[0]?.shop, {name: 'Kiln & Clay'});
    assert.deepEqual(readOrderMarkup({...unsold, seller: 'Acme Plates'})[0]?.shop, {name: 'Acme Plates'});
  });
});

describe('wherever it stands, it is the same order', () => {
  const {'@context': _context, ...bare} = parcelDelivery;
  const forms: ReadonlyArray<readonly [form: string, json: unknown]> = [
    ['text', JSON.stringify(parcelDelivery)],
    ['a list', [{'@type': 'WebSite'}, parcelDelivery]],
    ['a graph', {...context, '@graph': [{'@type': 'BreadcrumbList'}, bare]}],
    ['inside an e-mail', {...context, '@type': 'EmailMessage', about: bare}],
    [
      'inside a page',
      {'@type': 'WebPage', mainEntity: {...bare, '@type': ['Thing', 'http://schema.org/ParcelDelivery']}},
    ],
    ['types with an address', JSON.parse(JSON.stringify(bare).replace(/"@type":"/g, '"@type":"https://schema.org/'))],
    ['types in a list', JSON.parse(JSON.stringify(bare).replace(/"@type":"(\w+)"/g, '"@type":["$1"]'))],
    ['types without @', JSON.parse(JSON.stringify(bare).replaceAll('"@type"', '"type"'))],
    ['prefixed names', JSON.parse(JSON.stringify(bare).replace(/"(\w+)":/g, '"schema:$1":'))],
    [
      'expanded values',
      {...bare, trackingNumber: [{'@value': bare.trackingNumber}], itemShipped: {'@list': [bare.itemShipped]}},
    ],
    ['written twice', [parcelDelivery, structuredClone(parcelDelivery)]],
  ];
  for (const [form, json] of forms) test(form, () => assert.deepEqual(readOrderMarkup(json), [seen]));
});

describe('references', () => {
  test('are followed within the document, in both directions', () => {
    const graph = [
      {'@id': '#parcel', '@type': 'ParcelDelivery', trackingNumber: 'N1', partOfOrder: {'@id': '#order'}},
      {
        '@id': '#order',
        '@type': 'Order',
        orderNumber: '1',
        orderDelivery: {'@id': '#parcel'},
        seller: {'@id': '#shop'},
      },
      {'@id': '#shop', '@type': 'Organization', name: 'Kiln & Clay'},
    ];
    const expected = [
      {number: '1', state: 'open', shop: {name: 'Kiln & Clay'}, items: [], shipments: [{number: 'N1'}]},
    ];
    assert.deepEqual(readOrderMarkup({'@graph': graph}), expected);
    assert.deepEqual(readOrderMarkup({'@graph': graph.toReversed()}), expected);
  });

  test('to nothing are left out', () => {
    const [found] = readOrderMarkup({'@type': 'Order', orderNumber: '1', orderDelivery: {'@id': '#nowhere'}});
    assert.deepEqual(found, {number: '1', state: 'open', items: [], shipments: []});
  });

  test('to members of an enumeration are read', () => {
    const orderStatus = {'@id': 'https://schema.org/OrderCancelled'};
    assert.equal(readOrderMarkup({'@type': 'Order', orderNumber: '1', orderStatus})[0]?.state, 'cancelled');
  });
});

describe('one order, said in several places', () => {
  const parcel = {'@type': 'ParcelDelivery', trackingNumber: '1Z 999-AA1'};

  test('a number that is in the order and beside it is one shipment', () => {
    const beside = {...parcel, trackingNumber: '1z999aa1', provider: 'UPS'};
    const [found, ...others] = readOrderMarkup([{'@type': 'Order', orderNumber: '1', orderDelivery: parcel}, beside]);
    assert.deepEqual(found?.shipments, [{carrier: 'ups', number: '1Z 999-AA1'}]);
    assert.deepEqual(others, []);
  });

  test('parcels that name the same order are its shipments', () => {
    const parts = ['A1', 'A2'].map((trackingNumber) => ({...parcel, trackingNumber, partOfOrder: {orderNumber: '1'}}));
    assert.deepEqual(
      readOrderMarkup(parts).map(({shipments}) => shipments.map(({number}) => number)),
      [['A1', 'A2']],
    );
  });

  test('what one place leaves out, the other says', () => {
    const {acceptedOffer, ...rest} = order;
    assert.deepEqual(
      readOrderMarkup([rest, {'@type': 'Order', orderNumber: 'KC-1042', acceptedOffer}]),
      readOrderMarkup(order),
    );
  });

  test('the same order number in two shops is two orders', () => {
    const found = readOrderMarkup(['A', 'B'].map((seller) => ({'@type': 'Order', orderNumber: '1', seller})));
    assert.deepEqual(
      found.map(({shop}) => shop?.name),
      ['A', 'B'],
    );
  });

  test('two parcels of no order are two orders', () => {
    const found = readOrderMarkup(['A1', 'A2'].map((trackingNumber) => ({...parcel, trackingNumber})));
    assert.deepEqual(
      found.map(({number, shipments}) => [number, shipments.length]),
      [
        [undefined, 1],
        [undefined, 1],
      ],
    );
  });
});

describe('microdata', () => {
  const type = (name: string) => [`http://schema.org/${name}`];
  const parcel = {
    type: type('ParcelDelivery'),
    properties: {
      trackingNumber: ['\n      1Z999AA10123456784\n    '],
      carrier: [{type: type('Organization'), properties: {name: ['UPS']}}],
      expectedArrivalUntil: ['2026-11-26'],
      partOfOrder: [
        {
          type: type('Order'),
          properties: {
            orderNumber: ['KC-1042'],
            orderStatus: ['http://schema.org/OrderInTransit'],
            acceptedOffer: [
              {
                type: type('Offer'),
                properties: {itemOffered: [{type: type('Product'), properties: {name: ['Stoneware\n  mug']}}]},
              },
            ],
          },
        },
      ],
    },
  };
  const expected = [
    {
      number: 'KC-1042',
      state: 'open',
      items: [{id: '1', name: 'Stoneware mug', quantity: 1}],
      shipments: [{carrier: 'ups', number: '1Z999AA10123456784', status: 'in_transit', estimate: {from: '2026-11-26'}}],
    },
  ];

  test('an item is read like JSON-LD', () => assert.deepEqual(readOrderMarkup(parcel), expected));
  test('so is the list of a whole document', () => assert.deepEqual(readOrderMarkup({items: [parcel]}), expected));
  test('items with the same id are one', () => {
    const parts = [
      {type: type('Order'), id: 'urn:o', properties: {orderNumber: ['1']}},
      {type: type('Order'), id: 'urn:o', properties: {orderDate: ['2026-11-20']}},
    ];
    assert.deepEqual(readOrderMarkup({items: parts}), [
      {number: '1', placedAt: '2026-11-20', state: 'open', items: [], shipments: []},
    ]);
  });
});
