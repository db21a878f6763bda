import assert from 'node:assert/strict';
import {test} from 'node:test';
import {bigShop, callBody, shipment, storedOrder} from './big-shop.js';

const minute = 60_000;
const created = callBody('store/order/created');

test('a proven call is kept, and its order asked for afterwards: customer, items that are sent, no prices', async (t) => {
  const shop = await bigShop(t);
  assert.equal((await shop.send(created, shop.signed(created))).status, 200);
  assert.equal(shop.calls.length, 0);
  await shop.readInbox();
  const {number, placedAt, customer, items, destination} = await shop.order();
  assert.deepEqual(
    {number, placedAt, customer, items, destination},
    {
      number: '250',
      placedAt: '2026-11-22T09:00:00.000Z',
      customer: {email: 'ada@example.com', postcode: '3512 AB'},
      items: [{id: '16', name: 'Mug', quantity: 2}],
      destination: {city: 'Utrecht', country: 'NL'},
    },
  );
  assert.deepEqual(
    shop.calls.map(({url}) => url.slice('https://api.bigcommerce.example/stores/abcde/v2'.length)),
    ['', '/products', '/shipments', '/shippingaddresses'].map(
      (list) => `/orders/250${list}${list && '?limit=250&page=1'}`,
    ),
  );
  // A redirect would carry the token elsewhere.
  assert.deepEqual([...new Set(shop.calls.map(({redirect}) => redirect))], ['error']);
  assert.doesNotMatch(shop.lines.join(''), /ada@|the-token|3512/);
});

type Signed = {name?: string; seconds?: number; key?: string};
const refused: [string, string, Signed][] = [
  ['of another body', `${created} `, {}],
  ['with another secret', created, {key: 'guessed'}],
  ['with the secret in base64', created, {key: Buffer.from('the-client-secret').toString('base64')}],
  ['of five minutes ago', created, {seconds: Date.parse('2026-11-22T11:54:59Z') / 1000}],
  ['of five minutes to come', created, {seconds: Date.parse('2026-11-22T12:05:01Z') / 1000}],
];
for (const [what, body, how] of refused) {
  test(`a call with a signature ${what} is refused, and is no hint either`, async (t) => {
    const shop = await bigShop(t);
    assert.equal((await shop.send(created, shop.signed(body, how))).status, 401);
    assert.deepEqual(await shop.inbox(), []);
  });
}

test('one of several signatures is enough', async (t) => {
  const shop = await bigShop(t);
  const {'webhook-signature': good, ...headers} = shop.signed(created);
  for (const [signatures, status] of [
    [`v1,AAAA v1a,${good.slice(3)} ${good}`, 200],
    [`v1a,${good.slice(3)}`, 401],
    ['', 401],
  ] as const) {
    assert.equal((await shop.send(created, {...headers, 'webhook-signature': signatures})).status, status);
  }
});

test('a call that is sent again is kept once', async (t) => {
  const shop = await bigShop(t);
  const headers = shop.signed(created);
  await shop.send(created, headers);
  await shop.send(created, headers);
  assert.equal((await shop.inbox()).length, 1);
});

test('shipments become parcels with their carriers and items, and go with them', async (t) => {
  const shop = await bigShop(t);
  const stored = storedOrder();
  shop.orders['250'] = stored;
  const half = [{order_product_id: 16, quantity: 1}];
  const other = {
    tracking_carrier: 'royal-mail',
    tracking_number: 'AB123456785GB',
    date_created: 'Sun, 22 Nov 2026 12:00:00 +0000',
  };
  stored.shipments = [shipment(6, {items: half}), shipment(7, {...other, items: half})];
  await shop.told('store/shipment/created', {type: 'shipment', id: 7, orderId: 250});
  const {shipments} = await shop.order();
  assert.deepEqual(
    shipments.map(({carrier, items, addedAt}: Record<string, unknown>) => [carrier, items, addedAt]),
    [
      ['ups', [{id: '16', quantity: 1}], '2026-11-22T11:00:00.000Z'],
      ['royal-mail', [{id: '16', quantity: 1}], '2026-11-22T12:00:00.000Z'],
    ],
  );
  stored.shipments = [shipment(7, other)];
  await shop.told('store/shipment/deleted', {type: 'shipment', id: 6, orderId: 250});
  assert.equal((await shop.order()).shipments.length, 1);
});

test('an older answer moves nothing back, and a cancelled order is cancelled', async (t) => {
  const shop = await bigShop(t);
  shop.orders['250'] = storedOrder({status_id: 5, date_modified: 'Sun, 22 Nov 2026 11:00:00 +0000'});
  await shop.told('store/order/statusUpdated');
  shop.orders['250'] = storedOrder();
  await shop.told('store/order/updated');
  const {state, cancellation} = await shop.order();
  assert.deepEqual([state, cancellation.reason], ['cancelled', 'Cancelled in the shop']);
});

