import assert from 'node:assert/strict';
import {test} from 'node:test';
import {at, fulfilmentBody, orderBody, shopifyShop, sign} from './shopify-shop.js';

const hour = 3_600_000;
const number = '1Z999AA10123456784';

type Shop = Awaited<ReturnType<typeof shopifyShop>>;

async function numbers(shop: Shop): Promise<string[]> {
  return (await shop.order()).shipments.map((parcel: {number: string}) => parcel.number);
}

test('an order becomes ours after the answer, with its customer and items, without prices and street', async (t) => {
  const shop = await shopifyShop(t);
  const answer = await shop.call('orders/create', orderBody('04:00'));
  assert.deepEqual([answer.status, await answer.json()], [200, {received: true}]);
  assert.equal((await shop.merchant('GET', '/orders/1001')).status, 404);

  await shop.readInbox();
  const {number, placedAt, state, customer, items, destination, shipments} = await shop.order();
  assert.deepEqual(
    {number, placedAt, state, customer, items, destination, shipments},
    {
      number: '#1001',
      placedAt: at('04:00'),
      state: 'open',
      customer: {email: 'ada@example.com', postcode: '3511 AB'},
      items: [
        {id: '466157049', name: 'Mug', variant: 'Oat', quantity: 2},
        {id: '518995019', name: 'Bowl', quantity: 1},
      ],
      destination: {city: 'Utrecht', country: 'NL'},
      shipments: [],
    },
  );
  assert.equal((await shop.lookUp('1001', '3511ab')).status, 200);
  const [call] = await shop.inbox();
  assert.deepEqual([call?.body, call?.due_at], ['', null]);
  assert.doesNotMatch(shop.lines.join(''), /ada@|3511|Utrecht/);
});

test('who watches the order is told', async (t) => {
  const shop = await shopifyShop(t);
  await shop.told('orders/create', orderBody('04:00'));
  const {id} = await shop.db.selectFrom('orders').select('id').executeTakeFirstOrThrow();
  let rings = 0;
  shop.gateway.live.subscribe(id, () => (rings += 1));
  await shop.told('fulfillments/create', fulfilmentBody(1, '05:00'));
  assert.equal(rings, 1);
});

const body = JSON.stringify(orderBody('04:00'));
const signatures: [string, Record<string, string>][] = [
  ['no signature', {'x-shopify-hmac-sha256': ''}],
  ['a signature of another body', {'x-shopify-hmac-sha256': sign(`${body} `)}],
  ['a signature with another secret', {'x-shopify-hmac-sha256': sign(body, 'guessed')}],
  ['a signature in hexadecimal', {'x-shopify-hmac-sha256': Buffer.from(sign(body), 'base64').toString('hex')}],
];
for (const [what, headers] of signatures) {
  test(`a call with ${what} is refused, and nothing of it is kept or logged`, async (t) => {
    const shop = await shopifyShop(t);
    assert.equal((await shop.call('orders/create', body, headers)).status, 401);
    assert.deepEqual(await shop.inbox(), []);
    assert.doesNotMatch(shop.lines.join(''), /ada@/);
    const figures = await shop.gateway.metrics.registry.metrics();
    assert.match(figures, /order_tracker_hooks_total\{provider="shopify",result="refused"\} 1/);
  });
}

test('while the secret is changed, calls signed with either are taken', async (t) => {
  const shop = await shopifyShop(t, ['the-new-secret', 'the-client-secret']);
  const first = JSON.stringify(orderBody('04:00'));
  const second = JSON.stringify(orderBody('05:00'));
  assert.equal((await shop.call('orders/create', first)).status, 200);
  const headers = {'x-shopify-hmac-sha256': sign(second, 'the-new-secret')};
  assert.equal((await shop.call('orders/updated', second, headers)).status, 200);
  assert.equal((await shop.inbox()).length, 2);
});

test('a platform whose secret is not set, and one there is not, are not listened to', async (t) => {
  const {request} = await shopifyShop(t);
  for (const id of ['woocommerce', 'bigcommerce', 'magento', 'constructor']) {
    assert.equal((await request(`/v1/hooks/platforms/${id}`, {method: 'POST', body: '{}'})).status, 404);
  }
});

