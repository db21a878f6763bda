// Work in pieces that the page does not feel: a few milliseconds, then everything else has its turn.

/** Ends a piece as soon as it has taken this long, in milliseconds; a step of the work comes on top. */
const longest = 3;

/**
 * Makes what does work one after another. Work is cut where it yields, which it does about every 100 microseconds.
 *
 * @param done Called whenever nothing is left to do.
 */
export function inSlices(signal: AbortSignal, done: () => void): (work: Iterator<void>) => void {
  const waiting: Iterator<void>[] = [];
  let scheduled = false;

  function run(): void {
    scheduled = false;
    const until = performance.now() + longest;
    while (waiting[0] && !signal.aborted) {
      if (waiting[0].next().done) waiting.shift();
      if (performance.now() > until) break;
    }
    if (signal.aborted) return;
    if (waiting.length > 0) schedule();
    else done();
  }

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    // Not when the page is idle: a busy one never is.
    setTimeout(run);
  }

  return (work) => {
    waiting.push(work);
    schedule();
  };
}
