// What an answer over HTTP means for what was sent.
import type {IncomingHttpHeaders} from 'node:http';
import type {Sent} from '../channel.js';
import type {Answer} from './exchange.js';

type Answered = Extract<Answer, {kind: 'answered'}>;

const outcomes = {forbidden: 'refused', unsent: 'retry', broken: 'doubt'} as const;

/** `read` says what an answer means; without one there is only one way to see it. */
export function outcomeOf(answer: Answer, read: (answered: Answered) => Sent): Sent {
  return answer.kind === 'answered' ? read(answer) : {outcome: outcomes[answer.kind], reason: answer.reason};
}

/**
 * What a status means where sending again may do it twice. A server that failed may have done it before: in doubt. That
 * it is busy, or does not know us, it says before it does anything, and both may change: again later.
 */
export function usualOutcome({status, headers}: Answered): Sent {
  const reason = `HTTP ${status}`;
  if (status >= 200 && status < 300) return {outcome: 'sent'};
  if ([401, 403, 408, 429, 503].includes(status)) return later(reason, headers);
  return {outcome: status >= 500 ? 'doubt' : 'refused', reason};
}

export function later(reason: string, headers: IncomingHttpHeaders): Sent {
  return {outcome: 'retry', reason, retryAfterSeconds: secondsIn(headers)};
}

/** RFC 9110, 10.2.3: seconds, or a date, which is held against the server's own clock. */
function secondsIn({'retry-after': said, date}: IncomingHttpHeaders): number | undefined {
  if (said === undefined) return undefined;
  if (/^\d{1,9}$/.test(said)) return Number(said);
  const seconds = Math.ceil((Date.parse(said) - Date.parse(date ?? '')) / 1000);
  return seconds >= 0 ? seconds : undefined;
}
