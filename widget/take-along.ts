// What an order can be taken along with: a calendar, its link, a watch list of the browser's.
import {html, nothing} from 'lit';
import type {GatewayClient} from '../shared/client/gateway-client.js';
import {icon, icons} from './icon.js';
import type {Screen} from './screen.js';

/** How long an order is held out to whoever keeps a watch list, in milliseconds. */
const heldOut = 60_000;

export interface AlongToDraw {
  /** What was done last. */
  readonly done: 'copied' | 'offered' | 'failed' | undefined;
  toCalendar(token: string): unknown;
  share(token: string, title: string): unknown;
  offer(token: string, event: Event): unknown;
}

/** The order's own page, at a gateway without a trailing slash. */
export const orderPage = (base: string, token: string) => `${base}/o/${encodeURIComponent(token)}`;

/** Whatever leaves the page has a token that only reads: who gets it can do nothing in the customer's name. */
export class TakeAlong implements AlongToDraw {
  done: AlongToDraw['done'];
  readonly #base: string;
  readonly #client: Pick<GatewayClient, 'makeReader'>;
  readonly #host: HTMLElement;
  readonly #onChange: () => void;
  /** The reader of one token, which serves for all that is done until the end. */
  #reader: {readonly of: string; readonly asked: ReturnType<GatewayClient['makeReader']>} | undefined;
  #asking = new AbortController();
  #ending: ReturnType<typeof setTimeout> | undefined;

  /** @param base Where the gateway is, without a trailing slash. */
  constructor(base: string, client: Pick<GatewayClient, 'makeReader'>, host: HTMLElement, onChange: () => void) {
    this.#base = base;
    this.#client = client;
    this.#host = host;
    this.#onChange = onChange;
  }

  async toCalendar(token: string): Promise<void> {
    const reader = await this.#readerOf(token);
    if (reader) location.assign(`${orderPage(this.#base, reader.token)}/calendar.ics`);
  }

  /** Shares a link to the order the way the device does it, or copies it. */
  async share(token: string, title: string): Promise<void> {
    const reader = await this.#readerOf(token);
    if (!reader) return;
    const url = orderPage(this.#base, reader.token);
    try {
      if (navigator.canShare?.({title, url})) return await navigator.share({title, url});
      await navigator.clipboard.writeText(url);
      this.#set('copied');
    } catch (cause) {
      if (!(cause instanceof DOMException && cause.name === 'AbortError')) this.#set('failed');
    }
  }

  /**
   * Holds a token out to an extension that keeps orders, for a minute and whether there is one or not: the page learns
   * nothing of it. Only who has clicked can have meant it.
   */
  async offer(token: string, {isTrusted}: Event): Promise<void> {
    const reader = isTrusted ? await this.#readerOf(token) : undefined;
    if (!reader) return;
    const {token: readOnly, expiresAt} = reader;
    this.#host.setAttribute('watch', JSON.stringify({version: 1, api: this.#base, token: readOnly, expiresAt}));
    clearTimeout(this.#ending);
    this.#ending = setTimeout(() => this.#takeBack(), heldOut);
    this.#set('offered');
  }

  end(): void {
    this.#asking.abort();
    this.#asking = new AbortController();
    this.#reader = undefined;
    this.#takeBack();
  }

  #takeBack(): void {
    clearTimeout(this.#ending);
    this.#host.removeAttribute('watch');
    this.#set(undefined);
  }

  /** Nothing if there is none, which is said, or if the order was left meanwhile. */
  async #readerOf(token: string) {
    const {signal} = this.#asking;
    if (this.#reader?.of !== token) this.#reader = {of: token, asked: this.#client.makeReader(token, signal)};
    const reader = await this.#reader.asked.catch(() => undefined);
    if (signal.aborted) return undefined;
    if (reader?.outcome === 'ok') return reader;
    this.#reader = undefined;
    this.#set('failed');
    return undefined;
  }

  #set(done: AlongToDraw['done']): void {
    if (done === this.done) return;
    this.done = done;
    this.#onChange();
  }
}

/** @param token What opens the order here. */
export function takeAlong({words: {take}, view}: Screen, along: AlongToDraw, token: string) {
  const isWhole = view.access === 'full';
  return html`
    <section class="take" part="take" aria-label=${take.title}>
      ${
        isWhole
          ? html`<button class="button bare" type="button" @click=${() => along.toCalendar(token)}>${icon(icons.calendar)} ${take.calendar}</button>
            <button class="button bare" type="button" @click=${() => along.share(token, document.title)}>${icon(icons.share)} ${take.share}</button>`
          : nothing
      }
      <button class="button bare" type="button" @click=${(event: Event) => along.offer(token, event)}>${icon(icons.watch)} ${take.watch}</button>
      <p class="source" aria-live="polite">${along.done ? take.done[along.done] : nothing}</p>
    </section>
  `;
}
