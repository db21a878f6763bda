import type {Destination, Facts, Policy} from '../shared/model.js';

/** From which country to which: where the shop sends from and the order goes to, else where a carrier saw the parcel. */
export interface Lane {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export function laneOf(
  {events, status}: Pick<Facts, 'events' | 'status'>,
  destination: Destination | undefined,
  policy: Pick<Policy, 'country'>,
): Lane {
  const arrived = status === 'delivered' ? events.find((event) => event.status === 'delivered') : undefined;
  return {
    from: policy.country ?? events.findLast(({location}) => location?.country)?.location?.country,
    to: destination?.country ?? arrived?.location?.country,
  };
}
