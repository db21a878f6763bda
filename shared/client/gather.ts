// Questions to one provider, brought together into as few calls as it takes.
import {plainNumber} from '../number.js';
import type {Outcome, Provider, Query} from '../providers/provider.js';

export type AskOne = (provider: Provider, query: Query, signal: AbortSignal) => Promise<Outcome>;

export type AskSeveral = (
  provider: Provider,
  queries: readonly Query[],
  signal: AbortSignal,
) => Promise<ReadonlyMap<Query, Outcome>>;

interface Question {
  readonly provider: Provider;
  readonly query: Query;
  readonly signal: AbortSignal;
  resolve(outcome: Outcome): void;
  reject(reason: unknown): void;
}

/**
 * Makes a function for one question, whose calls at the same time go together. One that comes too late for the others
 * costs a call more, and nothing else.
 *
 * A question that is aborted leaves alone; a call is only aborted when none of its questions waits any more.
 */
export function gathering(ask: AskSeveral): AskOne {
  let waiting: Question[] = [];

  return (provider, query, signal) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) queueMicrotask(send);
      waiting.push({provider, query, signal, resolve, reject});
    });

  function send(): void {
    const questions = waiting;
    waiting = [];
    const gone = questions.filter(({signal}) => signal.aborted);
    for (const {signal, reject} of gone) reject(signal.reason);
    for (const batch of batches(questions.filter((question) => !gone.includes(question)))) void askTogether(batch);
  }

  async function askTogether(questions: readonly Question[]): Promise<void> {
    const [first] = questions;
    if (!first) return;
    const abort = new AbortController();
    let left = questions.length;
    for (const {signal, reject} of questions) {
      const leave = () => {
        reject(signal.reason);
        left -= 1;
        if (left === 0) abort.abort();
      };
      signal.addEventListener('abort', leave, {once: true});
    }
    const queries = questions.map(({query}) => query);
    try {
      const outcomes = await ask(first.provider, queries, abort.signal);
      for (const {query, resolve} of questions) resolve(outcomes.get(query) ?? {outcome: 'bad_response'});
    } catch (cause) {
      for (const {reject} of questions) reject(cause);
    }
  }
}

/** A call has one language, and answers about one number twice could not be told apart. */
function batches(questions: readonly Question[]): Question[][] {
  const batches: {first: Question; byNumber: Map<string, Question>}[] = [];
  for (const question of questions) {
    const {provider, query} = question;
    const number = plainNumber(query.number);
    const {most} = provider.batch ?? {most: 1};
    const fitting = ({first, byNumber}: (typeof batches)[number]) =>
      first.provider === provider &&
      first.query.language === query.language &&
      byNumber.size < most &&
      !byNumber.has(number);
    const batch = most > 1 ? batches.findLast(fitting) : undefined;
    if (batch) batch.byNumber.set(number, question);
    else batches.push({first: question, byNumber: new Map([[number, question]])});
  }
  return batches.map(({byNumber}) => [...byNumber.values()]);
}
