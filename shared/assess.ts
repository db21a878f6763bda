// What a screen should say about an order now: the one place that knows late, stalled and lost. Pure.
import {assessParcel, type Parcel, type Situation} from './assess-parcel.js';
import type {Present} from './expected.js';
import {kept} from './kept.js';
import type {Order, Policy} from './model.js';
import {statusOf, unsentItems} from './order-status.js';
import type {OrderStatus} from './status.js';
import {addWorkingDays, dateOf, dayAt} from './time.js';

export interface Assessment {
  readonly status: OrderStatus;
  readonly now: Present;
  /** In the order's own sequence. */
  readonly parcels: readonly Parcel[];
  /** The parcel that answers for the order: what needs the customer first, then what arrives first. */
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
 */
export function assess(order: Order, policy: Policy, now: string): Assessment {
  const present = presentAt(now, order.destination?.timeZone ?? policy.timeZone);
  const handOverBy = addWorkingDays(dayAt(order.placedAt, policy.timeZone), policy.handlingDays);
  const parcels = order.shipments.map((shipment) => assessParcel(shipment, order, policy, present));
  const waiting = parcels.some(({situation}) => situation === 'no_scan' || situation === 'label_made');
  const unsent = waiting || parcels.length === 0 || unsentItems(order).length > 0;
  return {
    status: statusOf(order),
    now: present,
    parcels,
    leading: [...parcels].sort(byNeed)[0],
    handOverBy,
    handOverLate: order.state === 'open' && unsent && handOverBy < present.today,
  };
}

const need: readonly Situation[] = [
  'action_needed',
  'attempt_failed',
  'ready_for_pickup',
  'lost',
  'problem',
  'stalled',
  'late',
  'returning',
  'out_for_delivery',
  'on_its_way',
  'label_made',
  'no_scan',
  'expired',
  'returned',
  'delivered',
  'cancelled',
];

function byNeed(a: Parcel, b: Parcel): number {
  const rank = need.indexOf(a.situation) - need.indexOf(b.situation);
  return rank || dateOf(a.expected?.from ?? '9999').localeCompare(dateOf(b.expected?.from ?? '9999'));
}

const clockFormat = kept((timeZone: string) => new Intl.DateTimeFormat('sv-SE', {timeZone, timeStyle: 'short'}));

function presentAt(now: string, timeZone = 'UTC'): Present {
  return {today: dayAt(now, timeZone), clock: clockFormat(timeZone).format(Date.parse(now))};
}
