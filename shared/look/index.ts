// What an order looks like, as style sheets in text: the widget takes them in, and the pages that the gateway makes have them too.
import {answer} from './answer.js';
import {controls} from './controls.js';
import {layout} from './layout.js';
import {milestones} from './milestones.js';
import {notes} from './notes.js';
import {parcel} from './parcel.js';
import {scans} from './scans.js';
import {tokens} from './tokens.js';

/** `:host` is the element around an order. */
export const looks: readonly string[] = [tokens, layout, answer, milestones, scans, parcel, notes, controls];
