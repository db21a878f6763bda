import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {noFacts} from '../../shared/model.js';
import type {OrderStatus, Status} from '../../shared/status.js';
import {anOrder, aParcel, apiKey, testGateway} from './test-gateway.js';

async function withOrders(t: TestContext) {
  const gateway = await testGateway(t);
  const {merchant, db} = gateway;
  const post = (path: string, body: unknown) => merchant('POST', `/orders/${path}`, body);
  const read = async (number: string) => (await merchant('GET', `/orders/${number}`)).json();
  /** As if a carrier had said so. */
  const learn = (number: string, status: Status) =>
    db
      .updateTable('shipment')
      .set({status, facts: JSON.stringify({...noFacts, status})})
      .where('number', '=', number)
      .execute();
  const heard: number[] = [];
  const listen = async (number: string) => {
    const {id} = await db.selectFrom('orders').select('id').where('number', '=', number).executeTakeFirstOrThrow();
    gateway.gateway.live.subscribe(id, () => heard.push(id));
    return heard;
  };
  return {...gateway, post, read, learn, listen};
}

const etag = (answer: Response) => answer.headers.get('etag');
const mug = (quantity: number) => [{id: 'mug', quantity}];

const cancelled: [parcels: Status[], shown: OrderStatus][] = [
  [[], 'cancelled'],
  [['cancelled'], 'cancelled'],
  [['in_transit'], 'in_transit'],
  [['delivered'], 'delivered'],
  [['delivered', 'in_transit'], 'partly_delivered'],
  [['returning'], 'returning'],
];
for (const [parcels, shown] of cancelled) {
  test(`a cancelled order with ${parcels.join(' and ') || 'no'} parcels is shown as ${shown}`, async (t) => {
    const {put, post, learn, lookUp, merchant} = await withOrders(t);
    await put('1001', anOrder({shipments: parcels.map((_, at) => aParcel(`P${at}`, {items: mug(1)}))}));
    for (const [at, status] of parcels.entries()) await learn(`P${at}`, status);
    const answer = await post('1001/cancel', {reason: 'Out of clay'});
    assert.equal(answer.status, 200);
    const order = await answer.json();
    assert.deepEqual([order.state, order.status], ['cancelled', shown]);
    assert.deepEqual(order.cancellation, {reason: 'Out of clay', at: '2026-11-22T12:00:00.000Z'});

    const {view} = await (await lookUp('1001', 'ada@example.com')).json();
    assert.equal(view.status, shown);
    assert.ok(!JSON.stringify(view).includes('Out of'), 'why is between the shop and its systems');
    const {orders} = await (await merchant('GET', `/orders?status=${shown}`)).json();
    assert.equal(orders.length, 1);
  });
}

test('cancelling again changes nothing, and the first reason stays', async (t) => {
  const {put, post, clock, listen} = await withOrders(t);
  await put('1001', anOrder({shipments: []}));
  const heard = await listen('1001');
  const first = await post('1001/cancel', {reason: 'Out of clay'});
  clock.time += 60_000;
  const second = await post('%231001/cancel', {reason: 'Another'});
  assert.equal(second.status, 200);
  assert.equal(etag(second), etag(first));
  assert.deepEqual(await second.json(), await first.json());
  assert.equal(heard.length, 1);
});

test('what is said of a cancelled order leaves it cancelled, unless it says that it is open', async (t) => {
  const {put, post, read} = await withOrders(t);
  await put('1001', anOrder({shipments: []}));
  await post('1001/cancel', {reason: 'Out of clay'});
  const after = await put('1001', anOrder({items: [], shipments: []}));
  assert.deepEqual((await after.json()).cancellation.reason, 'Out of clay');
  assert.equal((await read('1001')).status, 'cancelled');

  const {status, state, cancellation} = await (await put('1001', anOrder({state: 'open', shipments: []}))).json();
  assert.deepEqual([status, state, cancellation], ['confirmed', 'open', undefined]);
  await post('1001/cancel', {reason: 'After all'});
  assert.equal((await read('1001')).cancellation.reason, 'After all');
});

test('an order that was put as cancelled can be given a reason', async (t) => {
  const {put, post} = await withOrders(t);
  assert.equal((await (await put('1001', anOrder({state: 'cancelled'}))).json()).cancellation, undefined);
  assert.equal((await (await post('1001/cancel', {reason: 'Lost'})).json()).cancellation.reason, 'Lost');
});

test('a file that is imported again opens no order that was cancelled meanwhile', async (t) => {
  const {post, read, request} = await withOrders(t);
  const headers = {authorization: `Bearer ${apiKey}`, 'content-type': 'application/x-ndjson'};
  const body = JSON.stringify({number: '1001', ...anOrder({shipments: []})});
  const send = async () => (await request('/v1/merchant/import', {method: 'POST', headers, body})).json();
  assert.equal((await send()).created, 1);
  await post('1001/cancel', {reason: 'Out of clay'});
  assert.equal((await send()).unchanged, 1);
  assert.equal((await read('1001')).state, 'cancelled');
});

