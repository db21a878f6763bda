// What the background tells the card on a page.
import type {Status} from '../shared/status.js';
import type {Words} from './strings/card/en.js';

export interface CardSays {
  readonly language: string;
  readonly words: Words;
  /** Those that were asked about, as far as we know them: what they are called, and their own page of the number. */
  readonly carriers: readonly {readonly id: string; readonly name: string; readonly url?: string}[];
  readonly known: Known | null;
}

/** As much of a watch as a card on a page says: nothing that the page's owner could not guess from the carrier. */
export interface Known {
  readonly status: Status;
  /** When it comes or came, as it was told: days, or times. */
  readonly from?: string;
  readonly to?: string;
  /** Who was asked last, and when. */
  readonly asked?: {readonly who: string; readonly at: string};
  /** How far along its line, of 1. */
  readonly progress: number;
}
