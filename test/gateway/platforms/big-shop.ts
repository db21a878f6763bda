// A BigCommerce shop: what it calls with, signed as it signs, and its API. Bodies as in https://github.com/bigcommerce/docs,
// docs/integrations/webhooks/events/index.mdx and reference/orders.v2.oas2.yml.
import {createHmac} from 'node:crypto';
import type {TestContext} from 'node:test';
import {testGateway} from '../test-gateway.js';

const secret = 'the-client-secret';
const baseUrl = 'https://api.bigcommerce.example/stores/abcde/v2';

export interface Stored {
  order: Record<string, unknown>;
  products: Record<string, unknown>[];
  shipments: Record<string, unknown>[];
  shippingaddresses: Record<string, unknown>[];
}

export function storedOrder(changes: Record<string, unknown> = {}): Stored {
  return {
    order: {
      id: 250,
      status_id: 11,
      date_created: 'Sun, 22 Nov 2026 09:00:00 +0000',
      date_modified: 'Sun, 22 Nov 2026 10:00:00 +0000',
      total_inc_tax: '69.8400',
      billing_address: {first_name: 'Ada', zip: '3511 AB', email: 'ada@example.com', phone: '', country_iso2: 'NL'},
      ...changes,
    },
    products: [
      {id: 16, name: 'Mug', type: 'physical', quantity: 2, quantity_refunded: 0, quantity_shipped: 0, price_tax: '1'},
      {id: 17, name: 'Recipe', type: 'digital', quantity: 1, quantity_refunded: 0, quantity_shipped: 0},
    ],
    shipments: [],
    shippingaddresses: [{id: 1, street_1: '1 Main St', city: 'Utrecht', zip: '3512 AB', country_iso2: 'NL'}],
  };
}

export function shipment(id: number, changes: Record<string, unknown> = {}) {
  return {
    id,
    order_id: 250,
    date_created: 'Sun, 22 Nov 2026 11:00:00 +0000',
    tracking_number: '1Z999AA10123456784',
    tracking_carrier: '',
    tracking_link: '',
    generated_tracking_link: '',
    shipping_provider: 'upsready',
    shipping_provider_display_name: 'UPS® Ready',
    items: [{order_product_id: 16, product_id: 87, quantity: 2}],
    ...changes,
  };
}

export function callBody(scope: string, data: Record<string, unknown> = {type: 'order', id: 250}): string {
  return JSON.stringify({
    scope,
    store_id: '1025646',
    data,
    hash: 'dd70c09',
    created_at: 1561479335,
    producer: 'stores/abcde',
  });
}

export async function bigShop(t: TestContext) {
  const orders: Record<string, Stored> = {250: storedOrder()};
  /** What the API answers instead, while it is ill. */
  const illness: {status?: number; body?: string} = {};
  const gateway = await testGateway(t, {
    config: {platforms: {'': {bigcommerce: {secrets: [secret], access: {baseUrl, token: 'the-token'}}}}},
    async fetch(request) {
      if (!request.url.startsWith(baseUrl)) return new Response('', {status: 404});
      if (request.headers.get('x-auth-token') !== 'the-token') return new Response('', {status: 401});
      if (illness.status) return new Response(illness.body ?? '', {status: illness.status});
      const [, , , , , id = '', list] = new URL(request.url).pathname.split('/');
      const stored = orders[id];
      if (!stored)
        return Response.json([{status: 404, message: 'The requested resource was not found.'}], {status: 404});
      const start = (Number(new URL(request.url).searchParams.get('page') ?? 1) - 1) * 250;
      const whole = stored[(list ?? 'order') as keyof Stored];
      const found = Array.isArray(whole) ? whole.slice(start, start + 250) : whole;
      return Array.isArray(found) && found.length === 0 ? new Response(null, {status: 204}) : Response.json(found);
    },
  });

  /** As https://www.standardwebhooks.com/ signs, with the client secret's bytes as the key. */
  function signed(body: string, {name = 'msg_1', seconds = gateway.clock.time / 1000, key = secret} = {}) {
    const signature = createHmac('sha256', key).update(`${name}.${seconds}.${body}`).digest('base64');
    return {'webhook-id': name, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}`};
  }

  const send = (body: string, headers: Record<string, string> = {}) =>
    gateway.request('/v1/hooks/platforms/bigcommerce', {method: 'POST', body, headers});

  let calls = 0;
  /** A proven call, read. */
  async function told(scope: string, data?: Record<string, unknown>): Promise<void> {
    const body = callBody(scope, data);
    calls += 1;
    await send(
      body.replace('dd70c09', `hash-${calls}`),
      signed(body.replace('dd70c09', `hash-${calls}`), {name: `msg_${calls}`}),
    );
    await gateway.readInbox();
  }

  const order = async () => (await gateway.merchant('GET', '/orders/250')).json();
  const inbox = () => gateway.db.selectFrom('inbox').selectAll().execute();
  return {...gateway, orders, illness, signed, send, told, order, inbox};
}
