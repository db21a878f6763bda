import {html, nothing} from 'lit';
import {contactAddress, isReasonToWrite, policyLine} from '../shared/answer/policy-line.js';
import type {Deadline} from '../shared/assess-parcel.js';
import {daysBetween} from '../shared/time.js';
import type {ThingsToDo} from './acts.js';
import {arrival, isReportFirst, reportButton} from './help.js';
import {icon, icons} from './icon.js';
import {rich} from './rich.js';
import {carrierOf, carrierPage, type Screen} from './screen.js';

/** What the shop promises for exactly this state, and its clock where days run. */
export function policy(screen: Screen, acts: ThingsToDo | undefined) {
  const {view, words, parcel} = screen;
  const line = policyLine(screen);
  if (!line) return nothing;
  const isWriteBelow = isReasonToWrite(parcel, screen.assessment.handOverLate) && !(acts && isReportFirst(screen));
  const write = isWriteBelow ? undefined : contactAddress(screen);
  return html`
    <div class="policy" part="policy">
      ${icon(icons.policy)}
      <p>
        ${rich(line)}
        ${write ? html` <a href=${write}>${words.policy.contact(view.shop.name)}</a>` : nothing}
        ${view.policy.url ? html` <a href=${view.policy.url}>${words.policy.link(view.shop.name)}</a>` : nothing}
      </p>
      ${parcel?.lost ? clock(screen, parcel.lost) : nothing}
    </div>
  `;
}

/** The one thing to do now: at the carrier where only the carrier can help, else at the shop; or nothing. */
export function action(screen: Screen, acts: ThingsToDo | undefined) {
  const {parcel, assessment, words} = screen;
  const page = parcel && carrierPage(parcel);
  if (page && (parcel.situation === 'action_needed' || parcel.situation === 'attempt_failed')) {
    return html`<p class="actions">
      <a class="button" href=${page} target="_blank" rel="noopener noreferrer">
        ${words.number.open(carrierOf(parcel))}<span class="hidden">, ${words.number.elsewhere}</span>
      </a>
    </p>`;
  }
  if (acts && isReportFirst(screen)) return html`<p class="actions">${reportButton(screen, acts, 'button')}</p>`;
  return isReasonToWrite(parcel, assessment.handOverLate) ? contactLink(screen, 'button') : nothing;
}

/** "Delivered but not here?" */
export function notReceived(screen: Screen, acts: ThingsToDo | undefined) {
  const {view, words, parcel} = screen;
  const canSay = acts !== undefined && view.access === 'full';
  if (parcel?.situation !== 'delivered' || !(canSay || contactAddress(screen))) return nothing;
  return html`
    <section class="section" part="not-received" aria-labelledby="not-received">
      <h3 id="not-received">${words.policy.notReceived}</h3>
      <p class="say">${words.policy.notReceivedSay(view.policy.contact.answerDays)}</p>
      ${canSay ? arrival(screen, acts) : contactLink(screen, 'button second')}
    </section>
  `;
}

function contactLink(screen: Screen, looks: string) {
  const address = contactAddress(screen);
  if (!address) return nothing;
  const {words, view} = screen;
  return html`<p class="actions"><a class=${looks} href=${address}>${words.policy.contact(view.shop.name)}</a></p>`;
}

/** One cell a day: solid passed, dotted left. The sentence above says the same. */
function clock({words, format}: Screen, {from, on, left}: Deadline) {
  const all = Math.max(1, daysBetween(from, on));
  const cells = Math.min(all, 31);
  const passed = Math.round(((all - left) / all) * cells);
  const ends = `${words.policy.lastScan} ${format.shortDay(from)}. ${words.policy.lostAfter} ${format.shortDay(on)}`;
  return html`
    <div class="clock" role="img" aria-label=${`${ends}.`}>${Array.from({length: cells}, (_, day) => html`<i class=${day < passed ? 'past' : ''}></i>`)}</div>
    <p class="clock-ends" aria-hidden="true">
      <span>${words.policy.lastScan}<br />${format.shortDay(from)}</span>
      <span>${words.policy.lostAfter}<br />${format.shortDay(on)}</span>
    </p>
  `;
}
