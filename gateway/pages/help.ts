// What a customer may say and do: whether it came, what is wrong, to be told.
import {html} from 'hono/html';
import {answerDay} from '../../shared/answer/answer-day.js';
import {offeredWords, saidWord} from '../../shared/answer/arrival.js';
import {contactAddress} from '../../shared/answer/policy-line.js';
import {carrierOf} from '../../shared/answer/screen.js';
import type {Parcel} from '../../shared/assess-parcel.js';
import {localAt} from '../../shared/time.js';
import type {Hosted, Markup} from './hosted.js';
import {icon} from './icon.js';

/** Of the parcel that is shown: has it come? What is said stands beside the carrier's word. */
export function customerWord({screen, strings: {word, report}, order}: Hosted): Markup | '' {
  const {parcel, view, format, assessment} = screen;
  if (!parcel || view.access !== 'full') return '';
  const {number} = parcel.shipment;
  const said = saidWord(screen);
  const offered = offeredWords(screen);
  if (!said && offered.length === 0) return '';
  const missing = said?.word === 'not_received';
  return html`<section class="section" aria-labelledby="word">
    <h2 id="word">${missing ? word.delivered : word.title}</h2>
    ${view.order.shipments.length > 1 ? html`<p class="muted">${word.parcel(carrierOf(parcel), number)}</p>` : ''}
    ${said ? html`<p class="said">${format.join(word.said[said.word], format.moment(localAt(said.at, assessment.now.timeZone)))}</p>` : ''}
    ${missing ? html`<p class="say">${word.look}</p><p class="actions"><a class="button second" href="${order}/problem?kind=not_received&amp;parcel=${encodeURIComponent(number)}">${icon('report')} ${report}</a></p>` : ''}
    <form class="words-form" method="post" action="${order}/word">
      <input type="hidden" name="parcel" value="${number}" />
      <p class="actions">${offered.map((one) => html`<button class="${missing ? 'button bare' : 'button second'}" name="word" value="${one}">${word.words[one]}</button>`)}</p>
    </form>
  </section>`;
}

export function reports(hosted: Hosted): Markup | '' {
  const {screen, strings} = hosted;
  const {view, format, assessment} = screen;
  const problems = view.problems ?? [];
  if (problems.length === 0) return '';
  const day = (instant: string) => format.nearDay(localAt(instant, assessment.now.timeZone));
  return html`<section class="section" aria-labelledby="reports">
    <h2 id="reports">${strings.problems}</h2>
    <ul class="cases" role="list">
      ${problems.map(
        (one) => html`<li>
        <p><b>${strings.case(one.case)}</b> · ${strings.problem.kinds[one.kind]} · ${strings.states[one.state]}</p>
        ${one.answer && one.answeredAt ? html`<p>${strings.answered(view.shop.name, day(one.answeredAt))}</p><p class="answer-of"><bdi>${one.answer}</bdi></p>` : ''}
        ${one.state === 'open' ? html`<p>${strings.answerBy(format.day(answerDay(view.policy, one.at)))}</p>` : ''}
      </li>`,
      )}
    </ul>
  </section>`;
}

export function help({screen, strings, order}: Hosted): Markup {
  const {view} = screen;
  const write = contactAddress(screen);
  return html`<section class="section help" aria-labelledby="help">
    <h2 id="help">${strings.help}</h2>
    ${
      view.access === 'full'
        ? html`<p class="actions"><a class="button second" href="${order}/problem${aboutParcel(screen.parcel)}">${icon('report')} ${strings.report}</a></p>
    <p class="actions"><a class="button bare" href="${order}/tell">${icon('tell')} ${strings.tell}</a></p>`
        : ''
    }
    <p class="actions"><a class="button bare" href="${order}/calendar.ics">${icon('calendar')} ${strings.calendar}</a></p>
    ${write ? html`<p class="actions"><a class="button bare" href="${write}" rel="noreferrer">${strings.write(view.shop.name)}</a></p>` : ''}
  </section>`;
}

function aboutParcel(parcel: Parcel | undefined): string {
  return parcel ? `?parcel=${encodeURIComponent(parcel.shipment.number)}` : '';
}
