import {css, html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {carrierName} from '../../shared/carriers/index.js';
import {icon, icons} from '../../widget/icon.js';
import {rich} from '../../widget/rich.js';
import {maySend, sent, wantedFor} from '../consent.js';
import type {Look} from '../look.js';
import type {Desk} from './desk.js';
import {hrefOf} from './place.js';
import {looks} from './styles/look.js';
import {switches} from './styles/switches.js';

/** What there is on the page that somebody looks at: an order to watch, numbers, and whether they are underlined. */
export class PageNumbers extends LitElement {
  static override styles = [
    ...looks,
    ...switches,
    css`
      .adopt {
        display: grid;
        gap: 8px;
        margin-block: 4px 8px;
        padding: 16px;
        border: 1px solid var(--hair);
        border-radius: 12px;
      }

      .adopt h2 {
        font-size: 1rem;
        font-weight: 650;
      }

      .adopt .button {
        justify-self: start;
        margin-block-start: 4px;
      }

      .numbers > h2 {
        padding-block: 12px 4px;
        color: var(--quiet);
        font-size: max(13px, 0.8125rem);
        font-weight: 600;
      }

      .say {
        padding-block: 12px;
      }
    `,
  ];

  @property({attribute: false}) desk!: Desk;
  @property({attribute: false}) look!: Look;
  @property({attribute: false}) tabId!: number;
  /** What the browser lets us do on this site; nothing while it has not said. */
  @state() private isUnderlined: boolean | undefined;
  #asked = '';

  /** A scheme with neither, such as a file, cannot be asked for. */
  get #origins(): readonly string[] {
    return [`https://${this.look.host}/*`, `http://${this.look.host}/*`];
  }

  protected override updated(): void {
    if (this.#asked === this.look.host) return;
    this.#asked = this.look.host;
    void this.desk.outside.mayRead(this.#origins).then((may) => {
      this.isUnderlined = may;
    });
  }

  async #adopt(frameId: number): Promise<void> {
    const {desk, tabId} = this;
    const order = {tabId, frameId};
    if (!maySend(sent.toShop, desk.granted)) {
      // What the browser asks may close us: the background takes the order over then.
      void desk.outside.send('adopt', order).catch(() => undefined);
      if (!(await desk.allow(wantedFor(sent.toShop, desk.granted)))) return;
    }
    const adopted = await desk.ask('adopt', order);
    if (adopted) this.desk.go({name: 'order', id: adopted.value.id});
  }

  async #watch(number: string, carrier: string | undefined, name?: string): Promise<void> {
    const added = await this.desk.ask('watchNumber', {number, ...(carrier && {carrier}), ...(name && {name})});
    if (added) this.desk.go({name: 'order', id: added.value.id});
  }

  /** The browser is asked in the click itself, or it would not ask. */
  async #underline({target}: Event): Promise<void> {
    const {checked} = target as HTMLInputElement;
    const may = !checked || (await this.desk.outside.request({origins: [...this.#origins]}));
    const origin = this.#origins[0] ?? '';
    const done = may && (await this.desk.ask('setSite', {origin, on: checked}));
    this.isUnderlined = done ? checked : !checked;
    (target as HTMLInputElement).checked = this.isUnderlined;
  }

  protected override render() {
    const {page} = this.desk.speech.words;
    const {trackers, host} = this.look;
    const rows = this.#rows();
    return html`
      ${trackers.map((tracker) => this.#tracker(tracker))}
      ${
        rows.length > 0
          ? html`<section class="numbers"><h2>${page.numbers}</h2><ul role="list" class="rows">${rows}</ul></section>`
          : trackers.length === 0
            ? html`<p class="say">${page.nothing}</p>`
            : nothing
      }
      ${
        host && this.isUnderlined !== undefined
          ? html`<label class="switch">
              <input type="checkbox" role="switch" .checked=${this.isUnderlined} @change=${(event: Event) => void this.#underline(event)} />
              <span>${page.underline(host)}<br /><span class="muted">${page.underlineSay}</span></span>
            </label>`
          : nothing
      }
    `;
  }

  #tracker({frameId, held}: Look['trackers'][number]) {
    const {words, shared} = this.desk.speech;
    const {orders, host} = this.look;
    const shop = orders.find((order) => order.frameId === frameId)?.seen.shop?.name ?? host;
    return html`
      <section class="adopt">
        <h2>${words.page.showsOrder(shop)}</h2>
        ${
          held
            ? html`<p class="muted">${words.page.watchSay}</p>
              <button class="button" type="button" @click=${() => void this.#adopt(frameId)}>${icon(icons.watch)} ${words.page.watchOrder}</button>`
            : html`<p>${rich(words.page.hold(shared.take.watch))}</p>`
        }
      </section>
    `;
  }

  /** The numbers in the text, and those that only the page's markup says. */
  #rows() {
    const {numbers, orders} = this.look;
    const inText = new Set(numbers.map(({number}) => number));
    const {add} = this.desk.speech.words;
    return [
      ...numbers.map(({number, candidates: [first], watchId}) =>
        this.#row({number, carrier: first?.carrier, why: add.reason[first?.reasons[0] ?? 'shape'], watchId}),
      ),
      ...orders.flatMap(({seen}) =>
        seen.shipments
          .filter(({number}) => !inText.has(number))
          .map(({number, carrier}) => this.#row({number, carrier, why: seen.shop?.name, name: seen.items[0]?.name})),
      ),
    ];
  }

  #row({
    number,
    carrier,
    why,
    name,
    watchId,
  }: {
    number: string;
    carrier?: string | undefined;
    why?: string | undefined;
    name?: string | undefined;
    watchId?: string | undefined;
  }) {
    const {page} = this.desk.speech.words;
    const says = [carrier && carrierName(carrier), watchId ? page.watched : (name ?? why)].filter(Boolean).join(': ');
    return html`
      <li>
        <p><bdi class="number" dir="ltr">${number}</bdi><br /><span class="muted">${says}</span></p>
        ${
          watchId
            ? html`<a class="button bare" href=${hrefOf({name: 'order', id: watchId})} aria-label=${page.showNumber(number)}>${page.show}</a>`
            : html`<button class="button second" type="button" aria-label=${page.watchNumber(number)} @click=${() => void this.#watch(number, carrier, name)}>${page.watch}</button>`
        }
      </li>
    `;
  }
}
