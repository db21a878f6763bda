// BigCommerce webhooks: https://docs.bigcommerce.com/docs/integrations/webhooks, in https://github.com/bigcommerce/docs
// docs/integrations/webhooks/https-webhook-overview.mdx (signature) and events/index.mdx (scopes, bodies), Orders V2
// reference/orders.v2.oas2.yml; the signature is that of https://www.standardwebhooks.com/ (checked 2026-11).
// Quirks: calls hold ids only. The signing key is the client secret itself: the documentation encodes it because the
// library decodes it. `hash` in the body is none of a secret. Times are those of e-mails. An empty list is a 204.
import * as v from 'valibot';
import {verifyHmacBase64} from '../../shared/providers/hmac.js';
import type {Parcel} from '../merchant-order.js';
import {
  address,
  customerOf,
  destinationOf,
  exact,
  id,
  itemsOf,
  line,
  orderReading,
  parcelOf,
  quantity,
  readAs,
  readBody,
} from './fields.js';
import type {Access, Platform, Reading} from './platform.js';

/** How far the clock of a call may be from ours, in milliseconds: what the library allows. */
const tolerance = 300_000;

/** Scopes about an order and its parcels; messages, payments and metafields change nothing for us. */
const scopes =
  /^store\/(order\/(created|updated|archived|statusUpdated|refund\/created)|shipment\/(created|updated|deleted))$/;

/** Incomplete and Pending: the checkout was not completed. */
const notPlaced = [0, 1];

const reasons: Readonly<Record<number, string>> = {5: 'Cancelled in the shop', 6: 'The payment was declined'};

const orderId = v.optional(v.pipe(id, v.regex(/^\d{1,12}$/, 'must be digits')));

const CallSchema = v.object({scope: v.string(), data: v.object({id: orderId, orderId})});

/** RFC 5322, as ISO 8601. */
const time = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'must be a time'),
  v.transform((text) => new Date(text).toISOString()),
);

const AnswersSchema = v.object({
  order: v.object({
    id,
    status_id: v.number(),
    date_created: time,
    date_modified: time,
    billing_address: address,
  }),
  products: v.array(
    v.object({
      id,
      name: line,
      type: line,
      quantity,
      quantity_refunded: v.optional(v.fallback(quantity, 0), 0),
      quantity_shipped: v.optional(v.fallback(quantity, 0), 0),
    }),
  ),
  shipments: v.array(
    v.object({
      id,
      date_created: v.optional(v.fallback(v.union([time, v.undefined()]), undefined)),
      tracking_number: exact,
      tracking_carrier: line,
      shipping_provider: line,
      shipping_provider_display_name: line,
      tracking_link: exact,
      generated_tracking_link: exact,
      items: v.fallback(v.array(v.object({order_product_id: id, quantity})), []),
    }),
  ),
  shippingaddresses: v.array(address),
});

export const bigcommerce: Platform = {
  id: 'bigcommerce',
  name: 'BigCommerce',

  async verify({headers, body}, secrets, now) {
    const {'webhook-id': name, 'webhook-timestamp': clock = '', 'webhook-signature': signatures} = headers;
    if (signatures === undefined) return 'hint';
    if (!name || !/^\d{1,12}$/.test(clock) || Math.abs(now - Number(clock) * 1000) > tolerance) return 'no';
    const before = new TextEncoder().encode(`${name}.${clock}.`);
    const signed = new Uint8Array([...before, ...body]);
    const given = signatures.split(' ').filter((one) => one.startsWith('v1,'));
    const checks = await Promise.all(
      secrets.flatMap((secret) => given.slice(0, 10).map((one) => verifyHmacBase64(secret, signed, one.slice(3)))),
    );
    return checks.includes(true) ? 'body' : 'no';
  },

  deliveryId: ({headers}) => headers['webhook-id'],

  read(body) {
    return readBody(body, CallSchema, ({scope, data: {id, orderId}}) => {
      if (!scopes.test(scope)) return {kind: 'ignored', why: 'another topic'};
      const order = scope.startsWith('store/shipment/') ? orderId : id;
      return order === undefined
        ? {kind: 'unreadable', why: '/data: no id of an order'}
        : {kind: 'refetch', orderId: order};
    });
  },

  api: {
    lists: ['products', 'shipments', 'shippingaddresses'],
    pageSize: 250,
    order: (orderId, access) => get(`/orders/${orderId}`, access),
    list: (orderId, list, page, access) => get(`/orders/${orderId}/${list}?limit=250&page=${page}`, access),
    read: (order, lists) => readAs(AnswersSchema, {...lists, order}, readAnswers),
  },
};

function get(path: string, {baseUrl, token}: Access): Request {
  return new Request(`${baseUrl}${path}`, {headers: {'X-Auth-Token': token, Accept: 'application/json'}});
}

function readAnswers({order, products, shipments, shippingaddresses}: v.InferOutput<typeof AnswersSchema>): Reading {
  if (notPlaced.includes(order.status_id)) return {kind: 'ignored', why: 'no order yet'};
  const [to] = shippingaddresses;
  const {billing_address: from} = order;
  const at = Date.parse(order.date_modified);
  const physical = products.filter(({type}) => type !== 'digital' && type !== 'giftcertificate');
  return orderReading({
    orderId: order.id,
    at,
    number: order.id,
    fields: {
      placedAt: order.date_created,
      items: itemsOf(
        physical.map(({id, name, quantity, quantity_refunded, quantity_shipped}) => {
          return {id, name, quantity: Math.max(quantity - quantity_refunded, quantity_shipped)};
        }),
      ),
      customer: customerOf({email: from?.email ?? to?.email, postcode: to?.zip ?? from?.zip, phone: from?.phone}),
      destination: destinationOf(to?.city, to?.country_iso2),
    },
    cancelled: reasons[order.status_id],
    fulfilments: shipments.map((shipment) => ({id: shipment.id, at, parcels: parcelIn(shipment)})),
    complete: true,
  });
}

function parcelIn(shipment: v.InferOutput<typeof AnswersSchema>['shipments'][number]): Parcel[] {
  const {tracking_carrier, shipping_provider, shipping_provider_display_name: name} = shipment;
  return parcelOf({
    carriers: [tracking_carrier, shipping_provider, name],
    number: shipment.tracking_number,
    link: shipment.tracking_link ?? shipment.generated_tracking_link,
    items: shipment.items.map(({order_product_id: id, quantity}) => ({id, quantity})),
    addedAt: shipment.date_created,
  });
}
