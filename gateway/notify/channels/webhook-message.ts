// What a webhook of ours says: docs/webhooks.md. Nobody's name, address, e-mail or number is in it, and nothing opens the order.
import * as v from 'valibot';
import {InstantSchema, LinkSchema, OrderSchema, ShipmentSchema, TimeSchema} from '../../../shared/model.js';
import {moments} from '../../../shared/moments.js';
import {statusOf} from '../../../shared/order-status.js';
import {orderStatuses, statuses} from '../../../shared/status.js';
import type {MessageKind} from '../kinds.js';
import type {Letter} from '../letter.js';

/** What webhooks tell of: not what is written to a customer alone. */
const webhookKinds = [...moments, 'case_reported'] as const satisfies readonly MessageKind[];
export type WebhookKind = (typeof webhookKinds)[number];

export function isWebhookKind(kind: MessageKind): kind is WebhookKind {
  return webhookKinds.some((one) => one === kind);
}

/** `order.delivered`, `case.reported`. */
export function typeOf(kind: WebhookKind): string {
  return kind === 'case_reported' ? 'case.reported' : `order.${kind}`;
}

export const webhookTypes = webhookKinds.map(typeOf);

export function kindOf(type: string): WebhookKind | undefined {
  return webhookKinds.find((kind) => typeOf(kind) === type);
}

const {carrier, carrierName, number} = ShipmentSchema.entries;

const ParcelSchema = v.object({
  carrier,
  carrierName,
  number,
  url: v.optional(LinkSchema),
  status: v.picklist(statuses),
  /** When it should arrive, and who says so. */
  estimate: v.optional(v.object({from: TimeSchema, to: v.optional(TimeSchema), provider: v.string()})),
  deliveredAt: v.optional(TimeSchema),
  /** Where it waits. */
  pickup: v.optional(v.object({place: v.optional(v.string()), until: v.optional(TimeSchema)})),
});

export const WebhookMessageSchema = v.object({
  type: v.picklist([...webhookTypes, 'webhook.test']),
  timestamp: InstantSchema,
  data: v.object({
    shop: v.string(),
    /** Not there in a test. */
    order: v.optional(
      v.object({
        number: OrderSchema.entries.number,
        placedAt: InstantSchema,
        status: v.picklist(orderStatuses),
        parcels: v.array(ParcelSchema),
      }),
    ),
    /** Of `case.reported`; the text is its writer's. */
    case: v.optional(v.object({number: v.string(), kind: v.string(), text: v.string()})),
  }),
});
type WebhookMessage = v.InferOutput<typeof WebhookMessageSchema>;

/** Of the order's parcels, those it is about. */
export function webhookMessage(kind: WebhookKind, {now, shop, order, parcels, problem}: Letter): WebhookMessage {
  const {number, placedAt} = order;
  return {
    type: typeOf(kind),
    timestamp: now,
    data: {
      shop: shop.name,
      order: {number, placedAt, status: statusOf(order), parcels: parcels.map(parcelOf)},
      ...(problem && {case: {number: problem.number, kind: problem.kind, text: problem.text}}),
    },
  };
}

function parcelOf({
  carrier,
  carrierName,
  number,
  url,
  facts,
}: Letter['parcels'][number]): v.InferOutput<typeof ParcelSchema> {
  const {status, estimate, deliveredAt, pickup} = facts;
  return {
    ...{carrier, carrierName, number, url, status, deliveredAt},
    estimate: estimate && {from: estimate.from, to: estimate.to, provider: estimate.provider},
    // What it is handed out for (`code`) is for the customer alone.
    pickup: pickup && {place: pickup.place, until: pickup.until},
  };
}
