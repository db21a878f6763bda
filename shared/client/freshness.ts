import type {Outcome, Provider} from '../providers/provider.js';
import type {Status} from '../status.js';

const minute = 60;
const hour = 60 * minute;

/** How long an answer is good for, in seconds: the closer the parcel, the shorter. */
const secondsByStatus: Readonly<Record<Status, number>> = {
  unknown: 30 * minute,
  pre_transit: 30 * minute,
  in_transit: 20 * minute,
  out_for_delivery: 3 * minute,
  available_for_pickup: 30 * minute,
  attempt_failed: 15 * minute,
  delivered: 24 * hour,
  exception: 20 * minute,
  returning: hour,
  returned: 24 * hour,
  cancelled: 24 * hour,
  expired: 24 * hour,
};

/** How long `outcome` may be answered from the cache, in seconds; 0 for what must be asked again. */
export function freshSeconds(provider: Provider, outcome: Outcome): number {
  if (outcome.outcome === 'not_found') return provider.freshSeconds ?? 10 * minute;
  if (outcome.outcome !== 'ok') return 0;
  const seconds = outcome.shipments.map(({status}) => secondsByStatus[status]);
  return Math.min(provider.freshSeconds ?? Number.POSITIVE_INFINITY, ...seconds, 24 * hour);
}
