// What an order is, on every wire and in every store: schemas, and the types inferred from them.
// Objects drop keys they do not know, so that an older reader can read a newer writer.
import * as v from 'valibot';
import {CoordinatesSchema} from './coordinates.js';
import {outcomes} from './errors.js';
import {customerWords, problemKinds, problemStates} from './problems.js';
import {short, text} from './readable.js';
import {flags, orderStatuses, statuses} from './status.js';
import {isTime, isTimeZone, timeKind} from './time.js';

const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));
const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365));

/** A page to open: only http and https, so that a stored link can never run script. */
export const LinkSchema = v.pipe(
  v.string(),
  v.maxLength(2000),
  v.url(),
  v.regex(/^https?:\/\/[^/?#@]+([/?#]|$)/i, 'must begin with http:// or https://, without user or password'),
);

/** Any of the three kinds of time. */
export const TimeSchema = v.pipe(v.string(), v.check(isTime, 'must be an ISO 8601 date, local time or instant'));
const DateSchema = v.pipe(
  v.string(),
  v.check((value) => timeKind(value) === 'date', 'must be a date, YYYY-MM-DD'),
);
export const InstantSchema = v.pipe(
  v.string(),
  v.check((value) => timeKind(value) === 'instant', 'must be an ISO 8601 instant with an offset'),
);

/** A place, never more precise than a city or a named facility. `country` is ISO 3166-1 alpha-2. */
export const LocationSchema = v.object({
  name: v.optional(short),
  city: v.optional(short),
  region: v.optional(short),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capital letters'))),
  coordinates: v.optional(CoordinatesSchema),
});
export type Location = v.InferOutput<typeof LocationSchema>;

/** What kind of scan it was, where the status alone says too little. */
const eventKinds = ['label_made', 'picked_up', 'arrived', 'departed', 'customs'] as const;
export type EventKind = (typeof eventKinds)[number];

/** One scan. `time` is the clock at the place; `text` is what the carrier wrote. */
export const TrackingEventSchema = v.object({
  time: v.optional(TimeSchema),
  status: v.picklist(statuses),
  kind: v.optional(v.picklist(eventKinds)),
  flags: v.optional(v.array(v.picklist(flags))),
  text,
  code: v.optional(v.pipe(v.string(), v.maxLength(40))),
  location: v.optional(LocationSchema),
});
export type TrackingEvent = v.InferOutput<typeof TrackingEventSchema>;

/** When it should arrive, at the destination. Without `to` the day of `from` is meant, or its clock if it has one. */
const WindowSchema = v.object({from: TimeSchema, to: v.optional(TimeSchema)});
export type Window = v.InferOutput<typeof WindowSchema>;

/** A window, with who said it and when we were told. */
export const EstimateSchema = v.object({...WindowSchema.entries, provider: short, askedAt: InstantSchema});
export type Estimate = v.InferOutput<typeof EstimateSchema>;

/** Where a parcel waits to be picked up. */
export const PickupSchema = v.object({
  place: v.optional(v.pipe(v.string(), v.maxLength(300))),
  until: v.optional(TimeSchema),
  code: v.optional(v.pipe(v.string(), v.maxLength(40))),
});

const ReusedSchema = v.object({parcels: count, shipped: v.optional(DateSchema)});

/** What a provider says about one number. Everything in it is the provider's word. */
export const ReportSchema = v.object({
  number: short,
  carrier: v.optional(short),
  status: v.picklist(statuses),
  flags: v.optional(v.array(v.picklist(flags))),
  /** The carrier's own words for the status. */
  text: v.optional(text),
  estimate: v.optional(WindowSchema),
  deliveredAt: v.optional(TimeSchema),
  signedBy: v.optional(v.pipe(v.string(), v.maxLength(200))),
  pickup: v.optional(PickupSchema),
  /** When the provider made this statement, where it says so: orders late and repeated webhooks. */
  statedAt: v.optional(InstantSchema),
  /** Only news: what is missing has not been taken back. */
  partial: v.optional(v.boolean()),
  /** The carrier has used the number for several parcels; this is the one shipped on that day. */
  reused: v.optional(ReusedSchema),
  events: v.pipe(v.array(TrackingEventSchema), v.maxLength(1000)),
});
export type Report = v.InferOutput<typeof ReportSchema>;

/** The last time we asked: whom, when, and what came of it. */
const AskedSchema = v.object({
  provider: v.optional(short),
  at: InstantSchema,
  outcome: v.picklist(outcomes),
  nextAt: v.optional(InstantSchema),
});
export type Asked = v.InferOutput<typeof AskedSchema>;

/** A final status that was taken back by the provider that had stated it. */
const CorrectionSchema = v.object({
  from: v.picklist(statuses),
  to: v.picklist(statuses),
  provider: short,
  at: InstantSchema,
});

/** Who says it, where the reader has set a status by hand: as the id of a provider. */
export const byHand = 'you';

/** What is known about a shipment, and from whom. `lastReport` is when we last learnt something; `asked` when we last tried. */
export const FactsSchema = v.object({
  status: v.picklist(statuses),
  flags: v.array(v.picklist(flags)),
  text: v.optional(text),
  estimate: v.optional(EstimateSchema),
  /** What was said before, newest first. */
  earlierEstimates: v.array(EstimateSchema),
  deliveredAt: v.optional(TimeSchema),
  signedBy: v.optional(v.string()),
  pickup: v.optional(PickupSchema),
  reused: v.optional(ReusedSchema),
  events: v.array(TrackingEventSchema),
  lastReport: v.optional(v.object({provider: short, at: InstantSchema, statedAt: v.optional(InstantSchema)})),
  asked: v.optional(AskedSchema),
  corrections: v.array(CorrectionSchema),
});
export type Facts = v.InferOutput<typeof FactsSchema>;

export const ItemSchema = v.object({
  id: short,
  name: short,
  variant: v.optional(short),
  quantity: count,
  imageUrl: v.optional(LinkSchema),
});
export type Item = v.InferOutput<typeof ItemSchema>;

/** One parcel. `carrier` is an id of ours or, for a carrier we do not know, whatever the shop calls it. */
export const ShipmentSchema = v.object({
  carrier: short,
  /** What people call the carrier, where that is known: whoever shows an order need not load every carrier's table. */
  carrierName: v.optional(short),
  number: short,
  url: v.optional(LinkSchema),
  items: v.optional(v.array(v.object({id: short, quantity: count}))),
  addedAt: InstantSchema,
  facts: FactsSchema,
});
export type Shipment = v.InferOutput<typeof ShipmentSchema>;

/** The shop's date: arrives on `to` at the latest. */
export const PromiseSchema = v.object({to: DateSchema});
export type DeliveryPromise = v.InferOutput<typeof PromiseSchema>;

/** Where the order goes, no closer than the city. `timeZone` decides which day "today" is. */
export const DestinationSchema = v.object({
  city: v.optional(short),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be two capital letters'))),
  timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, 'must be an IANA time zone'))),
  coordinates: v.optional(CoordinatesSchema),
});

