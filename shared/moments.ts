// The moments of an order that people may be told of. Pure.
import type {Assessment} from './assess.js';
import type {Parcel} from './assess-parcel.js';
import {lastDay} from './expected.js';
import type {Order, Shipment, TrackingEvent} from './model.js';
import type {Status} from './status.js';
import {dateOf, type Time} from './time.js';

/** What people are told of by itself, in the order in which an order usually meets them. */
export const moments = [
  'confirmed',
  'dispatched',
  'out_for_delivery',
  'ready_for_pickup',
  'delivered',
  'delayed',
  'stalled',
  'attempt_failed',
  'action_needed',
  'returned',
] as const;

export type Moment = (typeof moments)[number];

/** A moment that has come to pass. */
export interface Reached {
  readonly moment: Moment;
  /** Absent if it is of the whole order. */
  readonly shipment?: Shipment;
  /** Tells it from another of the same kind and parcel: the day of an attempt, the new day. */
  readonly mark: string;
  /** When, as far as its source says. */
  readonly time?: Time | undefined;
  /** Something later is true now, so that nobody need hear of it any more. */
  readonly isPast?: true;
}

/** The moments of `order` that have come to pass. Each comes again with the same mark until the order is no more as it was. */
export function momentsOf(order: Order, {parcels}: Assessment): Reached[] {
  const confirmed: Reached = {
    moment: 'confirmed',
    mark: '',
    time: order.placedAt,
    ...(parcels.some(({shipment}) => isSent(shipment)) && {isPast: true}),
  };
  return [...(order.state === 'open' ? [confirmed] : []), ...parcels.flatMap((parcel) => ofParcel(order, parcel))];
}

/** A label is no parcel: it is sent once the carrier has it. */
function isSent({facts: {status, events}}: Shipment): boolean {
  if (status === 'unknown') return events.some((event) => event.status === 'in_transit');
  return status !== 'pre_transit' && status !== 'cancelled';
}

function ofParcel(order: Order, parcel: Parcel): Reached[] {
  const {shipment, situation} = parcel;
  if (!isSent(shipment)) return situation === 'action_needed' ? [needed(shipment)] : [];
  const {facts} = shipment;
  const moves = facts.status === 'in_transit' || facts.status === 'exception' || facts.status === 'unknown';
  const dispatched: Reached = {
    // Of a parcel that the shop named late, people want to hear all the same, if it still moves.
    ...{moment: 'dispatched', shipment, mark: '', time: facts.events[0]?.time},
    ...(!moves && {isPast: true}),
  };
  return [dispatched, ...now(order, parcel).filter((reached) => reached !== undefined)];
}

/** What is true of a parcel that is on its way or has been. */
function now(order: Order, parcel: Parcel): (Reached | undefined)[] {
  const {shipment, situation} = parcel;
  const {status, deliveredAt, events, corrections} = shipment.facts;
  const said = (moment: Moment, of: Status = status): Reached => {
    const time = latest(events, of)?.time;
    return {moment, shipment, mark: time ? dateOf(time) : '', time};
  };
  switch (status) {
    case 'delivered':
      // One that was taken back and delivered after all is delivered anew.
      return [
        {moment: 'delivered', shipment, mark: String(corrections.length), time: deliveredAt ?? said('delivered').time},
      ];
    case 'returning':
    case 'returned':
      return [{...said('returned'), mark: status}];
    case 'available_for_pickup':
      return [{...said('ready_for_pickup'), mark: String(corrections.length)}];
    case 'attempt_failed':
      return [situation === 'action_needed' ? needed(shipment) : said('attempt_failed')];
    case 'out_for_delivery':
      return [said('out_for_delivery'), past(delayed(order, parcel))];
  }
  if (situation === 'action_needed') return [needed(shipment)];
  if (situation === 'stalled' || situation === 'lost') return [{moment: 'stalled', shipment, mark: stoodStill(parcel)}];
  return [delayed(order, parcel)];
}

function needed(shipment: Shipment): Reached {
  const {events, flags} = shipment.facts;
  const time = (events.find((event) => event.flags?.includes('action_required')) ?? events[0])?.time;
  return {moment: 'action_needed', shipment, mark: time ? dateOf(time) : flags.join(), time};
}

/** By the day of its last scan, so that one that moves and stands still again is told anew; and once more when it is lost. */
function stoodStill({shipment: {facts}, situation}: Parcel): string {
  const scan = facts.events.find(({time}) => time !== undefined)?.time;
  return [situation, scan && dateOf(scan)].filter(Boolean).join(' ');
}

/** The estimate lies beyond the promise or, without one, beyond what was said first; or the day has passed. */
function delayed({promise}: Order, {shipment, situation}: Parcel): Reached | undefined {
  const {estimate, earlierEstimates} = shipment.facts;
  const first = earlierEstimates.at(-1);
  const basis = promise?.to ?? (first && lastDay(first));
  if (estimate && basis && lastDay(estimate) > basis) {
    return {moment: 'delayed', shipment, mark: lastDay(estimate), time: estimate.askedAt};
  }
  return situation === 'late'
    ? {moment: 'delayed', shipment, mark: `after ${basis ?? (estimate && lastDay(estimate)) ?? ''}`}
    : undefined;
}

function past(reached: Reached | undefined): Reached | undefined {
  return reached && {...reached, isPast: true};
}

function latest(events: readonly TrackingEvent[], status: Status): TrackingEvent | undefined {
  return events.find((event) => event.status === status);
}
