// Which number the keyboard command opens: the next one behind the last, in the order of the page.
import {boxesOf} from './click.js';
import {isSeen} from './looked-at.js';
import type {PageSighting} from './sightings.js';

let last: PageSighting | undefined;

export function nextSighting(sightings: readonly PageSighting[]): PageSighting | undefined {
  const seen = sightings.filter((sighting) => isSeen(sighting) && boxesOf(sighting).length > 0).sort(inOrder);
  last = seen[last ? (seen.indexOf(last) + 1) % seen.length : 0];
  return last;
}

function inOrder(a: PageSighting, b: PageSighting): number {
  const [one, other] = [a.link ?? a.texts[0], b.link ?? b.texts[0]];
  if (!one || !other || one === other) return (a.range?.startOffset ?? 0) - (b.range?.startOffset ?? 0);
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
