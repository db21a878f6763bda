import assert from 'node:assert/strict';
import {test} from 'node:test';
import {orderBody, tracking, wooShop} from './woo-shop.js';

type Shop = Awaited<ReturnType<typeof wooShop>>;

async function parcels(shop: Shop): Promise<string[]> {
  const {shipments} = await shop.order();
  return shipments.map(({carrier, number}: Record<string, string>) => `${carrier} ${number}`);
}

test('an order becomes ours, with times of UTC, names as text and the postcode of the parcel', async (t) => {
  const shop = await wooShop(t);
  await shop.told('order.created', orderBody('04:00'));
  const {number, placedAt, customer, items, destination} = await shop.order();
  assert.deepEqual(
    {number, placedAt, customer, items, destination},
    {
      number: '727',
      placedAt: '2026-11-22T04:00:00Z',
      customer: {email: 'ada@example.com', postcode: '3512 AB', phone: '+31 30 123'},
      items: [{id: '315', name: 'Salt & Pepper', quantity: 2}],
      destination: {city: 'Utrecht', country: 'NL'},
    },
  );
});

test('the call that only asks whether anybody is here is answered and leaves nothing', async (t) => {
  const shop = await wooShop(t);
  const answer = await shop.request('/v1/hooks/platforms/woocommerce', {method: 'POST', body: 'webhook_id=12'});
  assert.equal(answer.status, 200);
  assert.deepEqual(await shop.inbox(), []);
});

test('a call with a wrong signature or none is refused', async (t) => {
  const shop = await wooShop(t);
  for (const signature of ['', 'AAAA', 'not base64']) {
    const headers = {'x-wc-webhook-signature': signature};
    assert.equal((await shop.call('order.created', orderBody('04:00'), headers)).status, 401);
  }
  assert.deepEqual(await shop.inbox(), []);
});

test('two orders that change in one second have the same delivery id, and neither is lost', async (t) => {
  const shop = await wooShop(t);
  const headers = {'x-wc-webhook-delivery-id': 'one-second'};
  await shop.call('order.created', orderBody('04:00'), headers);
  await shop.call('order.created', orderBody('04:00'), headers);
  await shop.call('order.created', orderBody('04:00', {id: 728, number: '728'}), headers);
  assert.equal((await shop.inbox()).length, 2);
  await shop.readInbox();
  assert.equal((await shop.merchant('GET', '/orders/728')).status, 200);
});

const notYet = ['pending', 'checkout-draft', 'failed', 'auto-draft'];
for (const status of notYet) {
  test(`what is ${status} is no order yet`, async (t) => {
    const shop = await wooShop(t);
    await shop.told('order.created', orderBody('04:00', {status}));
    assert.equal((await shop.merchant('GET', '/orders/727')).status, 404);
    await shop.told('order.updated', orderBody('04:01', {status: 'processing'}));
    assert.equal((await shop.merchant('GET', '/orders/727')).status, 200);
  });
}

test('tracking numbers in the meta data become parcels, and are taken back with them', async (t) => {
  const shop = await wooShop(t);
  const ups = tracking('a', 'ups', '1Z999AA10123456784');
  const post = tracking('b', '', 'RB123456785GB', {custom_tracking_provider: 'My Courier'});
  await shop.told('order.updated', orderBody('05:00', {meta_data: [...ups, ...post]}));
  assert.deepEqual(await parcels(shop), ['royal-mail RB123456785GB', 'ups 1Z999AA10123456784']);
  await shop.told('order.updated', orderBody('06:00', {meta_data: ups}));
  assert.deepEqual(await parcels(shop), ['ups 1Z999AA10123456784']);
});

