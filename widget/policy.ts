import {html, nothing} from 'lit';
import type {Deadline} from '../shared/assess-parcel.js';
import type {Rich} from '../shared/strings/rich.js';
import {daysBetween} from '../shared/time.js';
import {icon, icons} from './icon.js';
import {rich} from './rich.js';
import type {Screen} from './screen.js';

/** What the shop promises for exactly this state, and its clock where days run. */
export function policy(screen: Screen) {
  const {view, words, parcel} = screen;
  const line = lineFor(screen);
  if (!line) return nothing;
  return html`
    <div class="policy" part="policy">
      ${icon(icons.policy)}
      <p>
        ${rich(line)}
        ${view.policy.url ? html` <a href=${view.policy.url}>${words.policy.link(view.shop.name)}</a>` : nothing}
      </p>
      ${parcel?.lost ? clock(screen, parcel.lost) : nothing}
    </div>
  `;
}

/** Only to the shop's own address, and only when there is reason to write. */
export function contact({view, words, parcel, assessment}: Screen) {
  const situations = ['stalled', 'lost', 'problem', 'returned', 'cancelled'];
  const waiting = !parcel || parcel.situation === 'label_made' || parcel.situation === 'no_scan';
  const reason = waiting ? assessment.handOverLate : situations.includes(parcel.situation);
  const {email, url} = view.policy.contact;
  const href =
    url ?? (email ? `mailto:${email}?subject=${encodeURIComponent(words.order(view.order.number))}` : undefined);
  if (!reason || !href) return nothing;
  return html`<p class="actions"><a class="button" href=${href}>${words.policy.contact(view.shop.name)}</a></p>`;
}

/** "Delivered but not here?" */
export function notReceived({view, words, parcel}: Screen) {
  if (parcel?.situation !== 'delivered') return nothing;
  const {email, url, answerDays} = view.policy.contact;
  const href =
    url ?? (email ? `mailto:${email}?subject=${encodeURIComponent(words.order(view.order.number))}` : undefined);
  return html`
    <section class="section" aria-labelledby="not-received">
      <h3 id="not-received">${words.policy.notReceived}</h3>
      <p class="say">${words.policy.notReceivedSay(answerDays)}</p>
      ${href ? html`<p class="actions"><a class="button second" href=${href}>${words.policy.contact(view.shop.name)}</a></p>` : nothing}
    </section>
  `;
}

function lineFor({view, assessment, parcel, words, format}: Screen): Rich | undefined {
  const {policy: promise, order} = view;
  const {
    handlingDays,
    delayDays,
    remedy,
    contact: {answerDays},
  } = promise;
  const handOver = assessment.handOverLate
    ? words.policy.handOverLate(format.day(assessment.handOverBy))
    : words.policy.handOver(handlingDays, format.day(assessment.handOverBy));
  if (order.state === 'cancelled') return undefined;
  switch (parcel?.situation) {
    case undefined:
    case 'label_made':
      return handOver;
    case 'late':
    case 'stalled':
      return parcel?.lost
        ? words.policy.lost(
            daysBetween(parcel.lost.from, parcel.lost.on),
            parcel.lost.left,
            words.policy.remedy[remedy],
          )
        : words.policy.late(delayDays, answerDays);
    case 'on_its_way':
    case 'out_for_delivery':
      return words.policy.late(delayDays, answerDays);
    case 'lost':
      return words.policy.isLost(words.policy.remedyNow[remedy]);
    case 'problem':
    case 'action_needed':
      return words.policy.problem(answerDays);
    case 'returning':
    case 'returned':
      return words.policy.back(words.policy.remedyNow[remedy]);
    default:
      return undefined;
  }
}

/** One cell a day: solid passed, dotted left. The sentence above says the same. */
function clock({words, format}: Screen, {from, on, left}: Deadline) {
  const all = Math.max(1, daysBetween(from, on));
  const cells = Math.min(all, 31);
  const passed = Math.round(((all - left) / all) * cells);
  return html`
    <div class="clock" aria-hidden="true">${Array.from({length: cells}, (_, day) => html`<i class=${day < passed ? 'past' : ''}></i>`)}</div>
    <p class="clock-ends">
      <span>${words.policy.lastScan}<br />${format.shortDay(from)}</span>
      <span>${words.policy.lostAfter}<br />${format.shortDay(on)}</span>
    </p>
  `;
}
