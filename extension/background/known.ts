// What the card says of a number that is watched.
import {plainNumber} from '../../shared/number.js';
import type {Known} from '../card-says.js';
import type {Watch} from '../watch.js';

/** How far a parcel is when it has a status, of 1, as the line of its milestones has it. */
const progressOf: Readonly<Record<Known['status'], number>> = {
  unknown: 0,
  pre_transit: 0.25,
  in_transit: 0.5,
  out_for_delivery: 0.75,
  available_for_pickup: 0.75,
  attempt_failed: 0.75,
  exception: 0.5,
  returning: 0.5,
  delivered: 1,
  returned: 1,
  cancelled: 1,
  expired: 1,
};

/** What a watch says of one of its numbers. Pure. */
export function knownIn({view, byHand}: Watch, plain: string): Known | undefined {
  const shipment = view.order.shipments.find((one) => plainNumber(one.number) === plain);
  if (!shipment) return undefined;
  const {facts, carrierName} = shipment;
  const status = byHand?.status ?? facts.status;
  const {estimate, deliveredAt, lastReport} = facts;
  const provider = lastReport && view.sources[lastReport.provider]?.name;
  return {
    status,
    progress: progressOf[status],
    ...(deliveredAt ? {from: deliveredAt} : estimate && {from: estimate.from, ...(estimate.to && {to: estimate.to})}),
    ...(lastReport && {asked: {who: provider ?? carrierName ?? shipment.carrier, at: lastReport.at}}),
  };
}
