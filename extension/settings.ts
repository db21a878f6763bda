// What the shopper has chosen, for all that is watched.
import * as v from 'valibot';
import {short} from '../shared/readable.js';
import {TellSchema} from './watch.js';

const ClockSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time, HH:MM'));

export const SettingsSchema = v.object({
  version: v.literal(1),
  /** Which moments are worth a notification. */
  tell: TellSchema,
  /** When nothing is shown, by the clock here; what comes then is told once, in the morning. */
  quiet: v.optional(v.object({from: ClockSchema, to: ClockSchema})),
  /** The shopper's own keys, by provider: what they are called there, and what they are. They never leave the device but to it. */
  keys: v.record(v.string(), v.record(v.string(), short)),
  /** Writings that are no tracking numbers, by the site on which somebody said so. */
  dismissed: v.record(v.string(), v.array(short)),
  /** If it is not the browser's. */
  language: v.optional(short),
});

export type Settings = v.InferOutput<typeof SettingsSchema>;

export const firstSettings: Settings = {
  version: 1,
  tell: {
    out_for_delivery: true,
    ready_for_pickup: true,
    delivered: true,
    delayed: true,
    stalled: true,
    attempt_failed: true,
    action_needed: true,
    returned: true,
    estimate_changed: true,
  },
  keys: {},
  dismissed: {},
};
