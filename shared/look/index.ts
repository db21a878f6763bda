// What an order looks like, as style sheets in text: the widget takes them in, and the pages that the gateway makes have them too.
// `:host` is the element around an order.
import {answer} from './answer.js';
import {disclosure} from './disclosure.js';
import {firstLooks} from './first.js';
import {form} from './form.js';
import {journey} from './journey.js';
import {milestones} from './milestones.js';
import {moreControls} from './more-controls.js';
import {notes} from './notes.js';
import {parcel} from './parcel.js';
import {scans} from './scans.js';
import {text} from './text.js';
import {tones} from './tones.js';

/** What is needed once there is an order. */
export const orderLooks: readonly string[] = [
  tones,
  text,
  answer,
  milestones,
  journey,
  scans,
  parcel,
  disclosure,
  notes,
  moreControls,
  form,
];

export const looks: readonly string[] = [...firstLooks, ...orderLooks];
