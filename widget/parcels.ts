import {html, nothing} from 'lit';
import {parcelAnswer} from '../shared/answer/parcel-words.js';
import {toneOf} from '../shared/answer/tone.js';
import type {Parcel} from '../shared/assess-parcel.js';
import {unsentItems} from '../shared/order-status.js';
import {icon, situationIcons} from './icon.js';
import {carrierOf, type Screen} from './screen.js';

/** Tabs over the parcels of a split order. Arrow keys move between them. */
export function parcels(screen: Screen, select: (at: number) => void) {
  const {assessment, words, view} = screen;
  const all = assessment.parcels;
  const unsent = view.order.state === 'open' && all.length > 0 ? unsentItems(view.order) : [];
  // Then the headline says it.
  const arrived = all.every(({situation}) => situation === 'delivered');
  const missing = unsent.reduce((sum, {quantity}) => sum + quantity, 0);
  return html`
    ${
      all.length > 1
        ? html`<div class="parcels" part="parcels" role="tablist" aria-label=${words.parcels.label} @keydown=${move(screen, select)}>
          ${all.map((parcel, index) => tab(screen, parcel, index, select))}
        </div>`
        : nothing
    }
    ${missing > 0 && !arrived ? html`<p class="say">${words.parcels.unsent(missing)}</p>` : nothing}
  `;
}

function tab(screen: Screen, parcel: Parcel, index: number, select: (at: number) => void) {
  const selected = parcel === screen.parcel;
  const {words} = screen;
  const items = (parcel.shipment.items ?? []).reduce((sum, {quantity}) => sum + quantity, 0);
  return html`
    <button
      type="button"
      role="tab"
      id=${`parcel-${index}`}
      aria-selected=${selected}
      aria-controls="parcel"
      tabindex=${selected ? 0 : -1}
      data-tone=${toneOf(parcel)}
      @click=${() => select(index)}
    >
      ${icon(situationIcons[parcel.situation])}
      <b>${parcelAnswer(screen, parcel)}</b>
      <span>${words.parcels.parcel(index + 1, carrierOf(parcel))}${items > 0 ? html`. <bdi>${words.parcels.items(items)}</bdi>` : nothing}</span>
    </button>
  `;
}

function move({assessment: {parcels: all}, parcel, words}: Screen, select: (at: number) => void) {
  return (event: KeyboardEvent) => {
    const at = parcel ? all.indexOf(parcel) : 0;
    const forward = words.direction === 'rtl' ? -1 : 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const index = (target + all.length) % all.length;
    select(index);
    const tabs = (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]');
    tabs[index]?.focus();
  };
}
