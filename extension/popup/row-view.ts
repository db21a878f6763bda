import {html, nothing} from 'lit';
import {icon, signs} from '../../widget/icon.js';
import {type GroupName, groupOf} from './list.js';
import {hrefOf} from './place.js';
import type {Row} from './row.js';

/** One watched order; it opens when it is pressed. */
export function rowView(row: Row) {
  const {watch, name, tile, sign, tone, status, window, source, at, spoken} = row;
  const group = groupOf(row);
  const shade = tone === 'calm' ? nothing : tone;
  const who = source ? html`<span class="who"><bdi>${source}</bdi></span>` : nothing;
  // What is to be read out is told with the day.
  const end = window ? html`<span class="window" aria-hidden="true">${window}</span>` : who;
  return html`
    <a class="order" href=${hrefOf({name: 'order', id: watch.id})} id=${`row-${watch.id}`}>
      <span class=${tileClass(group)} data-tone=${tileTone(row, group) ?? nothing} aria-hidden="true">
        ${tile.small ? html`<small>${tile.small}</small>` : nothing}<b>${tile.big || '–'}</b>
      </span>
      <span class="what">
        <span class="pair"><b><bdi>${name}</bdi></b>${end}</span>
        <span class="hidden">, ${spoken},</span>
        <span class="pair">
          <span class="status" data-tone=${shade}>${icon(signs[sign])} <span>${status}</span></span>
          ${window ? who : nothing}
        </span>
      </span>
      <span class="leg" data-at=${at} data-tone=${shade} aria-hidden="true"></span>
    </a>
  `;
}

/** Solid is seen, dotted is expected. */
const tileClass = (group: GroupName) => (group === 'today' || group === 'later' ? 'tile expected' : 'tile');

function tileTone({tone}: Row, group: GroupName): 'late' | 'stop' | 'done' | undefined {
  if (group === 'needs') return tone === 'calm' || tone === 'done' ? 'late' : tone;
  return group === 'arrived' ? 'done' : undefined;
}
