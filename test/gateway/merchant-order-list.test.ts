import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import type {ListedOrder} from '../../gateway/order-list.js';
import {noFacts} from '../../shared/model.js';
import {orderStatuses, type Status, statuses} from '../../shared/status.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

type Query = Readonly<Record<string, string>>;

async function withList(t: TestContext) {
  const gateway = await testGateway(t);
  const {merchant, db} = gateway;
  const list = async (query: Query = {}): Promise<{orders: ListedOrder[]; next?: string}> => {
    const answer = await merchant('GET', `/orders?${new URLSearchParams(query)}`);
    assert.equal(answer.status, 200);
    return answer.json();
  };
  const numbers = async (query: Query = {}) => (await list(query)).orders.map(({number}) => number);
  const all = async (query: Query = {}) => {
    const orders: ListedOrder[] = [];
    for (let cursor: Query = {}; ; ) {
      const page = await list({...query, ...cursor});
      orders.push(...page.orders);
      if (!page.next) return orders;
      cursor = {cursor: page.next};
    }
  };
  /** As if a carrier had said so. */
  const learn = (number: string, status: Status) =>
    db
      .updateTable('shipment')
      .set({status, facts: JSON.stringify({...noFacts, status})})
      .where('number', '=', number)
      .execute();
  return {...gateway, list, numbers, all, learn};
}

test('orders are listed newest first, with what there is to see at a glance', async (t) => {
  const {put, list, askDue} = await withList(t);
  await put('1001', anOrder({promise: {to: '2026-11-27'}, destination: {country: 'NL'}}));
  await put('1002', anOrder({shipments: []}));
  await askDue();
  const {orders, next} = await list();
  assert.equal(next, undefined);
  assert.deepEqual(
    orders.map(({number, status}) => [number, status]),
    [
      ['1002', 'confirmed'],
      ['1001', 'in_transit'],
    ],
  );
  assert.deepEqual(orders[1], {
    number: '1001',
    status: 'in_transit',
    placedAt: '2026-11-20T09:30:00+00:00',
    updatedAt: '2026-11-22T12:00:00.000Z',
    state: 'open',
    destination: {country: 'NL'},
    promise: {to: '2026-11-27'},
    customer: {email: 'ada@example.com', postcode: '3511 AB', name: 'Ada'},
    shipments: [{carrier: 'sandbox', number: 'SANDBOX-IN-TRANSIT', status: 'in_transit'}],
  });
});

test('one order says who said what is known of it, and when', async (t) => {
  const {put, merchant, askDue, clock} = await withList(t);
  await put('1001', anOrder());
  clock.time += 60_000;
  await askDue();
  const order = await (await merchant('GET', '/orders/1001')).json();
  assert.equal(order.updatedAt, '2026-11-22T12:01:00.000Z');
  assert.equal(order.shipments[0].facts.lastReport.provider, 'sandbox');
  assert.deepEqual(Object.keys(order.sources), ['sandbox']);
  assert.equal(order.sources.sandbox.testData, true);
});

const searches: [search: string, finds: string[]][] = [
  ['KC-1042', ['KC-1042']],
  ['kc-104', ['KC-1043', 'KC-1042']],
  ['#KC-1042', ['KC-1042']],
  ['C-1042', []],
  ['1z 999-aa1 01 2345 6784', ['KC-1043']],
  ['1Z999AA10123456784', ['KC-1043']],
  ['1Z999', []],
  ['Grace@Example.com', ['KC-1043']],
  [' grace@example.com ', ['KC-1043']],
  ['grace', []],
  ['100%', ['100%']],
  ['1_0', []],
  ["'; drop table orders; --", []],
  ['\u{1f600}\u{10ffff}x', []],
];
for (const [search, finds] of searches) {
  test(`searching ${JSON.stringify(search)} finds ${finds.join(', ') || 'nothing'}`, async (t) => {
    const {put, numbers} = await withList(t);
    await put('100%', anOrder({shipments: []}));
    await put('KC-1042', anOrder());
    const parcel = {carrier: 'Bike Ben', number: '1Z 999 AA1 0123456784'};
    await put('KC-1043', anOrder({customer: {email: 'Grace@example.com'}, shipments: [parcel]}));
    assert.deepEqual(await numbers({search}), finds);
  });
}

