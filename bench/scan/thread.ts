// What the main thread of one page has computed. Work that the browser gives to other threads, such as most of collecting
// garbage and of painting, is not in it; what of it falls to the page's thread is.
import type {Browser, CDPSession} from '@playwright/test';
import {categories} from '../widget/trace.js';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args: {readonly data?: {readonly message?: string}};
}

/** Says in the trace which of all threads is the page's. */
const mark = 'This is the page';

export async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const answer = await session.send('Runtime.evaluate', {expression, awaitPromise: true, returnByValue: true});
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? expression);
  return answer.result.value;
}

/** The length of each task of the page's main thread until `work` is done, in milliseconds of the thread. */
export async function tasksDuring(
  browser: Browser,
  session: CDPSession,
  work: () => Promise<unknown>,
): Promise<readonly number[]> {
  await browser.startTracing(undefined, {categories: [...categories]});
  await work();
  await evaluate(session, `console.timeStamp('${mark}')`);
  const trace = (await browser.stopTracing()).toString();
  const {traceEvents: events} = JSON.parse(trace) as {traceEvents: readonly TraceEvent[]};
  const page = events.find(({args}) => args.data?.message === mark);
  if (!page) throw new Error('The trace does not say which thread is the page’s.');
  return events
    .filter(({name, pid, tid}) => name === 'RunTask' && pid === page.pid && tid === page.tid)
    .map(({tdur = 0}) => tdur / 1000);
}
