import type {Situation} from '../assess-parcel.js';
import type {Trouble} from './trouble.js';

/** What an icon stands for; the word beside it says the same. */
export type Sign =
  | Situation
  | Trouble
  | 'alert'
  | 'confirmed'
  | 'error'
  | 'key'
  | 'open'
  | 'parcels'
  | 'unreachable'
  | 'unreadable'
  | 'wait';
