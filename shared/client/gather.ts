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

/** The questions of one call. */
interface Gathered {
  readonly first: Question;
  readonly byNumber: Map<string, Question>;
}

/**
 * Makes a function for one question, whose calls at the same time go together. One that comes too late for the others
 * costs a call more, and nothing else.
 *
 * A call is only aborted when all of its questions are; until then they all get their answers.
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
    for (const batch of batches(questions)) void askTogether(batch);
  }

  async function askTogether({first, byNumber}: Gathered): Promise<void> {
    const questions = [...byNumber.values()];
    const abort = new AbortController();
    let left = questions.length;
    const leave = () => {
      left -= 1;
      if (left === 0) abort.abort();
    };
    for (const {signal} of questions) signal.addEventListener('abort', leave, {once: true});
    try {
      const queries = questions.map(({query}) => query);
      const outcomes = await ask(first.provider, queries, abort.signal);
      for (const {query, resolve} of questions) resolve(outcomes.get(query) ?? {outcome: 'bad_response'});
    } catch (cause) {
      for (const {reject} of questions) reject(cause);
    }
  }
}

/** A call has one language, and answers about one number twice could not be told apart. */
function batches(questions: readonly Question[]): Gathered[] {
  const batches: Gathered[] = [];
  for (const question of questions) {
    const {provider, query} = question;
    const number = plainNumber(query.number);
    const {most} = provider.batch ?? {most: 1};
    const fitting = ({first, byNumber}: Gathered) =>
      first.provider === provider &&
      first.query.language === query.language &&
      byNumber.size < most &&
      !byNumber.has(number);
    const batch = most > 1 ? batches.findLast(fitting) : undefined;
    if (batch) batch.byNumber.set(number, question);
    else batches.push({first: question, byNumber: new Map([[number, question]])});
  }
  return batches;
}
