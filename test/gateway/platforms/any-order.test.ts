// The calls of a journey in any order, some of them again, come to the same order: each run shuffles them anew.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {at, fulfilmentBody, orderBody, shopifyShop} from './shopify-shop.js';
import {tracking, orderBody as wooOrder, wooShop} from './woo-shop.js';

const hour = 3_600_000;
const runs = 12;

type Call = readonly [topic: string, body: object];

const first = {created_at: at('05:00'), line_items: [{id: 466157049, quantity: 2}]};
const corrected = {...first, tracking_numbers: ['1Z999AA10123456793'], tracking_urls: []};
const second = {
  created_at: at('07:00'),
  tracking_company: 'DHL Express',
  tracking_numbers: ['1234567891'],
  tracking_urls: [],
  line_items: [{id: 518995019, quantity: 1}],
};
const third = {...second, created_at: at('08:00'), tracking_numbers: ['1234567902']};
const moved = {shipping_address: {city: 'Leiden', zip: '2311 AA', country_code: 'NL'}};

const shopify: readonly Call[] = [
  ['orders/create', orderBody('04:00')],
  ['orders/updated', orderBody('04:30', moved)],
  ['fulfillments/create', fulfilmentBody(1, '05:00', first)],
  ['orders/updated', orderBody('05:01', {...moved, fulfillments: [fulfilmentBody(1, '05:00', first)]})],
  ['fulfillments/update', fulfilmentBody(1, '06:00', corrected)],
  ['fulfillments/create', fulfilmentBody(2, '07:00', second)],
  ['fulfillments/create', fulfilmentBody(3, '08:00', third)],
  ['fulfillments/update', fulfilmentBody(2, '09:00', {...second, status: 'cancelled'})],
];
const cancelled = {...moved, cancelled_at: at('10:00'), cancel_reason: 'customer'};

const [ups, dhl] = [tracking('a', 'ups', '1Z999AA10123456784'), tracking('b', 'dhl-express', '1234567891')];
const woo: readonly Call[] = [
  ['order.created', wooOrder('04:00')],
  ['order.updated', wooOrder('05:00', {status: 'on-hold'})],
  ['order.updated', wooOrder('06:00', {status: 'processing', meta_data: ups})],
  ['order.updated', wooOrder('07:00', {status: 'processing', meta_data: [...ups, ...dhl]})],
  ['order.updated', wooOrder('08:00', {status: 'completed', meta_data: dhl, billing: {email: 'new@example.com'}})],
];

const journeys = [
  ['of a Shopify order sent in parts', shopifyShop, shopify],
  [
    'of a Shopify order that is cancelled',
    shopifyShop,
    [...shopify, ['orders/cancelled', orderBody('10:00', cancelled)]],
  ],
  ['of a WooCommerce order', wooShop, woo],
  [
    'of a WooCommerce order that is cancelled',
    wooShop,
    [...woo, ['order.updated', wooOrder('09:00', {status: 'cancelled'})]],
  ],
] as const satisfies readonly (readonly [string, unknown, readonly Call[]])[];

for (const [what, shopOf, calls] of journeys) {
  test(`the calls ${what}, in any order and some of them again, come to the same`, async (t) => {
    const inOrder = await outcome(calls, (list) => list);
    for (let seed = 1; seed <= runs; seed += 1) {
      const random = randomOf(seed);
      const shuffled = (list: readonly Call[]) => {
        const again = list.filter(() => random() < 0.4);
        return [...list, ...again]
          .map((call) => [random(), call] as const)
          .sort(([a], [b]) => a - b)
          .map(([, call]) => call);
      };
      assert.deepEqual(await outcome(calls, shuffled), inOrder, `seed ${seed}`);
    }

    async function outcome(list: readonly Call[], arranged: (list: readonly Call[]) => readonly Call[]) {
      const shop = await shopOf(t);
      for (const [at, [topic, body]] of arranged(list).entries()) {
        // Something new in it each time, so that the inbox does not know it.
        await shop.call(topic, {...body, note: String(at)});
        if (at % 3 !== 0) await shop.readInbox();
        shop.clock.time += 1000;
      }
      shop.clock.time += hour;
      await shop.readInbox();
      const {number, state, items, customer, destination, cancellation, shipments} = await shop.order();
      const parcels = shipments.map(({carrier, number, items}: Record<string, unknown>) => ({carrier, number, items}));
      return {number, state, items, customer, destination, reason: cancellation?.reason, parcels};
    }
  });
}

/** A generator of numbers from 0 to 1 that the seed decides: mulberry32. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
