// What a trace says of a page's main thread. Time is what the thread computed, not what passed: others on the machine do
// not count. Under throttling the thread is kept busy in between, which counts as computing.

export const categories = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args: {readonly name?: string};
}

/** The length of each task of the page's main thread, in milliseconds. */
export function mainThreadTasks(trace: string): readonly number[] {
  const {traceEvents: events} = JSON.parse(trace) as {traceEvents: readonly TraceEvent[]};
  const isMain = ({name, args}: TraceEvent) => name === 'thread_name' && args.name === 'CrRendererMain';
  const threads = events.filter(isMain).map(({pid, tid}) => tasksOf(events, pid, tid));
  // A renderer that waits for its first page has a main thread too, and nothing to do.
  const [busiest = []] = threads.toSorted((a, b) => sum(b) - sum(a));
  if (busiest.length === 0) throw new Error('The trace has no task of a page.');
  return busiest;
}

function tasksOf(events: readonly TraceEvent[], pid: number, tid: number): readonly number[] {
  return events
    .filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask')
    .map(({tdur = 0}) => tdur / 1000);
}

export const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
