// Underlines by the CSS Custom Highlight API: nothing is put into the page, so nothing of it can break, and nothing has to
// be taken out again. The rule for the names is the background's to add, as the shopper's own style. A page that looks
// sees that there are highlights, and where; their names say nothing to it, and without a number there are none.
import type {PageSighting} from './sightings.js';

/** Milliseconds in which what is to be painted is gathered, at least: the browser paints the whole window anew each time. */
const gather = 100;
/** And at least so many times what the last frame took: on the largest pages half a second. */
const rest = 4;
/** But no longer, in milliseconds: a frame may seem to last while the browser sleeps. */
const longest = 2000;
/** What is painted at once. */
const atOnce = 250;

export interface Paint {
  /** The name of what is only found; with `-watched` behind it, of what is watched. */
  readonly name: string;
  /** To be called when there is a sighting, and when something else is known of its number. */
  touch(sighting: PageSighting): void;
  remove(sighting: PageSighting): void;
}

type Look = 'found' | 'watched' | 'plain';

/** Nothing where the browser cannot, nor in a drawing or in data: there is no card for who presses. */
export function startPaint(lookOf: (number: string) => Look, signal: AbortSignal): Paint | undefined {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return undefined;
  if (!(document.documentElement instanceof HTMLElement)) return undefined;
  // Another on each page.
  const name = Array.from(crypto.getRandomValues(new Uint8Array(16)), (value) =>
    String.fromCharCode(97 + (value % 26)),
  ).join('');
  const highlights = {found: new Highlight(), watched: new Highlight()};
  const {found, watched} = highlights;
  const due = new Set<PageSighting>();
  let pause = gather;
  signal.addEventListener('abort', () => {
    CSS.highlights.delete(name);
    CSS.highlights.delete(`${name}-watched`);
  });

  function clear({range}: PageSighting): void {
    if (range && !found.delete(range)) watched.delete(range);
  }

  function paint(): void {
    if (signal.aborted) return;
    CSS.highlights.set(name, found);
    CSS.highlights.set(`${name}-watched`, watched);
    let left = atOnce;
    for (const sighting of due) {
      if (left-- === 0) break;
      due.delete(sighting);
      const {number, range} = sighting;
      const look = lookOf(number);
      if (!range || (look !== 'plain' && highlights[look].has(range))) continue;
      clear(sighting);
      if (look !== 'plain') highlights[look].add(range);
    }
    if (due.size > 0) setTimeout(paint, pause);
    // From the frame, which a tab in the background has none of until it is looked at, to the first task behind it.
    requestAnimationFrame((begun) =>
      setTimeout(() => {
        pause = Math.min(longest, Math.max(gather, rest * (performance.now() - begun)));
      }),
    );
  }

  return {
    name,
    touch(sighting) {
      if (due.size === 0) setTimeout(paint, pause);
      due.add(sighting);
    },
    remove(sighting) {
      due.delete(sighting);
      clear(sighting);
    },
  };
}
