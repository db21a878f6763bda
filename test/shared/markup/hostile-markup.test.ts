// Pages may hold anything: nothing throws, the work is bounded, and what comes out is of our model.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {readOrderMarkup} from '../../../shared/markup/order-markup.js';
import {type SeenOrder, SeenOrderSchema} from '../../../shared/markup/seen-order.js';
import {order, parcelDelivery} from './pages.js';

/** Reads `json`, which has to be quick and give orders of our model. */
function read(json: unknown): SeenOrder[] {
  const start = performance.now();
  const orders = readOrderMarkup(json);
  assert.ok(performance.now() - start < 2000, `took ${Math.round(performance.now() - start)} ms`);
  assert.deepEqual(v.parse(v.array(SeenOrderSchema), orders), orders);
  assert.ok(orders.length <= 50);
  assert.ok(orders.every(({number, shipments}) => number !== undefined || shipments.length > 0));
  return orders;
}

const many = 100_000;
const minimal = (orderNumber: unknown) => ({'@type': 'Order', orderNumber});

/** `value` inside so many objects. */
function nested(value: unknown, depth: number): unknown {
  let json = value;
  for (let level = 0; level < depth; level += 1) json = {'@type': 'Order', orderDelivery: json};
  return json;
}

describe('what is no order gives nothing', () => {
  const cases: readonly unknown[] = [
    undefined,
    null,
    true,
    0,
    Number.NaN,
    '',
    '{',
    'Order',
    '"Order"',
    '[]',
    '{}',
    [],
    {},
    [[]],
    () => 1,
    Symbol('x'),
    1n,
    {'@type': 'Order'},
    {'@type': 'ParcelDelivery'},
    {'@type': 'Product', orderNumber: '1'},
    {'@type': 'http://other.example/Order', orderNumber: '1'},
    {'@type': [null, {}, 1], orderNumber: '1'},
    minimal(''),
    minimal('  \n '),
    minimal(null),
    minimal({}),
    minimal('a\u202eb'),
    minimal('x'.repeat(201)),
    minimal(1.5),
  ];
  for (const [row, json] of cases.entries()) test(`case ${row + 1}`, () => assert.deepEqual(read(json), []));
});

describe('hostile input', () => {
  test('10,000 levels deep', () => {
    const json = nested(minimal('too deep'), 10_000);
    assert.deepEqual(read(json), []);
    assert.deepEqual(read(`${'['.repeat(10_000)}${']'.repeat(10_000)}`), []);
    assert.deepEqual(
      read([json, minimal('1')]).map(({number}) => number),
      ['1'],
    );
  });

  test('text longer than a page has', () => {
    assert.deepEqual(read(`[${'"x",'.repeat(300_000)}${JSON.stringify(minimal('1'))}]`), []);
    assert.deepEqual(read(minimal('1 '.repeat(5_000_000))), []);
  });

  test('circles through @id', () => {
    const graph = [
      {
        '@id': 'a',
        '@type': 'Order',
        orderNumber: '1',
        orderDelivery: {'@id': 'b'},
        orderedItem: {'@id': 'a'},
        seller: {'@id': 'a'},
      },
      {
        '@id': 'b',
        '@type': 'ParcelDelivery',
        trackingNumber: 'N',
        partOfOrder: {'@id': 'a'},
        deliveryStatus: {'@id': 'b'},
        provider: {'@id': 'b'},
      },
    ];
    assert.deepEqual(read({'@graph': graph}), [{number: '1', state: 'open', items: [], shipments: [{number: 'N'}]}]);
  });

  test('circles of objects and of lists', () => {
    const loop: Record<string, unknown> = {'@type': 'Order', orderNumber: '1'};
    loop['orderDelivery'] = loop;
    const list: unknown[] = [loop];
    list.push(list, list, {'@list': list});
    assert.equal(read(loop).length, 1);
    read(list);
  });

  test('huge lists', () => {
    const orders = Array.from({length: many}, (_, row) => minimal(`${row}`));
    assert.deepEqual(
      read(orders).map(({number}) => number),
      orders.slice(0, 50).map(({orderNumber}) => orderNumber),
    );
    const parcels = Array.from({length: many}, (_, row) => ({'@type': 'ParcelDelivery', trackingNumber: `N${row}`}));
    assert.equal(read({...minimal('1'), orderDelivery: parcels})[0]?.shipments.length, 50);
    const products = Array.from({length: many}, (_, row) => ({'@type': 'Product', name: `Mug ${row}`}));
    assert.equal(read({...minimal('1'), orderedItem: products})[0]?.items.length, 200);
    assert.equal(read({...minimal('1'), '@type': Array(many).fill('Thing')}).length, 0);
    assert.equal(read({...minimal('1'), orderStatus: Array(many).fill('x')}).length, 1);
  });

  test('the most work the limits allow', () => {
    const item = {
      '@type': 'OrderItem',
      '@id': 'i',
      orderedItem: {name: 'Mug'},
      orderDelivery: Array.from({length: 50}, (_, row) => ({'@id': `p${row}`})),
    };
    const parcel = (row: number) => ({
      '@type': 'ParcelDelivery',
      '@id': `p${row}`,
      trackingNumber: `N${row}`,
      itemShipped: Array(150).fill(item),
    });
    read({
      ...minimal('1'),
      orderedItem: Array(5000).fill({'@id': 'i'}),
      orderDelivery: Array.from({length: 50}, (_, row) => parcel(row)),
    });
    read(
      Array.from({length: 1900}, (_, row) => ({
        '@type': 'ParcelDelivery',
        trackingNumber: 'N',
        partOfOrder: {orderNumber: `${row}`},
      })),
    );
    read(
      Array.from({length: 1900}, () => ({
        '@type': 'ParcelDelivery',
        '@id': 'p',
        trackingNumber: 'N',
        orderDelivery: ['a', 'b'],
      })),
    );
  });

  test('an object with more properties than any has', () => {
    const wide = Object.fromEntries(Array.from({length: many}, (_, row) => [`p${row}`, minimal('1')]));
    assert.equal(read(wide).length, 1);
  });

  test('keys that mean something to JavaScript', () => {
    const json =
      '{"__proto__":{"@type":"Order","orderNumber":"1"},"constructor":{"prototype":{"number":"2"}},"@type":"Order","orderNumber":"3"}';
    assert.deepEqual(
      read(json).map(({number}) => number),
      ['3', '1'],
    );
    assert.equal(Object.hasOwn(Object.prototype, 'orderNumber'), false);
    assert.deepEqual(read({...minimal('1'), orderStatus: '__proto__', seller: {'@id': '__proto__'}})[0]?.state, 'open');
  });

  test('numbers, lists and objects where text is expected', () => {
    for (const odd of [7, [], {}, [[['x']]], null, true, {'@value': {}}]) {
      const json = Object.fromEntries(Object.keys(parcelDelivery).map((key) => [key, odd]));
      read({...json, '@type': 'ParcelDelivery', trackingNumber: 'N'});
      read({...json, '@type': 'Order', orderNumber: 7, orderDate: odd, orderedItem: {name: odd, sku: odd}});
    }
    assert.equal(read(minimal(1042))[0]?.number, '1042');
  });
});

