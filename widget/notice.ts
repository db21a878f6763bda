import {html, nothing} from 'lit';
import {noticeWords} from '../shared/answer/notice-words.js';
import {icon, signs} from './icon.js';
import {rich} from './rich.js';
import type {Screen} from './screen.js';

/** What somebody should know or do about this parcel; at most one. */
export function notice(screen: Screen) {
  const found = noticeWords(screen);
  if (!found) return nothing;
  const {sign, tone, text, more = [], quote} = found;
  return html`
    <div class="notice" part="notice" data-tone=${tone}>
      ${icon(signs[sign])}
      <p>${rich(text)}</p>
      ${quote || more.length > 0 ? html`<p class="source">${quote ? html`<bdi><q lang="">${quote}</q></bdi> ` : nothing}${more.join(' ')}</p>` : nothing}
    </div>
  `;
}

/** Where the parcel waits, and the code to say at the counter. */
export function pickup({parcel, words}: Screen) {
  const place = parcel?.situation === 'ready_for_pickup' ? parcel.shipment.facts.pickup : undefined;
  if (!place?.place && !place?.code) return nothing;
  return html`
    <div class="pickup" part="pickup">
      ${place.code ? html`<p class="muted">${words.say.pickupCode}</p><p class="code"><bdi dir="ltr">${place.code}</bdi></p>` : nothing}
      ${place.place ? html`<p><b>${place.place}</b></p>` : nothing}
    </div>
  `;
}
