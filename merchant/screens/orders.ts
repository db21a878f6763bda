import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {attentions} from '../../shared/attention.js';
import {carrierName} from '../../shared/carriers/index.js';
import {orderStatuses} from '../../shared/status.js';
import {icon} from '../../widget/icon.js';
import type {ListedOrder, OrderPage} from '../answers.js';
import {hrefOf} from '../place.js';
import {Screen} from '../screen.js';
import {attentionWord, statusWord} from '../words-of.js';

/** Finds orders, page by page. */
export class Orders extends Screen<OrderPage> {
  @state() private filters: Readonly<Record<string, string>> = {};
  @state() private cursor: string | undefined;

  protected async ask(): Promise<OrderPage> {
    const query = new URLSearchParams({...this.filters, ...(this.cursor && {cursor: this.cursor})});
    return this.api<OrderPage>('GET', `/orders?${query}`);
  }

  protected heading(): string {
    return this.speech.words.orders.title;
  }

  protected draw({orders, next}: OrderPage) {
    const {words} = this.speech;
    return html`
      <form class="filters" role="search" @submit=${this.#find}>
        <div class="field"><label for="search">${words.orders.search}</label><input id="search" name="search" maxlength="200" /></div>
        <div class="field">
          <label for="status">${words.orders.status}</label>
          <select id="status" name="status">
            <option value="">${words.orders.any}</option>
            ${orderStatuses.map((one) => html`<option value=${one}>${statusWord(one, this.speech)}</option>`)}
          </select>
        </div>
        <div class="field">
          <label for="attention">${words.orders.attention}</label>
          <select id="attention" name="attention">
            <option value="">${words.orders.any}</option>
            ${attentions.map((one) => html`<option value=${one}>${attentionWord(one, this.speech).word}</option>`)}
          </select>
        </div>
        <p class="actions"><button class="button">${words.orders.find}</button></p>
      </form>
      ${orders.length > 0 ? this.#table(orders) : html`<p role="status">${words.orders.nothing}</p>`}
      <p class="actions">
        ${next ? html`<button class="button second" type="button" @click=${() => this.#turn(next)}>${words.orders.more}</button>` : nothing}
        ${this.cursor ? html`<button class="button bare" type="button" @click=${() => this.#turn(undefined)}>${words.orders.first}</button>` : nothing}
      </p>
    `;
  }

  #table(orders: readonly ListedOrder[]) {
    const {words} = this.speech;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.today.number}</th>
          <th scope="col">${words.today.state}</th>
          <th scope="col">${words.orders.parcels}</th>
          <th scope="col">${words.orders.placed}</th>
        </tr>
      </thead>
      <tbody>
        ${orders.map(({number, status, attention, destination, shipments, placedAt}) => {
          const about = attention && attentionWord(attention, this.speech);
          return html`<tr>
            <th scope="row">
              <a href=${hrefOf({name: 'orders', order: number})}><bdi>${number}</bdi></a><br />
              <span class="muted">${this.format.place(destination ?? {})}</span>
            </th>
            <td>
              ${about ? html`<span class="status" data-tone=${about.tone}>${icon(about.icon)} ${about.word}</span><br />` : nothing}
              <span class=${about ? 'muted' : ''}>${statusWord(status, this.speech)}</span>
            </td>
            <td data-name=${words.orders.parcels}>
              ${shipments.map((parcel, at) => html`${at > 0 ? html`<br />` : nothing}<bdi dir="ltr">${carrierName(parcel.carrier)} ${parcel.number}</bdi>`)}
            </td>
            <td data-name=${words.orders.placed}>${this.moment(placedAt)}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  #find(event: SubmitEvent) {
    event.preventDefault();
    const said = [...new FormData(event.target as HTMLFormElement)].map(([key, value]) => [key, String(value).trim()]);
    this.filters = Object.fromEntries(said.filter(([, value]) => value));
    this.cursor = undefined;
    void this.load();
  }

  async #turn(cursor: string | undefined) {
    this.cursor = cursor;
    await this.load();
    this.renderRoot.querySelector('h1')?.focus();
  }
}