describe('whatever the JSON, what comes out is of our model', () => {
  const names = [
    ...new Set([...Object.keys(parcelDelivery), ...Object.keys(order), ...Object.keys(parcelDelivery.partOfOrder)]),
    '@id',
    '@graph',
    'id',
    'type',
    'properties',
    '@list',
    '@value',
    'orderDelivery',
    'orderedItem',
    'deliveryStatus',
    'accessCode',
    'name',
    'sku',
    'orderQuantity',
    'url',
    '__proto__',
  ];
  const words = fc.oneof(
    fc.constantFrom(
      'Order',
      'ParcelDelivery',
      'OrderItem',
      'http://schema.org/Order',
      'OrderDelivered',
      'Delivered',
      'UPS',
      '#a',
      '#b',
      '2026-11-26',
      '2026-11-26T10:00:00Z',
      'https://a.example/',
      'javascript:1',
      '5',
    ),
    fc.string(),
  );
  const {tree: markup} = fc.letrec((tie) => ({
    tree: fc.oneof(
      {maxDepth: 6},
      words,
      fc.double(),
      fc.constant(null),
      fc.boolean(),
      fc.array(tie('tree'), {maxLength: 4}),
      tie('thing'),
    ),
    thing: fc
      .tuple(
        fc.constantFrom('Order', 'ParcelDelivery', 'OrderItem', 'Product'),
        fc.dictionary(fc.constantFrom(...names), tie('tree'), {maxKeys: 8}),
      )
      .map(([type, properties]) => ({'@type': type, ...properties})),
  }));

  test('any JSON', () => {
    fc.assert(fc.property(fc.oneof(fc.json(), fc.jsonValue()), (json) => void read(json)));
  });

  test('anything at all', () => {
    fc.assert(fc.property(fc.anything(), (json) => void read(json)));
  });

  test('anything in the words of schema.org', () => {
    fc.assert(
      fc.property(markup, (json) => {
        read(json);
        read(JSON.stringify(json));
      }),
      {numRuns: 2000},
    );
  });

  test('a page, with any one value replaced', () => {
    const texts = [parcelDelivery, order].map((page) => JSON.stringify(page));
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(60), markup, (text, position, json) => {
        let index = 0;
        const value = JSON.stringify(json);
        read(text.replace(/(?<=":)"[^"]*"/g, (found) => (index++ === position ? value : found)));
      }),
      {numRuns: 1000},
    );
  });
});