/** Orders with every one and two of the parcels there can be, open and cancelled, naming their items or not. */
async function everyOrder({put, learn}: Awaited<ReturnType<typeof withList>>) {
  const ones = statuses.map((status) => [status]);
  const pairs = statuses.flatMap((first, at) => statuses.slice(at).map((second) => [first, second]));
  let count = 0;
  for (const parcels of [[], ...ones, ...pairs]) {
    for (const state of ['open', 'cancelled']) {
      for (const items of [undefined, [{id: 'mug', quantity: 1}]]) {
        count += 1;
        const named = parcels.map((status, at) => ({status, parcel: aParcel(`${count} ${at}`, items && {items})}));
        await put(`N${count}`, anOrder({state, shipments: named.map(({parcel}) => parcel)}));
        for (const {status, parcel} of named) await learn(parcel.number, status);
      }
    }
  }
  return count;
}

test('by status exactly the orders are found that are listed with it, whatever their parcels are', async (t) => {
  const gateway = await withList(t);
  const {all} = gateway;
  const count = await everyOrder(gateway);
  const orders = await all({limit: '200'});
  assert.equal(orders.length, count);
  assert.deepEqual(new Set(orders.map(({status}) => status)), new Set(orderStatuses));
  for (const wanted of [...orderStatuses.map((status) => [status]), ['exception', 'confirmed', 'partly_delivered']]) {
    assert.deepEqual(
      await all({status: wanted.join(','), limit: '7'}),
      orders.filter(({status}) => wanted.includes(status)),
      wanted.join(),
    );
  }
});

test('pages follow each other without gap or repetition, while orders come and change', async (t) => {
  const {put, list} = await withList(t);
  for (let at = 0; at < 7; at += 1) await put(`A${at}`, anOrder({shipments: []}));
  const first = await list({limit: '3'});
  await put('B1', anOrder({shipments: []}));
  await put('A1', anOrder({items: [], shipments: []}));
  const second = await list({limit: '3', cursor: first.next ?? ''});
  const third = await list({limit: '3', cursor: second.next ?? ''});
  assert.deepEqual(
    [first, second, third].map(({orders}) => orders.map(({number}) => number)),
    [['A6', 'A5', 'A4'], ['A3', 'A2', 'A1'], ['A0']],
  );
  assert.equal(third.next, undefined);
});

test('a page that is full to the last order is the last one', async (t) => {
  const {put, list} = await withList(t);
  for (const number of ['1', '2', '3']) await put(number, anOrder({shipments: []}));
  assert.equal((await list({limit: '3'})).next, undefined);
  assert.equal((await list({limit: '3', status: 'confirmed'})).next, undefined);
  assert.notEqual((await list({limit: '2', status: 'confirmed'})).next, undefined);
});

test('what lies very far back is not looked for at once: the page is short, and says where to go on', async (t) => {
  const {put, list, all, db} = await withList(t);
  await put('first', anOrder({shipments: []}));
  await put('last', anOrder({state: 'cancelled', shipments: []}));
  await db.updateTable('orders').set({id: 2_000_000}).where('number', '=', 'last').execute();
  const short = await list({status: 'confirmed'});
  assert.deepEqual(short.orders, []);
  assert.ok(short.next);
  for (const query of [{}, {status: 'confirmed,cancelled'}, {placedFrom: '2026-01-01T00:00:00Z'}]) {
    assert.deepEqual(
      (await all(query)).map(({number}) => number),
      ['last', 'first'],
    );
  }
  assert.deepEqual((await list({search: 'first', status: 'confirmed'})).orders.length, 1);
});