const carriers: [string, Record<string, unknown>, string][] = [
  ['dhl-express', {}, 'dhl 1234567891'],
  ['royal-mail', {}, 'royal-mail 1234567891'],
  ['', {custom_tracking_provider: 'FedEx®'}, 'fedex 1234567891'],
  ['', {custom_tracking_provider: 'Bike Couriers Ltd'}, 'Bike Couriers Ltd 1234567891'],
  ['', {custom_tracking_link: 'https://www.dhl.com/en/express/tracking.html?AWB=%1$s'}, 'dhl 1234567891'],
  ['constructor', {}, 'constructor 1234567891'],
];
for (const [provider, changes, parcel] of carriers) {
  test(`"${provider}" ${JSON.stringify(changes)} is ${parcel}`, async (t) => {
    const shop = await wooShop(t);
    const meta_data = tracking('a', provider, '1234567891', changes);
    await shop.told('order.updated', orderBody('05:00', {meta_data}));
    assert.deepEqual(await parcels(shop), [parcel]);
  });
}

test('tracking items that are not as they should be are left out, and a link that runs script with them', async (t) => {
  const shop = await wooShop(t);
  const link = tracking('a', 'ups', '1Z999AA10123456784', {custom_tracking_link: 'javascript:alert(1)'});
  const odd = [null, 7, 'text', {}, {tracking_number: {}}, {tracking_number: '--'}, {tracking_number: ['x']}];
  const value = [...odd, ...link];
  const key = '_wc_shipment_tracking_items';
  await shop.told('order.updated', orderBody('05:00', {meta_data: [{key, value}]}));
  const [parcel, ...others] = (await shop.order()).shipments;
  assert.deepEqual([parcel.number, parcel.url, others], ['1Z999AA10123456784', undefined, []]);
  await shop.told('order.updated', orderBody('05:01', {meta_data: [{key, value: {1: value.at(-1)}}]}));
  await shop.told('order.updated', orderBody('05:02', {meta_data: 'none'}));
  assert.equal((await shop.order()).shipments.length, 1);
});

test('an order that is deleted is cancelled, and opened when it is restored', async (t) => {
  const shop = await wooShop(t);
  shop.clock.time = Date.parse('2026-11-22T05:00:00Z');
  await shop.told('order.created', orderBody('04:00'));
  await shop.told('order.deleted', {id: 727});
  const {state, cancellation} = await shop.order();
  assert.deepEqual([state, cancellation.reason], ['cancelled', 'Deleted in the shop']);
  await shop.told('order.updated', orderBody('04:59'));
  assert.equal((await shop.order()).state, 'cancelled');
  await shop.told('order.restored', orderBody('05:01'));
  assert.equal((await shop.order()).state, 'open');
  shop.clock.time = Date.parse('2026-11-22T06:00:00Z');
  await shop.told('order.deleted', {id: 727});
  assert.equal((await shop.order()).state, 'cancelled');
});

test('a topic that says an order was deleted deletes none whose body says more', async (t) => {
  const shop = await wooShop(t);
  await shop.told('order.created', orderBody('04:00'));
  await shop.told('order.deleted', orderBody('04:01'));
  assert.equal((await shop.order()).state, 'open');
});

test('an order that the shop itself told of is the same order', async (t) => {
  const shop = await wooShop(t);
  const customer = {email: 'ada@example.com'};
  await shop.put('727', {placedAt: '2026-11-22T04:00:00Z', items: [], customer, promise: {to: '2026-11-30'}});
  await shop.told('order.updated', orderBody('05:00', {status: 'cancelled'}));
  const {state, promise, items} = await shop.order();
  assert.deepEqual([state, promise.to, items.length], ['cancelled', '2026-11-30', 1]);
});

test('another order of the same number is not mixed with it', async (t) => {
  const shop = await wooShop(t);
  await shop.told('order.created', orderBody('04:00'));
  await shop.told('order.created', orderBody('06:00', {id: 728, billing: {email: 'eve@example.com'}}));
  assert.equal((await shop.order()).customer.email, 'ada@example.com');
  assert.match(shop.lines.join(''), /an order has the number of another/);
});