const badReasons: [body: unknown, pointer: string][] = [
  [{}, '/reason'],
  [{reason: ''}, '/reason'],
  [{reason: ' '}, '/reason'],
  [{reason: 7}, '/reason'],
  [{reason: ['x']}, '/reason'],
  [{reason: 'a\nb'}, '/reason'],
  [{reason: 'x'.repeat(201)}, '/reason'],
  [{reason: 'x', refund: true}, '/refund'],
  [[], '/reason'],
];
for (const [body, pointer] of badReasons) {
  test(`cancelling with ${JSON.stringify(body).slice(0, 40)} is refused and cancels nothing`, async (t) => {
    const {put, post, read} = await withOrders(t);
    await put('1001', anOrder());
    const answer = await post('1001/cancel', body);
    assert.equal(answer.status, 422);
    assert.equal((await answer.json()).errors[0].pointer, pointer);
    assert.equal((await read('1001')).state, 'open');
  });
}

for (const [path, body] of [
  ['cancel', {reason: 'x'}],
  ['shipments', aParcel('1')],
  ['returns', aParcel('1')],
] as const) {
  test(`${path} of an order that is none is not found`, async (t) => {
    const {post} = await withOrders(t);
    assert.equal((await post(`1001/${path}`, body)).status, 404);
  });
}

test('a parcel is added, asked about, and again the same', async (t) => {
  const {put, post, askDue, listen, calls} = await withOrders(t);
  await put('1001', anOrder({shipments: [aParcel('SANDBOX-DELIVERED', {items: mug(1)})]}));
  await askDue();
  const heard = await listen('1001');
  const answer = await post('1001/shipments', {carrier: 'sandbox', number: 'SANDBOX-IN-TRANSIT', items: mug(1)});
  assert.equal(answer.status, 201);
  const {shipments, status} = await answer.json();
  assert.deepEqual(
    shipments.map(({number, items, addedAt}: Record<string, unknown>) => [number, items, addedAt]),
    [
      ['SANDBOX-DELIVERED', mug(1), '2026-11-21T12:00:00Z'],
      ['SANDBOX-IN-TRANSIT', mug(1), '2026-11-22T12:00:00.000Z'],
    ],
  );
  assert.equal(status, 'partly_delivered');
  assert.equal(heard.length, 1);

  calls.length = 0;
  await askDue();
  assert.equal(calls.length, 1);
  const once = await post('1001/shipments', {carrier: 'sandbox', number: 'SANDBOX-IN-TRANSIT', items: mug(1)});
  const twice = await post('1001/shipments', {carrier: 'sandbox', number: 'SANDBOX-IN-TRANSIT', items: mug(1)});
  assert.deepEqual([once.status, twice.status], [200, 200]);
  assert.equal(etag(once), etag(twice));
  assert.equal((await twice.json()).shipments[1].facts.status, 'in_transit');
});

test('what is said anew of a parcel replaces the shop’s word, and keeps the carrier’s and its place', async (t) => {
  const {put, post, askDue} = await withOrders(t);
  await put('1001', anOrder({shipments: [aParcel('SANDBOX-IN-TRANSIT'), aParcel('SANDBOX-DELIVERED')]}));
  await askDue();
  const parcel = {carrier: 'SANDBOX', number: 'sandbox in transit', items: mug(2), url: 'https://ben.example/7'};
  const answer = await post('1001/shipments', parcel);
  assert.equal(answer.status, 200);
  const [first, second] = (await answer.json()).shipments;
  assert.deepEqual([first.number, first.items, first.url], ['sandbox in transit', mug(2), 'https://ben.example/7']);
  assert.equal(first.facts.status, 'in_transit');
  assert.equal(second.number, 'SANDBOX-DELIVERED');
});

test('the same parcel twice at once is one', async (t) => {
  const {put, post, read} = await withOrders(t);
  await put('1001', anOrder({shipments: []}));
  const answers = await Promise.all([1, 2, 3].map(() => post('1001/shipments', aParcel('1'))));
  assert.deepEqual(answers.map(({status}) => status).sort(), [200, 200, 201]);
  assert.equal((await read('1001')).shipments.length, 1);
});

