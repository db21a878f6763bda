// One provider, one question: asks, tells it of the number first where it has to be told, reads, checks.
import * as v from 'valibot';
import {type OutcomeName, TrackingError} from '../errors.js';
import {ReportSchema} from '../model.js';
import type {Answer, Failure, Outcome, Provider, Query} from '../providers/provider.js';
import {failureByHttpStatus} from '../providers/read-answer.js';
import {exchange, failureOf, type Means} from './exchange.js';
import type {Received} from './send.js';

/** Never rejects but with the signal's reason. */
export async function askProvider(
  provider: Provider,
  query: Query,
  means: Means,
  signal: AbortSignal,
): Promise<Outcome> {
  const first = await ask();
  return isUnregistered(first) && provider.register ? ((await register(provider.register)) ?? ask()) : first;

  async function ask(): Promise<Outcome> {
    const answer = await exchange(provider, () => provider.request(query), means, signal);
    return read(answer, (received) => checked(provider.parse(received, query)));
  }

  async function register(request: NonNullable<Provider['register']>): Promise<Failure | undefined> {
    const answer = await exchange(provider, () => request.call(provider, query), means, signal);
    return read(answer, (received) =>
      provider.parseRegistered ? provider.parseRegistered(received) : failureByHttpStatus(received),
    );
  }
}

/** Whether another provider may know better. What a carrier said of the parcel is not asked about twice. */
export function canFallBack(outcome: Outcome): boolean {
  const ours: readonly OutcomeName[] = [
    'unreachable',
    'bad_response',
    'unauthorized',
    'rate_limited',
    'unsupported_carrier',
  ];
  return ours.includes(outcome.outcome) || isUnregistered(outcome);
}

function isUnregistered(outcome: Outcome): boolean {
  return outcome.outcome !== 'ok' && outcome.unregistered === true;
}

function read<Result extends Outcome | undefined>(
  answer: Received | Failure,
  parse: (received: Answer) => Result,
): Result | Failure {
  if ('outcome' in answer) return answer;
  let result: Result;
  try {
    result = parse(answer);
  } catch (cause) {
    return failureOf(cause, 'bad_response');
  }
  const {retryAfterSeconds} = answer;
  return !result || result.outcome === 'ok' || retryAfterSeconds === undefined
    ? result
    : {...result, retryAfterSeconds};
}

/** Holds a provider's result against the model, once, before anyone sees it. */
function checked(outcome: Outcome): Outcome {
  if (outcome.outcome !== 'ok') return outcome;
  const shipments = v.parse(v.array(ReportSchema), outcome.shipments);
  if (shipments.length === 0 && !outcome.view) throw new TrackingError('bad_response', 'an answer without a shipment');
  return {...outcome, shipments};
}
