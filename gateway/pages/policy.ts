// What the shop promises: for exactly this state, and in general.
import {html} from 'hono/html';
import {contactAddress, isReasonToWrite, policyLine} from '../../shared/answer/policy-line.js';
import {carrierOf, carrierPage, type Screen} from '../../shared/answer/screen.js';
import type {Deadline} from '../../shared/assess-parcel.js';
import {daysBetween} from '../../shared/time.js';
import {rich} from './answer.js';
import type {Hosted, Markup} from './hosted.js';
import {icon} from './icon.js';

export function policy(screen: Screen): Markup | '' {
  const {view, words, parcel} = screen;
  const line = policyLine(screen);
  if (!line) return '';
  const write = isReasonToWrite(parcel, screen.assessment.handOverLate) ? undefined : contactAddress(screen);
  return html`<div class="policy">
    ${icon('policy')}
    <p>${rich(line)}${write ? html` <a href="${write}">${words.policy.contact(view.shop.name)}</a>` : ''}${view.policy.url ? html` <a href="${view.policy.url}" rel="noreferrer">${words.policy.link(view.shop.name)}</a>` : ''}</p>
    ${parcel?.lost ? clock(screen, parcel.lost) : ''}
  </div>`;
}

/** One cell a day: solid passed, dotted left. The sentence above says the same. */
function clock({words, format}: Screen, {from, on, left}: Deadline): Markup {
  const all = Math.max(1, daysBetween(from, on));
  const cells = Math.min(all, 31);
  const passed = Math.round(((all - left) / all) * cells);
  const [first, last] = [
    `${words.policy.lastScan} ${format.shortDay(from)}`,
    `${words.policy.lostAfter} ${format.shortDay(on)}`,
  ];
  return html`<div class="clock" role="img" aria-label="${first}. ${last}.">${Array.from({length: cells}, (_, day) => html`<i${day < passed ? html` class="past"` : ''}></i>`)}</div>
    <p class="clock-ends" aria-hidden="true"><span>${words.policy.lastScan}<br />${format.shortDay(from)}</span><span>${words.policy.lostAfter}<br />${format.shortDay(on)}</span></p>`;
}

/** The one thing to do now: at the carrier where only the carrier can help, else at the shop; or nothing. */
export function action(screen: Screen): Markup | '' {
  const {parcel, assessment, words, view} = screen;
  const page = parcel && carrierPage(parcel);
  if (page && (parcel.situation === 'action_needed' || parcel.situation === 'attempt_failed')) {
    return html`<p class="actions"><a class="button" href="${page}" target="_blank" rel="noopener noreferrer">${words.number.open(carrierOf(parcel))}<span class="hidden">, ${words.number.elsewhere}</span></a></p>`;
  }
  const address = isReasonToWrite(parcel, assessment.handOverLate) ? contactAddress(screen) : undefined;
  return address
    ? html`<p class="actions"><a class="button" href="${address}" rel="noreferrer">${words.policy.contact(view.shop.name)}</a></p>`
    : '';
}

/** What the shop promises whatever happens. */
export function promises({screen, strings: {promise}}: Hosted): Markup {
  const {view, words} = screen;
  const {country, lostDays, delayDays, remedy, contact} = view.policy;
  const isDomestic = country !== undefined && country === view.order.destination?.country;
  const days = lostDays[isDomestic ? 'domestic' : 'international'];
  return html`<section class="section" aria-labelledby="promise">
    <h2 id="promise">${promise.title}</h2>
    <dl>
      <div><dt>${promise.late}</dt><dd>${promise.lateSay(delayDays, contact.answerDays)}</dd></div>
      <div><dt>${promise.still}</dt><dd>${promise.stillSay(days, words.policy.remedy[remedy])}</dd></div>
      ${view.access === 'full' ? html`<div><dt>${promise.wrong}</dt><dd>${promise.wrongSay(contact.answerDays)}</dd></div>` : ''}
    </dl>
    ${view.policy.url ? html`<p><a href="${view.policy.url}" rel="noreferrer">${words.policy.link(view.shop.name)}</a></p>` : ''}
  </section>`;
}
