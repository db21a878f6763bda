// Who is asked about a number, and who is asked after whom.
import type {OutcomeName} from '../errors.js';
import type {Failure, Outcome, Provider, Query} from '../providers/provider.js';

/** Who can answer, a carrier's own API before those for any carrier. Nobody else is asked about test data. */
export function choose(providers: readonly Provider[], {carrier}: Query): Provider[] {
  const own = providers.filter(
    ({carriers}) => carrier !== undefined && carriers !== 'any' && carriers.includes(carrier),
  );
  if (own.some(({testData}) => testData)) return own;
  return [...own, ...providers.filter(({carriers}) => carriers === 'any')];
}

/** Whether the next provider is asked after one failed. What a carrier said of the parcel is not asked about twice. */
export function asksNext(failure: Failure): boolean {
  return isOfProvider(failure);
}

/** Whether a failure says nothing of the parcel. */
export function isOfProvider(failure: Failure): boolean {
  const ofProvider: readonly OutcomeName[] = [
    'unreachable',
    'bad_response',
    'unauthorized',
    'rate_limited',
    'unsupported_carrier',
  ];
  return ofProvider.includes(failure.outcome) || isUnregistered(failure);
}

export function isUnregistered(outcome: Outcome): boolean {
  return outcome.outcome !== 'ok' && outcome.unregistered === true;
}
