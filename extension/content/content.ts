// Runs in each frame of a page that the shopper has asked us to look at, and reads it. Where no number is found it does
// nothing else: nothing is sent, no style is added, no card is loaded.
import {listenForClicks} from './click.js';
import {HeldOuts} from './held-out.js';
import {answerLooks} from './looked-at.js';
import {nextSighting} from './next-sighting.js';
import type {OurPage} from './page.js';
import {startPaint} from './paint.js';
import {startReading} from './reader.js';
import {startReporting} from './report.js';
import {type PageSighting, Sightings} from './sightings.js';
import {isOrphan, tell} from './tell.js';

// Pressing our button again does not begin again.
globalThis.orderTrackerPage ??= start();

function start(): OurPage {
  const ending = new AbortController();
  const {signal} = ending;
  const watched = new Set<string>();
  const dismissed = new Set<string>();
  const helds = new HeldOuts();
  let listening = false;
  const lookOf = (number: string) => (dismissed.has(number) ? 'plain' : watched.has(number) ? 'watched' : 'found');
  const paint = startPaint(lookOf, signal);
  const sightings = new Sightings({
    // Before it is known which are on the list, none has a style.
    added: (sighting) => listening && paint?.touch(sighting),
    removed: (sighting) => paint?.remove(sighting),
  });
  /** What is said last holds: it may have left the list, or been taken back. */
  const learn = (known: Set<string>, numbers: readonly string[]) => {
    known.clear();
    for (const number of numbers) known.add(number);
  };
  const touch = (number?: string) => {
    for (const sighting of sightings) if (!number || sighting.number === number) paint?.touch(sighting);
  };
  const shown = () => [...sightings].filter(({number}) => !dismissed.has(number));
  const report = startReporting(
    sightings,
    paint?.name,
    (known) => {
      learn(watched, known.watched);
      learn(dismissed, known.dismissed);
      listen();
      touch();
    },
    signal,
  );

  function listen(): void {
    if (listening || !paint) return;
    listening = true;
    listenForClicks(sightings, (sighting) => !dismissed.has(sighting.number) && void openCard(sighting), signal);
  }

  async function openCard(sighting: PageSighting): Promise<void> {
    if (isOrphan()) return ending.abort();
    const carriers = sighting.candidates.slice(0, 10).map(({carrier}) => carrier);
    const says = await tell('openCard', {number: sighting.number, carriers});
    if (says) globalThis.orderTrackerPage?.showCard?.(sighting, says);
  }

  let readOnce: () => void;
  const read = new Promise<void>((resolve) => {
    readOnce = resolve;
  });
  startReading(
    sightings,
    {
      done() {
        readOnce();
        report();
      },
      heldOut: (element) => helds.take(element) && void tell('heldOut', {}),
    },
    signal,
  );
  answerLooks(
    shown,
    helds,
    {
      read: () => read,
      openNext() {
        const next = nextSighting(shown());
        if (next) void openCard(next);
        return next !== undefined;
      },
    },
    signal,
  );

  return {
    end: () => ending.abort(),
    watch(number: string) {
      watched.add(number);
      touch(number);
    },
    dismiss(number: string) {
      dismissed.add(number);
      touch(number);
    },
  };
}
