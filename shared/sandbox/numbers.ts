// The documented test numbers: one for each status, flag and outcome of asking, and a parcel that moves while you watch.
import type {FailureName} from '../errors.js';
import type {Flag, Status} from '../status.js';

export interface SandboxNumber {
  readonly number: string;
  /** What it shows, in a few words. */
  readonly about: string;
  readonly status?: Status;
  readonly flag?: Flag;
  readonly outcome?: FailureName;
}

/** What a parcel in each status shows. */
const statusShows: Readonly<Record<Status, string>> = {
  unknown: 'Known to the carrier, nothing more',
  pre_transit: 'Label made, no scan',
  in_transit: 'On its way',
  out_for_delivery: 'Out for delivery',
  available_for_pickup: 'Ready for pick-up',
  attempt_failed: 'Nobody was at home',
  delivered: 'Delivered',
  exception: 'Stopped',
  returning: 'Going back',
  returned: 'Back at the shop',
  cancelled: 'Label cancelled',
  expired: 'No longer followed',
};

/** The status a parcel with each flag is in, and what it shows. */
const flagShows: Readonly<Record<Flag, readonly [Status, string]>> = {
  delayed: ['in_transit', 'Late: the day changes after ten seconds'],
  customs: ['in_transit', 'At customs'],
  held: ['exception', 'Held'],
  damaged: ['exception', 'Damaged'],
  lost: ['exception', 'Lost'],
  refused: ['returning', 'Refused'],
  address_problem: ['exception', 'Address not complete'],
  action_required: ['exception', 'Duties to pay'],
  to_neighbour: ['delivered', 'Left with a neighbour'],
  to_locker: ['delivered', 'In a parcel locker'],
};

/** What asking shows when it fails. The last three fail only after ten seconds, so that there is a last known state. */
const outcomeShows = {
  not_found: 'Not known to the carrier',
  invalid_number: 'Not one of the carrier’s numbers',
  needs_key: 'The carrier wants to know more',
  unauthorized: 'Our key is refused',
  rate_limited: 'We have asked too often',
  unreachable: 'The carrier does not answer',
  bad_response: 'The carrier’s answer cannot be read',
} as const satisfies Partial<Record<FailureName, string>>;

/** Runs from confirmed to delivered in three minutes. */
export const journey = 'SANDBOX-JOURNEY';

/** Has not been scanned for five days or six. */
export const stalled = 'SANDBOX-STALLED';

const entries = <Key extends string, Value>(table: Readonly<Record<Key, Value>>) =>
  Object.entries(table) as [Key, Value][];

export const sandboxNumbers: readonly SandboxNumber[] = [
  {number: journey, about: 'From confirmed to delivered in three minutes'},
  ...entries(statusShows).map(([status, about]) => ({number: named(status), about, status})),
  {number: stalled, about: 'Stands still', status: 'in_transit'},
  ...entries(flagShows).map(([flag, [status, about]]) => ({number: named(flag), about, status, flag})),
  ...entries(outcomeShows).map(([outcome, about]) => ({number: named(outcome), about, outcome})),
];

function named(word: string): string {
  return `SANDBOX-${word.toUpperCase().replaceAll('_', '-')}`;
}
