// A Shopify shop: what it calls with, signed as it signs. Bodies as in https://shopify.dev/docs/api/webhooks and
// https://shopify.dev/docs/api/admin-rest/latest/resources/order and …/fulfillment.
import {createHmac} from 'node:crypto';
import type {TestContext} from 'node:test';
import {testGateway} from '../test-gateway.js';

const secret = 'the-client-secret';

/** At a clock of 22 November. */
export const at = (clock: string) => `2026-11-22T${clock}:00-05:00`;

export function orderBody(clock: string, changes: Record<string, unknown> = {}) {
  return {
    id: 450789469,
    name: '#1001',
    order_number: 1001,
    test: false,
    created_at: at('04:00'),
    updated_at: at(clock),
    cancelled_at: null,
    cancel_reason: null,
    email: 'ada@example.com',
    phone: null,
    total_price: '409.94',
    line_items: [
      {id: 466157049, title: 'Mug', variant_title: 'Oat', quantity: 2, price: '199.00', requires_shipping: true},
      {id: 518995019, title: 'Bowl', variant_title: null, quantity: 1, price: '9.00', requires_shipping: true},
    ],
    shipping_address: {first_name: 'Ada', address1: '1 Main St', city: 'Utrecht', zip: '3511 AB', country_code: 'NL'},
    fulfillments: [],
    ...changes,
  };
}

export function fulfilmentBody(id: number, clock: string, changes: Record<string, unknown> = {}) {
  return {
    id,
    order_id: 450789469,
    status: 'success',
    created_at: at(clock),
    updated_at: at(clock),
    tracking_company: 'UPS',
    tracking_number: '1Z999AA10123456784',
    tracking_numbers: ['1Z999AA10123456784'],
    tracking_url: 'https://www.ups.com/track?tracknum=1Z999AA10123456784',
    tracking_urls: ['https://www.ups.com/track?tracknum=1Z999AA10123456784'],
    line_items: [{id: 466157049, title: 'Mug', quantity: 2, price: '199.00'}],
    ...changes,
  };
}

export const sign = (body: string, key = secret) => createHmac('sha256', key).update(body).digest('base64');

export async function shopifyShop(t: TestContext, secrets: readonly string[] = [secret]) {
  const gateway = await testGateway(t, {config: {platforms: {'': {shopify: {secrets}}}}});
  let calls = 0;

  /** A call with a name of its own, read or not. */
  function call(topic: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    calls += 1;
    return gateway.request('/v1/hooks/platforms/shopify', {
      method: 'POST',
      body: text,
      headers: {
        'x-shopify-topic': topic,
        'x-shopify-hmac-sha256': sign(text),
        'x-shopify-webhook-id': `call-${calls}`,
        ...headers,
      },
    });
  }

  async function told(topic: string, body: unknown): Promise<void> {
    await call(topic, body);
    await gateway.readInbox();
  }

  const order = async () => (await gateway.merchant('GET', '/orders/1001')).json();
  const inbox = () => gateway.db.selectFrom('inbox').selectAll().execute();
  return {...gateway, call, told, order, inbox};
}
