// What our scripts in one frame of a page share: the one that reads, and the card that comes later. The page's own scripts
// see none of it, for extensions have a world of their own.
import type {CardSays} from '../card-says.js';
import type {PageSighting} from './sightings.js';

export interface OurPage {
  /** Reads nothing any more, and leaves no trace. */
  end(): void;
  /** Of the card, once it is there. */
  showCard?: (sighting: PageSighting, says: CardSays) => void;
  /** A number was put on the list from this page. */
  watch(number: string): void;
  /** Somebody has said that it is none. */
  dismiss(number: string): void;
}

declare global {
  var orderTrackerPage: OurPage | undefined;
}
