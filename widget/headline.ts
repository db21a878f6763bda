import {html, nothing} from 'lit';
import {headlineWords} from '../shared/answer/headline-words.js';
import {statusWords} from '../shared/answer/status-words.js';
import {icon, signs} from './icon.js';
import {ownEstimate} from './own-estimate.js';
import {postmark} from './postmark.js';
import {rich} from './rich.js';
import type {Screen} from './screen.js';

/** The one answer, what it was before, and who says so. */
export function headline(screen: Screen) {
  const {view, words} = screen;
  const {lead, answer, plain, time, window, was, say, relative, source} = headlineWords(screen);
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
      ${relative || source.length > 0 ? html`<p class="source">${relative} ${source.map((part) => html`${rich(part)} `)}</p>` : nothing}
      ${ownEstimate(screen)}
    </div>
  `;
}

function statusLine(screen: Screen) {
  const {sign, word, tone} = statusWords(screen);
  return html`<p class="status" part="status" data-tone=${tone}>${icon(signs[sign])} ${word}</p>`;
}
