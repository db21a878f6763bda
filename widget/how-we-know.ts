import {html, nothing} from 'lit';
import type {Facts, Window} from '../shared/model.js';
import {isFinal} from '../shared/status.js';
import {clockOf} from '../shared/time.js';
import {icon, icons} from './icon.js';
import {aboutMoment, carrierOf, moment, type Screen, teller} from './screen.js';

/** Who said what when: now, before, the shop's promise, and when we ask next. Open when the day has changed. */
export function howWeKnow(screen: Screen) {
  const {parcel, words, view, format} = screen;
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
                facts.estimate ? day(screen, facts.estimate) : words.scans.event[facts.status],
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
        ${promise ? row(words.how.promise, [day(screen, {from: promise.to}), format.join(view.shop.name, moment(screen, placedAt))]) : nothing}
        ${facts.reused ? row(words.how.number, [reusedNumber(screen, facts.reused)]) : nothing}
        ${next(screen)}
      </dl>
    </details>
  `;
}

function row(term: string, details: readonly unknown[]) {
  return html`<dt>${term}</dt>
    <dd>${details.map((detail, index) => html`${index > 0 ? ' · ' : ''}${detail}`)}</dd>`;
}

function day({format}: Screen, {from, to}: Window): string {
  const window = clockOf(from) ? (to && clockOf(to) ? format.clocks(from, to) : format.clock(from)) : undefined;
  const end = to && to.slice(0, 10) !== from.slice(0, 10) ? ` – ${format.shortDay(to)}` : '';
  return format.join(`${format.shortDay(from)}${end}`, end ? undefined : window);
}

function said(screen: Screen, provider: string, at: string): string {
  return screen.parcel ? screen.words.how.told(teller(screen, screen.parcel, provider), moment(screen, at)) : '';
}

function reusedNumber({parcel, words, format}: Screen, {parcels, shipped}: NonNullable<Facts['reused']>): string {
  return words.how.reused(carrierOf(parcel), parcels, shipped ? format.day(shipped) : '');
}

function next(screen: Screen) {
  const {parcel, words} = screen;
  const {asked, status} = parcel?.shipment.facts ?? {};
  if (status && isFinal(status)) return row(words.how.next, [words.how.noMore]);
  if (!asked?.nextAt) return nothing;
  return row(words.how.next, [words.how.askNext(carrierOf(parcel), aboutMoment(screen, asked.nextAt))]);
}
