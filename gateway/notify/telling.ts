// How a shop tells its customers, as data.
import * as v from 'valibot';
import {LinkSchema} from '../../shared/model.js';
import {moments} from '../../shared/moments.js';
import {groupings} from '../../shared/told.js';
import {word} from '../word.js';

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #2b3f9e'));
const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 21:30'));

/** What the shop looks like in mails and on the pages we serve for it. */
const BrandSchema = v.strictObject({
  logoUrl: v.optional(LinkSchema),
  /** The line and the main button. */
  accent: v.optional(colour, '#2b3f9e'),
  /** Text on the main button. */
  onAccent: v.optional(colour, '#ffffff'),
});
export type Brand = v.InferOutput<typeof BrandSchema>;

/** At least two hours of each day are left, also of the one on which clocks are put forward. */
const QuietSchema = v.pipe(
  v.strictObject({from: clock, to: clock}),
  v.check(({from, to}) => (minutes(to) - minutes(from) + 1440) % 1440 <= 22 * 60, 'must leave two hours of the day'),
);

function minutes(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
}

export const TellingSchema = v.strictObject({
  /** Of customers who have said no other: BCP 47. */
  language: v.optional(
    v.pipe(word, v.regex(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i, 'must be a language such as en or pt-BR')),
    'en',
  ),
  /** What a customer is told who has chosen nothing. */
  moments: v.optional(
    v.pipe(
      v.array(v.picklist(moments)),
      v.check((list) => new Set(list).size === list.length, 'must name each once'),
    ),
    [...moments],
  ),
  grouping: v.optional(v.picklist(groupings), 'parcel'),
  /** When nothing is sent, by the clock at the destination; codes and links that were asked for are sent at once. */
  quiet: v.optional(v.nullable(QuietSchema), {from: '21:00', to: '08:00'}),
  /** To one address in a day, of one order. */
  mostPerDay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), 6),
  /** Where the answers of customers go. */
  replyTo: v.optional(v.pipe(word, v.rfcEmail())),
  brand: v.optional(BrandSchema, {}),
});
export type Telling = v.InferOutput<typeof TellingSchema>;

export const defaultTelling: Telling = v.parse(TellingSchema, {});