test('a checkout that was not completed is no order yet', async (t) => {
  const shop = await bigShop(t);
  for (const status_id of [0, 1]) {
    shop.orders['250'] = storedOrder({status_id});
    await shop.told('store/order/created');
    assert.equal((await shop.merchant('GET', '/orders/250')).status, 404);
  }
});

test('a call that proves nothing is not believed: the order is asked for, once a minute however many come', async (t) => {
  const shop = await bigShop(t);
  for (let at = 0; at < 5; at += 1) await shop.send(callBody('store/order/updated', {type: 'order', id: 250, at}));
  assert.equal((await shop.inbox()).length, 1);
  await shop.readInbox();
  assert.equal(shop.calls.length, 0);
  shop.clock.time += minute;
  await shop.readInbox();
  assert.equal(shop.calls.length, 4);
  assert.equal((await shop.order()).customer.email, 'ada@example.com');
  await shop.send(created);
  await shop.readInbox();
  assert.equal(shop.calls.length, 4);
});

test('of calls that prove nothing about many orders a hundred may wait', async (t) => {
  const shop = await bigShop(t);
  for (let id = 1; id <= 100; id += 1) await shop.send(callBody('store/order/updated', {type: 'order', id}));
  const answer = await shop.send(callBody('store/order/updated', {type: 'order', id: 101}));
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '60']);
  assert.equal((await shop.send(created, shop.signed(created))).status, 200);
});

const nothing: [string, string][] = [
  ['another scope', callBody('store/product/updated', {type: 'product', id: 250})],
  ['a payment', callBody('store/order/transaction/created', {type: 'transaction', order_id: 250})],
  ['an id that is a path', callBody('store/order/updated', {type: 'order', id: '../customers'})],
  ['a shipment without its order', callBody('store/shipment/created', {type: 'shipment', id: 250})],
  ['no JSON', 'scope=store/order/created'],
  ['keys of every object', '{"__proto__": {"scope": "store/order/created"}}'],
  ['more than an id', callBody('store/order/updated', {type: 'order', id: 250, more: 'x'.repeat(2000)})],
];
for (const [what, body] of nothing) {
  test(`a call with ${what} asks for nothing, and is not kept unless it is proven`, async (t) => {
    const shop = await bigShop(t);
    assert.equal((await shop.send(body)).status, 200);
    assert.deepEqual(await shop.inbox(), []);
    if (body.length > 2000) return;
    assert.equal((await shop.send(body, shop.signed(body))).status, 200);
    await shop.readInbox();
    assert.equal(shop.calls.length, 0);
    assert.equal((await shop.inbox())[0]?.due_at, null);
  });
}

test('an order that there is not is nothing', async (t) => {
  const shop = await bigShop(t);
  await shop.told('store/order/created', {type: 'order', id: 999});
  assert.equal(shop.calls.length, 1);
  assert.equal((await shop.inbox())[0]?.due_at, null);
});

const ill: [string, {status: number; body?: string}][] = [
  ['is out of order', {status: 503}],
  ['has enough of us', {status: 429}],
  ['does not know us', {status: 401}],
  ['answers no JSON', {status: 200, body: '"ada@example.com'}],
  ['answers without end', {status: 200, body: 'x'.repeat(2_000_001)}],
];
for (const [what, answer] of ill) {
  test(`while the API ${what} the call waits, and is read when that is over`, async (t) => {
    const shop = await bigShop(t);
    Object.assign(shop.illness, answer);
    await shop.told('store/order/created');
    assert.match(shop.lines.join(''), /reading a webhook failed/);
    assert.doesNotMatch(shop.lines.join(''), /ada@/);
    delete shop.illness.status;
    shop.clock.time += 5000;
    await shop.readInbox();
    assert.equal((await shop.merchant('GET', '/orders/250')).status, 200);
  });
}

test('two processes ask for an order once', async (t) => {
  const shop = await bigShop(t);
  await shop.send(created, shop.signed(created));
  await Promise.all([shop.readInbox(), shop.readInbox()]);
  assert.equal(shop.calls.length, 4);
});

test('more than a page of a list is read to its end', async (t) => {
  const shop = await bigShop(t);
  const products = Array.from({length: 300}, (_, at) => ({id: at, name: 'Mug', type: 'physical', quantity: 1}));
  shop.orders['250'] = {...storedOrder(), products};
  await shop.told('store/order/created');
  assert.equal((await shop.order()).items.length, 300);
});
