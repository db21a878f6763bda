// Who is told of an order, of what and how: as the gateway answers it, and what its reader may change.
import * as v from 'valibot';
import {InstantSchema} from './model.js';
import {moments} from './moments.js';

const channels = ['email', 'sms', 'push'] as const;

/** Of one order, that have not ended. */
export const mostAddresses = 5;

/** How messages about several parcels of an order go: one for each, only what is true of the whole order, or those of half an hour together. */
export const groupings = ['parcel', 'order', 'digest'] as const;

const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, 'must be a language such as en or pt-BR'),
);
const wanted = v.pipe(
  v.array(v.picklist(moments)),
  v.check((list) => new Set(list).size === list.length, 'must name each once'),
);

const SubscriberSchema = v.object({
  id: v.number(),
  channel: v.picklist(channels),
  address: v.string(),
  state: v.picklist(['pending', 'active', 'ended']),
  source: v.picklist(['order', 'customer']),
  since: InstantSchema,
  /** Null is the shop's choice. */
  moments: v.nullable(v.array(v.picklist(moments))),
  grouping: v.nullable(v.picklist(groupings)),
  language: v.nullable(v.string()),
  /** Whether it was the reader who ended it: only then can it be told again. */
  endedByReader: v.boolean(),
});
export type Subscriber = v.InferOutput<typeof SubscriberSchema>;

export const ToldSchema = v.object({
  subscribers: v.array(SubscriberSchema),
  /** The shop's choice. */
  usual: v.object({moments: v.array(v.picklist(moments)), grouping: v.picklist(groupings), language: v.string()}),
  /** Of which kinds an address can be added. */
  offered: v.array(v.picklist(channels)),
  /** The words to agree to when an address is added, in the usual language; `id` is sent back. */
  consents: v.record(v.picklist(channels), v.object({id: v.string(), text: v.string()})),
});
export type Told = v.InferOutput<typeof ToldSchema>;

/** How `PushManager.subscribe` gives it, as JSON in text: an address like the others. */
const AddSchema = v.strictObject({
  channel: v.picklist(channels),
  address: v.pipe(v.string(), v.maxLength(2000)),
  consent: v.string(),
  language: v.optional(language),
});

const ChangeSchema = v.strictObject({
  id: v.number(),
  /** False ends it, true takes that back. */
  told: v.optional(v.boolean()),
  moments: v.optional(v.nullable(wanted)),
  grouping: v.optional(v.nullable(v.picklist(groupings))),
  language: v.optional(v.nullable(language)),
});

export const TellSchema = v.strictObject({
  change: v.optional(v.pipe(v.array(ChangeSchema), v.maxLength(20)), []),
  add: v.optional(AddSchema),
});
export type Tell = v.InferInput<typeof TellSchema>;
