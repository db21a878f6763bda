// One provider, one or several numbers: asks, tells it of numbers first where it has to be told, reads, checks.
import * as v from 'valibot';
import {TrackingError} from '../errors.js';
import {ReportSchema} from '../model.js';
import type {Answer, Failure, Outcome, Provider, Query} from '../providers/provider.js';
import {failureByHttpStatus} from '../providers/read-answer.js';
import {partsOf} from '../providers/read-batch.js';
import {isOfProvider, isUnregistered} from './choose.js';
import {exchange, failureOf, type Means} from './exchange.js';
import type {Received} from './send.js';

/** A request, and how what comes of it is read for each number it names. */
interface Step<Result> {
  /** Whether it may name several. */
  readonly together: boolean;
  request(query: Query, ...others: Query[]): Request;
  read(answer: Answer, query: Query): Result;
}

type Results<Result> = Map<Query, Result | Failure>;

/**
 * Asks about `queries`: in one call if there are several, which is for the provider's `batch` to allow.
 *
 * Never rejects but with the signal's reason.
 */
export async function askProvider(
  provider: Provider,
  queries: readonly Query[],
  means: Means,
  signal: AbortSignal,
): Promise<ReadonlyMap<Query, Outcome>> {
  const {batch} = provider;
  const asking: Step<Outcome> = {
    together: batch !== undefined,
    request: (...several) => provider.request(...several),
    read: (answer, query) => checked(provider.parse(answer, query)),
  };
  const outcomes = await take(asking, queries);
  const untold = [...outcomes].flatMap(([query, outcome]) => (isUnregistered(outcome) ? [query] : []));
  const register = provider.register?.bind(provider);
  if (untold.length === 0 || !register) return outcomes;

  const telling: Step<Failure | undefined> = {
    together: batch?.register === true,
    request: register,
    read: (answer) => (provider.parseRegistered ? provider.parseRegistered(answer) : failureByHttpStatus(answer)),
  };
  const refusals = await take(telling, untold);
  const told = untold.filter((query) => !refusals.get(query));
  for (const [query, refusal] of refusals) if (refusal) outcomes.set(query, refusal);
  for (const [query, outcome] of await take(asking, told)) outcomes.set(query, outcome);
  return outcomes;

  async function take<Result extends Outcome | undefined>(
    step: Step<Result>,
    asked: readonly Query[],
  ): Promise<Results<Result>> {
    const [first, ...others] = asked;
    if (!first) return new Map();
    if (others.length > 0 && !step.together) return apart(step, asked);

    const answer = await exchange(provider, () => step.request(first, ...others), means, signal);
    if ('outcome' in answer) return new Map(asked.map((query) => [query, answer]));
    if (others.length === 0 || !batch) return new Map([[first, read(step, answer, first)]]);

    const parts = partsOf(batch, answer, asked);
    if (parts.size > 0) {
      return new Map(
        asked.map((query) => {
          const part = parts.get(query);
          return [query, part ? read(step, part, query) : leftOut];
        }),
      );
    }
    // It is about the call. If it speaks of a number all the same, we cannot know of which.
    const whole = read(step, answer, first);
    if (whole && !isOfProvider(whole)) return apart(step, asked);
    return new Map(asked.map((query) => [query, whole]));
  }

  async function apart<Result extends Outcome | undefined>(
    step: Step<Result>,
    asked: readonly Query[],
  ): Promise<Results<Result>> {
    const each = await Promise.all(asked.map((query) => take(step, [query])));
    return new Map(each.flatMap((results) => [...results]));
  }
}

const leftOut: Failure = {outcome: 'bad_response', message: 'the answer leaves the number out'};

function read<Result extends Outcome | undefined>(
  step: Step<Result>,
  answer: Received,
  query: Query,
): Result | Failure {
  let result: Result;
  try {
    result = step.read(answer, query);
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
