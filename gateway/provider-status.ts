// How a provider is, from what asking it came to lately. Pure.
import type {OutcomeName} from '../shared/errors.js';

export const providerStatuses = ['ok', 'degraded', 'down', 'unknown'] as const;
export type ProviderStatus = (typeof providerStatuses)[number];

/** Outcomes that say something bad about the provider; all others are answers about a parcel. */
export const troubles = ['unreachable', 'bad_response', 'unauthorized', 'rate_limited'] as const;
export type Trouble = (typeof troubles)[number];

export function troubleOf(outcome: OutcomeName | string | null): Trouble | undefined {
  return troubles.find((trouble) => trouble === outcome);
}

/** What is counted over the last hour; the rest is about the last calls, however long ago. */
export interface Lately {
  readonly calls: number;
  readonly failed: number;
  /** Of the calls that were answered: milliseconds, on average. */
  readonly latency?: number | undefined;
  /** Consecutive failures up to now. */
  readonly failures: number;
  readonly lastFailure?: Trouble | undefined;
}

/** So many failures in a row are no accident. */
const downAfter = 3;
const failedShare = 1 / 5;
const slow = 5_000;

/** Called after each answer, so `unknown` cannot come of it: see `statusAt`. */
export function providerStatus({calls, failed, latency = 0, failures, lastFailure}: Lately): ProviderStatus {
  // Who refuses for a while is there, and says so.
  if (failures >= downAfter && lastFailure !== 'rate_limited') return 'down';
  return failures > 0 || (failed > 0 && failed >= calls * failedShare) || latency >= slow ? 'degraded' : 'ok';
}

/** Milliseconds after which the last answer says nothing about now: longer than any parcel under way is left alone. */
const staleAfter = 12 * 3_600_000;

export interface Judged {
  readonly status: ProviderStatus;
  /** Milliseconds since 1970; absent if it was never asked. */
  readonly since?: number | undefined;
}

/** What an earlier judgement, if there is any, is worth `now`. */
export function statusAt(judged: Judged | undefined, lastAt: number, now: number): Judged {
  if (!judged) return {status: 'unknown'};
  return now - lastAt >= staleAfter ? {status: 'unknown', since: lastAt + staleAfter} : judged;
}