test('a call that is sent again is kept once, be its name or its body the same', async (t) => {
  const shop = await shopifyShop(t);
  await shop.call('orders/create', orderBody('04:00'), {'x-shopify-webhook-id': 'a'});
  await shop.call('orders/create', orderBody('04:00', {note: 'x'}), {'x-shopify-webhook-id': 'a'});
  await shop.call('orders/create', orderBody('04:00'), {'x-shopify-webhook-id': 'b'});
  assert.equal((await shop.inbox()).length, 1);
  await shop.readInbox();
  await shop.call('orders/create', orderBody('04:00'), {'x-shopify-webhook-id': 'b'});
  assert.equal((await shop.inbox()).length, 1);
});

test('the same body under a topic that is not read keeps no other out', async (t) => {
  const shop = await shopifyShop(t);
  await shop.told('orders/paid', orderBody('04:00'));
  await shop.told('orders/updated', orderBody('04:00'));
  assert.equal((await shop.order()).number, '#1001');
});

test('a fulfilment becomes a parcel of its carrier, with what is in it', async (t) => {
  const shop = await shopifyShop(t);
  await shop.told('orders/create', orderBody('04:00'));
  await shop.told('fulfillments/create', fulfilmentBody(1, '05:00'));
  const [parcel] = (await shop.order()).shipments;
  assert.deepEqual(
    {...parcel, facts: undefined, carrierName: undefined},
    {
      carrier: 'ups',
      number,
      url: `https://www.ups.com/track?tracknum=${number}`,
      items: [{id: '466157049', quantity: 2}],
      addedAt: at('05:00'),
      facts: undefined,
      carrierName: undefined,
    },
  );
});

test('an order sent in two fulfilments has two parcels, each with its items', async (t) => {
  const shop = await shopifyShop(t);
  await shop.told('orders/create', orderBody('04:00'));
  await shop.told('fulfillments/create', fulfilmentBody(1, '05:00', {line_items: [{id: 466157049, quantity: 1}]}));
  const rest = [
    {id: 466157049, quantity: 1},
    {id: 518995019, quantity: 1},
  ];
  const second = {tracking_company: 'DHL Express', tracking_numbers: ['1234567891'], line_items: rest};
  await shop.told('fulfillments/create', fulfilmentBody(2, '06:00', second));
  const {shipments} = await shop.order();
  assert.deepEqual(
    shipments.map(({carrier, items}: {carrier: string; items: object[]}) => [carrier, items]),
    [
      ['ups', [{id: '466157049', quantity: 1}]],
      [
        'dhl',
        [
          {id: '466157049', quantity: 1},
          {id: '518995019', quantity: 1},
        ],
      ],
    ],
  );
});

test('two fulfilments in one box are one parcel, with no more in it than was ordered', async (t) => {
  const shop = await shopifyShop(t);
  await shop.told('orders/create', orderBody('04:00'));
  const odd = [
    {id: 466157049, quantity: 5},
    {id: 'nobody', quantity: 1},
  ];
  await shop.told('fulfillments/create', fulfilmentBody(1, '05:00', {line_items: odd}));
  await shop.told('fulfillments/create', fulfilmentBody(2, '06:00', {line_items: [{id: 518995019, quantity: 1}]}));
  const {shipments} = await shop.order();
  assert.deepEqual(
    shipments.map(({items}: {items: object[]}) => items),
    [
      [
        {id: '466157049', quantity: 2},
        {id: '518995019', quantity: 1},
      ],
    ],
  );
});

test('what was refunded before it was sent, and what is never sent, is not waited for', async (t) => {
  const shop = await shopifyShop(t);
  const line_items = [
    {id: 1, title: 'Mug', quantity: 3, current_quantity: 0},
    {id: 2, title: 'Bowl', quantity: 1, current_quantity: 0},
    {id: 3, title: 'Gift card', quantity: 1, requires_shipping: false},
  ];
  const fulfillments = [fulfilmentBody(1, '05:00', {line_items: [{id: 1, quantity: 2}]})];
  await shop.told('orders/updated', orderBody('06:00', {line_items, fulfillments}));
  assert.deepEqual((await shop.order()).items, [{id: '1', name: 'Mug', quantity: 2}]);
});

test('a fulfilment before its order waits for it, and is applied then', async (t) => {
  const shop = await shopifyShop(t);
  await shop.told('fulfillments/create', fulfilmentBody(1, '05:00'));
  await shop.told('orders/create', orderBody('04:00'));
  assert.deepEqual(await numbers(shop), []);
  shop.clock.time += 5000;
  await shop.readInbox();
  assert.deepEqual(await numbers(shop), [number]);
  assert.doesNotMatch(shop.lines.join(''), /failed/);
});

