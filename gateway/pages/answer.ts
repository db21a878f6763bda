// The answer and the way, as the widget draws them: where its script does not run, these are the page.
import {html} from 'hono/html';
import {headlineWords} from '../../shared/answer/headline-words.js';
import {milestoneName, milestoneTime} from '../../shared/answer/milestone-words.js';
import {noticeWords} from '../../shared/answer/notice-words.js';
import type {Screen} from '../../shared/answer/screen.js';
import {statusWords} from '../../shared/answer/status-words.js';
import {toneOf} from '../../shared/answer/tone.js';
import {type Milestone, milestonesOf} from '../../shared/milestones.js';
import type {Rich} from '../../shared/strings/rich.js';
import {clockOf, dateOf} from '../../shared/time.js';
import type {Markup} from './hosted.js';
import {icon} from './icon.js';

export function rich(parts: Rich): (string | Markup)[] {
  return parts.map((part) => (typeof part === 'string' ? part : html`<b>${part.b}</b>`));
}

export function headline(screen: Screen): Markup {
  const {view, words} = screen;
  const {lead, answer, plain, time, window, was, say, relative, source} = headlineWords(screen);
  const {sign, word, tone} = statusWords(screen);
  const sources = [...(relative ? [[relative]] : []), ...source];
  const over = screen.parcel?.situation === 'delivered' && screen.assessment.status === 'delivered' ? time : undefined;
  return html`<div class="answer">
    <div class="${over ? 'bar over' : 'bar'}">
      <p class="status" data-tone="${tone}">${icon(sign)} ${word}</p>
      <p class="order-number">${words.order(view.order.number)}</p>
    </div>
    <h2 class="${plain ? 'headline plain' : 'headline'}">${lead ? html`<span class="lead">${lead}</span> ` : ''}<span class="day">${time ? html`<time datetime="${time}">${answer}</time>` : answer}</span>${window ? html` <span class="window">${window}</span>` : ''}</h2>
    ${over ? postmark(over) : ''}
    ${was ? html`<p class="was">${words.was} <s>${was}</s></p>` : ''}
    ${say.map((text) => html`<p class="say">${text}</p>`)}
    ${sources.length > 0 ? html`<p class="source">${sources.map((part) => html`${rich(part)} `)}</p>` : ''}
  </div>`;
}

/** Pressed on what is over. */
function postmark(time: string): Markup {
  const [, month, day] = dateOf(time).split('-');
  const clock = clockOf(time);
  return html`<svg class="postmark" viewBox="0 0 100 64" aria-hidden="true">
    <g fill="none" stroke="currentcolor" stroke-width="2" stroke-linecap="round">
      <circle cx="68" cy="32" r="29" /><circle cx="68" cy="32" r="24" stroke-width="1" />
      ${[17, 27, 37, 47].map((y) => html`<path d="M2 ${y}q5-4 10 0t10 0t10 0" />`)}
    </g>
    <text x="68" y="${clock ? 29 : 37}">${day}.${month}.</text>
    ${clock ? html`<text x="68" y="46">${clock}</text>` : ''}
  </svg>`;
}

export function milestones(screen: Screen): Markup {
  const {view, parcel, words} = screen;
  const way = milestonesOf(view, parcel);
  const current = way.findLastIndex(({state}) => state !== 'upcoming');
  return html`<ol class="milestones" role="list" aria-label="${words.milestones.label(current + 1, way.length)}"${parcel ? html` data-tone="${toneOf(parcel)}"` : ''}>
    ${way.map((milestone, index) => step(screen, milestone, index === current))}
  </ol>`;
}

function step(screen: Screen, milestone: Milestone, isCurrent: boolean): Markup {
  const {state, time} = milestone;
  const when = milestoneTime(screen, milestone);
  const mark = state === 'completed' ? icon('check') : state === 'attention' ? icon('alert') : '';
  return html`<li class="${state}"${isCurrent ? html` aria-current="step"` : ''}>
      <span class="mark">${mark}</span>
      <span class="name">${milestoneName(screen, milestone)}<span class="hidden">, ${screen.words.milestones.state[state]}</span></span>
      ${time && when ? html`<time datetime="${clockOf(time) ? time : dateOf(time)}">${when}</time>` : ''}
    </li>`;
}

export function notice(screen: Screen): Markup | '' {
  const found = noticeWords(screen);
  if (!found) return '';
  const {sign, tone, text, more = [], quote} = found;
  const below = quote || more.length > 0;
  return html`<div class="notice" data-tone="${tone}">
    ${icon(sign)}
    <p>${rich(text)}</p>
    ${below ? html`<p class="source">${quote ? html`<bdi><q lang="">${quote}</q></bdi> ` : ''}${more.join(' ')}</p>` : ''}
  </div>`;
}

export function pickup({parcel, words}: Screen): Markup | '' {
  const place = parcel?.situation === 'ready_for_pickup' ? parcel.shipment.facts.pickup : undefined;
  if (!place?.place && !place?.code) return '';
  return html`<div class="pickup">
    ${place.code ? html`<p class="muted">${words.say.pickupCode}</p><p class="code"><bdi dir="ltr">${place.code}</bdi></p>` : ''}
    ${place.place ? html`<p><b>${place.place}</b></p>` : ''}
  </div>`;
}
