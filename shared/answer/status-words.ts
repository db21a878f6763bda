import {headlineWords} from './headline-words.js';
import {hasNoScan} from './say.js';
import type {Screen} from './screen.js';
import type {Sign} from './sign.js';
import {type Tone, toneOf} from './tone.js';

/** The status in a word or two. */
export function statusWords({parcel, assessment, view, words}: Screen): {sign: Sign; word: string; tone: Tone} {
  const tone = parcel ? toneOf(parcel) : 'calm';
  if (assessment.status === 'partly_delivered' && (tone === 'calm' || tone === 'done')) {
    return {sign: 'parcels', word: words.partlyDelivered, tone: 'calm'};
  }
  const cancelled = view.order.state === 'cancelled' && (!parcel || tone === 'calm' || parcel.situation === 'late');
  if (cancelled) return {sign: 'cancelled', word: words.situation.cancelled, tone: 'stop'};
  const unasked =
    !view.numberOnly && parcel?.situation === 'no_scan' && !hasNoScan(parcel.shipment.facts.asked?.outcome);
  if (!parcel || unasked) return {sign: 'confirmed', word: words.confirmed, tone: 'calm'};
  return {sign: parcel.situation, word: words.situation[parcel.situation], tone};
}

/** The answer in one line: what is read out when it changes, and what a page is called. */
export function spoken(screen: Screen): string {
  const {lead, answer, window} = headlineWords(screen);
  return [`${statusWords(screen).word}.`, lead, answer, window].filter(Boolean).join(' ');
}
