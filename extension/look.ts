// What there is on a page, as the popup hears of it.
import type {Candidate} from '../shared/detect/index.js';
import type {SeenOrder} from '../shared/markup/index.js';

export interface Look {
  readonly numbers: readonly {
    readonly number: string;
    readonly candidates: readonly Candidate[];
    /** Of the watch, if there is one. */
    readonly watchId?: string;
  }[];
  /** Orders that a page says in its markup. */
  readonly orders: readonly {readonly frameId: number; readonly seen: SeenOrder}[];
  /** Our own elements. */
  readonly trackers: readonly {
    readonly frameId: number;
    readonly api: string;
    /** Whether somebody has pressed its button, so that it can be adopted. */
    readonly held: boolean;
  }[];
  readonly host: string;
}
