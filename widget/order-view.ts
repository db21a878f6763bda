import {html, nothing} from 'lit';
import type {ThingsToDo} from './acts.js';
import {headline} from './headline.js';
import {help} from './help.js';
import {howWeKnow} from './how-we-know.js';
import {icon, icons} from './icon.js';
import {items} from './items.js';
import {journey} from './journey.js';
import {milestones} from './milestones.js';
import {notice, pickup} from './notice.js';
import {parcelNumber} from './parcel-number.js';
import {parcels, parcelTitle, type Tabs} from './parcels.js';
import {action, notReceived, policy} from './policy.js';
import {rich} from './rich.js';
import {scans} from './scans.js';
import type {Screen} from './screen.js';
import {type CodeToAskFor, seeEverything} from './see-everything.js';

/** What of the screen is the reader's choice, and what happens when they choose. */
export interface Choices {
  readonly showAll: boolean;
  /** Whether it goes to paper, where there is no tab to choose: then every parcel is drawn. */
  readonly printing: boolean;
  /** The number that was copied just now. */
  readonly copied: string;
  readonly connected: boolean;
  readonly toggleScans: () => void;
  /** Copies a number, which stands in `text`. */
  readonly copy: (number: string, text: Node) => void;
  readonly tabs: Tabs;
  /** How to see the rest, where somebody can be asked for it. */
  readonly code: CodeToAskFor | undefined;
  /** How the order can be taken along, where there is a gateway to open it again. */
  readonly along: (() => unknown) | undefined;
  /** What can be done about it, where somebody can be asked. */
  readonly acts: ThingsToDo | undefined;
  /** Goes back to the look-up form, if there is one. */
  readonly leave: (() => void) | undefined;
}

/** One order, from the answer down to how we know. */
export function orderView(screen: Screen, choices: Choices) {
  const {assessment, parcel, words} = screen;
  const tabs = assessment.parcels.length > 1;
  const index = parcel ? assessment.parcels.indexOf(parcel) : -1;
  // The one that is chosen stays as it is between the others: its map, what is typed into it, the focus.
  const onPaper = (from: number, to?: number) =>
    choices.printing ? assessment.parcels.slice(from, to).map((other) => printed({...screen, parcel: other})) : nothing;
  return html`
    ${testData(screen)} ${headline(screen)}
    ${choices.connected ? nothing : html`<div class="notice" role="alert" data-tone="late">${icon(icons.unreachable)}<p>${rich(words.notice.connection)}</p></div>`}
    ${parcels(screen, choices.tabs, choices.printing)}
    ${onPaper(0, index)}
    <div
      class="parcel"
      id=${tabs ? 'parcel' : nothing}
      role=${tabs ? 'tabpanel' : nothing}
      aria-labelledby=${tabs ? `parcel-${index}` : nothing}
      tabindex=${tabs ? 0 : nothing}
    >
      ${tabs && choices.printing && parcel ? parcelTitle(screen, parcel) : nothing}
      ${notice(screen)} ${pickup(screen)} ${milestones(screen)} ${journey(screen)} ${scans(screen, choices.showAll, choices.toggleScans)}
      ${parcelNumber(screen, choices.copied, choices.copy)}
      ${screen.view.access === 'status' && choices.code ? seeEverything(screen, choices.code) : nothing} ${items(screen)} ${policy(screen, choices.acts)} ${action(screen, choices.acts)}
      ${notReceived(screen, choices.acts)} ${help(screen, choices.acts)} ${howWeKnow(screen)}
    </div>
    ${onPaper(index + 1)}
    ${choices.along?.()} ${updated(screen)}
    ${
      choices.leave
        ? html`<p class="foot" part="another"><button class="button bare" type="button" @click=${choices.leave}>${words.lookUp.another}</button></p>`
        : nothing
    }
    ${choices.acts?.dialog?.render(screen) ?? nothing}
  `;
}

/** What is known of a parcel, for who cannot choose it. A map would come too late. */
function printed(screen: Screen) {
  const {parcel} = screen;
  return html`
    <div class="parcel">
      ${parcel ? parcelTitle(screen, parcel) : nothing}
      ${notice(screen)} ${pickup(screen)} ${milestones(screen)} ${scans(screen, true, () => {})} ${parcelNumber(screen, '', () => {})}
      ${items(screen)} ${policy(screen, undefined)} ${howWeKnow(screen)}
    </div>
  `;
}

/** How old what is shown is. */
function updated({view, parcel, words, format, assessment}: Screen) {
  const {asked, lastReport} = parcel?.shipment.facts ?? {};
  // Of a number by itself it may only be noted that there was nobody to ask.
  const askedAt = view.numberOnly && asked?.outcome === 'unsupported_carrier' ? undefined : asked?.at;
  const said = [askedAt, lastReport?.at].flatMap((time) => (time ? Date.parse(time) : []));
  if (said.length === 0) return nothing;
  return html`<p class="source" part="updated">${words.updated(format.ago(Date.parse(assessment.now.instant) - Math.max(...said)))}</p>`;
}

function testData({view, words}: Screen) {
  const test = Object.values(view.sources).some((source) => source.testData);
  return test
    ? html`<p class="test-data" part="test-data">${icon(icons.test)}<span><b>${words.testData}</b> ${words.testDataHint}</span></p>`
    : nothing;
}
