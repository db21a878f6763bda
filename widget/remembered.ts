import {html, nothing} from 'lit';
import * as v from 'valibot';
import type {Strings} from '../shared/strings/en.js';
import {placeOf, rememberedAt} from './remembered-at.js';

const OrdersSchema = v.array(v.object({number: v.string(), token: v.string()}));

type Orders = v.InferOutput<typeof OrdersSchema>;

/** A device that has looked up more has a shop's clerk before it. */
const most = 10;

/** The orders that a customer wants remembered on this device: number and token, never what they proved it theirs with. */
export class Remembered {
  /** Whether the next one that is found is to be kept. */
  wanted = false;
  readonly #base: string;
  readonly #onChange: () => void;

  constructor(base: string, onChange: () => void) {
    this.#base = base;
    this.#onChange = onChange;
  }

  /** Whether the page may keep anything. */
  get possible(): boolean {
    return rememberedAt(this.#base) !== undefined;
  }

  /** Newest first. What somebody else has put there is none. */
  get orders(): Orders {
    try {
      return v.parse(OrdersSchema, JSON.parse(rememberedAt(this.#base) ?? '[]'));
    } catch {
      return [];
    }
  }

  keep(number: string, token: string): void {
    if (this.wanted) this.#store([{number, token}, ...this.orders.filter((order) => order.number !== number)]);
    this.wanted = false;
  }

  forget(token: string): void {
    const {orders} = this;
    const left = orders.filter((order) => order.token !== token);
    if (left.length < orders.length) this.#store(left);
  }

  #store(orders: Orders): void {
    try {
      if (orders.length > 0) localStorage.setItem(placeOf(this.#base), JSON.stringify(orders.slice(0, most)));
      else localStorage.removeItem(placeOf(this.#base));
    } catch {
      // It is full, or no longer ours: then nothing more is remembered.
    }
    this.#onChange();
  }
}

/** The orders above the form. @param open Resolves once the order is shown, or could not be. */
export function rememberedOrders(words: Strings, remembered: Remembered, open: (token: string) => Promise<void>) {
  const {orders} = remembered;
  if (orders.length === 0) return nothing;
  /** Who was on a row that is gone is not left nowhere. */
  const leaving = async ({currentTarget}: Event, act: () => unknown) => {
    const button = currentTarget as HTMLElement;
    const root = button.getRootNode() as ShadowRoot;
    await act();
    requestAnimationFrame(() => button.isConnected || root.querySelector<HTMLElement>('#headline')?.focus());
  };
  return html`
    <section class="section" aria-labelledby="remembered">
      <h3 id="remembered">${words.lookUp.remembered}</h3>
      <ul class="remembered">
        ${orders.map(
          ({number, token}) => html`
            <li>
              <button class="button second" type="button" @click=${(event: Event) => leaving(event, () => open(token))}>
                <bdi>${words.order(number)}</bdi>
              </button>
              <button
                class="button bare"
                type="button"
                aria-label=${`${words.lookUp.forget}: ${words.order(number)}`}
                @click=${(event: Event) => leaving(event, () => remembered.forget(token))}
              >
                ${words.lookUp.forget}
              </button>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** The choice in the form; none where nothing can be kept. */
export function rememberChoice({lookUp}: Strings, remembered: Remembered) {
  if (!remembered.possible) return nothing;
  const choose = ({currentTarget}: Event) => {
    remembered.wanted = (currentTarget as HTMLInputElement).checked;
  };
  return html`<label class="choice"><input type="checkbox" .checked=${remembered.wanted} @change=${choose} />${lookUp.remember}</label>`;
}
