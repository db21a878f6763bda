import {html, nothing} from 'lit';
import {type Journey, journeyOf} from '../shared/answer/journey.js';
import {mapWhenSeen} from './map-when-seen.js';
import {rich} from './rich.js';
import type {Screen} from './screen.js';

/** Where the parcel was scanned: on a map, once it is in sight, and in words. */
export function journey(screen: Screen) {
  const way = journeyOf(screen);
  if (!way) return nothing;
  const {words, format} = screen;
  const {stops, next, isLatest} = way;
  const {name = '', time} = stops.at(-1) ?? {};
  const last = words.journey[isLatest ? 'lastScan' : 'lastShown'](name, time ? format.moment(time) : '');
  return html`
    <figure class="journey" part="map">
      <div class="map" ${mapWhenSeen(way, labelOf(screen, way))}></div>
      <ol class="places" role="list" aria-label=${words.journey.places}>
        ${stops.map((stop) => html`<li>${format.join(stop.name, stop.time && format.moment(stop.time))}</li>`)}
        ${next ? html`<li>${format.join(next.name, words.journey.toCome)}</li>` : nothing}
      </ol>
      <figcaption>${rich(last)} ${next ? words.journey.dotted : words.journey.solid}</figcaption>
    </figure>
  `;
}

const mostNamed = 4;

function labelOf({words, format}: Screen, {stops, next}: Journey): string {
  const last = stops.at(-1)?.name ?? '';
  const first = stops.length > 1 ? (stops[0]?.name ?? '') : '';
  const between = new Set(stops.slice(1, -1).map(({name}) => name));
  const over = between.size > mostNamed ? words.journey.cities(between.size) : format.join(...between);
  return words.journey.map(first, over, last, next?.name ?? '');
}
