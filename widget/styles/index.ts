import {answer} from './answer.js';
import {controls} from './controls.js';
import {layout} from './layout.js';
import {milestones} from './milestones.js';
import {notes} from './notes.js';
import {parcel} from './parcel.js';
import {scans} from './scans.js';
import {tokens} from './tokens.js';

export const styles = [tokens, layout, answer, milestones, scans, parcel, notes, controls];