test('a fulfilment whose order never comes is given up after two days', async (t) => {
  const shop = await shopifyShop(t);
  await shop.told('fulfillments/create', fulfilmentBody(1, '05:00'));
  for (let hours = 0; hours < 50; hours += 1) {
    shop.clock.time += hour;
    await shop.readInbox();
  }
  const [call] = await shop.inbox();
  assert.deepEqual([call?.due_at, call?.body], [null, '']);
  assert.match(shop.lines.join(''), /an order that never came/);
});

test('a late statement moves nothing back', async (t) => {
  const shop = await shopifyShop(t);
  const cancelled = {cancelled_at: at('08:00'), cancel_reason: 'inventory', email: 'new@example.com'};
  await shop.told('orders/cancelled', orderBody('08:00', cancelled));
  const {etag} = Object.fromEntries((await shop.merchant('GET', '/orders/1001')).headers);
  await shop.told('orders/updated', orderBody('07:00'));
  const answer = await shop.merchant('GET', '/orders/1001');
  assert.equal(answer.headers.get('etag'), etag);
  const {state, customer, cancellation} = await answer.json();
  assert.deepEqual([state, customer.email, cancellation.reason], ['cancelled', 'new@example.com', 'Not in stock']);
});

test('what the platform did not cancel it does not open', async (t) => {
  const shop = await shopifyShop(t);
  await shop.told('orders/create', orderBody('04:00'));
  await shop.merchant('POST', '/orders/1001/cancel', {reason: 'By telephone'});
  await shop.told('orders/updated', orderBody('05:00', {note: 'a note'}));
  assert.equal((await shop.order()).state, 'cancelled');
});

test('parcels and a promise that the shop itself told of stay', async (t) => {
  const shop = await shopifyShop(t);
  await shop.told('orders/create', orderBody('04:00'));
  const {number: name, placedAt, items, customer} = await shop.order();
  const own = {carrier: 'sandbox', number: 'SANDBOX-DELIVERED'};
  await shop.put(name, {placedAt, items, customer, promise: {to: '2026-11-30'}, shipments: [own]});
  await shop.told('orders/updated', orderBody('06:00', {fulfillments: [fulfilmentBody(1, '05:00')]}));
  assert.deepEqual(await numbers(shop), ['SANDBOX-DELIVERED', number]);
  assert.deepEqual((await shop.order()).promise, {to: '2026-11-30'});
});

test('a cancelled fulfilment takes its parcel away, unless a carrier has had it', async (t) => {
  const shop = await shopifyShop(t);
  await shop.told('orders/create', orderBody('04:00'));
  const sandbox = {tracking_company: 'sandbox', tracking_numbers: ['SANDBOX-IN-TRANSIT'], tracking_urls: []};
  await shop.told('fulfillments/create', fulfilmentBody(1, '05:00'));
  await shop.told('fulfillments/create', fulfilmentBody(2, '05:30', sandbox));
  await shop.askDue();
  await shop.told('fulfillments/update', fulfilmentBody(1, '06:00', {status: 'cancelled'}));
  await shop.told('fulfillments/update', fulfilmentBody(2, '06:00', {...sandbox, status: 'cancelled'}));
  assert.deepEqual(await numbers(shop), ['SANDBOX-IN-TRANSIT']);
  assert.equal((await shop.order()).shipments[0].facts.status, 'in_transit');
});

test('a number that is corrected takes the place of the wrong one, and what carriers said of others stays', async (t) => {
  const shop = await shopifyShop(t);
  const sandbox = {tracking_company: 'sandbox', created_at: at('05:00'), tracking_urls: []};
  const wrong = {...sandbox, tracking_numbers: ['SANDBOX-IN-TRANSIT']};
  const right = {...sandbox, tracking_numbers: ['SANDBOX-DELIVERED']};
  const fulfillments = [fulfilmentBody(1, '05:00', wrong), fulfilmentBody(2, '05:30', right)];
  await shop.told('orders/create', orderBody('06:00', {fulfillments}));
  await shop.askDue();
  const corrected = {...wrong, tracking_numbers: ['SANDBOX-PRE-TRANSIT']};
  await shop.told('fulfillments/update', fulfilmentBody(1, '07:00', corrected));
  assert.deepEqual(await numbers(shop), ['SANDBOX-DELIVERED', 'SANDBOX-PRE-TRANSIT']);
  assert.equal((await shop.order()).shipments[0].facts.status, 'delivered');
});

