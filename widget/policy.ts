import {html, nothing} from 'lit';
import type {Deadline, Parcel, Situation} from '../shared/assess-parcel.js';
import type {Policy} from '../shared/model.js';
import type {Strings} from '../shared/strings/en.js';
import type {Rich} from '../shared/strings/rich.js';
import {daysBetween} from '../shared/time.js';
import {icon, icons} from './icon.js';
import {rich} from './rich.js';
import {carrierOf, carrierPage, type Screen} from './screen.js';

/** What the shop promises for exactly this state, and its clock where days run. */
export function policy(screen: Screen) {
  const {view, words, parcel} = screen;
  const line = lineFor(screen);
  if (!line) return nothing;
  const write = isReason(parcel, screen.assessment.handOverLate) ? undefined : contactAddress(screen);
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

/** Where the shop wants to hear of it. */
const reasons: readonly Situation[] = ['stalled', 'lost', 'problem', 'returning', 'returned', 'cancelled'];

/** The one thing to do now: at the carrier where only the carrier can help, else at the shop; or nothing. */
export function action(screen: Screen) {
  const {parcel, assessment, words} = screen;
  const page = parcel && carrierPage(parcel);
  if (page && (parcel.situation === 'action_needed' || parcel.situation === 'attempt_failed')) {
    return html`<p class="actions">
      <a class="button" href=${page} target="_blank" rel="noopener noreferrer">${words.number.open(carrierOf(parcel))}</a>
    </p>`;
  }
  return isReason(parcel, assessment.handOverLate) ? contactLink(screen, 'button') : nothing;
}

function isReason(parcel: Parcel | undefined, handOverLate: boolean): boolean {
  if (!parcel || parcel.situation === 'label_made') return handOverLate;
  if (parcel.situation === 'no_scan') return handOverLate || parcel.shipment.facts.asked?.outcome === 'invalid_number';
  return parcel.lateEnough || reasons.includes(parcel.situation);
}

/** "Delivered but not here?" */
export function notReceived(screen: Screen) {
  const {view, words, parcel} = screen;
  if (parcel?.situation !== 'delivered' || !contactAddress(screen)) return nothing;
  return html`
    <section class="section" aria-labelledby="not-received">
      <h3 id="not-received">${words.policy.notReceived}</h3>
      <p class="say">${words.policy.notReceivedSay(view.policy.contact.answerDays)}</p>
      ${contactLink(screen, 'button second')}
    </section>
  `;
}

function contactLink(screen: Screen, looks: string) {
  const address = contactAddress(screen);
  if (!address) return nothing;
  const {words, view} = screen;
  return html`<p class="actions"><a class=${looks} href=${address}>${words.policy.contact(view.shop.name)}</a></p>`;
}

function contactAddress({view, words}: Screen): string | undefined {
  const {email, url} = view.policy.contact;
  return url ?? (email && `mailto:${email}?subject=${encodeURIComponent(words.order(view.order.number))}`);
}

function lineFor(screen: Screen): Rich | undefined {
  const {view, assessment, parcel, words, format} = screen;
  const {handlingDays, remedy} = view.policy;
  if (view.order.state === 'cancelled') return undefined;
  switch (parcel?.situation) {
    case undefined:
      return assessment.handOverLate ? writeLine(screen) : undefined;
    case 'label_made':
      return assessment.handOverLate
        ? writeLine(screen)
        : words.policy.handOver(handlingDays, format.day(assessment.handOverBy));
    case 'late':
    case 'stalled':
      return parcel.lost ? lostLine(words, parcel.lost, remedy) : writeLine(screen);
    case 'lost':
      return words.policy.isLost(words.policy.remedyNow[remedy]);
    case 'returning':
      return words.policy.returning;
    case 'on_its_way':
    case 'out_for_delivery':
    case 'problem':
    case 'action_needed':
    case 'returned':
      return writeLine(screen);
    default:
      return undefined;
  }
}

/** That one may write to the shop, and when. Nobody is told to where there is no address to write to. */
function writeLine(screen: Screen): Rich | undefined {
  const {parcel, view, words} = screen;
  const {delayDays, contact} = view.policy;
  if (!contactAddress(screen)) return undefined;
  switch (parcel?.situation) {
    case 'returned':
      return words.policy.returned;
    case 'late':
    case 'stalled':
    case 'on_its_way':
    case 'out_for_delivery':
      return words.policy[parcel.lateEnough ? 'lateNow' : 'late'](delayDays, contact.answerDays);
    default:
      return words.policy.problem(contact.answerDays);
  }
}

function lostLine(words: Strings, {from, on, left}: Deadline, remedy: Policy['remedy']): Rich {
  return words.policy.lost(daysBetween(from, on), left, words.policy.remedy[remedy]);
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
