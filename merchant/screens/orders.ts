import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {attentions} from '../../shared/attention.js';
import {carrierName} from '../../shared/carriers/index.js';
import {orderStatuses} from '../../shared/status.js';
import {icon} from '../../widget/icon.js';
import type {ListedOrder, OrderPage} from '../answers.js';
import {choiceField, type Options} from '../fields.js';
import {hrefOf} from '../place.js';
import {Screen} from '../screen.js';
import {attentionWord, statusWord} from '../words-of.js';

/** Finds orders, page by page. */
export class Orders extends Screen<OrderPage> {
  /** What is looked for, and from where on: it stands in the address, so that going back finds it again. */
  @property() query = '';

  protected async ask(): Promise<OrderPage> {
    return this.api<OrderPage>('GET', `/orders?${this.query}`);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.hasUpdated && changed.has('query')) void this.load();
  }

  protected heading(): string {
    return this.speech.words.orders.title;
  }

  protected draw({orders, next}: OrderPage) {
    const {words} = this.speech;
    const asked = new URLSearchParams(this.query);
    const statusOptions: Options = [
      ['', words.orders.any],
      ...orderStatuses.map((one) => [one, statusWord(one, this.speech)] as const),
    ];
    const attentionOptions: Options = [
      ['', words.order.back],
      [attentions.join(','), words.orders.anyReason],
      ...attentions.map((one) => [one, attentionWord(one, this.speech).word] as const),
    ];
    return html`
      <form class="filters" role="search" @submit=${this.#find}>
        <div class="field"><label for="search">${words.orders.search}</label><input id="search" name="search" maxlength="200" .value=${asked.get('search') ?? ''} /></div>
        ${choiceField({name: 'status', label: words.orders.status, value: asked.get('status') ?? '', options: statusOptions})}
        ${choiceField({name: 'attention', label: words.orders.attention, value: asked.get('attention') ?? '', options: attentionOptions})}
        <p class="actions"><button class="button">${words.orders.find}</button></p>
      </form>
      ${orders.length > 0 ? this.#table(orders) : html`<p role="status">${words.orders.nothing}</p>`}
      <p class="actions">
        ${next ? html`<a class="button second" href=${this.#pageFrom(next)}>${words.orders.more}</a>` : nothing}
        ${asked.has('cursor') ? html`<a class="button bare" href=${this.#pageFrom()}>${words.orders.first}</a>` : nothing}
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

  #pageFrom(cursor?: string): string {
    const query = new URLSearchParams(this.query);
    query.delete('cursor');
    if (cursor) query.set('cursor', cursor);
    return hrefOf({name: 'orders', query: String(query)});
  }

  #find(event: SubmitEvent) {
    event.preventDefault();
    const said = [...new FormData(event.target as HTMLFormElement)].map(([key, value]) => [key, String(value).trim()]);
    const query = String(new URLSearchParams(said.filter(([, value]) => value)));
    if (query === this.query) void this.load();
    else location.hash = hrefOf({name: 'orders', query});
  }
}
