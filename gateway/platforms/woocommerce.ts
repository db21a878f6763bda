// WooCommerce webhooks: https://developer.woocommerce.com/docs/apis/rest-api/v3/webhooks/, orders …/v3/orders/, and how they
// are sent: https://github.com/woocommerce/woocommerce, plugins/woocommerce/includes/class-wc-webhook.php; tracking numbers
// https://woocommerce.com/document/shipment-tracking/ and https://docs.zorem.com/docs/ast-free/ (checked 2026-11).
// Quirks: a call that failed is not sent again, and after five failures no other is. X-WC-Webhook-Delivery-ID is made from
// the webhook and the second, so two orders that change in one second have the same: it names no call. `deleted` has an id
// and nothing else. Times with _gmt are UTC without saying so; the others are the shop's clock. Names are HTML. Tracking
// numbers are in the order's meta data, where plugins put them.
import * as v from 'valibot';
import {verifyHmacBase64} from '../../shared/providers/hmac.js';
import {timeKind} from '../../shared/time.js';
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
  readBody,
} from './fields.js';
import type {Fulfilment, Platform} from './platform.js';

const topics = ['order.created', 'order.updated', 'order.deleted', 'order.restored'];

/** Statuses of what has not been ordered yet, or never was. */
const notPlaced = ['auto-draft', 'checkout-draft', 'draft', 'failed', 'new', 'pending'];

const reasons: Readonly<Record<string, string>> = {cancelled: 'Cancelled in the shop', trash: 'Deleted in the shop'};

const gmt = v.pipe(
  v.string(),
  v.transform((clock) => `${clock}Z`),
  v.check((time) => timeKind(time) === 'instant', 'must be a time without an offset'),
);

const OrderSchema = v.object({
  id,
  number: exact,
  status: v.string(),
  date_created_gmt: gmt,
  date_modified_gmt: v.nullish(gmt),
  billing: address,
  shipping: address,
  line_items: v.pipe(v.array(v.object({id, name: line, quantity})), v.maxLength(1000)),
  meta_data: v.optional(v.array(v.object({key: line, value: v.optional(v.unknown())})), []),
});

const TrackingSchema = v.object({
  tracking_id: v.optional(v.fallback(v.union([id, v.undefined()]), undefined)),
  tracking_provider: line,
  custom_tracking_provider: line,
  custom_tracking_link: exact,
  tracking_number: exact,
  /** Seconds since 1970, as text. */
  date_shipped: line,
});

export const woocommerce: Platform = {
  id: 'woocommerce',
  name: 'WooCommerce',

  async verify({headers, body}, secrets) {
    const signature = headers['x-wc-webhook-signature'] ?? '';
    const checks = await Promise.all(secrets.map((secret) => verifyHmacBase64(secret, body, signature)));
    return checks.includes(true) ? 'body' : 'no';
  },

  /** When a webhook is saved; it has no signature. */
  isPing: ({body}) => body.length < 40 && /^webhook_id=\d+$/.test(new TextDecoder().decode(body)),

  deliveryId: () => undefined,
  stamp: ({headers}) => headers['x-wc-webhook-delivery-id'] ?? '',
  topic: ({headers}) => headers['x-wc-webhook-topic'],

  read(body, topic) {
    if (!topics.includes(topic ?? '')) return {kind: 'ignored', why: 'another topic'};
    if (topic === 'order.deleted') {
      return readBody(body, v.strictObject({id}), ({id: orderId}) => ({kind: 'deleted', orderId}));
    }
    return readBody(body, OrderSchema, (order) => {
      if (notPlaced.includes(order.status)) return {kind: 'ignored', why: `${order.status} is no order yet`};
      const {billing: from, shipping: to} = order;
      const at = Date.parse(order.date_modified_gmt ?? order.date_created_gmt);
      return orderReading({
        orderId: order.id,
        at,
        number: order.number ?? order.id,
        fields: {
          placedAt: order.date_created_gmt,
          items: itemsOf(order.line_items.map((item) => ({...item, name: item.name && plainText(item.name)}))),
          customer: customerOf({email: from?.email, postcode: to?.postcode ?? from?.postcode, phone: from?.phone}),
          destination: destinationOf(to?.city ?? from?.city, to?.country ?? from?.country),
        },
        ...(Object.hasOwn(reasons, order.status) && {cancelled: reasons[order.status]}),
        fulfilments: trackingOf(order.meta_data).map((tracking) => fulfilmentOf(tracking, at)),
        complete: true,
      });
    });
  },
};

type Meta = v.InferOutput<typeof OrderSchema>['meta_data'];
type Tracking = v.InferOutput<typeof TrackingSchema>;

function trackingOf(meta: Meta): Tracking[] {
  const {value} = meta.find(({key}) => key === '_wc_shipment_tracking_items') ?? {};
  // A list of PHP that has lost an element comes as an object.
  const rows: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [];
  return rows.slice(0, 100).flatMap((row) => {
    const {success, output} = v.safeParse(TrackingSchema, row);
    return success && output.tracking_number ? [output] : [];
  });
}

function fulfilmentOf(tracking: Tracking, at: number): Fulfilment {
  const {tracking_number: number = '', custom_tracking_link: link} = tracking;
  const shipped = new Date(Number(tracking.date_shipped) * 1000);
  return {
    id: tracking.tracking_id ?? number,
    at,
    parcels: parcelOf({
      carriers: [tracking.tracking_provider, tracking.custom_tracking_provider],
      number,
      link: link?.replace('%1$s', encodeURIComponent(number)),
      addedAt: Number.isNaN(shipped.getTime()) ? undefined : shipped.toISOString(),
    }),
  };
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ndash: '–',
  mdash: '—',
  nbsp: ' ',
};

function plainText(html: string): string {
  return html.replace(/&(?:#(\d{1,6})|([a-z]{2,6}));/g, (whole, code?: string, name = '') =>
    code ? String.fromCodePoint(Number(code)) : Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole,
  );
}
