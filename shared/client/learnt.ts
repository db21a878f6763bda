// What an answer makes of what is known of a parcel, and when to ask next. Pure.
import {secondsUntilDue} from '../due.js';
import type {OutcomeName} from '../errors.js';
import {asked, learn} from '../facts.js';
import type {Facts, Report} from '../model.js';
import {plainNumber} from '../number.js';
import {outlook} from '../outlook.js';
import type {Tracked} from './client.js';

/** What may be over after a while; the more often it comes, the longer we wait. */
const passing: readonly OutcomeName[] = ['unreachable', 'bad_response', 'rate_limited'];

export interface AskedParcel {
  readonly number: string;
  readonly addedAt: string;
  /** Consecutive ones, until this answer. */
  readonly failures: number;
}

export interface Timing {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** As for `secondsUntilDue`, as what follows. */
  readonly paceSeconds?: number | undefined;
  readonly freshSeconds?: number | undefined;
  readonly livelySeconds?: number | undefined;
}

export interface LearntFacts {
  readonly facts: Facts;
  readonly failures: number;
  /** Milliseconds since 1970; nothing if there is nothing more to learn. */
  readonly dueAt: number | undefined;
}

/** Adds what came of asking to what is known. */
export function learntFrom(facts: Facts, parcel: AskedParcel, tracked: Tracked, {now, ...timing}: Timing): LearntFacts {
  const {provider, askedAt: at} = tracked;
  const {outcome, report} = settle(parcel.number, tracked);
  const known = report && provider ? learn(facts, report, {provider, at}) : facts;
  const failures = passing.includes(outcome) ? parcel.failures + 1 : 0;
  const seconds = secondsUntilDue({
    outcome,
    status: known.status,
    failures,
    ageSeconds: (now - Date.parse(parcel.addedAt)) / 1000,
    ...outlook(known, now),
    ...timing,
    retryAfterSeconds: 'retryAfterSeconds' in tracked ? tracked.retryAfterSeconds : undefined,
  });
  const dueAt = seconds === undefined ? undefined : now + seconds * 1000;
  const nextAt = dueAt === undefined ? undefined : new Date(dueAt).toISOString();
  return {facts: asked(known, {provider, at, outcome, nextAt}), failures, dueAt};
}

/**
 * What came of asking, with the report on the number we asked for. A provider may add its sister parcels; an answer only
 * about others is none. Where a carrier has another name for the number, its adapter says so.
 */
export function settle(number: string, tracked: Tracked): {outcome: OutcomeName; report?: Report | undefined} {
  if (tracked.outcome !== 'ok') return tracked;
  const report = tracked.shipments.find((report) => plainNumber(report.number) === plainNumber(number));
  return {outcome: report ? 'ok' : 'bad_response', report};
}

/** Seconds until our own allowance is there again, if nobody was asked for want of it. */
export function secondsUnasked(tracked: Tracked): number | undefined {
  return tracked.outcome !== 'ok' && tracked.unasked ? (tracked.retryAfterSeconds ?? 1) : undefined;
}