const badParcels: [what: string, body: unknown, pointers: string[]][] = [
  ['nothing', {}, ['/carrier', '/number']],
  ['a list', [aParcel('1')], ['/carrier', '/number', '/0']],
  ['no number', aParcel('- -'), ['/number']],
  ['wrong types', {carrier: 1, number: {}, items: 'all', addedAt: 5}, ['/carrier', '/number', '/items', '/addedAt']],
  ['a link that runs script', aParcel('1', {url: 'javascript:alert(1)'}), ['/url']],
  ['a field that is none', aParcel('1', {weight: 2}), ['/weight']],
  ['facts of its own', aParcel('1', {facts: {...noFacts, status: 'delivered'}}), ['/facts']],
  ['an item that was not ordered', aParcel('1', {items: [{id: 'x', quantity: 1}]}), ['/items/0/id']],
  ['more than was ordered', aParcel('1', {items: mug(3)}), ['/items/0/quantity']],
  ['an item twice', aParcel('1', {items: [...mug(1), ...mug(1)]}), ['/items/1/id']],
  ['10,000 items', aParcel('1', {items: Array(10_000).fill(mug(1)[0])}), ['/items']],
];
for (const direction of ['shipments', 'returns']) {
  for (const [what, body, pointers] of badParcels) {
    test(`${direction}: a parcel with ${what} is refused, and nothing is stored`, async (t) => {
      const {put, post, read} = await withOrders(t);
      await put('1001', anOrder({shipments: []}));
      const answer = await post(`1001/${direction}`, body);
      assert.equal(answer.status, 422);
      const {errors} = await answer.json();
      assert.deepEqual(errors.map(({pointer}: {pointer: string}) => pointer).sort(), [...pointers].sort());
      const {shipments, returns} = await read('1001');
      assert.deepEqual([shipments, returns], [[], []]);
    });
  }

  test(`${direction}: after a hundred parcels no other is added, but a known one can be said anew`, async (t) => {
    const {put, post} = await withOrders(t);
    await put('1001', anOrder({shipments: direction === 'shipments' ? numbers(100).map((n) => aParcel(n)) : []}));
    if (direction === 'returns') for (const n of numbers(100)) await post('1001/returns', aParcel(n));
    const answer = await post(`1001/${direction}`, aParcel('101'));
    assert.equal(answer.status, 422);
    assert.match((await answer.json()).detail, /100/);
    assert.equal((await post(`1001/${direction}`, aParcel('7', {items: mug(1)}))).status, 200);
  });
}

function numbers(count: number): string[] {
  return Array.from({length: count}, (_, at) => String(at + 1));
}

test('a return is followed, and changes nothing of what the order shows', async (t) => {
  const {put, post, askDue, read, lookUp, merchant} = await withOrders(t);
  await put('1001', anOrder({shipments: [aParcel('SANDBOX-DELIVERED')]}));
  await askDue();
  const answer = await post('1001/returns', {carrier: 'sandbox', number: 'SANDBOX-IN-TRANSIT', items: mug(1)});
  assert.equal(answer.status, 201);
  await askDue();
  const {status, shipments, returns, sources} = await read('1001');
  assert.equal(status, 'delivered');
  assert.equal(shipments.length, 1);
  assert.deepEqual(
    [returns[0].number, returns[0].items, returns[0].facts.status],
    ['SANDBOX-IN-TRANSIT', mug(1), 'in_transit'],
  );
  assert.deepEqual(Object.keys(sources), ['sandbox']);

  const {view} = await (await lookUp('1001', 'ada@example.com')).json();
  assert.equal(view.status, 'delivered');
  assert.equal(view.order.shipments.length, 1);
  const found = async (query: string) => (await (await merchant('GET', `/orders?${query}`)).json()).orders;
  assert.equal((await found('search=sandbox-in-transit'))[0].number, '1001');
  assert.equal((await found('status=delivered'))[0].shipments.length, 1);
  assert.deepEqual(await found('status=in_transit'), []);
});

test('an order without parcels but a return is confirmed, and is found as such', async (t) => {
  const {put, post, merchant} = await withOrders(t);
  await put('1001', anOrder({shipments: []}));
  assert.equal((await (await post('1001/returns', aParcel('1'))).json()).status, 'confirmed');
  assert.equal((await (await merchant('GET', '/orders?status=confirmed')).json()).orders.length, 1);
});

test('a return stays when the order is put anew, and may bear the number it came by', async (t) => {
  const {put, post, read} = await withOrders(t);
  const said = anOrder({shipments: [aParcel('SANDBOX-IN-TRANSIT')]});
  await put('1001', said);
  assert.equal((await post('1001/returns', aParcel('SANDBOX-IN-TRANSIT'))).status, 201);
  assert.equal((await post('1001/returns', aParcel('sandbox-in-transit'))).status, 200);
  assert.equal((await put('1001', said)).status, 200);
  assert.equal((await put('1001', anOrder({shipments: []}))).status, 200);
  const {shipments, returns} = await read('1001');
  assert.deepEqual([shipments.length, returns.length], [0, 1]);
});
