import {html, nothing} from 'lit';
import type {Item} from '../shared/model.js';
import {icon, icons} from './icon.js';
import type {Screen} from './screen.js';

/** What was ordered; of a split order, what is in this parcel. */
export function items({view, parcel, words, assessment}: Screen) {
  const split = assessment.parcels.length > 1 && parcel?.shipment.items !== undefined;
  const shown = split ? inParcel(view.order.items, parcel?.shipment.items ?? []) : view.order.items;
  if (shown.length === 0) return nothing;
  return html`
    <section class="section" part="items" aria-labelledby="items">
      <h3 id="items">${split ? words.items.inThisParcel : words.items.title}</h3>
      <ul class="items" role="list">
        ${shown.map(
          ({name, variant, quantity, imageUrl}) => html`
            <li>
              ${
                imageUrl
                  ? html`<img class="thumb" src=${imageUrl} alt="" loading="lazy" width="44" height="44" />`
                  : html`<span class="thumb">${icon(icons.box)}</span>`
              }
              <p>${name}${variant ? html`<br /><span class="muted">${variant}</span>` : nothing}</p>
              <span class="muted"><span class="hidden">${words.items.quantity(quantity)}</span><span aria-hidden="true">${quantity}</span></span>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

function inParcel(all: readonly Item[], packed: readonly {id: string; quantity: number}[]): Item[] {
  return packed.flatMap(({id, quantity}) => all.filter((item) => item.id === id).map((item) => ({...item, quantity})));
}
