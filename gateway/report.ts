// What customers send about their order, over JSON and from a page's form alike.
import * as v from 'valibot';
import {customerWords, type ProblemKind, problemKinds} from '../shared/problems.js';
import {longestReport} from '../shared/report.js';
import {Refusal} from './refusal.js';
import type {Gateway} from './route.js';
import {saveWord} from './store/customer-words.js';
import {findParcelKey} from './store/heard.js';
import {type Reported, reportProblem} from './store/problems.js';
import {word} from './word.js';

/** Several lines of somebody's own words. What would hide or turn them round on a screen is left out. */
export const WordsSchema = v.pipe(
  v.string(),
  v.transform((text) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]|[\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, ' ')
      .trim(),
  ),
  v.maxLength(longestReport, `must have at most ${longestReport} characters`),
);

const parcel = v.pipe(word, v.description('The number of one of its parcels.'));

export const ReportSchema = v.strictObject({
  kind: v.picklist(problemKinds),
  text: v.optional(WordsSchema, ''),
  parcel: v.optional(parcel),
});

export const WordSchema = v.strictObject({parcel, word: v.picklist(customerWords)});

interface Customer {
  readonly gateway: Gateway;
  readonly orderId: number;
}

/** @throws {Refusal} where a parcel is named that the order does not have. */
export async function report(
  {gateway: {db, shopId, live, now}, orderId}: Customer,
  {kind, text, parcel: number}: {kind: ProblemKind; text: string; parcel?: string | undefined},
): Promise<Reported> {
  const parcel = number === undefined ? undefined : await parcelKey(db, orderId, number);
  const reported = await reportProblem(db, {shopId, orderId}, {kind, text, parcel}, now());
  if (reported.result === 'created') live.publish(orderId);
  return reported;
}

/** @throws {Refusal} where a parcel is named that the order does not have. */
export async function say(
  {gateway: {db, live, now}, orderId}: Customer,
  {parcel, word}: v.InferOutput<typeof WordSchema>,
): Promise<void> {
  await saveWord(db, orderId, await parcelKey(db, orderId, parcel), word, now());
  live.publish(orderId);
}

async function parcelKey(db: Gateway['db'], orderId: number, number: string): Promise<string> {
  const key = await findParcelKey(db, orderId, number);
  if (key !== undefined) return key;
  throw new Refusal('invalid_request', {errors: [{pointer: '/parcel', detail: 'is no parcel of this order'}]});
}
