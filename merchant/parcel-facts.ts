import {html, nothing} from 'lit';
import {carrierName} from '../shared/carriers/index.js';
import {lastDay} from '../shared/expected.js';
import type {Format} from '../shared/format.js';
import type {Shipment} from '../shared/model.js';
import type {StoredOrder} from './answers.js';
import type {Speech} from './strings/index.js';
import {statusWord} from './words-of.js';

interface Way {
  readonly speech: Speech;
  readonly format: Format;
  readonly moment: (instant: string) => string;
  /** A return goes to the shop, which was promised nothing of it. */
  readonly isReturn?: boolean;
}

/** What is known of a parcel, who said each, and what was said before. */
export function parcelFacts(
  {carrier, number, items = [], facts}: Shipment,
  order: StoredOrder,
  {speech, format, moment, isReturn = false}: Way,
) {
  const {order: words, none, notKnown} = speech.words;
  const {estimate, earlierEstimates, lastReport, events, corrections} = facts;
  const told = (provider: string, at: string) => words.told(order.sources[provider]?.name ?? provider, moment(at));
  const [last, before] = events.filter(({time}) => time);
  const scan = (event: typeof last) =>
    event?.time ? format.join(format.place(event.location ?? {}), format.moment(event.time)) : none;
  const said = lastReport ? told(lastReport.provider, lastReport.at) : notKnown;
  const corrected = corrections.at(-1);
  const row = (name: string, now: unknown, who: string, earlier: unknown) => html`<tr>
    <th scope="row">${name}</th>
    <td>${now}</td>
    <td data-name=${words.saidBy}>${who}</td>
    <td data-name=${words.before}>${earlier}</td>
  </tr>`;
  return html`<section class="section">
    <h2>${(isReturn ? words.comingBack : words.parcel)(carrierName(carrier))} <bdi dir="ltr">${number}</bdi></h2>
    ${items.length > 0 ? html`<p>${packed(items, order)}</p>` : nothing}
    <table>
      <caption class="hidden">${words.facts}</caption>
      <thead><tr>${[words.fact, words.now, words.saidBy, words.before].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>
        ${row(words.status, statusWord(facts.status, speech), said, corrected ? statusWord(corrected.from, speech) : words.never)}
        ${row(
          words.estimate,
          estimate ? format.shortDay(lastDay(estimate)) : none,
          estimate ? told(estimate.provider, estimate.askedAt) : said,
          earlierEstimates[0] ? html`<s>${format.shortDay(lastDay(earlierEstimates[0]))}</s>` : words.never,
        )}
        ${isReturn ? nothing : row(words.promise, order.promise ? format.shortDay(order.promise.to) : none, words.shop, words.never)}
        ${row(words.lastScan, html`${scan(last)}${last?.text ? html`<br /><q class="muted">${last.text}</q>` : nothing}`, said, scan(before))}
      </tbody>
    </table>
  </section>`;
}

/** An item may have left the order since. */
function packed(items: NonNullable<Shipment['items']>, order: StoredOrder) {
  return items.map(
    ({id, quantity}, at) =>
      html`${at > 0 ? ' · ' : nothing}${quantity} × <bdi>${order.items.find((item) => item.id === id)?.name ?? id}</bdi>`,
  );
}
