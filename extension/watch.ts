// What the extension keeps of one order or number that somebody waits for, and how it is written down.
import * as v from 'valibot';
import {FactsSchema, InstantSchema, LinkSchema, OrderViewSchema} from '../shared/model.js';
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
  /** When somebody was asked last, and until when they want to be left alone; as `dueAt`. */
  askedAt: v.optional(v.number()),
  restsUntil: v.optional(v.number()),
  etag: v.optional(short),
});

/** What a notification may tell of: the moments of an order, and that another day is named than before. */
const tidings = [...moments, 'estimate_changed'] as const;
export type Tiding = (typeof tidings)[number];

/** What somebody wants to be told of one order, where that differs from the rest. */
export const TellSchema = v.record(v.picklist(tidings), v.boolean());

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
  /** What its owner says of it, where nobody else says anything; `heard` is what was known before, and comes back. */
  byHand: v.optional(v.object({status: v.picklist(statuses), at: InstantSchema, heard: FactsSchema})),
  /** When its shop said that it answers no more for it. */
  endedAt: v.optional(InstantSchema),
  /** Kept and found, and no longer asked about. */
  archivedAt: v.optional(InstantSchema),
  tell: v.optional(TellSchema),
  /** The moments its owner was told of, or that were past when the watch began. */
  told: v.pipe(v.array(v.string()), v.maxLength(500)),
  /** Those of them that are still to be shown: it is quiet, or the browser was ended in between. */
  untold: v.optional(v.array(v.string())),
  asking: AskingSchema,
});

export type Watch = v.InferOutput<typeof WatchSchema>;
export type Source = Watch['source'];

/** The same for all watches of an order or number, however often a shop has made a token for it. */
export function subjectOf({source, view}: Watch): string {
  return source.kind === 'shop' ? `${source.api} ${view.order.number}` : source.number;
}
