import {html, nothing} from 'lit';
import {stillAhead} from '../shared/delivery-days.js';
import {rich} from './rich.js';
import type {Screen} from './screen.js';

/** The shop's own guess, where the carrier names no day ahead: said to be ours, and small. */
export function ownEstimate({view, parcel, assessment, words, format}: Screen) {
  if (!parcel || parcel.expected?.by === 'carrier') return nothing;
  const at = assessment.parcels.indexOf(parcel);
  const guess = view.estimates?.find((one) => one.parcel === at);
  const ahead = guess && stillAhead(guess, assessment.now.today);
  if (!ahead) return nothing;
  const {from, to, n} = ahead;
  const line =
    from === to ? words.source.ownDay(n, format.day(to)) : words.source.own(n, format.day(from), format.day(to));
  return html`<p class="source" part="own-estimate">${rich(line)}</p>`;
}
