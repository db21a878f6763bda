import type {Status} from '../status.js';

/**
 * Ours, with schema.org's OrderStatus (https://schema.org/OrderStatus, checked 2026-11), and beside it the names of
 * DeliveryEvents that mean the same: these have no closed list, so only whole names count and all others say nothing.
 * OrderPaymentDue says nothing of a parcel.
 */
const meanings: readonly (readonly [Status, readonly string[]])[] = [
  ['pre_transit', ['OrderProcessing', 'Pre transit', 'Label created']],
  ['in_transit', ['OrderInTransit', 'In transit']],
  ['out_for_delivery', ['Out for delivery']],
  ['available_for_pickup', ['OrderPickupAvailable', 'Available for pickup', 'Ready for pickup']],
  ['attempt_failed', ['Attempt failed', 'Delivery attempted', 'Attempted delivery', 'Delivery attempt failed']],
  ['delivered', ['OrderDelivered', 'Delivered']],
  ['exception', ['OrderProblem', 'Exception', 'Delivery exception']],
  ['returning', ['Returning', 'Returning to sender']],
  ['returned', ['OrderReturned', 'Returned', 'Returned to sender']],
  ['cancelled', ['OrderCancelled', 'Cancelled', 'Canceled']],
];

const statusByName: ReadonlyMap<string, Status> = new Map(
  meanings.flatMap(([status, names]) => names.map((name) => [plain(name), status] as const)),
);

/** The status that the first of `names` with a meaning has. */
export function statusNamed(names: readonly string[]): Status | undefined {
  return names.map((name) => statusByName.get(plain(name))).find((status) => status !== undefined);
}

/** Mail programs disagree on capitals: Yandex documents `orderProcessing`. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]/g, '')
    .replace(/^orderstatus\//, '');
}
