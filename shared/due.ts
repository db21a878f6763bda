// When to ask about a parcel again.
import type {OutcomeName} from './errors.js';
import type {Facts} from './model.js';
import {isFinal, type Status} from './status.js';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Seconds, by what is known of a parcel that was asked about well and that there was news of lately. Final ones are never
 * asked about again.
 */
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

export interface Attempt {
  readonly outcome: OutcomeName;
  /** What is known now. */
  readonly status: Status;
  /** Consecutive times that the provider was out of reach, not to be read, or refused for a while; this one included. */
  readonly failures: number;
  /** Since the shop named the parcel. */
  readonly ageSeconds: number;
  /** Since the last scan. */
  readonly silentSeconds?: number | undefined;
  /** Whether it is expected today. */
  readonly isExpected?: boolean | undefined;
  /** So often every parcel of the carrier can be asked about before the allowance is used up. */
  readonly paceSeconds?: number | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** The provider's. */
  readonly freshSeconds?: number | undefined;
  /** For this long after the shop named it a parcel of a provider with `freshSeconds` is asked about that often. */
  readonly livelySeconds?: number | undefined;
}

/** After this long nobody looks any more, whatever is known. */
const longestSeconds = 120 * day;

/** Seconds until the next time, or `undefined` if there is nothing more to learn. What a provider asks for counts. */
export function secondsUntilDue(attempt: Attempt): number | undefined {
  const {status, outcome, ageSeconds, freshSeconds, livelySeconds = 0, retryAfterSeconds = 0} = attempt;
  if (isFinal(status) || ageSeconds > longestSeconds) return undefined;
  const lively = freshSeconds !== undefined && ageSeconds < livelySeconds && outcome !== 'rate_limited';
  const usual = lively ? freshSeconds + 1 : byOutcome[outcome](attempt);
  // Those that arrive now come first, whoever has to wait for it.
  const pace = status === 'out_for_delivery' ? 0 : Math.round(attempt.paceSeconds ?? 0);
  return usual && Math.max(usual, Math.min(Math.max(retryAfterSeconds, pace), day));
}

/** How many times as long, after so many seconds without a scan: news mostly follow news. */
const slower: ReadonlyArray<readonly [silentSeconds: number, times: number]> = [
  [21 * day, 12],
  [7 * day, 4],
  [3 * day, 2],
];
/** It would be there long since: the last word was probably wrong. */
const longRound = day;

function usualSeconds({status, silentSeconds = 0, isExpected = false}: Attempt): number | undefined {
  const seconds = byStatus[status];
  if (seconds === undefined) return undefined;
  if (status === 'out_for_delivery') return silentSeconds > longRound ? hour : seconds;
  if (status === 'in_transit' && isExpected) return seconds / 2;
  const [, times] = slower.find(([silence]) => silentSeconds > silence) ?? [0, 1];
  return Math.min(seconds * times, day);
}

const byOutcome: Readonly<Record<OutcomeName, (attempt: Attempt) => number | undefined>> = {
  ok: usualSeconds,
  not_found: ({ageSeconds}) => (ageSeconds < day ? hour : 6 * hour),
  unreachable: doubling(5 * minute, 30 * minute),
  bad_response: doubling(5 * minute, 30 * minute),
  rate_limited: doubling(minute, hour),
  invalid_number: () => day,
  needs_key: () => 6 * hour,
  unauthorized: () => 6 * hour,
  unsupported_carrier: () => day,
};

/** Twice as long after each failure. */
function doubling(first: number, longest: number) {
  return ({failures}: Attempt) => Math.min(first * 2 ** (failures - 1), longest);
}

/** A hint may come again from anybody who saw it: it never makes us ask more often than this, in seconds. */
const hintSeconds = minute;

export interface Hinted {
  readonly facts: Pick<Facts, 'asked'>;
  /** Milliseconds since 1970, as what follows. */
  readonly dueAt: number | null;
  /** When the shop named the parcel. */
  readonly addedAt: string;
}

/** When to ask about a parcel that there may be news of, or `undefined` if that changes nothing. */
export function dueAfterHint({facts: {asked}, dueAt, addedAt}: Hinted, now: number): number | undefined {
  if (asked?.outcome === 'rate_limited' || now - Date.parse(addedAt) > longestSeconds * 1000) return undefined;
  const soon = Math.max(now, asked ? Date.parse(asked.at) + hintSeconds * 1000 : now);
  return dueAt !== null && dueAt <= soon ? undefined : soon;
}
