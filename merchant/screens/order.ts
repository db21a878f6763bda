import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {carrierName} from '../../shared/carriers/index.js';
import {lastDay} from '../../shared/expected.js';
import type {Shipment} from '../../shared/model.js';
import {icon} from '../../widget/icon.js';
import type {Message, ReportedProblem, StoredOrder} from '../answers.js';
import {openCases} from '../cases.js';
import {messageTable} from '../messages.js';
import {hrefOf} from '../place.js';
import {Screen} from '../screen.js';
import {attentionWord, statusWord} from '../words-of.js';

interface Data {
  readonly order: StoredOrder;
  readonly messages: readonly Message[];
  readonly problems: readonly ReportedProblem[];
}

/** One order: what is known, who said each, and what was said before. */
export class OneOrder extends Screen<Data> {
  @property() number = '';
  @state() private link: string | undefined;
  @state() private isRevoked = false;

  get #path() {
    return `/orders/${encodeURIComponent(this.number)}`;
  }

  protected async ask(): Promise<Data> {
    const named = `order=${encodeURIComponent(this.number)}`;
    const [order, {messages}, {problems}] = await Promise.all([
      this.api<StoredOrder>('GET', this.#path),
      this.api<{messages: Message[]}>('GET', `/messages?${named}`),
      this.api<{problems: ReportedProblem[]}>('GET', `/problems?${named}`),
    ]);
    return {order, messages, problems};
  }

  protected heading(): string {
    return this.speech.words.order.title(this.number);
  }

  protected draw({order, messages, problems}: Data) {
    const {words} = this.speech;
    const about = order.attention && attentionWord(order.attention, this.speech);
    return html`
      <p>
        ${about ? html`<span class="status" data-tone=${about.tone}>${icon(about.icon)} ${about.word}</span> · ` : nothing}
        ${statusWord(order.status, this.speech)} · <a href=${hrefOf({name: 'orders'})}>${words.order.back}</a>
      </p>
      ${openCases(problems, this.speech, this.format.shortDay, (number, text) => void this.#answer(number, text))}
      ${order.shipments.length === 0 ? html`<p>${words.order.noParcels}</p>` : order.shipments.map((one) => this.#facts(one, order))}
      <div class="section">
        <p class="actions">
          <button class="button second" type="button" @click=${this.#open}>${words.order.open}</button>
          <button class="button second" type="button" @click=${this.#revoke}>${words.order.revoke}</button>
        </p>
        <p role="status">
          ${this.link ? html`${words.order.opened} <a href=${this.link} target="_blank" rel="noopener noreferrer">${this.link}</a>` : nothing}
          ${this.isRevoked ? words.order.revoked : nothing}
        </p>
      </div>
      <section class="section" aria-labelledby="messages">
        <h2 id="messages">${words.order.messages}</h2>
        ${
          messages.length === 0
            ? html`<p>${words.order.noMessages}</p>`
            : messageTable(messages, this.speech, {
                resend: ({uid}) => void this.#act(uid, 'resend'),
                drop: ({uid}) => void this.#act(uid, 'drop'),
                moment: (instant) => this.moment(instant),
              })
        }
      </section>
    `;
  }

  /** Without a word the case is closed. */
  async #answer(number: string, text: string): Promise<void> {
    const said = text ? {text} : {state: 'closed'};
    await this.doing(() => this.api('POST', `/problems/${encodeURIComponent(number)}/answer`, said));
    await this.load();
  }

  #facts({carrier, number, facts}: Shipment, order: StoredOrder) {
    const {order: words, none, notKnown} = this.speech.words;
    const {estimate, earlierEstimates, lastReport, events, corrections} = facts;
    const told = (provider: string, at: string) =>
      words.told(order.sources[provider]?.name ?? provider, this.moment(at));
    const [last, before] = events.filter(({time}) => time);
    const scan = (event: typeof last) =>
      event?.time ? this.format.join(this.format.place(event.location ?? {}), this.format.moment(event.time)) : none;
    const said = lastReport ? told(lastReport.provider, lastReport.at) : notKnown;
    const corrected = corrections.at(-1);
    return html`<section class="section">
      <h2>${words.parcel(carrierName(carrier))} <bdi dir="ltr">${number}</bdi></h2>
      <table>
        <caption class="hidden">${words.facts}</caption>
        <thead><tr>${[words.fact, words.now, words.saidBy, words.before].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>
          ${this.#row(words.status, statusWord(facts.status, this.speech), said, corrected ? statusWord(corrected.from, this.speech) : words.never)}
          ${this.#row(
            words.estimate,
            estimate ? this.format.shortDay(lastDay(estimate)) : none,
            estimate ? told(estimate.provider, estimate.askedAt) : said,
            earlierEstimates[0] ? html`<s>${this.format.shortDay(lastDay(earlierEstimates[0]))}</s>` : words.never,
          )}
          ${this.#row(words.promise, order.promise ? this.format.shortDay(order.promise.to) : none, words.shop, words.never)}
          ${this.#row(words.lastScan, html`${scan(last)}${last?.text ? html`<br /><q class="muted">${last.text}</q>` : nothing}`, said, scan(before))}
        </tbody>
      </table>
    </section>`;
  }

  #row(name: string, now: unknown, who: string, before: unknown) {
    const {order: words} = this.speech.words;
    return html`<tr>
      <th scope="row">${name}</th>
      <td>${now}</td>
      <td data-name=${words.saidBy}>${who}</td>
      <td data-name=${words.before}>${before}</td>
    </tr>`;
  }

  async #open() {
    await this.doing(async () => {
      const {token} = await this.api<{token: string}>('POST', `${this.#path}/tokens`);
      this.link = `${this.session.publicUrl}/o/${token}`;
      this.isRevoked = false;
    });
  }

  async #revoke() {
    await this.doing(async () => {
      await this.api('DELETE', `${this.#path}/tokens`);
      this.link = undefined;
      this.isRevoked = true;
    });
  }

  async #act(uid: string, what: 'resend' | 'drop') {
    if (await this.doing(() => this.api('POST', `/messages/${uid}/${what}`))) await this.load();
  }
}
