import {css, html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {carrierName} from '../../shared/carriers/index.js';
import {icon} from '../../widget/icon.js';
import {rich} from '../../widget/rich.js';
import type {CarrierChoice, CarrierChoiceEvent} from './carrier-choice.js';
import type {Desk} from './desk.js';
import {popupIcons} from './icons.js';
import {hrefOf} from './place.js';
import {looks} from './styles/look.js';
import {readSeveral, readTyped, type Typed} from './typed.js';

/** Takes a number or a link, says what it sees in it, and puts it on the list. */
export class AddNumber extends LitElement {
  static override styles = [
    ...looks,
    css`
      /* It stays in the page, empty too, or nobody would hear what comes into it. */
      .seen {
        display: grid;
        gap: 8px;
        max-block-size: min(320px, 50vh);
        overflow: auto;
      }

      .seen:not(:empty) {
        padding: 4px 4px 8px;
      }

      .seen > * {
        min-inline-size: 0;
      }

      .line {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 12px;
        font-size: 0.875rem;
      }

      form {
        display: flex;
        border: 1px solid var(--edge);
        border-radius: var(--inner-radius);
      }

      form:has(input:focus-visible) {
        outline: 2px solid var(--ink);
        outline-offset: 1px;
      }

      form input:focus-visible {
        outline: none;
      }

      form input {
        flex: 1;
        min-block-size: 44px;
        padding: 0 12px;
        border: 0;
        outline: 0;
        background: none;
      }
    `,
  ];

  @property({attribute: false}) desk!: Desk;
  /** What stands in the field at first. */
  @property({attribute: false}) text = '';
  /** Whether another carrier than the likely one is looked for. */
  @state() private others = false;
  @state() private isWrong = false;
  /** Of several numbers, those that were put on the list, and as what. */
  @state() private added: ReadonlyMap<string, string> = new Map();

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  #type(text: string): void {
    this.text = text;
    this.others = false;
    this.isWrong = false;
    this.added = new Map();
  }

  /** Enter adds what could be no other's; else it leads to the choice, of a carrier or of several numbers. */
  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.text.trim()) return this.focus();
    if (readSeveral(this.text).length > 0) return this.#next();
    const typed = readTyped(this.text);
    if (!typed) {
      this.isWrong = true;
      return;
    }
    if (typed.sure) return this.#add(typed.number, typed.sure.carrier);
    this.renderRoot.querySelector<CarrierChoice>('carrier-choice')?.focus();
  }

  async #add(number: string, carrier: string | undefined): Promise<void> {
    const added = await this.desk.ask('watchNumber', {number, ...(carrier && {carrier})});
    if (!added) return;
    this.#type('');
    this.desk.go({name: 'order', id: added.value.id});
  }

  /** One of several: the others are still to be added. */
  async #addOne({number, sure}: Typed): Promise<void> {
    const added = await this.desk.ask('watchNumber', {number, ...(sure && {carrier: sure.carrier})});
    if (!added) return;
    this.added = new Map([...this.added, [number, added.value.id]]);
    await this.updateComplete;
    this.#next();
  }

  #next(): void {
    const next = this.renderRoot.querySelector<HTMLElement>('.rows button') ?? this.renderRoot.querySelector('input');
    next?.focus();
  }

  protected override render() {
    const {add} = this.desk.speech.words;
    const typed = ({target}: Event) => this.#type((target as HTMLInputElement).value);
    return html`
      <div class="seen" role="status">${this.text.trim() ? this.#seen() : nothing}</div>
      <form @submit=${(event: Event) => void this.#submit(event)}>
        <label class="hidden" for="add">${add.label}</label>
        <input id="add" placeholder=${add.placeholder} autocomplete="off" spellcheck="false" maxlength="2000"
          aria-invalid=${this.isWrong} .value=${this.text} @input=${typed} />
        <button class="button icon-only" type="submit" aria-label=${add.button}>${icon(popupIcons.add)}</button>
      </form>
    `;
  }

  #seen() {
    const {speech} = this.desk;
    const {add} = speech.words;
    const several = readSeveral(this.text);
    if (several.length > 0) return html`<ul role="list" class="rows">${several.map((one) => this.#one(one))}</ul>`;
    const typed = readTyped(this.text);
    if (!typed) return this.isWrong ? html`<p class="line">${add.noNumber}</p>` : nothing;
    const {number, candidates, sure} = typed;
    const choose = ({carrier}: CarrierChoiceEvent) => void this.#add(number, carrier);
    const choice = (among: typeof candidates) => html`
      <carrier-choice .speech=${speech} .candidates=${among} unsure @carrier-choice=${choose}></carrier-choice>
    `;
    if (!sure) {
      return html`<p class="line">${candidates.length > 0 ? add.several : add.unknown}</p>${choice(candidates)}`;
    }
    const others = () => {
      this.others = true;
    };
    return html`
      <p class="line">
        <span>${rich(add.looksLike(carrierName(sure.carrier)))}<br /><span class="muted">${add.reason[sure.reasons[0] ?? 'shape']}</span></span>
        ${this.others ? nothing : html`<button class="button bare" type="button" @click=${others}>${add.another}</button>`}
      </p>
      ${this.others ? choice(candidates.slice(1)) : nothing}
    `;
  }

  #one(typed: Typed) {
    const {page, row} = this.desk.speech.words;
    const {number, sure} = typed;
    const id = this.added.get(number);
    return html`
      <li>
        <p><bdi class="number" dir="ltr">${number}</bdi><br /><span class="muted">${sure ? carrierName(sure.carrier) : row.whichCarrier}</span></p>
        ${
          id
            ? html`<a class="button bare" href=${hrefOf({name: 'order', id})} aria-label=${page.showNumber(number)}>${page.show}</a>`
            : html`<button class="button second" type="button" aria-label=${page.watchNumber(number)} @click=${() => void this.#addOne(typed)}>${page.watch}</button>`
        }
      </li>
    `;
  }
}
