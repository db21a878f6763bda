// Who is asked about a number, and who is asked after whom.
import type {OutcomeName} from '../errors.js';
import type {Failure, Outcome, Provider, Query} from '../providers/provider.js';

const day = 24 * 60 * 60 * 1000;

/** Who can answer, a carrier's own API before those for any carrier. Nobody else is asked about test data. */
export function choose(providers: readonly Provider[], {carrier}: Query): Provider[] {
  const own = providers.filter(
    ({carriers}) => carrier !== undefined && carriers !== 'any' && carriers.includes(carrier),
  );
  if (own.some(({testData}) => testData)) return own;
  return [...own, ...providers.filter(({carriers}) => carriers === 'any')];
}

/**
 * Whether the next provider is asked after `provider` failed.
 *
 * What a carrier says of a parcel is its word. That it knows none mostly means that there is no scan yet, and others
 * have none before it. One for any carrier may only have looked in the wrong place, so the next one is asked; but not
 * within a day of when the number was named, while the first scan is mostly still to come: every new label would use
 * up the allowances of all, to learn nothing.
 *
 * @param now Milliseconds since 1970.
 */
export function asksNext(failure: Failure, {carriers}: Provider, {since}: Query, now: number): boolean {
  if (isOfProvider(failure)) return true;
  const awaitsScan = since !== undefined && now - Date.parse(since) < day;
  return failure.outcome === 'not_found' && carriers === 'any' && !awaitsScan;
}

/** Whether asking failed for a reason that says nothing of the parcel. */
export function isOfProvider(outcome: Outcome): boolean {
  const ofProvider: readonly OutcomeName[] = [
    'unreachable',
    'bad_response',
    'unauthorized',
    'rate_limited',
    'unsupported_carrier',
  ];
  return ofProvider.includes(outcome.outcome) || isUnregistered(outcome);
}

export function isUnregistered(outcome: Outcome): boolean {
  return outcome.outcome !== 'ok' && outcome.unregistered === true;
}