export type Destination = v.InferOutput<typeof DestinationSchema>;

export const OrderSchema = v.object({
  number: short,
  placedAt: InstantSchema,
  state: v.picklist(['open', 'cancelled']),
  items: v.array(ItemSchema),
  destination: v.optional(DestinationSchema),
  promise: v.optional(PromiseSchema),
  shipments: v.array(ShipmentSchema),
});
export type Order = v.InferOutput<typeof OrderSchema>;

const byDistance = v.object({domestic: days, international: days});

/** What the shop promises when something goes wrong, as data. Days are calendar days unless named otherwise. */
export const PolicySchema = v.object({
  /** Where parcels start, to tell domestic from international. ISO 3166-1 alpha-2. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, 'must be an IANA time zone'))),
  /** Working days from order to hand-over. */
  handlingDays: days,
  /** How many days after the promised or estimated day we call it late enough to act. */
  delayDays: days,
  /** Days without a scan after which a moving parcel counts as stalled, and as lost. */
  stalledDays: byDistance,
  lostDays: byDistance,
  remedy: v.picklist(['refund', 'resend', 'choice']),
  contact: v.object({
    email: v.optional(v.pipe(v.string(), v.rfcEmail())),
    url: v.optional(LinkSchema),
    /** Working days until somebody answers. */
    answerDays: days,
  }),
  url: v.optional(LinkSchema),
});
export type Policy = v.InferOutput<typeof PolicySchema>;

/** A problem its customer reported. `parcel` is a number of the order's. */
export const ReportedProblemSchema = v.object({
  case: short,
  kind: v.picklist(problemKinds),
  text: v.optional(v.string()),
  parcel: v.optional(short),
  at: InstantSchema,
  state: v.picklist(problemStates),
  answer: v.optional(v.string()),
  answeredAt: v.optional(InstantSchema),
});

/** The customer's own word on a parcel, by its number. */
const CustomerWordSchema = v.object({parcel: short, word: v.picklist(customerWords), at: InstantSchema});

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const OwnEstimateSchema = v.object({parcel: place, from: DateSchema, to: DateSchema, n: count});

/** Everything a screen needs to show one order; what `GET /v1/order` answers. */
export const OrderViewSchema = v.object({
  /**
   * Whether it is all of the order, all of it to read but not to say anything, or how it stands: without places, clocks of
   * scans, carriers' words and links, numbers masked.
   */
  access: v.optional(v.picklist(['status', 'read', 'full']), 'full'),
  /** A number that somebody follows by itself: its order is not known, nor is any shop's promise; `policy` is to count days by. */
  numberOnly: v.optional(v.literal(true)),
  order: OrderSchema,
  status: v.picklist(orderStatuses),
  shop: v.object({name: short, url: v.optional(LinkSchema)}),
  policy: PolicySchema,
  /** Our own guesses where a carrier names no day ahead: by the parcel's place in the order, from 0. Never a carrier's word. */
  estimates: v.optional(v.array(OwnEstimateSchema)),
  /** The providers named in the order's facts, by id. Answers of one with `testData` are marked on the screen. */
  sources: v.record(v.string(), v.object({name: short, testData: v.optional(v.boolean())})),
  problems: v.optional(v.array(ReportedProblemSchema)),
  words: v.optional(v.array(CustomerWordSchema)),
});
export type OrderView = v.InferOutput<typeof OrderViewSchema>;

/** The facts of a shipment nobody has reported on yet. */
export const noFacts: Facts = {status: 'unknown', flags: [], earlierEstimates: [], events: [], corrections: []};
