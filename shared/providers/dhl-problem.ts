// Why an API of DHL refused to answer. Its problems are objects with the HTTP status, a title and a detail.
import {wordsOf} from './carrier-values.js';
import type {Answer, Failure} from './provider.js';
import {failureByHttpStatus} from './read-answer.js';

export interface DhlProblem {
  /** The HTTP status again; a number or its digits. */
  readonly status?: unknown;
  readonly detail?: unknown;
}

/** What came of asking, from an answer that has no shipments. */
export function refused({status, detail}: DhlProblem, answer: Answer): Failure {
  const message = wordsOf(detail);
  const code = Number(wordsOf(status)) || answer.status;
  if (code === 404) return {outcome: 'not_found', message};
  const aboutNumber = code === 400 && /tracking ?number/i.test(message ?? '') && !/missing/i.test(message ?? '');
  const otherwise: Failure = {outcome: aboutNumber ? 'invalid_number' : 'bad_response', message};
  return failureByHttpStatus({...answer, status: code}) ?? otherwise;
}
