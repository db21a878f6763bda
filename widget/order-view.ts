import {html, nothing} from 'lit';
import {headline} from './headline.js';
import {howWeKnow} from './how-we-know.js';
import {icon, icons} from './icon.js';
import {items} from './items.js';
import {milestones} from './milestones.js';
import {notice, pickup} from './notice.js';
import {parcelNumber} from './parcel-number.js';
import {parcels} from './parcels.js';
import {contact, notReceived, policy} from './policy.js';
import {rich} from './rich.js';
import {scans} from './scans.js';
import type {Screen} from './screen.js';

/** What of the screen is the reader's choice, and what happens when they choose. */
export interface Choices {
  readonly showAll: boolean;
  readonly copied: boolean;
  readonly connected: boolean;
  readonly toggleScans: () => void;
  readonly copy: (number: string) => void;
  readonly select: (index: number) => void;
}

/** One order, from the answer down to how we know. */
export function orderView(screen: Screen, choices: Choices) {
  const {assessment, parcel, words} = screen;
  const tabs = assessment.parcels.length > 1;
  const index = parcel ? assessment.parcels.indexOf(parcel) : -1;
  return html`
    ${testData(screen)} ${headline(screen)}
    ${choices.connected ? nothing : html`<div class="notice" data-tone="late">${icon(icons.unreachable)}<p>${rich(words.notice.connection)}</p></div>`}
    ${parcels(screen, choices.select)}
    <div
      class="parcel"
      id=${tabs ? 'parcel' : nothing}
      role=${tabs ? 'tabpanel' : nothing}
      aria-labelledby=${tabs ? `parcel-${index}` : nothing}
      tabindex=${tabs ? 0 : nothing}
    >
      ${notice(screen)} ${pickup(screen)} ${milestones(screen)} ${scans(screen, choices.showAll, choices.toggleScans)}
      ${parcelNumber(screen, choices.copied, choices.copy)} ${items(screen)} ${policy(screen)} ${contact(screen)}
      ${notReceived(screen)} ${howWeKnow(screen)}
    </div>
  `;
}

function testData({view, words}: Screen) {
  const test = Object.values(view.sources).some((source) => source.testData);
  return test
    ? html`<p class="test-data" part="test-data">${icon(icons.test)}<span><b>${words.testData}</b> ${words.testDataHint}</span></p>`
    : nothing;
}
