// What a shop asks for when it lists its orders, and what it gets.
import * as v from 'valibot';
import {attentions} from '../shared/attention.js';
import {InstantSchema, OrderSchema, ShipmentSchema} from '../shared/model.js';
import {orderStatuses, statuses} from '../shared/status.js';
import {CursorSchema} from './cursor.js';
import {CustomerSchema} from './merchant-order.js';
import {meaningful, word} from './word.js';

const longest = 200;
const usual = 50;
const limitMessage = `must be a whole number from 1 to ${longest}`;

const instant = (words: string) =>
  v.optional(v.pipe(InstantSchema, v.description(`${words}: an instant such as 2026-11-22T12:00:00Z.`)));

function someOf<const Words extends readonly string[]>(words: Words, description: string) {
  return v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.split(',')),
      v.array(v.picklist(words, `must be some of ${words.join(', ')}, separated by commas`)),
      v.description(description),
    ),
  );
}

export const OrderListQuerySchema = v.strictObject({
  search: v.optional(
    v.pipe(
      word,
      meaningful,
      v.description('How the order number begins, or a whole tracking number or e-mail address, in any writing.'),
    ),
  ),
  status: someOf(orderStatuses, 'One or several, separated by commas.'),
  attention: someOf(attentions, 'Why the shop should look at it: one or several, separated by commas.'),
  placedFrom: instant('Placed then or later'),
  placedBefore: instant('Placed before then'),
  updatedFrom: instant('The shop or a carrier said something then or later'),
  updatedBefore: instant('Nothing was said then or later'),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,3}$/, limitMessage),
      v.transform(Number),
      v.minValue(1, limitMessage),
      v.maxValue(longest, limitMessage),
      v.description(`How many at most, from 1 to ${longest}; ${usual} unless told.`),
    ),
    String(usual),
  ),
  cursor: v.optional(v.pipe(CursorSchema, v.description('`next` of the page before this one.'))),
});
export type OrderListQuery = v.InferOutput<typeof OrderListQuerySchema>;

const {number, placedAt, state, destination, promise} = OrderSchema.entries;

/** Why the shop should look at it, if it should, as of the last change or day that mattered. */
export const AttentionSchema = v.optional(v.picklist(attentions));

const ListedOrderSchema = v.object({
  number,
  status: v.picklist(orderStatuses),
  attention: AttentionSchema,
  placedAt,
  updatedAt: InstantSchema,
  state,
  destination,
  promise,
  customer: CustomerSchema,
  shipments: v.array(
    v.object({
      carrier: ShipmentSchema.entries.carrier,
      number: ShipmentSchema.entries.number,
      status: v.picklist(statuses),
    }),
  ),
});
export type ListedOrder = v.InferOutput<typeof ListedOrderSchema>;

export const OrderListSchema = v.object({
  orders: v.array(ListedOrderSchema),
  /** There is more: a page may be short, even empty, while this is there. */
  next: v.optional(v.string()),
});
