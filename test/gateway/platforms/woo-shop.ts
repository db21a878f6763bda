// A WooCommerce shop: what it calls with, signed as it signs. Bodies as in
// https://developer.woocommerce.com/docs/apis/rest-api/v3/orders/, tracking numbers as in
// https://woocommerce.com/document/shipment-tracking/.
import {createHmac} from 'node:crypto';
import type {TestContext} from 'node:test';
import {testGateway} from '../test-gateway.js';

const secret = 'the-secret-of-the-webhook';

/** `clock` in UTC; the shop's own clock is an hour ahead. */
export function orderBody(clock: string, changes: Record<string, unknown> = {}) {
  return {
    id: 727,
    number: '727',
    status: 'processing',
    date_created: '2026-11-22T05:00:00',
    date_created_gmt: '2026-11-22T04:00:00',
    date_modified: '2026-11-22T23:00:00',
    date_modified_gmt: `2026-11-22T${clock}:00`,
    total: '29.35',
    billing: {first_name: 'Ada', postcode: '3511 AB', email: 'ada@example.com', phone: '+31 30 123', country: 'NL'},
    shipping: {address_1: '1 Main St', city: 'Utrecht', postcode: '3512 AB', country: 'NL'},
    meta_data: [{id: 1, key: '_order_stock_reduced', value: 'yes'}],
    line_items: [{id: 315, name: 'Salt &amp; Pepper', quantity: 2, price: 3, meta_data: []}],
    ...changes,
  };
}

export function tracking(id: string, provider: string, number: string, changes: Record<string, unknown> = {}) {
  const item = {
    tracking_provider: provider,
    custom_tracking_provider: '',
    custom_tracking_link: '',
    tracking_number: number,
    date_shipped: '1795305600',
    tracking_id: id,
    ...changes,
  };
  return [item];
}

export async function wooShop(t: TestContext) {
  const gateway = await testGateway(t, {config: {platforms: {'': {woocommerce: {secrets: [secret]}}}}});
  let calls = 0;

  function call(topic: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const text = typeof body === 'string' ? body : JSON.stringify(withTracking(body));
    calls += 1;
    return gateway.request('/v1/hooks/platforms/woocommerce', {
      method: 'POST',
      body: text,
      headers: {
        'x-wc-webhook-topic': topic,
        'x-wc-webhook-signature': createHmac('sha256', secret).update(text).digest('base64'),
        'x-wc-webhook-delivery-id': `second-${calls}`,
        ...headers,
      },
    });
  }

  async function told(topic: string, body: unknown): Promise<void> {
    await call(topic, body);
    await gateway.readInbox();
  }

  const order = async () => (await gateway.merchant('GET', '/orders/727')).json();
  const inbox = () => gateway.db.selectFrom('inbox').selectAll().execute();
  return {...gateway, call, told, order, inbox};
}

/** Tracking items stand in the meta data under their key. */
function withTracking(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('meta_data' in body) || !Array.isArray(body.meta_data))
    return body;
  const rows: {key?: string}[] = body.meta_data;
  const items = rows.filter(({key}) => key === undefined);
  const meta = rows.filter(({key}) => key !== undefined);
  return {...body, meta_data: [...meta, {id: 2, key: '_wc_shipment_tracking_items', value: items}]};
}
