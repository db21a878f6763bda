import {html, nothing} from 'lit';
import {headlineWords} from './headline-words.js';
import {icon, icons, situationIcons} from './icon.js';
import {postmark} from './postmark.js';
import {rich} from './rich.js';
import type {Screen} from './screen.js';
import {toneOf} from './tone.js';

/** The one answer, what it was before, and who says so. */
export function headline(screen: Screen) {
  const {view, words} = screen;
  const {lead, answer, plain, time, window, was, say, source} = headlineWords(screen);
  const over = screen.parcel?.situation === 'delivered' && screen.assessment.status === 'delivered' ? time : undefined;
  return html`
    <header class="answer">
      <div class=${over ? 'bar over' : 'bar'}>
        ${statusLine(screen)}
        <p class="order-number">${words.order(view.order.number)}</p>
      </div>
      <h2 id="headline" part="headline" class=${plain ? 'headline plain' : 'headline'} tabindex="-1">
        ${lead ? html`<span class="lead">${lead}</span>` : nothing}
        <span class="day">${time ? html`<time datetime=${time}>${answer}</time>` : answer}</span>
        ${window ? html`<span class="window">${window}</span>` : nothing}
      </h2>
      ${over ? postmark(over) : nothing}
      ${was ? html`<p class="was">${words.was} <s>${was}</s></p>` : nothing}
      ${say.map((text) => html`<p class="say">${text}</p>`)}
      ${source.length > 0 ? html`<p class="source">${source.map((part) => html`${rich(part)} `)}</p>` : nothing}
    </header>
  `;
}

/** What is read out when the answer changes. */
export function spoken(screen: Screen): string {
  const {lead, answer, window} = headlineWords(screen);
  return [lead, answer, window].filter(Boolean).join(' ');
}

function statusLine({parcel, assessment, view, words}: Screen) {
  if (assessment.status === 'partly_delivered') {
    return html`<p class="status" part="status">${icon(icons.parcels)} ${words.partlyDelivered}</p>`;
  }
  if (!parcel) {
    return view.order.state === 'cancelled'
      ? html`<p class="status" part="status" data-tone="stop">${icon(situationIcons.cancelled)} ${words.situation.cancelled}</p>`
      : html`<p class="status" part="status">${icon(icons.confirmed)} ${words.confirmed}</p>`;
  }
  return html`<p class="status" part="status" data-tone=${toneOf(parcel)}>
    ${icon(situationIcons[parcel.situation])} ${words.situation[parcel.situation]}
  </p>`;
}
