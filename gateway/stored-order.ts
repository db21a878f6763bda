// The order as the shop sees it.
import type {Context} from 'hono';
import * as v from 'valibot';
import {InstantSchema, OrderSchema, OrderViewSchema, ShipmentSchema} from '../shared/model.js';
import {statusOf} from '../shared/order-status.js';
import {orderStatuses} from '../shared/status.js';
import {CustomerSchema} from './merchant-order.js';
import {AttentionSchema} from './order-list.js';
import {sourcesOf} from './order-view.js';
import {Refusal} from './refusal.js';
import type {Gateway} from './route.js';
import {findOrder} from './store/orders.js';

export const StoredOrderSchema = v.object({
  ...OrderSchema.entries,
  status: v.picklist(orderStatuses),
  attention: AttentionSchema,
  customer: v.object(CustomerSchema.entries),
  /** If the shop has said why. */
  cancellation: v.optional(v.object({reason: v.string(), at: InstantSchema})),
  /** Parcels on their way back. The order's status does not follow from them. */
  returns: v.array(ShipmentSchema),
  /** When the shop or a carrier last said something. */
  updatedAt: InstantSchema,
  sources: OrderViewSchema.entries.sources,
});

/** @throws {Refusal} `not_found` */
export async function answerOrder(
  {db}: Gateway,
  shopId: number,
  number: string,
  context: Context,
  status: 200 | 201 = 200,
): Promise<Response> {
  const stored = await findOrder(db, shopId, number);
  if (!stored) throw new Refusal('not_found');
  const {order, attention, customer, cancellation, returns, updatedAt, version} = stored;
  const sources = sourcesOf([...order.shipments, ...returns]);
  const answer: v.InferOutput<typeof StoredOrderSchema> = {
    ...order,
    status: statusOf(order),
    ...(attention && {attention}),
    customer,
    ...(cancellation && {cancellation}),
    returns: [...returns],
    updatedAt,
    sources,
  };
  context.header('ETag', `"${version}"`);
  return context.json(answer, status);
}
