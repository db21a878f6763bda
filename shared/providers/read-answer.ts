// What all adapters need to read an answer without ever throwing.
import {wordsOf} from './carrier-values.js';
import type {Answer, Failure, Outcome} from './provider.js';

/** The outcome that an HTTP status alone decides, or `undefined` if the body has to be read. */
export function failureByHttpStatus({status}: Answer): Failure | undefined {
  if (status === 401 || status === 403) return {outcome: 'unauthorized', message: `HTTP ${status}`};
  if (status === 429) return {outcome: 'rate_limited', message: 'HTTP 429'};
  if (status >= 500 && status < 600) return {outcome: 'unreachable', message: `HTTP ${status}`};
  return undefined;
}

/**
 * Reads a JSON body. `read` may take the documented shape for granted: if the body is no JSON, no object, or of another
 * shape, the outcome is `bad_response`.
 */
export function readJson<Body, Result = Outcome>(body: string, read: (body: Body) => Result): Result | Failure {
  try {
    const parsed: unknown = JSON.parse(body);
    if (typeof parsed !== 'object' || parsed === null) return {outcome: 'bad_response', message: 'not a JSON object'};
    return read(parsed as Body);
  } catch (cause) {
    return {outcome: 'bad_response', message: String(cause)};
  }
}

/** What a JSON body says under `key`, if that is words. */
export function wordsIn(body: string, key: string): string | undefined {
  const found = readJson<Record<string, unknown>, {words?: string | undefined}>(body, (parsed) => ({
    words: wordsOf(parsed[key]),
  }));
  return 'words' in found ? found.words : undefined;
}
