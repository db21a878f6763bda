// What a screen should say about an order now: the one place that knows late, stalled and lost. Pure.
import {assessParcel, type Parcel, situations} from './assess-parcel.js';
import type {Present} from './expected.js';
import type {Order, Policy} from './model.js';
import {statusOf, unsentItems} from './order-status.js';
import type {OrderStatus} from './status.js';
import {addWorkingDays, clockOf, dateOf, dayAt, localAt} from './time.js';

/** What is known about an order, as of now. */
export interface Assessment {
  readonly status: OrderStatus;
  readonly now: Present;
  /** In the order's own sequence. */
  readonly parcels: readonly Parcel[];
  /** The parcel that answers for the order: what needs the customer first, then what arrives first or arrived last. */
  readonly leading: Parcel | undefined;
  /** The day by which the shop hands parcels over. */
  readonly handOverBy: string;
  /** Whether that day has passed and something ordered is unsent, or has no scan yet. */
  readonly handOverLate: boolean;
}

/**
 * Assesses `order` under the shop's `policy`.
 *
 * @param now An instant; days are counted at the order's destination.
 * @param timeZone Where to count them if neither destination nor shop says: an IANA name.
 */
export function assess(order: Order, policy: Policy, now: string, timeZone = 'UTC'): Assessment {
  const present = presentAt(now, order.destination?.timeZone ?? policy.timeZone ?? timeZone);
  const handOverBy = addWorkingDays(dayAt(order.placedAt, policy.timeZone ?? timeZone), policy.handlingDays);
  const parcels = order.shipments.map((shipment) => assessParcel(shipment, order, policy, present));
  const waiting = parcels.some(({situation}) => situation === 'no_scan' || situation === 'label_made');
  const unsent = waiting || parcels.length === 0 || unsentItems(order).length > 0;
  return {
    status: statusOf(order),
    now: present,
    parcels,
    leading: [...parcels].sort(byNeed)[0],
    handOverBy,
    handOverLate: order.state === 'open' && unsent && handOverBy < dayAt(now, policy.timeZone ?? timeZone),
  };
}

/** What needs the customer first, then what arrives first or arrived last. */
export function byNeed(a: Parcel, b: Parcel): number {
  const rank = situations.indexOf(a.situation) - situations.indexOf(b.situation);
  return rank || sooner(a).localeCompare(sooner(b)) || arrival(b).localeCompare(arrival(a));
}

const sooner = ({expected}: Parcel) => dateOf(expected?.from ?? '9999');
const arrival = ({shipment}: Parcel) => dateOf(shipment.facts.deliveredAt ?? '');

function presentAt(now: string, timeZone: string): Present {
  const local = localAt(now, timeZone);
  return {instant: now, today: dateOf(local), clock: clockOf(local) ?? '', timeZone};
}
