import {startPaint} from '../../../extension/content/paint.js';
import {startReading} from '../../../extension/content/reader.js';
import {Sightings} from '../../../extension/content/sightings.js';
import {offer} from './offered.js';

offer(
  () =>
    new Promise((resolve) => {
      const {signal} = new AbortController();
      const paint = startPaint(() => 'found', signal);
      const sightings = new Sightings({
        added: (sighting) => paint?.touch(sighting),
        removed: (sighting) => paint?.remove(sighting),
      });
      startReading(sightings, {done: () => resolve(sightings.size), heldOut() {}}, signal);
    }),
);
