import {html, nothing} from 'lit';
import {itemsShown} from '../shared/answer/parcel-words.js';
import {icon, icons} from './icon.js';
import type {Screen} from './screen.js';

/** What was ordered; of a split order, what is in this parcel. */
export function items(screen: Screen) {
  const {words} = screen;
  const {split, shown} = itemsShown(screen);
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
