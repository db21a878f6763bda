// What the extension keeps of one order or number that somebody waits for, and how it is written down.
import * as v from 'valibot';
import {InstantSchema, LinkSchema, OrderViewSchema} from '../shared/model.js';
import {moments} from '../shared/moments.js';
import {short, text} from '../shared/readable.js';
import {statuses} from '../shared/status.js';

/** An order that a shop's gateway answers for: the token reads this order and no other, and goes to `api` only. */
const ShopSourceSchema = v.object({kind: v.literal('shop'), api: LinkSchema, token: short, expiresAt: InstantSchema});

/** A number by itself: asked about with the shopper's own keys, or not at all. */
const NumberSourceSchema = v.object({
  kind: v.literal('number'),
  /** As `plainNumber` writes it. */
  number: short,
  /** Absent while nobody has said which of several it is. */
  carrier: v.optional(short),
  postcode: v.optional(short),
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** When to ask next, and how the last times went. */
const AskingSchema = v.object({
  /** Milliseconds since 1970; absent if there is nobody to ask, or nothing more to learn. */
  dueAt: v.optional(v.number()),
  /** Consecutive times that nobody could be reached. */
  failures: count,
  etag: v.optional(short),
});

/** What somebody wants to be told of one order, where that differs from the rest. */
export const TellSchema = v.record(v.picklist(moments), v.boolean());

export const WatchSchema = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.uuid()),
  addedAt: InstantSchema,
  source: v.variant('kind', [ShopSourceSchema, NumberSourceSchema]),
  /** As it was last heard. */
  view: OrderViewSchema,
  /** What its owner calls it, and notes about it. */
  name: v.optional(short),
  note: v.optional(text),
  /** What its owner says of it, where nobody else says anything. */
  byHand: v.optional(v.object({status: v.picklist(statuses), at: InstantSchema})),
  /** Kept and found, and no longer asked about. */
  archivedAt: v.optional(InstantSchema),
  tell: v.optional(TellSchema),
  /** The moments its owner was told of, or that were past when the watch began. */
  told: v.pipe(v.array(v.string()), v.maxLength(500)),
  asking: AskingSchema,
});

export type Watch = v.InferOutput<typeof WatchSchema>;
export type Source = Watch['source'];
