// One provider, one question: waits for its allowance, authorises, sends, tries again what is safe, reads, checks.
import * as v from 'valibot';
import {type FailureName, failures, type OutcomeName, TrackingError} from '../errors.js';
import {ReportSchema} from '../model.js';
import type {Failure, Outcome, Provider, Query} from '../providers/provider.js';
import type {Allowance} from './allowance.js';
import type {authoriser} from './authorise.js';
import type {Received, Send} from './send.js';

export interface Means extends ReturnType<typeof authoriser> {
  readonly send: Send;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly random: () => number;
  readonly allowance: Allowance | undefined;
}

const attempts = 3;
/** Milliseconds before the second try, doubled for the third; chance takes up to half of it away. */
const firstDelay = 500;
/** The longest wait, in milliseconds, before it is better to say when to ask again. */
const patience = 5_000;

/** Never rejects but with the signal's reason. */
export async function askProvider(
  provider: Provider,
  query: Query,
  means: Means,
  signal: AbortSignal,
): Promise<Outcome> {
  for (let attempt = 1, refreshed = false; ; ) {
    const place = means.allowance?.take(patience);
    if (place && !place.taken) {
      const retryAfterSeconds = Math.ceil(place.wait / 1000);
      return {outcome: 'rate_limited', message: 'our allowance is used up', retryAfterSeconds, unasked: true};
    }
    if (place && place.wait > 0) await means.sleep(place.wait, signal);

    let request: Request | undefined;
    const answer = await attemptOnce();
    if ('status' in answer && answer.status === 401 && provider.auth.kind === 'oauth' && request && !refreshed) {
      refreshed = true;
      await means.forget(provider, request);
      continue;
    }

    const delay = attempt < attempts ? delayBefore(attempt + 1, answer, provider, request) : undefined;
    if (delay === undefined || delay > patience) return outcomeOf(provider, query, answer);
    await means.sleep(delay, signal);
    attempt += 1;

    async function attemptOnce(): Promise<Received | Failure> {
      try {
        request = await means.authorise(provider, provider.request(query));
        return await means.send(provider, request, attempt, signal);
      } catch (cause) {
        signal.throwIfAborted();
        return failureOf(cause);
      }
    }
  }

  /** How long to wait before trying again, in milliseconds, or `undefined` if it would not be safe or not help. */
  function delayBefore(attempt: number, answer: Received | Failure, {idempotent}: Provider, request?: Request) {
    const refused = 'status' in answer ? answer.status === 429 : answer.outcome === 'rate_limited';
    const broken = 'status' in answer ? [500, 502, 503, 504].includes(answer.status) : answer.outcome === 'unreachable';
    const safe = !request || request.method === 'GET' || idempotent === true;
    if (!refused && !(broken && safe)) return undefined;
    const own = firstDelay * 2 ** (attempt - 2) * (1 - means.random() / 2);
    return Math.max(own, (answer.retryAfterSeconds ?? 0) * 1000);
  }
}

/** Whether another provider may know better. What a carrier said of the parcel is not asked about twice. */
export function canFallBack({outcome}: Outcome): boolean {
  const ours: readonly OutcomeName[] = [
    'unreachable',
    'bad_response',
    'unauthorized',
    'rate_limited',
    'unsupported_carrier',
  ];
  return ours.includes(outcome);
}

function outcomeOf(provider: Provider, query: Query, answer: Received | Failure): Outcome {
  if ('outcome' in answer) return answer;
  let outcome: Outcome;
  try {
    outcome = checked(provider.parse(answer, query));
  } catch (cause) {
    return failureOf(cause, 'bad_response');
  }
  const {retryAfterSeconds} = answer;
  return outcome.outcome === 'ok' || retryAfterSeconds === undefined ? outcome : {...outcome, retryAfterSeconds};
}

/** Holds a provider's result against the model, once, before anyone sees it. */
function checked(outcome: Outcome): Outcome {
  if (outcome.outcome !== 'ok') return outcome;
  const shipments = v.parse(v.array(ReportSchema), outcome.shipments);
  if (shipments.length === 0 && !outcome.view) throw new TrackingError('bad_response', 'an answer without a shipment');
  return {...outcome, shipments};
}

function failureOf(cause: unknown, otherwise: FailureName = 'unreachable'): Failure {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof TrackingError ? failures.find((name) => name === cause.code) : undefined;
  return {outcome: code ?? otherwise, message};
}
