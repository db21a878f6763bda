import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Shipment} from '../../shared/model.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

test('a new order answers 201, the same again 200, and nothing has changed', async (t) => {
  const {put, askDue, calls} = await testGateway(t);
  const first = await put('1001', anOrder());
  assert.equal(first.status, 201);
  await askDue();
  const second = await put('1001', anOrder());
  assert.equal(second.status, 200);
  const third = await put('#1001 ', anOrder());
  assert.equal(third.status, 200);

  const fourth = await put('1001', anOrder());
  const fifth = await put('1001', anOrder());
  assert.equal(fourth.headers.get('etag'), fifth.headers.get('etag'));
  assert.deepEqual(await fourth.json(), await fifth.json());
  await askDue();
  assert.equal(calls.length, 1);
});

test('an order is read as it was put, with the customer and what carriers said', async (t) => {
  const {put, merchant, askDue} = await testGateway(t);
  await put('1001', anOrder({promise: {to: '2026-11-25'}, destination: {country: 'NL', timeZone: 'Europe/Amsterdam'}}));
  await askDue();
  const order = await (await merchant('GET', '/orders/1001')).json();
  assert.equal(order.status, 'in_transit');
  assert.deepEqual(order.customer, {email: 'ada@example.com', postcode: '3511 AB', name: 'Ada'});
  assert.deepEqual(order.promise, {to: '2026-11-25'});
  assert.equal(order.state, 'open');
  assert.equal(order.shipments[0].facts.events.length, 5);
});

test('a number with a slash, a space or an umlaut is one number', async (t) => {
  const {put, merchant} = await testGateway(t);
  for (const number of ['2026/17', 'A 1', 'Ä-1', '100%']) {
    assert.equal((await put(number, anOrder())).status, 201);
    const path = `/orders/${encodeURIComponent(number)}`;
    assert.equal((await (await merchant('GET', path)).json()).number, number);
  }
});

test('what a carrier said of a parcel that stays, stays; one that is gone, goes; a new one is asked about', async (t) => {
  const {put, askDue, calls} = await testGateway(t);
  await put('1001', anOrder({shipments: [aParcel('SANDBOX-IN-TRANSIT'), aParcel('SANDBOX-DELIVERED')]}));
  await askDue();
  const kept = {carrier: 'sandbox', number: 'sandbox-in-transit'};
  const answer = await put('1001', anOrder({shipments: [{carrier: 'sandbox', number: 'SANDBOX-EXCEPTION'}, kept]}));
  const {shipments} = await answer.json();
  assert.deepEqual(
    shipments.map(({number, addedAt, facts}: Shipment) => [number, addedAt, facts.status]),
    [
      ['SANDBOX-EXCEPTION', '2026-11-22T12:00:00.000Z', 'unknown'],
      ['sandbox-in-transit', '2026-11-21T12:00:00Z', 'in_transit'],
    ],
  );
  calls.length = 0;
  await askDue();
  assert.deepEqual(
    calls.map(({url}) => new URL(url).pathname),
    ['/parcels/SANDBOX-EXCEPTION'],
  );
});

test('a carrier we do not know is kept as given, with its link', async (t) => {
  const {put, askDue, open, calls} = await testGateway(t);
  const parcel = {carrier: 'Bike Ben', number: 'B 7', url: 'https://ben.example/7'};
  await put('1001', anOrder({shipments: [parcel]}));
  await askDue();
  const [{carrier, number, url, facts}] = (await open('1001')).order.shipments;
  assert.deepEqual({carrier, number, url}, parcel);
  assert.equal(facts.asked.outcome, 'unsupported_carrier');
  assert.equal(calls.length, 0);
});

