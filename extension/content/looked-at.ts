// What the popup hears of this frame. It goes through the background, which checks it: pages may hold anything.
import type {HeldOuts} from './held-out.js';
import {elementOf, isVisible} from './left-alone.js';
import {ordersInMicrodata} from './microdata.js';
import type {PageSighting} from './sightings.js';
import {runtime} from './tell.js';

const mostNumbers = 200;
const mostMarkup = 500_000;

/** Answers the background's questions until `signal` aborts. */
export function answerLooks(
  shown: () => readonly PageSighting[],
  helds: HeldOuts,
  {read, openNext}: {readonly read: () => Promise<void>; readonly openNext: () => boolean},
  signal: AbortSignal,
): void {
  const listener = (message: unknown, _: unknown, answer: (value: unknown) => void): boolean => {
    if (message === 'openNext') {
      answer(openNext());
      return false;
    }
    if (message !== 'look') return false;
    void read().then(() => answer(lookedAt(shown(), helds)));
    return true;
  };
  runtime().onMessage.addListener(listener);
  signal.addEventListener('abort', () => runtime().onMessage.removeListener(listener));
}

function lookedAt(sightings: readonly PageSighting[], helds: HeldOuts) {
  const byNumber = new Map<string, PageSighting>();
  for (const sighting of sightings) {
    if (byNumber.size >= mostNumbers) break;
    if (!byNumber.has(sighting.number) && isSeen(sighting)) byNumber.set(sighting.number, sighting);
  }
  return {
    host: location.hostname,
    numbers: [...byNumber.values()].map(({number, candidates}) => ({number, candidates})),
    markup: markupHere(),
    trackers: helds.all(),
  };
}

export const isSeen = ({texts, link}: PageSighting): boolean => isVisible(link ?? (texts[0] && elementOf(texts[0])));

/** What the page says of its orders, as JSON for whoever can read it. */
function markupHere(): string[] {
  let left = mostMarkup;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({textContent}) => textContent,
  );
  return [...scripts.filter((json) => /Order|ParcelDelivery/.test(json)), JSON.stringify(ordersInMicrodata())].filter(
    ({length}) => {
      left -= length;
      return left >= 0;
    },
  );
}
