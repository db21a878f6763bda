// What belongs to one parcel: its scans, its number, what is in it, and how we know.
import {html} from 'hono/html';
import {howWords} from '../../shared/answer/how-words.js';
import {byDay, dayName, type LogEntry, logOf} from '../../shared/answer/log-words.js';
import {itemsShown, parcelAnswer} from '../../shared/answer/parcel-words.js';
import {carrierOf, carrierPage, type Screen} from '../../shared/answer/screen.js';
import {toneOf} from '../../shared/answer/tone.js';
import {unsentItems} from '../../shared/order-status.js';
import {clockOf} from '../../shared/time.js';
import type {Markup} from './hosted.js';
import {icon} from './icon.js';

const firstShown = 3;

export function scans(screen: Screen): Markup | '' {
  const {words} = screen;
  const entries = logOf(screen);
  if (entries.length === 0) return '';
  const more = entries.slice(firstShown);
  return html`<section class="section" aria-labelledby="scans">
    <h3 id="scans">${words.scans.title}</h3>
    ${days(screen, entries.slice(0, firstShown))}
    ${more.length > 0 ? html`<details><summary>${words.scans.showAll(entries.length)} ${icon('disclose')}</summary>${days(screen, more)}</details>` : ''}
  </section>`;
}

function days(screen: Screen, entries: readonly LogEntry[]): Markup {
  return html`<div class="log">${byDay(entries).map(
    ([day, those]) => html`<div>
      <h4>${dayName(screen, day)}</h4>
      <ol role="list">${those.map((entry) => logEntry(screen, entry))}</ol>
    </div>`,
  )}</div>`;
}

function logEntry({format}: Screen, {time, text, place, quote, note, tone}: LogEntry): Markup {
  const clock = time && format.clock(time);
  return html`<li${tone ? html` data-tone="${tone}"` : ''}>
        ${clock ? html`<time${clockOf(time) ? html` datetime="${time}"` : ''}>${clock}</time>` : html`<span class="clock-less" aria-hidden="true"></span>`}
        <p class="event"><b>${text}</b>${place ? html` <span class="muted">${place}</span>` : ''}${quote ? html`<span class="words"><bdi><q lang="">${quote}</q></bdi></span>` : ''}${note ? html`<span class="words note"><bdi>${note}</bdi></span>` : ''}</p>
      </li>`;
}

/** Links to each parcel of a split order; one is shown. */
export function parcels(screen: Screen, order: string): Markup {
  const {assessment, words, view} = screen;
  const all = assessment.parcels;
  const unsent = view.order.state === 'open' && all.length > 0 ? unsentItems(view.order) : [];
  const missing = unsent.reduce((sum, {quantity}) => sum + quantity, 0);
  const arrived = all.every(({situation}) => situation === 'delivered');
  const links = all.map((parcel, index) => {
    const items = (parcel.shipment.items ?? []).reduce((sum, {quantity}) => sum + quantity, 0);
    const below = html`${words.parcels.parcel(index + 1, carrierOf(parcel))}${items > 0 ? html`. <bdi>${words.parcels.items(items)}</bdi>` : ''}`;
    return html`<a href="${order}?parcel=${index + 1}" data-tone="${toneOf(parcel)}"${parcel === screen.parcel ? html` aria-current="true"` : ''}>${icon(parcel.situation)}<b>${parcelAnswer(screen, parcel)}</b><span>${below}</span></a>`;
  });
  return html`${all.length > 1 ? html`<nav class="parcels" aria-label="${words.parcels.label}">${links}</nav>` : ''}
  ${missing > 0 && !arrived ? html`<p class="say">${words.parcels.unsent(missing)}</p>` : ''}`;
}

export function parcelNumber({parcel, words}: Screen): Markup | '' {
  if (!parcel) return '';
  const page = carrierPage(parcel);
  return html`<div class="parcel-number">
    <p><span class="muted">${carrierOf(parcel)}</span><br /><bdi class="number" dir="ltr">${parcel.shipment.number}</bdi></p>
    ${page ? html`<a class="button bare" href="${page}" target="_blank" rel="noopener noreferrer">${words.number.open(carrierOf(parcel))} ${icon('open')}<span class="hidden">, ${words.number.elsewhere}</span></a>` : ''}
  </div>`;
}

export function items(screen: Screen): Markup | '' {
  const {words} = screen;
  const {split, shown} = itemsShown(screen);
  if (shown.length === 0) return '';
  return html`<section class="section" aria-labelledby="items">
    <h3 id="items">${split ? words.items.inThisParcel : words.items.title}</h3>
    <ul class="items" role="list">
      ${shown.map(
        ({name, variant, quantity, imageUrl}) => html`<li>
        ${imageUrl ? html`<img class="thumb" src="${imageUrl}" alt="" loading="lazy" width="44" height="44" referrerpolicy="no-referrer" />` : html`<span class="thumb">${icon('box')}</span>`}
        <p>${name}${variant ? html`<br /><span class="muted">${variant}</span>` : ''}</p>
        <span class="muted"><span class="hidden">${words.items.quantity(quantity)}</span><span aria-hidden="true">${quantity}</span></span>
      </li>`,
      )}
    </ul>
  </section>`;
}

export function howWeKnow(screen: Screen): Markup | '' {
  const rows = howWords(screen);
  if (rows.length === 0) return '';
  return html`<details class="how"${screen.parcel?.was === undefined ? '' : html` open`}>
    <summary>${screen.words.how.title} ${icon('disclose')}</summary>
    <dl>${rows.map(
      ({term, details: [first, ...more], over}) =>
        html`<dt>${term}</dt><dd>${over ? html`<s>${first}</s>` : first}${more.map((detail) => ` · ${detail}`)}</dd>`,
    )}</dl>
  </details>`;
}