test('what happened to a fulfilment is not believed, but its carrier is asked soon', async (t) => {
  const shop = await shopifyShop(t);
  const sandbox = {tracking_company: 'sandbox', tracking_numbers: ['SANDBOX-IN-TRANSIT'], tracking_urls: []};
  await shop.told('orders/create', orderBody('06:00', {fulfillments: [fulfilmentBody(1, '05:00', sandbox)]}));
  await shop.askDue();
  shop.clock.time += 10 * 60_000;
  const event = {id: 7, order_id: 450789469, fulfillment_id: 1, status: 'delivered', happened_at: at('06:30')};
  await shop.told('fulfillment_events/create', event);
  const {due_at, status} = await shop.db.selectFrom('shipment').select(['due_at', 'status']).executeTakeFirstOrThrow();
  assert.deepEqual([due_at, status], [shop.clock.time, 'in_transit']);
});

const ignored: [string, string, unknown][] = [
  ['a test order', 'orders/create', orderBody('04:00', {test: true})],
  ['an order without e-mail and postcode', 'orders/create', orderBody('04:00', {email: null, shipping_address: null})],
  ['another topic', 'products/update', {id: 1}],
  ['a topic that every object has', 'constructor', orderBody('04:00')],
];
for (const [what, topic, said] of ignored) {
  test(`${what} is answered, read and ignored`, async (t) => {
    const shop = await shopifyShop(t);
    assert.equal((await shop.call(topic, said)).status, 200);
    await shop.readInbox();
    assert.equal((await shop.merchant('GET', '/orders/1001')).status, 404);
    assert.match(shop.lines.join(''), /"level":"debug","msg":"webhook read",.*"kind":"ignored"/);
    assert.deepEqual(
      (await shop.inbox()).map(({due_at}) => due_at),
      [null],
    );
  });
}

const nested = '['.repeat(400_000) + ']'.repeat(400_000);
const hostile: [string, string][] = [
  ['no JSON', '<xml/>'],
  ['nothing', ''],
  ['a list', '[]'],
  ['a number', '7'],
  ['a very deep list', nested],
  ['a very deep field that is needed', JSON.stringify(orderBody('05:00')).replace('"#1001"', nested)],
  ['text where the items are', JSON.stringify(orderBody('05:00', {line_items: 'all of them'}))],
  ['a list where the id is', JSON.stringify(orderBody('05:00', {id: [450789469]}))],
  ['an id that is a path', JSON.stringify(orderBody('05:00', {id: '../../x'}))],
  ['a time that is none', JSON.stringify(orderBody('05:00', {updated_at: 'yesterday'}))],
  ['items of a name twice', JSON.stringify(orderBody('05:00', {line_items: Array(2).fill({id: 1, quantity: 1})}))],
  ['too many items', JSON.stringify(orderBody('05:00', {line_items: Array(1001).fill({id: 1, quantity: 1})}))],
  ['an address that is text', JSON.stringify(orderBody('03:00', {shipping_address: 'Utrecht', email: 7}))],
  ['keys of every object', '{"__proto__": {"id": 450789469}, "constructor": {"name": "#1001"}}'],
];
for (const [what, text] of hostile) {
  test(`a genuine body with ${what} changes no order, breaks nothing, and is not repeated in the log`, async (t) => {
    const shop = await shopifyShop(t);
    await shop.told('orders/create', orderBody('04:00'));
    const before = await shop.order();
    assert.equal((await shop.call('orders/updated', text)).status, 200);
    await shop.readInbox();
    assert.deepEqual(await shop.order(), before);
    assert.deepEqual(
      (await shop.inbox()).map(({due_at}) => due_at),
      [null, null],
    );
    assert.doesNotMatch(shop.lines.join(''), /failed|ada@|Utrecht|yesterday/);
    await shop.told('orders/updated', orderBody('06:00', {email: 'new@example.com'}));
    assert.equal((await shop.order()).customer.email, 'new@example.com');
  });
}

test('what is wrong with a body is named by its field', async (t) => {
  const shop = await shopifyShop(t);
  await shop.told('orders/create', orderBody('04:00', {line_items: [{id: 1, quantity: 'two'}]}));
  assert.match(
    shop.lines.join(''),
    /"level":"warn","msg":"webhook read",.*"why":"\/line_items\/0\/quantity: expected number"/,
  );
});
