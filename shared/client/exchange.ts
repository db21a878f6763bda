// One request, answered: waits for the allowance, authorises, sends, tries again what is safe.
import {type FailureName, failures, TrackingError} from '../errors.js';
import type {Failure, Provider} from '../providers/provider.js';
import type {Allowance, Place} from './allowance.js';
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

/** Never rejects but with the signal's reason. Every try makes its request anew, for one that was sent is used up. */
export async function exchange(
  provider: Provider,
  makeRequest: () => Request,
  means: Means,
  signal: AbortSignal,
): Promise<Received | Failure> {
  for (let attempt = 1, refreshed = false; ; ) {
    const refused = await waitForPlace();
    if (refused) return refused;

    let request: Request | undefined;
    const answer = await attemptOnce();
    if ('status' in answer && answer.status === 401 && provider.auth.kind === 'oauth' && request && !refreshed) {
      refreshed = true;
      await means.forget(provider, request);
      continue;
    }

    const delay = attempt < attempts ? delayBefore(attempt + 1, answer, provider, request) : undefined;
    if (delay === undefined || delay > patience) return answer;
    await means.sleep(delay, signal);
    attempt += 1;

    async function attemptOnce(): Promise<Received | Failure> {
      try {
        request = await means.authorise(provider, makeRequest());
        return await means.send(provider, request, attempt, signal);
      } catch (cause) {
        signal.throwIfAborted();
        return failureOf(cause);
      }
    }
  }

  /** Waits until the allowance lets us call. Returns what keeps us from it. */
  async function waitForPlace(): Promise<Failure | undefined> {
    let place: Place | undefined;
    try {
      place = await means.allowance?.take(patience);
    } catch (cause) {
      return {...failureOf(cause), unasked: true};
    } finally {
      signal.throwIfAborted();
    }
    if (place && !place.taken) {
      const retryAfterSeconds = Math.ceil(place.wait / 1000);
      return {outcome: 'rate_limited', message: 'our allowance is used up', retryAfterSeconds, unasked: true};
    }
    if (place && place.wait > 0) await means.sleep(place.wait, signal);
    return undefined;
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

/** What was thrown, as an outcome. */
export function failureOf(cause: unknown, otherwise: FailureName = 'unreachable'): Failure {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof TrackingError ? failures.find((name) => name === cause.code) : undefined;
  return {outcome: code ?? otherwise, message};
}
