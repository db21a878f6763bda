import {progressOf} from '../../shared/milestones.js';
import {plainNumber} from '../../shared/number.js';
import type {Known} from '../card-says.js';
import type {Watch} from '../watch.js';
import {assessed} from './noted.js';

/** What the card on a page says of one of a watch's numbers. Pure. */
export function knownIn(watch: Watch, plain: string, now: number): Known | undefined {
  const {view} = watch;
  const parcel = assessed(watch, now).parcels.find(({shipment}) => plainNumber(shipment.number) === plain);
  if (!parcel) return undefined;
  const {facts, carrierName, carrier} = parcel.shipment;
  const {status, estimate, deliveredAt, lastReport} = facts;
  return {
    status,
    progress: progressOf(view, parcel),
    ...(deliveredAt ? {from: deliveredAt} : estimate && {from: estimate.from, ...(estimate.to && {to: estimate.to})}),
    ...(lastReport && {
      asked: {who: view.sources[lastReport.provider]?.name ?? carrierName ?? carrier, at: lastReport.at},
    }),
  };
}
