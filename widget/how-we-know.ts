import {html, nothing} from 'lit';
import type {Window} from '../shared/model.js';
import {isFinal} from '../shared/status.js';
import {clockOf} from '../shared/time.js';
import {icon, icons} from './icon.js';
import {carrierOf, moment, type Screen, teller} from './screen.js';

/** Who said what when: now, before, the shop's promise, and when we ask next. Open when the day has changed. */
export function howWeKnow(screen: Screen) {
  const {parcel, words, view} = screen;
  if (!parcel) return nothing;
  const {facts} = parcel.shipment;
  const {promise, placedAt} = view.order;
  if (!facts.lastReport && !facts.asked) return nothing;
  return html`
    <details class="how" part="how" ?open=${parcel.was !== undefined}>
      <summary>${words.how.title} ${icon(icons.disclose)}</summary>
      <dl>
        ${
          facts.lastReport
            ? row(words.how.now, [
                facts.estimate ? day(screen, facts.estimate) : words.situation[parcel.situation],
                said(screen, facts.lastReport.provider, facts.lastReport.at),
              ])
            : nothing
        }
        ${facts.earlierEstimates
          .slice(0, 3)
          .map((estimate) =>
            row(words.how.before, [
              html`<s>${day(screen, estimate)}</s>`,
              said(screen, estimate.provider, estimate.askedAt),
            ]),
          )}
        ${promise ? row(words.how.promise, [day(screen, {from: promise.to}), `${view.shop.name}, ${moment(screen, placedAt)}`]) : nothing}
        ${row(words.how.next, [next(screen)])}
      </dl>
    </details>
  `;
}

function row(term: string, details: readonly unknown[]) {
  return html`<dt>${term}</dt>
    <dd>${details.map((detail, index) => html`${index > 0 ? '. ' : ''}${detail}`)}</dd>`;
}

function day({format}: Screen, {from, to}: Window): string {
  const window = clockOf(from) ? (to && clockOf(to) ? format.clocks(from, to) : format.clock(from)) : undefined;
  const end = to && to.slice(0, 10) !== from.slice(0, 10) ? ` – ${format.shortDay(to)}` : '';
  return format.join(`${format.shortDay(from)}${end}`, end ? undefined : window);
}

function said(screen: Screen, provider: string, at: string): string {
  return screen.parcel ? screen.words.how.told(teller(screen, screen.parcel, provider), moment(screen, at)) : '';
}

function next(screen: Screen): string {
  const {parcel, words} = screen;
  const facts = parcel?.shipment.facts;
  if (facts && isFinal(facts.status)) return words.how.noMore;
  return facts?.asked?.nextAt
    ? words.how.askNext(carrierOf(parcel), moment(screen, facts.asked.nextAt))
    : words.how.noDay;
}
