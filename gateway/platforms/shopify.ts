// Shopify webhooks: https://shopify.dev/docs/apps/build/webhooks/verify-deliveries, topics and bodies
// https://shopify.dev/docs/api/webhooks, resources https://shopify.dev/docs/api/admin-rest/latest/resources/order and
// …/fulfillment (checked 2026-11).
// Quirks: after the secret was changed calls are signed with the old one for up to an hour. X-Shopify-Webhook-Id names the
// delivery, X-Shopify-Event-Id what happened, which several topics share. Nothing comes in order. A fulfilment is never
// deleted, only cancelled, so one that is not named says nothing; `failure` is one that the warehouse could not do.
import * as v from 'valibot';
import {InstantSchema} from '../../shared/model.js';
import {verifyHmacBase64} from '../../shared/providers/hmac.js';
import {
  address,
  customerOf,
  destinationOf,
  exact,
  exactList,
  id,
  itemsOf,
  line,
  orderReading,
  parcelOf,
  quantity,
  readBody,
} from './fields.js';
import type {Fulfilment, Platform, Reading} from './platform.js';

const reasons: Readonly<Record<string, string>> = {
  customer: 'The customer wanted it',
  declined: 'The payment was declined',
  fraud: 'Suspected fraud',
  inventory: 'Not in stock',
  staff: 'A mistake of the shop',
};

const notSent = ['cancelled', 'error', 'failure'];

const FulfilmentSchema = v.object({
  id,
  order_id: id,
  status: line,
  created_at: InstantSchema,
  updated_at: v.nullish(InstantSchema),
  tracking_company: line,
  tracking_number: exact,
  tracking_numbers: exactList,
  tracking_url: exact,
  tracking_urls: exactList,
  line_items: v.optional(v.pipe(v.array(v.object({id, quantity})), v.maxLength(1000)), []),
});

const OrderSchema = v.object({
  id,
  name: exact,
  test: v.optional(v.unknown()),
  created_at: InstantSchema,
  updated_at: InstantSchema,
  cancelled_at: v.nullish(v.string()),
  cancel_reason: line,
  email: exact,
  contact_email: exact,
  phone: exact,
  line_items: v.pipe(
    v.array(
      v.object({
        id,
        title: line,
        variant_title: line,
        quantity,
        /** Without what was removed or refunded. */
        current_quantity: v.nullish(quantity),
        requires_shipping: v.optional(v.unknown()),
      }),
    ),
    v.maxLength(1000),
  ),
  shipping_address: address,
  billing_address: address,
  fulfillments: v.optional(v.pipe(v.array(FulfilmentSchema), v.maxLength(200)), []),
});

const EventSchema = v.object({order_id: id, fulfillment_id: id});

const readers: Readonly<Record<string, (body: string) => Reading>> = {
  'orders/create': readOrder,
  'orders/updated': readOrder,
  'orders/cancelled': readOrder,
  'orders/fulfilled': readOrder,
  'orders/partially_fulfilled': readOrder,
  'fulfillments/create': readFulfilment,
  'fulfillments/update': readFulfilment,
  'fulfillment_events/create': readEvent,
};

export const shopify: Platform = {
  id: 'shopify',
  name: 'Shopify',

  async verify({headers, body}, secrets) {
    const signature = headers['x-shopify-hmac-sha256'] ?? '';
    const checks = await Promise.all(secrets.map((secret) => verifyHmacBase64(secret, body, signature)));
    return checks.includes(true) ? 'body' : 'no';
  },

  deliveryId: ({headers}) => headers['x-shopify-webhook-id'],
  topic: ({headers}) => headers['x-shopify-topic'],

  read(body, topic) {
    const read = topic !== null && Object.hasOwn(readers, topic) ? readers[topic] : undefined;
    return read ? read(body) : {kind: 'ignored', why: 'another topic'};
  },
};

function readOrder(body: string): Reading {
  return readBody(body, OrderSchema, (order) => {
    if (order.test === true) return {kind: 'ignored', why: 'a test order'};
    const {shipping_address: to, billing_address: from, cancel_reason: reason = ''} = order;
    const sent = (id: string) =>
      order.fulfillments
        .filter(isSent)
        .flatMap(({line_items}) => line_items)
        .reduce((sum, item) => sum + (item.id === id ? item.quantity : 0), 0);
    const toSend = order.line_items.filter((item) => item.requires_shipping !== false);
    return orderReading({
      orderId: order.id,
      at: Date.parse(order.updated_at),
      number: order.name ?? order.id,
      fields: {
        placedAt: order.created_at,
        items: itemsOf(
          toSend.map(({id, title, variant_title: variant, quantity, current_quantity}) => {
            return {id, name: title, variant, quantity: Math.max(current_quantity ?? quantity, sent(id))};
          }),
        ),
        customer: customerOf({
          email: order.email ?? order.contact_email,
          postcode: to?.zip ?? from?.zip,
          phone: order.phone ?? to?.phone,
        }),
        destination: destinationOf(to?.city, to?.country_code),
      },
      ...(order.cancelled_at && {cancelled: Object.hasOwn(reasons, reason) ? reasons[reason] : 'No reason given'}),
      fulfilments: order.fulfillments.map(fulfilmentOf),
      complete: false,
    });
  });
}

function readFulfilment(body: string): Reading {
  return readBody(body, FulfilmentSchema, (said) => ({
    kind: 'fulfilment',
    orderId: said.order_id,
    fulfilment: fulfilmentOf(said),
  }));
}

function readEvent(body: string): Reading {
  return readBody(body, EventSchema, ({order_id: orderId, fulfillment_id: fulfilmentId}) => ({
    kind: 'news',
    orderId,
    fulfilmentId,
  }));
}

function isSent({status}: {readonly status?: string | undefined}): boolean {
  return !notSent.includes(status ?? '');
}

function fulfilmentOf(said: v.InferOutput<typeof FulfilmentSchema>): Fulfilment {
  const numbers = said.tracking_numbers.length > 0 ? said.tracking_numbers : [said.tracking_number];
  const links = said.tracking_urls.length > 0 ? said.tracking_urls : [said.tracking_url];
  return {
    id: said.id,
    at: Date.parse(said.updated_at ?? said.created_at),
    parcels: numbers
      .filter(() => isSent(said))
      .flatMap((number, at) =>
        parcelOf({
          carriers: [said.tracking_company],
          number,
          link: links[at],
          // Which of several holds what nobody says.
          items: numbers.length === 1 ? said.line_items : [],
          addedAt: said.created_at,
        }),
      ),
  };
}
