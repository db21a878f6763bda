// When to ask about a parcel again.
import type {OutcomeName} from '../../shared/model.js';
import {isFinal, type Status} from '../../shared/status.js';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** Seconds, by what is known of a parcel that was asked about well. Final ones are never asked about again. */
const byStatus = {
  unknown: 2 * hour,
  pre_transit: 2 * hour,
  in_transit: hour,
  out_for_delivery: 5 * minute,
  available_for_pickup: 2 * hour,
  attempt_failed: 30 * minute,
  exception: hour,
  returning: 6 * hour,
  expired: day,
  delivered: undefined,
  returned: undefined,
  cancelled: undefined,
} as const satisfies Record<Status, number | undefined>;

/** For this long after the shop named it a parcel of a provider with `freshSeconds` is asked about that often. */
const livelySeconds = 10 * minute;

export interface Attempt {
  readonly outcome: OutcomeName;
  /** What is known now. */
  readonly status: Status;
  /** Consecutive failures to reach or to read the provider, this one included. */
  readonly failures: number;
  /** Since the shop named the parcel. */
  readonly ageSeconds: number;
  readonly retryAfterSeconds?: number | undefined;
  /** The provider's. */
  readonly freshSeconds?: number | undefined;
}

/** Seconds until the next time, or `undefined` if there is nothing more to learn. */
export function secondsUntilDue(attempt: Attempt): number | undefined {
  if (isFinal(attempt.status)) return undefined;
  if (attempt.outcome === 'rate_limited') return Math.min(Math.max(attempt.retryAfterSeconds ?? 15 * minute, 5), day);
  if (attempt.freshSeconds !== undefined && attempt.ageSeconds < livelySeconds) return attempt.freshSeconds + 1;
  return byOutcome[attempt.outcome](attempt);
}

const byOutcome: Readonly<Record<Exclude<OutcomeName, 'rate_limited'>, (attempt: Attempt) => number | undefined>> = {
  ok: ({status}) => byStatus[status],
  not_found: ({ageSeconds}) => (ageSeconds < day ? hour : 6 * hour),
  unreachable: backOff,
  bad_response: backOff,
  invalid_number: () => day,
  needs_key: () => 6 * hour,
  unauthorized: () => 6 * hour,
  unsupported_carrier: () => 6 * hour,
};

/** 5, 10, 20 and then 30 minutes. */
function backOff({failures}: Attempt): number {
  return Math.min(5 * minute * 2 ** (failures - 1), 30 * minute);
}