test('times are compared as instants: from one on, and before another', async (t) => {
  const {put, numbers, clock} = await withList(t);
  for (const [number, placedAt] of [
    ['early', '2026-11-20T23:59:59.999+00:00'],
    ['east', '2026-11-21T09:00:00+09:00'],
    ['late', '2026-11-21T00:00:00.001Z'],
  ] as const) {
    await put(number, anOrder({placedAt, shipments: []}));
    clock.time += 60_000;
  }
  assert.deepEqual(await numbers({placedFrom: '2026-11-21T00:00:00Z'}), ['late', 'east']);
  assert.deepEqual(await numbers({placedBefore: '2026-11-21T00:00:00Z'}), ['early']);
  assert.deepEqual(await numbers({placedFrom: '2026-11-21T01:00:00+01:00', placedBefore: '2026-11-21T00:00:00.001Z'}), [
    'east',
  ]);
  assert.deepEqual(await numbers({updatedFrom: '2026-11-22T12:01:00Z'}), ['late', 'east']);
  assert.deepEqual(await numbers({updatedFrom: '2026-11-22T12:01:00Z', updatedBefore: '2026-11-22T12:02:00Z'}), [
    'east',
  ]);
  assert.deepEqual(await numbers({search: 'e', status: 'confirmed', updatedBefore: '2026-11-22T12:01:00Z'}), ['early']);
});

test('another shop’s orders are never listed, found, or reached by a cursor', async (t) => {
  const {put, list, numbers, shop} = await withList(t);
  const other = await shop('bread');
  await put('1001', anOrder());
  await other.put('2002', anOrder());
  await put('1003', anOrder());
  for (const query of [{}, {search: 'ada@example.com'}, {search: 'sandbox-in-transit'}, {status: 'unknown'}]) {
    assert.deepEqual(await numbers(query), ['1003', '1001']);
    const theirs = await other.merchant('GET', `/orders?${new URLSearchParams(query)}`);
    assert.deepEqual(
      (await theirs.json()).orders.map(({number}: ListedOrder) => number),
      ['2002'],
    );
  }
  const {next = ''} = await list({limit: '1'});
  const theirs = await (await other.merchant('GET', `/orders?cursor=${next}`)).json();
  assert.deepEqual(
    theirs.orders.map(({number}: ListedOrder) => number),
    ['2002'],
  );
});

const wrong: [query: string, parameters: string[]][] = [
  ['limit=0', ['limit']],
  ['limit=201', ['limit']],
  ['limit=-1', ['limit']],
  ['limit=1e2', ['limit']],
  ['limit=', ['limit']],
  ['status=lost', ['status']],
  ['status=', ['status']],
  ['status=delivered,', ['status']],
  ['attention=delivered', ['attention']],
  ['attention=late,,lost', ['attention']],
  ['placedFrom=yesterday', ['placedFrom']],
  ['placedBefore=2026-11-22', ['placedBefore']],
  ['updatedFrom=2026-11-22T12:00:00&updatedBefore=2026-02-30T00:00:00Z', ['updatedFrom', 'updatedBefore']],
  ['search=', ['search']],
  ['search=%23', ['search']],
  ['search=a%00b', ['search']],
  [`search=${'x'.repeat(201)}`, ['search']],
  ['cursor=nonsense', ['cursor']],
  [`cursor=${Buffer.from('before 1 or 1=1').toString('base64url')}`, ['cursor']],
  [`cursor=${'A'.repeat(5000)}`, ['cursor']],
  ['page=2', ['page']],
  ['__proto__=2', ['__proto__']],
  ['limit=1&limit=2', ['limit']],
];
for (const [query, parameters] of wrong) {
  test(`orders?${query.slice(0, 60)} answers 400 and names ${parameters.join(' and ')}`, async (t) => {
    const {merchant} = await withList(t);
    const answer = await merchant('GET', `/orders?${query}`);
    assert.equal(answer.status, 400);
    const {code, errors} = await answer.json();
    assert.equal(code, 'invalid_request');
    const named = new Set(errors.map(({parameter}: {parameter: string}) => parameter));
    assert.deepEqual([...named], parameters);
  });
}
