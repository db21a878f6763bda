// The list: what needs its owner on top, then by what arrives first. Pure.
import {type Situation, situations} from '../../shared/assess-parcel.js';
import {lastDay} from '../../shared/expected.js';
import type {Watch} from '../watch.js';
import {type Row, rowOf} from './row.js';
import type {Speech} from './speech.js';

const groupNames = ['needs', 'today', 'later', 'arrived', 'over'] as const;
export type GroupName = (typeof groupNames)[number];

export interface Group {
  readonly name: GroupName;
  readonly rows: readonly Row[];
}

export interface List {
  /** None of them is empty. */
  readonly groups: readonly Group[];
  /** The last archived first. */
  readonly archived: readonly Row[];
}

export function listOf(watches: readonly Watch[], speech: Speech, now: number): List {
  const rows = watches.map((watch) => rowOf(watch, speech, now));
  const open = rows.filter(({watch}) => !watch.archivedAt);
  const groups = groupNames.map((name) => ({
    name,
    rows: open.filter((row) => groupOf(row) === name).sort(orders[name]),
  }));
  const archived = rows
    .filter(({watch}) => watch.archivedAt)
    .sort((a, b) => (b.watch.archivedAt ?? '').localeCompare(a.watch.archivedAt ?? ''));
  return {groups: groups.filter((group) => group.rows.length > 0), archived};
}

const problems: readonly Situation[] = [
  'action_needed',
  'attempt_failed',
  'ready_for_pickup',
  'lost',
  'problem',
  'stalled',
  'returning',
];

export function groupOf({screen, missing}: Row): GroupName {
  const {parcel, assessment} = screen;
  if (missing || (parcel && problems.includes(parcel.situation))) return 'needs';
  if (assessment.status === 'cancelled' || parcel?.situation === 'cancelled' || parcel?.situation === 'returned') {
    return 'over';
  }
  if (parcel?.situation === 'delivered') return assessment.status === 'partly_delivered' ? 'later' : 'arrived';
  if (parcel?.situation === 'out_for_delivery') return 'today';
  return parcel?.expected && lastDay(parcel.expected) === assessment.now.today ? 'today' : 'later';
}

type Order = (a: Row, b: Row) => number;

const none = '9999';
const newest: Order = (a, b) => b.watch.addedAt.localeCompare(a.watch.addedAt);
const soonest: Order = (a, b) => dayOf(a).localeCompare(dayOf(b)) || endOf(a).localeCompare(endOf(b)) || newest(a, b);
const latest: Order = (a, b) => overAt(b).localeCompare(overAt(a)) || newest(a, b);
const need: Order = (a, b) => rank(a) - rank(b) || soonest(a, b);

const orders: Readonly<Record<GroupName, Order>> = {
  needs: need,
  today: soonest,
  later: soonest,
  arrived: latest,
  over: latest,
};

/** When it is expected at the earliest; what has a promise of the shop alone comes by that day. */
function dayOf({screen}: Row): string {
  const {parcel, view, assessment} = screen;
  if (parcel) return parcel.pickup?.on ?? parcel.expected?.from ?? none;
  const promise = view.order.promise?.to;
  return promise && promise >= assessment.now.today ? promise : none;
}

const endOf = ({screen: {parcel}}: Row) => parcel?.expected?.to ?? none;
const overAt = ({screen: {parcel}}: Row) =>
  parcel?.shipment.facts.deliveredAt ?? parcel?.shipment.facts.events[0]?.time ?? '';
const rank = ({screen: {parcel}, missing}: Row) =>
  missing || !parcel ? situations.length : situations.indexOf(parcel.situation);
