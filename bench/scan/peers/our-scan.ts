// Reading as the extension does it, without what it says to its background.
// The rule for underlines is in the page before: to get it later is only measured with the extension itself.
import {startPaint} from '../../../extension/content/paint.js';
import {startReading} from '../../../extension/content/reader.js';
import {Sightings} from '../../../extension/content/sightings.js';
import {underline} from './offered.js';

export function prepareScan(): () => Promise<number> {
  const {signal} = new AbortController();
  const paint = startPaint(() => 'found', signal);
  if (paint) underline(paint.name);
  const sightings = new Sightings({
    added: (sighting) => paint?.touch(sighting),
    removed: (sighting) => paint?.remove(sighting),
  });
  return () =>
    new Promise((resolve) => {
      startReading(sightings, {done: () => resolve(sightings.size), heldOut() {}}, signal);
    });
}
