import {html, nothing} from 'lit';
import type {IconNode} from 'lucide';
import {headlineWords} from './headline-words.js';
import {icon, icons, situationIcons} from './icon.js';
import {ownEstimate} from './own-estimate.js';
import {postmark} from './postmark.js';
import {rich} from './rich.js';
import {hasNoScan} from './say.js';
import type {Screen} from './screen.js';
import {type Tone, toneOf} from './tone.js';

/** The one answer, what it was before, and who says so. */
export function headline(screen: Screen) {
  const {view, words} = screen;
  const {lead, answer, plain, time, window, was, say, source} = headlineWords(screen);
  const over = screen.parcel?.situation === 'delivered' && screen.assessment.status === 'delivered' ? time : undefined;
  return html`
    <div class="answer">
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
      ${ownEstimate(screen)}
    </div>
  `;
}

/** What is read out when the answer changes. */
export function spoken(screen: Screen): string {
  const {lead, answer, window} = headlineWords(screen);
  return [`${statusOf(screen).word}.`, lead, answer, window].filter(Boolean).join(' ');
}

function statusLine(screen: Screen) {
  const {icon: node, word, tone} = statusOf(screen);
  return html`<p class="status" part="status" data-tone=${tone}>${icon(node)} ${word}</p>`;
}

function statusOf({parcel, assessment, view, words}: Screen): {icon: IconNode; word: string; tone: Tone} {
  const tone = parcel ? toneOf(parcel) : 'calm';
  if (assessment.status === 'partly_delivered' && (tone === 'calm' || tone === 'done')) {
    return {icon: icons.parcels, word: words.partlyDelivered, tone: 'calm'};
  }
  const cancelled = view.order.state === 'cancelled' && (!parcel || tone === 'calm' || parcel.situation === 'late');
  if (cancelled) return {icon: situationIcons.cancelled, word: words.situation.cancelled, tone: 'stop'};
  const unasked = parcel?.situation === 'no_scan' && !hasNoScan(parcel.shipment.facts.asked?.outcome);
  if (!parcel || unasked) return {icon: icons.confirmed, word: words.confirmed, tone: 'calm'};
  return {icon: situationIcons[parcel.situation], word: words.situation[parcel.situation], tone};
}
