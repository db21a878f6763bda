// An order as the markup of a page tells it: the pieces of the model, all of them optional that a page may leave out.
import * as v from 'valibot';
import {
  DestinationSchema,
  ItemSchema,
  OrderSchema,
  OrderViewSchema,
  ReportSchema,
  ShipmentSchema,
  TimeSchema,
} from '../model.js';

/** How much of one page is returned. */
export const most = {orders: 50, shipments: 50, items: 200} as const;

const {carrier, number, url, items} = ShipmentSchema.entries;
const {status, flags, estimate, deliveredAt, pickup} = ReportSchema.entries;
const shop = OrderViewSchema.entries.shop.entries;

/** A parcel of which a page speaks. `carrier` is an id of ours or, for one we do not know, what the page calls it. */
const SeenShipmentSchema = v.object({
  carrier: v.optional(carrier),
  number,
  url,
  status: v.optional(status),
  flags,
  estimate,
  deliveredAt,
  pickup,
  items,
});
export type SeenShipment = v.InferOutput<typeof SeenShipmentSchema>;

/** An order of which a page speaks. It has an order number, a shipment, or both; the destination is no closer than the city. */
export const SeenOrderSchema = v.object({
  number: v.optional(OrderSchema.entries.number),
  placedAt: v.optional(TimeSchema),
  state: OrderSchema.entries.state,
  shop: v.optional(v.object({name: v.optional(shop.name), url: shop.url})),
  items: v.pipe(v.array(ItemSchema), v.maxLength(most.items)),
  destination: v.optional(v.pick(DestinationSchema, ['city', 'country'])),
  shipments: v.pipe(v.array(SeenShipmentSchema), v.maxLength(most.shipments)),
});
export type SeenOrder = v.InferOutput<typeof SeenOrderSchema>;
