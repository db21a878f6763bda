// The steps of a parcel's way, as a list with exactly one current step. Pure.
import type {Parcel, Situation} from './assess-parcel.js';
import {byHand, type Order, type OrderView} from './model.js';
import type {Status} from './status.js';
import type {Time} from './time.js';

const steps = [
  'confirmed',
  'handed_over',
  'on_its_way',
  'out_for_delivery',
  'waiting_for_you',
  'arrived',
  'picked_up',
  'returning',
  'returned',
  'cancelled',
] as const;

export type Step = (typeof steps)[number];

/** One step of a way. */
export interface Milestone {
  readonly step: Step;
  readonly state: 'completed' | 'current' | 'upcoming' | 'attention';
  /** When it was reached, if known. Upcoming steps have none. */
  readonly time: Time | undefined;
}

const usual: readonly Step[] = ['confirmed', 'handed_over', 'on_its_way', 'out_for_delivery', 'arrived'];

/** Which way a parcel in this status takes, and how far along it is. */
const ways: Readonly<Record<Status, {readonly steps: readonly Step[]; readonly at: number}>> = {
  unknown: {steps: usual, at: 0},
  pre_transit: {steps: usual, at: 1},
  in_transit: {steps: usual, at: 2},
  exception: {steps: usual, at: 2},
  expired: {steps: usual, at: 2},
  out_for_delivery: {steps: usual, at: 3},
  attempt_failed: {steps: usual, at: 3},
  available_for_pickup: {steps: ['confirmed', 'handed_over', 'on_its_way', 'waiting_for_you', 'picked_up'], at: 3},
  delivered: {steps: usual, at: 5},
  returning: {steps: ['confirmed', 'handed_over', 'on_its_way', 'returning', 'returned'], at: 3},
  returned: {steps: ['confirmed', 'handed_over', 'on_its_way', 'returning', 'returned'], at: 5},
  cancelled: {steps: ['confirmed', 'cancelled'], at: 1},
};

const calm: readonly Situation[] = [
  'no_scan',
  'label_made',
  'on_its_way',
  'out_for_delivery',
  'delivered',
  'returned',
  'expired',
];

/**
 * The way of `parcel`, or of an order that has none yet. The last step that is not upcoming is where it is. A number that
 * is followed by itself was never confirmed; it has no way while there is nobody who could say where on it it is.
 */
export function milestonesOf(
  {order, numberOnly}: Pick<OrderView, 'order' | 'numberOnly'>,
  parcel: Parcel | undefined,
): Milestone[] {
  const status = parcel?.shipment.facts.status ?? (order.state === 'cancelled' ? 'cancelled' : 'unknown');
  const here = status === 'cancelled' || (parcel && !calm.includes(parcel.situation)) ? 'attention' : 'current';
  const {asked, lastReport} = parcel?.shipment.facts ?? {};
  const isUnasked = asked?.outcome === 'unsupported_carrier' && lastReport?.provider !== byHand;
  if (numberOnly && isUnasked) return [];
  const {steps, at: reached} = isUnasked ? ways.pre_transit : ways[status];
  const way = numberOnly ? steps.slice(1) : steps;
  const at = numberOnly ? Math.max(0, reached - 1) : reached;
  return way.map((step, index) => ({
    step,
    state: index < at ? 'completed' : index > at ? 'upcoming' : here,
    time: index > at ? undefined : timeOf(step, order, parcel),
  }));
}

/** How far along its way a parcel is, from 0 to 1. */
export function progressOf(view: Parameters<typeof milestonesOf>[0], parcel: Parcel | undefined): number {
  const way = milestonesOf(view, parcel);
  const here = way.findLastIndex(({state}) => state !== 'upcoming');
  return here > 0 ? here / (way.length - 1) : 0;
}

const statusesOf: Readonly<Partial<Record<Step, readonly Status[]>>> = {
  on_its_way: ['in_transit', 'exception'],
  waiting_for_you: ['available_for_pickup', 'attempt_failed'],
  returning: ['returning'],
  returned: ['returned'],
  cancelled: ['cancelled'],
};

function timeOf(step: Step, order: Order, parcel: Parcel | undefined): Time | undefined {
  if (step === 'confirmed') return order.placedAt;
  if (!parcel) return undefined;
  const {
    shipment: {facts},
    situation,
  } = parcel;
  const oldestFirst = [...facts.events].reverse();
  switch (step) {
    case 'handed_over':
      return situation === 'label_made'
        ? facts.events.find(({status}) => status === 'pre_transit')?.time
        : oldestFirst.find(({kind, status}) => kind === 'picked_up' || status === 'in_transit')?.time;
    case 'on_its_way':
      return facts.events.find(({status, kind}) => statusesOf.on_its_way?.includes(status) && kind !== 'picked_up')
        ?.time;
    case 'out_for_delivery':
      return facts.events.find(({status}) => status === (situation === 'attempt_failed' ? situation : step))?.time;
    case 'arrived':
    case 'picked_up':
      return facts.deliveredAt ?? facts.events.find(({status}) => status === 'delivered')?.time;
    default:
      return oldestFirst.find(({status}) => statusesOf[step]?.includes(status))?.time;
  }
}
