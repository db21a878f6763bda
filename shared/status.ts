/** What happened to a shipment, as its provider's status field says; never guessed from the newest event. */
export const statuses = [
  'unknown',
  'pre_transit',
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'attempt_failed',
  'delivered',
  'exception',
  'returning',
  'returned',
  'cancelled',
  'expired',
] as const;

export type Status = (typeof statuses)[number];

/** Circumstances beside the status, any number of them: a delayed parcel can be out for delivery. */
export const flags = [
  'delayed',
  'customs',
  'held',
  'damaged',
  'lost',
  'refused',
  'address_problem',
  'action_required',
  'to_neighbour',
  'to_locker',
] as const;

export type Flag = (typeof flags)[number];

/** An order's status, always derived by `orderStatus`. */
export const orderStatuses = ['confirmed', 'partly_delivered', ...statuses] as const;

export type OrderStatus = (typeof orderStatuses)[number];

const finalStatuses: readonly Status[] = ['delivered', 'returned', 'cancelled'];

/** Whether the parcel's fate is decided. `expired` is not one: the provider stopped looking, nothing more. */
export function isFinal(status: Status): boolean {
  return finalStatuses.includes(status);
}

/** For an order none of whose parcels is delivered: what needs the customer most comes first. */
const byNeed: readonly Status[] = [
  'attempt_failed',
  'available_for_pickup',
  'exception',
  'returning',
  'out_for_delivery',
  'in_transit',
  'pre_transit',
  'unknown',
  'expired',
  'returned',
];

/**
 * An order's status from its parcels and its state in the shop.
 *
 * Cancelled parcels do not count. `partly_delivered` means some of it is there and some is not, be the rest under way,
 * unsent or going back.
 *
 * @param everythingSent Whether each ordered item is in some parcel; an order is not delivered while items are unsent.
 */
export function orderStatus(
  state: 'open' | 'cancelled',
  parcels: readonly Status[],
  everythingSent = true,
): OrderStatus {
  const counted: readonly Status[] = parcels.filter((status) => status !== 'cancelled');
  if (counted.length === 0) return state === 'cancelled' ? 'cancelled' : 'confirmed';

  const delivered = counted.filter((status) => status === 'delivered').length;
  if (delivered === counted.length) return everythingSent || state === 'cancelled' ? 'delivered' : 'partly_delivered';
  if (delivered > 0) return 'partly_delivered';
  return byNeed.find((status) => counted.includes(status)) ?? 'unknown';
}
