// What the shopper has chosen, for all that is watched.
import * as v from 'valibot';
import {short} from '../shared/readable.js';
import {TellSchema} from './watch.js';

const ClockSchema = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time, HH:MM'));

const QuietSchema = v.object({from: ClockSchema, to: ClockSchema});

export const SettingsSchema = v.object({
  version: v.literal(1),
  /** Which moments are worth a notification. */
  tell: TellSchema,
  /** When nothing is shown, by the clock here; what comes then is told once, in the morning. */
  quiet: v.optional(QuietSchema),
  /** The shopper's own keys, by provider: what they are called there, and what they are. They never leave the device but to it. */
  keys: v.record(v.string(), v.record(v.string(), short)),
  /** Writings that are no tracking numbers, by the site on which somebody said so. */
  dismissed: v.record(v.string(), v.array(short)),
  /** If it is not the browser's. */
  language: v.optional(short),
  /** The browser has asked once whether notifications may be shown: we do not bring it up again. */
  askedToTell: v.optional(v.literal(true)),
});

/** What is absent stays; `null` takes away; of moments and sites, those named are changed. */
export const SettingsChangeSchema = v.object({
  tell: v.optional(TellSchema),
  quiet: v.optional(v.nullable(QuietSchema)),
  language: v.optional(v.nullable(short)),
  /** All that is dismissed on a site; nothing more if the list is empty. */
  dismissed: v.optional(SettingsSchema.entries.dismissed),
  askedToTell: v.optional(v.literal(true)),
});

export type SettingsChange = v.InferOutput<typeof SettingsChangeSchema>;

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

/** Pure, so that it can run inside a transaction. */
export function withChange(
  settings: Settings,
  {tell, quiet, language, dismissed, askedToTell}: SettingsChange,
): Settings {
  const {quiet: oldQuiet, language: oldLanguage, ...rest} = settings;
  const newQuiet = quiet === undefined ? oldQuiet : quiet;
  const newLanguage = language === undefined ? oldLanguage : language;
  const sites = Object.entries({...settings.dismissed, ...dismissed}).filter(([, numbers]) => numbers.length > 0);
  return {
    ...rest,
    tell: {...settings.tell, ...tell},
    dismissed: Object.fromEntries(sites),
    ...(newQuiet && {quiet: newQuiet}),
    ...(newLanguage && {language: newLanguage}),
    ...(askedToTell && {askedToTell}),
  };
}
