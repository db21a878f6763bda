import {html, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {icon} from '../../widget/icon.js';
import type {Message, ReportedProblem, StoredOrder} from '../answers.js';
import {orderCases} from '../cases.js';
import {messageTable} from '../messages.js';
import {parcelFacts} from '../parcel-facts.js';
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
      this.api<{problems: ReportedProblem[]}>('GET', `/problems?state=all&${named}`),
    ]);
    return {order, messages, problems};
  }

  protected heading(): string {
    return this.speech.words.order.title(this.number);
  }

  protected draw({order, messages, problems}: Data) {
    const {words} = this.speech;
    const about = order.attention && attentionWord(order.attention, this.speech);
    const way = {speech: this.speech, format: this.format, moment: (instant: string) => this.moment(instant)};
    return html`
      <p>
        ${about ? html`<span class="status" data-tone=${about.tone}>${icon(about.icon)} ${about.word}</span> · ` : nothing}
        ${statusWord(order.status, this.speech)} · <a href=${hrefOf({name: 'orders'})}>${words.order.back}</a>
      </p>
      ${orderCases(problems, {...way, day: this.format.shortDay, say: (number, text) => void this.#answer(number, text)})}
      ${order.shipments.length === 0 ? html`<p>${words.order.noParcels}</p>` : order.shipments.map((one) => parcelFacts(one, order, way))}
      ${order.returns.map((one) => parcelFacts(one, order, {...way, isReturn: true}))}
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
                moment: way.moment,
                isOfOneOrder: true,
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
