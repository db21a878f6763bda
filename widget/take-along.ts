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
  page(token: string): string;
  share(token: string, title: string): unknown;
  offer(token: string, event: Event): unknown;
}

/** The order's own page, at a gateway without a trailing slash. */
export const orderPage = (base: string, token: string) => `${base}/o/${encodeURIComponent(token)}`;

export class TakeAlong implements AlongToDraw {
  done: AlongToDraw['done'];
  readonly #base: string;
  readonly #client: Pick<GatewayClient, 'makeReader'>;
  readonly #host: HTMLElement;
  readonly #onChange: () => void;
  #ending: ReturnType<typeof setTimeout> | undefined;

  constructor(base: string, client: Pick<GatewayClient, 'makeReader'>, host: HTMLElement, onChange: () => void) {
    this.#base = base.replace(/\/+$/, '');
    this.#client = client;
    this.#host = host;
    this.#onChange = onChange;
  }

  page(token: string): string {
    return orderPage(this.#base, token);
  }

  /** Shares the link the way the device does it, or copies it. */
  async share(token: string, title: string): Promise<void> {
    const url = this.page(token);
    try {
      if (navigator.canShare?.({title, url})) return await navigator.share({title, url});
      await navigator.clipboard.writeText(url);
      this.#set('copied');
    } catch (cause) {
      if (!(cause instanceof DOMException && cause.name === 'AbortError')) this.#set('failed');
    }
  }

  /**
   * Holds a token that only reads out to an extension that keeps orders, for a minute and whether there is one or not: the
   * page learns nothing of it. Only who has clicked can have meant it.
   */
  async offer(token: string, {isTrusted}: Event): Promise<void> {
    if (!isTrusted) return;
    const reader = await this.#client.makeReader(token);
    if (reader.outcome !== 'ok') return this.#set('failed');
    const {token: readOnly, expiresAt} = reader;
    this.#host.setAttribute('watch', JSON.stringify({version: 1, api: this.#base, token: readOnly, expiresAt}));
    clearTimeout(this.#ending);
    this.#ending = setTimeout(() => this.end(), heldOut);
    this.#set('offered');
  }

  end(): void {
    clearTimeout(this.#ending);
    this.#host.removeAttribute('watch');
    this.#set(undefined);
  }

  #set(done: AlongToDraw['done']): void {
    if (done === this.done) return;
    this.done = done;
    this.#onChange();
  }
}

/** @param token What opens the order here. */
export function takeAlong({words: {take}, view}: Screen, along: AlongToDraw, token: string) {
  const page = along.page(token);
  const isWhole = view.access === 'full';
  return html`
    <section class="take" part="take" aria-label=${take.title}>
      ${
        isWhole
          ? html`<a class="button bare" href=${`${page}/calendar.ics`}>${icon(icons.calendar)} ${take.calendar}</a>
            <button class="button bare" type="button" @click=${() => along.share(token, document.title)}>${icon(icons.share)} ${take.share}</button>`
          : nothing
      }
      <button class="button bare" type="button" @click=${(event: Event) => along.offer(token, event)}>${icon(icons.watch)} ${take.watch}</button>
      <p class="source" aria-live="polite">${along.done ? take.done[along.done] : nothing}</p>
    </section>
  `;
}
