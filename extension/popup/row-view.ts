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
  return html`
    <a class="order" href=${hrefOf({name: 'order', id: watch.id})} id=${`row-${watch.id}`}>
      <span class=${tileClass(group)} data-tone=${tileTone(row, group) ?? nothing} aria-hidden="true">
        ${tile.small ? html`<small>${tile.small}</small>` : nothing}<b>${tile.big || '–'}</b>
      </span>
      <span class="around">
        <span class="what">
          <b dir="auto">${name}</b>
          <span class="status" data-tone=${shade}>${icon(signs[sign])} <span>${status}</span></span>
        </span>
        <span class="hidden">, ${spoken},</span>
        <span class="end">
          ${window ? html`<span aria-hidden="true">${window}</span>` : nothing}
          <span class="who" dir="auto">${source}</span>
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