const wrong: [string, Record<string, unknown>, string[]][] = [
  ['a time that is none', {placedAt: 'yesterday'}, ['/placedAt']],
  ['a time without zone', {placedAt: '2026-11-20T09:30:00'}, ['/placedAt']],
  [
    'nothing at all',
    {placedAt: undefined, items: undefined, customer: undefined},
    ['/placedAt', '/items', '/customer'],
  ],
  ['a quantity of none', {items: [{id: 'mug', name: 'Mug', quantity: 0}]}, ['/items/0/quantity']],
  ['a misspelt field', {shipment: []}, ['/shipment']],
  ['a misspelt field deep inside', {customer: {email: 'ada@example.com', zip: '1'}}, ['/customer/zip']],
  ['a name with a slash', {'a/b~c': 1}, ['/a~1b~0c']],
  ['nobody who could look it up', {customer: {name: 'Ada'}}, ['/customer']],
  ['an address that is none', {customer: {email: 'ada at example'}}, ['/customer/email']],
  ['a link that runs script', {shipments: [aParcel('1', {url: 'javascript:alert(1)'})]}, ['/shipments/0/url']],
  [
    'an item that is not in the order',
    {shipments: [aParcel('1', {items: [{id: 'x', quantity: 1}]})]},
    ['/shipments/0/items/0/id'],
  ],
  ['a parcel twice', {shipments: [aParcel('1 2'), aParcel('1-2')]}, ['/shipments/1/number']],
  ['an item twice', {items: [1, 2].map(() => ({id: 'mug', name: 'Mug', quantity: 1}))}, ['/items/1/id']],
  ['two wrong fields', {state: 'lost', promise: {to: 'soon'}}, ['/state', '/promise/to']],
  [
    'more in a parcel than was ordered',
    {shipments: [aParcel('1', {items: [{id: 'mug', quantity: 900}]})]},
    ['/shipments/0/items/0/quantity'],
  ],
  [
    'an item twice in a parcel',
    {shipments: [aParcel('1', {items: [1, 2].map(() => ({id: 'mug', quantity: 1}))})]},
    ['/shipments/0/items/1/id'],
  ],
  ['a parcel without a number', {shipments: [aParcel('- -')]}, ['/shipments/0/number']],
  ['a postcode of nothing', {customer: {postcode: '-'}}, ['/customer/postcode']],
  ['a name in two lines', {customer: {email: 'ada@example.com', name: 'A\nda'}}, ['/customer/name']],
  ['a link wrong in two ways', {shipments: [aParcel('1', {url: 'x'.repeat(3000)})]}, ['/shipments/0/url']],
  ['a promise that is no date', {promise: {to: '2026-02-30'}}, ['/promise/to']],
];
for (const [name, changes, pointers] of wrong) {
  test(`${name} answers 422, names each field, and stores nothing`, async (t) => {
    const {put, merchant} = await testGateway(t);
    const answer = await put('1001', anOrder(changes));
    assert.equal(answer.status, 422);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    const {code, errors} = await answer.json();
    assert.equal(code, 'invalid_request');
    assert.deepEqual(errors.map(({pointer}: {pointer: string}) => pointer).sort(), pointers.sort());
    assert.equal((await merchant('GET', '/orders/1001')).status, 404);
  });
}

test('what was lost may be sent again', async (t) => {
  const {put} = await testGateway(t);
  const twice = ['1', '2'].map((number) => aParcel(number, {items: [{id: 'mug', quantity: 1}]}));
  assert.equal((await put('1001', anOrder({shipments: twice}))).status, 201);
});

test('of very many wrong fields a hundred are named', async (t) => {
  const {put} = await testGateway(t);
  const answer = await put('1001', anOrder({items: Array.from({length: 900}, () => ({}))}));
  assert.equal((await answer.json()).errors.length, 100);
});

test('an order put under another spelling of its number keeps the first, and has not changed', async (t) => {
  const {put} = await testGateway(t);
  for (const [first, other] of [
    ['EQ', 'eq'],
    ['#1001', '1001'],
    ['A-7', '\u200bA-7'],
  ] as const) {
    const before = await put(first, anOrder());
    const answer = await put(other, anOrder());
    assert.equal(answer.status, 200);
    assert.equal((await answer.json()).number, first);
    assert.equal(answer.headers.get('etag'), before.headers.get('etag'));
  }
});

test('a wrong field leaves the order that is there as it was', async (t) => {
  const {put, merchant} = await testGateway(t);
  await put('1001', anOrder());
  const before = await (await merchant('GET', '/orders/1001')).text();
  assert.equal((await put('1001', anOrder({items: 'many'}))).status, 422);
  assert.equal(await (await merchant('GET', '/orders/1001')).text(), before);
});

const keys = [undefined, 'Bearer', 'Bearer wrong', 'Basic dGhlLWtleS1vZi10aGUtc2hvcA=='];
for (const authorization of keys) {
  test(`the merchant's side does not open to ${authorization ?? 'nothing'}`, async (t) => {
    const {request} = await testGateway(t);
    const answer = await request('/v1/merchant/orders/1001', {headers: {...(authorization && {authorization})}});
    assert.equal(answer.status, 401);
    assert.equal((await answer.json()).code, 'unauthorized');
  });
}

test('a new policy reaches customers', async (t) => {
  const {put, merchant, lookUp, order} = await testGateway(t);
  await put('1001', anOrder());
  const {token, view} = await (await lookUp('1001', 'ada@example.com')).json();
  const etag = (await order(token)).headers.get('etag') ?? '';
  assert.equal((await merchant('PUT', '/policy', {...view.policy, handlingDays: 9})).status, 200);
  const answer = await order(token, {'if-none-match': etag});
  assert.equal(answer.status, 200);
  assert.equal((await answer.json()).policy.handlingDays, 9);
});

for (const email of ["o'hara@example.co.uk", 'ada..x@docomo.example', 'ada@xn--exmple-cua.example']) {
  test(`${email} is an address`, async (t) => {
    const {put, lookUp} = await testGateway(t);
    assert.equal((await put('1001', anOrder({customer: {email}}))).status, 201);
    assert.equal((await lookUp('1001', email)).status, 200);
  });
}
