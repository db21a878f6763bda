// Underlines by the CSS Custom Highlight API: nothing is put into the page, so nothing of it can break, and nothing has to
// be taken out again. The rule for the names is the background's to add, as the shopper's own style.
import type {PageSighting} from './sightings.js';

export interface Paint {
  /** The name of what is only found; with `-watched` behind it, of what is watched. */
  readonly name: string;
  add(sighting: PageSighting): void;
  remove(sighting: PageSighting): void;
  /** Paints anew, with what is watched now. */
  renew(sightings: Iterable<PageSighting>): void;
}

/** Nothing where the browser cannot. */
export function startPaint(isWatched: (number: string) => boolean, signal: AbortSignal): Paint | undefined {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return undefined;
  // A page could ask for a name it knows.
  const name = Array.from(crypto.getRandomValues(new Uint8Array(16)), (value) =>
    String.fromCharCode(97 + (value % 26)),
  ).join('');
  const found = new Highlight();
  const watched = new Highlight();
  const names = [
    [name, found],
    [`${name}-watched`, watched],
  ] as const;
  for (const [of, highlight] of names) CSS.highlights.set(of, highlight);
  signal.addEventListener('abort', () => {
    for (const [of] of names) CSS.highlights.delete(of);
  });

  const paint: Paint = {
    name,
    add({number, range}) {
      if (range) (isWatched(number) ? watched : found).add(range);
    },
    remove({range}) {
      if (!range) return;
      found.delete(range);
      watched.delete(range);
    },
    renew(sightings) {
      found.clear();
      watched.clear();
      for (const sighting of sightings) paint.add(sighting);
    },
  };
  return paint;
}
