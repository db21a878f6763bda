// The documented test numbers: one for each status, flag and outcome of asking, and a parcel that moves while you watch.
import type {OutcomeName} from '../model.js';
import {type Flag, flags, type Status, statuses} from '../status.js';

export interface SandboxNumber {
  readonly number: string;
  /** What it shows, in a few words. */
  readonly about: string;
  readonly status?: Status;
  readonly flag?: Flag;
  readonly outcome?: Exclude<OutcomeName, 'ok'>;
}

/** The status a parcel with this flag is in. */
const statusOfFlag: Readonly<Record<Flag, Status>> = {
  delayed: 'in_transit',
  customs: 'in_transit',
  held: 'exception',
  damaged: 'exception',
  lost: 'exception',
  refused: 'returning',
  address_problem: 'exception',
  action_required: 'exception',
  to_neighbour: 'delivered',
  to_locker: 'delivered',
};

const outcomes = [
  'not_found',
  'invalid_number',
  'needs_key',
  'rate_limited',
  'unreachable',
  'bad_response',
  'unauthorized',
] as const;

/** Runs from confirmed to delivered in three minutes. */
export const journey = 'SANDBOX-JOURNEY';

/** Has not been scanned for six days. */
export const stalled = 'SANDBOX-STALLED';

export const sandboxNumbers: readonly SandboxNumber[] = [
  {number: journey, about: 'goes from confirmed to delivered in three minutes'},
  {number: stalled, about: 'no scan for six days', status: 'in_transit'},
  ...statuses.map((status) => ({number: named(status), about: `status ${status}`, status})),
  ...flags.map((flag) => ({number: named(flag), about: `flag ${flag}`, status: statusOfFlag[flag], flag})),
  ...outcomes.map((outcome) => ({number: named(outcome), about: `asking comes to ${outcome}`, outcome})),
];

function named(word: string): string {
  return `SANDBOX-${word.toUpperCase().replaceAll('_', '-')}`;
}
