import {html, nothing} from 'lit';
import {parcelAnswer} from '../shared/answer/parcel-words.js';
import {toneOf} from '../shared/answer/tone.js';
import {byNeed} from '../shared/assess.js';
import type {Parcel} from '../shared/assess-parcel.js';
import {unsentItems} from '../shared/order-status.js';
import {icon, situationIcons} from './icon.js';
import {carrierOf, type Screen} from './screen.js';

/** As many tabs as are drawn of many, until all are asked for. */
const firstShown = 3;

/** What of the tabs is the reader's choice. */
export interface Tabs {
  readonly showAll: boolean;
  /** The place of a parcel that is shown among the first. */
  readonly kept: number | undefined;
  /** Chooses the parcel at this place of the order. */
  select(at: number): void;
  /** Shows all, or only the first and the one at this place. */
  toggle(at: number): void;
}

/** Tabs over the parcels of a split order. Arrow keys move between those that are shown. */
export function parcels(screen: Screen, tabs: Tabs, printing: boolean) {
  const {assessment, words, view} = screen;
  const all = assessment.parcels;
  const unsent = view.order.state === 'open' && all.length > 0 ? unsentItems(view.order) : [];
  // Then the headline says it.
  const arrived = all.every(({situation}) => situation === 'delivered');
  const missing = unsent.reduce((sum, {quantity}) => sum + quantity, 0);
  return html`
    ${all.length > 1 ? html`<div class=${printing ? 'hidden' : 'section'}>${tabList(screen, tabs)}</div>` : nothing}
    ${missing > 0 && !arrived ? html`<p class="say">${words.parcels.unsent(missing)}</p>` : nothing}
  `;
}

function tabList(screen: Screen, tabs: Tabs) {
  const {words, assessment, parcel: chosen} = screen;
  const all = assessment.parcels;
  const shown = tabs.showAll ? all : first(screen, tabs.kept);
  const toggle = () => tabs.toggle(chosen ? all.indexOf(chosen) : 0);
  return html`
    <div class="parcels" part="parcels" role="tablist" id="parcels" aria-label=${words.parcels.label} @keydown=${move(screen, shown, tabs)}>
      ${all.map((parcel) => tab(screen, parcel, shown, tabs))}
    </div>
    ${
      all.length > firstShown + 1
        ? html`<p>
          <button class="button bare" type="button" aria-expanded=${tabs.showAll} aria-controls="parcels" @click=${toggle}>
            ${tabs.showAll ? words.scans.showFewer : words.parcels.showAll(all.length)}
          </button>
        </p>`
        : nothing
    }
  `;
}

/**
 * Those that matter first, in the order's own sequence: what needs the reader, then what arrives next; with the one that is
 * chosen. A button would take no less room than one more tab.
 */
function first({assessment: {parcels: all}, parcel: chosen}: Screen, kept: number | undefined): readonly Parcel[] {
  if (all.length <= firstShown + 1) return all;
  const wanted = new Set([...all].sort(byNeed).slice(0, firstShown));
  return all.filter((parcel, at) => wanted.has(parcel) || parcel === chosen || at === kept);
}

/** Those that are not shown stay where they are: a tab is always the same parcel’s, whatever changes meanwhile. */
function tab(screen: Screen, parcel: Parcel, shown: readonly Parcel[], tabs: Tabs) {
  const selected = parcel === screen.parcel;
  const {assessment} = screen;
  const index = assessment.parcels.indexOf(parcel);
  return html`
    <button
      type="button"
      role="tab"
      ?hidden=${!shown.includes(parcel)}
      id=${`parcel-${index}`}
      aria-selected=${selected}
      aria-controls="parcel"
      aria-posinset=${index + 1}
      aria-setsize=${assessment.parcels.length}
      tabindex=${selected ? 0 : -1}
      data-tone=${toneOf(parcel)}
      @click=${() => tabs.select(index)}
    >
      ${icon(situationIcons[parcel.situation])}
      <b>${parcelAnswer(screen, parcel)}</b>
      <span>${parcelLine(screen, parcel)}</span>
    </button>
  `;
}

/** What stands on paper in place of its tab. */
export function parcelTitle(screen: Screen, parcel: Parcel) {
  return html`
    <div class="parcel-title" data-tone=${toneOf(parcel)}>
      ${icon(situationIcons[parcel.situation])}
      <h3>${parcelAnswer(screen, parcel)}</h3>
      <p class="muted">${parcelLine(screen, parcel)}</p>
    </div>
  `;
}

/** Which of the order's parcels it is, whose, and how much is in it. */
function parcelLine({words, assessment}: Screen, parcel: Parcel) {
  const items = (parcel.shipment.items ?? []).reduce((sum, {quantity}) => sum + quantity, 0);
  const name = words.parcels.parcel(assessment.parcels.indexOf(parcel) + 1, carrierOf(parcel));
  return html`${name}${items > 0 ? html`. <bdi>${words.parcels.items(items)}</bdi>` : nothing}`;
}

function move({assessment: {parcels: all}, parcel, words}: Screen, shown: readonly Parcel[], tabs: Tabs) {
  return (event: KeyboardEvent) => {
    const at = parcel ? shown.indexOf(parcel) : 0;
    const forward = words.direction === 'rtl' ? -1 : 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: shown.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = shown.at(target % shown.length);
    const index = next ? all.indexOf(next) : 0;
    tabs.select(index);
    (event.currentTarget as HTMLElement).querySelector<HTMLElement>(`#parcel-${index}`)?.focus();
  };
}
