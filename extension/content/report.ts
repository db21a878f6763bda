// Says to the background that there are numbers, so that their underlines get their style; and hears which are on the list.
import type {Sightings} from './sightings.js';
import {isOrphan, tell} from './tell.js';

/** Milliseconds between two reports, however fast a page changes. */
const pause = 1000;
const mostNumbers = 500;

interface Heard {
  readonly watched: readonly string[];
  readonly dismissed: readonly string[];
}

/** Gives what is called whenever the page was read; it reports if there is something else to say than before. */
export function startReporting(
  sightings: Sightings,
  highlight: string | undefined,
  heard: (known: Heard) => void,
  signal: AbortSignal,
): () => void {
  let said = '';
  let waiting = false;
  let triesLeft = 5;

  async function report(): Promise<void> {
    waiting = false;
    if (signal.aborted || isOrphan()) return;
    // Also those that nobody sees yet: when they are shown, nothing may tell of it.
    const numbers = [...new Set([...sightings].map(({number}) => number))].slice(0, mostNumbers);
    const now = numbers.join();
    if (now === said) return;
    said = now;
    waiting = true;
    const known = await tell('found', {
      numbers,
      ...(highlight && {highlight}),
    });
    if (known && !signal.aborted) heard(known);
    // The background was ended while it answered.
    else if (triesLeft-- > 0) said = '';
    setTimeout(() => void report(), pause);
  }

  // What was put on the list or taken off elsewhere is seen when somebody comes back.
  addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible' && said) {
        said = ' ';
        if (!waiting) void report();
      }
    },
    {signal},
  );
  return () => {
    if (!waiting) void report();
  };
}
