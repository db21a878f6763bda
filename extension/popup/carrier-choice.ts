import {css, html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {carrierName, carriers} from '../../shared/carriers/index.js';
import type {Candidate} from '../../shared/detect/index.js';
import {english, type Speech} from './speech.js';
import {looks} from './styles/look.js';

/** How many are offered at once; a letter more leaves fewer. */
const most = 6;

/** A carrier was chosen; nothing if whoever chose does not know. Does not leave the element's parent. */
export class CarrierChoiceEvent extends Event {
  static readonly type = 'carrier-choice';
  readonly carrier: string | undefined;

  constructor(carrier: string | undefined) {
    super(CarrierChoiceEvent.type);
    this.carrier = carrier;
  }
}

/** Which carrier a number is of: the likely ones with why, and all others by their name. */
export class CarrierChoice extends LitElement {
  static override styles = [
    ...looks,
    css`
      :host {
        display: grid;
        gap: 8px;
      }

      .choice {
        inline-size: 100%;
        justify-content: space-between;
        gap: 2px 12px;
        padding-inline: 12px;
        text-align: start;
      }

      .choice .muted {
        font-weight: 400;
        text-align: end;
      }

      ul {
        display: grid;
        gap: 6px;
      }
    `,
  ];

  @property({attribute: false}) speech: Speech = english;
  @property({attribute: false}) candidates: readonly Candidate[] = [];
  /** Whether one may say that one does not know. */
  @property({type: Boolean}) unsure = false;
  @state() private query = '';

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('button, input')?.focus();
  }

  #choose(carrier: string | undefined): void {
    this.dispatchEvent(new CarrierChoiceEvent(carrier));
  }

  #choice(name: string, carrier: string | undefined, why?: string) {
    return html`
      <li>
        <button class="button second choice" type="button" @click=${() => this.#choose(carrier)}>
          <bdi>${name}</bdi>${why ? html`<span class="muted">${why}</span>` : nothing}
        </button>
      </li>
    `;
  }

  protected override render() {
    const {add} = this.speech.words;
    const named = carriersCalled(this.query);
    const typed = ({target}: Event) => {
      this.query = (target as HTMLInputElement).value;
    };
    return html`
      <ul role="list">
        ${this.candidates.slice(0, most).map(({carrier, reasons: [reason = 'shape']}) => this.#choice(carrierName(carrier), carrier, add.reason[reason]))}
        ${this.unsure ? this.#choice(add.notSure, undefined) : nothing}
      </ul>
      <label class="hidden" for="find">${add.find}</label>
      <input id="find" type="search" autocomplete="off" placeholder=${add.find} .value=${this.query} @input=${typed} />
      <p class="muted" role="status" ?hidden=${named.length > 0 || !this.query}>${this.query && named.length === 0 ? add.noCarrier(this.query) : nothing}</p>
      <ul role="list">
        ${named.map(({id, name}) => this.#choice(name, id))}
      </ul>
    `;
  }
}

/** Those one of whose names begins with `query`, then those in which a word does. */
function carriersCalled(query: string): readonly {readonly id: string; readonly name: string}[] {
  const wanted = query.trim().toLowerCase();
  if (!wanted) return [];
  const ranked = carriers.flatMap(({id, name, alsoCalled = []}) => {
    const names = [name, id, ...alsoCalled].map((one) => one.toLowerCase());
    if (names.some((one) => one.startsWith(wanted))) return [{id, name, rank: 0}];
    return names.some((one) => one.split(/[\s-]+/).some((word) => word.startsWith(wanted)))
      ? [{id, name, rank: 1}]
      : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name)).slice(0, most);
}

declare global {
  interface HTMLElementTagNameMap {
    'carrier-choice': CarrierChoice;
  }
}
