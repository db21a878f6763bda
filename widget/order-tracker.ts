import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {assess} from '../shared/assess.js';
import {createGatewayClient} from '../shared/client/gateway-client.js';
import {formatFor} from '../shared/format.js';
import type {OrderView} from '../shared/model.js';
import {en, type Strings, spokenLanguage, stringsFor} from '../shared/strings/index.js';
import {OrderTrackerErrorEvent, OrderTrackerLoadEvent} from './events.js';
import {spoken} from './headline.js';
import {lookUpForm} from './look-up-form.js';
import {orderView} from './order-view.js';
import {isAboutInput, type Problem, problemWords} from './problem-words.js';
import {rich} from './rich.js';
import type {Screen} from './screen.js';
import {Session} from './session.js';
import {styles} from './styles/index.js';

/**
 * Shows where an order is: looks it up, then follows it while the page is open.
 *
 * @tag order-tracker
 * @summary Shows where an order is.
 *
 * @slot - Shown until an order opened by `token` is there, and for good if it cannot be reached: put a plain link here.
 *
 * @fires {OrderTrackerLoadEvent} order-tracker-load - An order is shown, or what is shown has changed.
 * @fires {OrderTrackerErrorEvent} order-tracker-error - An order could not be shown.
 *
 * @csspart headline - The answer, or the form's title.
 * @csspart status - The status in a word or two.
 * @csspart milestones - The line from confirmed to arrived.
 * @csspart events - The scans.
 * @csspart notice - What somebody should know or do.
 * @csspart policy - What the shop promises for this state.
 * @csspart number - Carrier and number.
 * @csspart items - What was ordered.
 * @csspart form - The look-up form.
 *
 * @cssprop [--order-tracker-accent] - The line, the dots and the main button. At least 3:1 against the surface.
 * @cssprop [--order-tracker-on-accent] - Text on the main button. At least 4.5:1 against the accent.
 * @cssprop [--order-tracker-surface] - The ground. Ink needs 4.5:1 on it.
 * @cssprop [--order-tracker-radius=14px] - Corners.
 * @cssprop [--order-tracker-font=inherit] - Font family.
 */
export class OrderTracker extends LitElement {
  static override styles = styles;

  /** Address of the shop's order service, such as `https://shop.example/orders`. */
  @property() api = '';

  /** An order number to put into the look-up form. */
  @property() number = '';

  /** A capability token: opens its order without a look-up. */
  @property() token = '';

  /** An order to show as it is, without asking anybody. */
  @property({attribute: false}) order: OrderView | undefined;

  /** What time it is, in milliseconds since 1970. For tests and pictures. */
  @property({attribute: false}) clock: () => number = Date.now;

  #words: Strings = en;
  #language = 'en';
  #strings: Promise<unknown> | undefined;
  #session: Session | undefined;
  #problem: Problem | undefined;
  #factor = '';
  #showAll = false;
  #copied = false;
  #selected: number | undefined;
  #spoken = '';
  #focusHeadline = false;
  /** Aborted when the element leaves the page. */
  #life = new AbortController();

  /**
   * Looks an order up and shows it.
   *
   * @param factor The e-mail address or the postcode it was placed with.
   */
  async lookUp(number: string, factor: string): Promise<void> {
    await this.updateComplete;
    this.#leave();
    this.number = number;
    this.#factor = factor;
    if (number && factor) await this.#session?.lookUp(number, factor);
    else this.#fail({code: 'missing'});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    const {signal} = this.#life;
    const page = this.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang;
    this.#language = spokenLanguage(page || navigator.language);
    this.#strings = stringsFor(this.#language)?.then((words) => {
      this.#words = words;
    });
    document.addEventListener('visibilitychange', () => this.#follow(), {signal});
    const minute = setInterval(() => this.requestUpdate(), 60_000);
    signal.addEventListener('abort', () => clearInterval(minute));
    if (this.token && !this.order) void this.#session?.open(this.token);
    else this.#follow();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life.abort();
    this.#session?.end();
  }

  protected override async scheduleUpdate(): Promise<void> {
    await this.#strings;
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('api')) this.#begin();
    if ((changed.has('token') || changed.has('api')) && this.token && !this.order) void this.#session?.open(this.token);
  }

  protected override updated(): void {
    if (!this.#focusHeadline) return;
    this.#focusHeadline = false;
    this.renderRoot.querySelector<HTMLElement>('#headline')?.focus();
  }

  protected override render() {
    const words = this.#words;
    return html`
      <div class="frame" dir=${words.direction} lang=${this.#language}>
        <p class="hidden" role="status">${this.#spoken}</p>
        <div class="body" aria-busy=${this.#session?.busy === true}>${this.#renderState()}</div>
      </div>
    `;
  }

  #renderState() {
    const words = this.#words;
    if (this.order) return this.#renderOrder(this.order);
    if (!this.api) return html`<slot></slot><p class="say">${rich(words.lookUp.empty)}</p>`;
    if (this.token) return html`<slot></slot><p class="source">${words.lookUp.looking}</p>`;
    return html`
      ${lookUpForm({
        words,
        number: this.number,
        factor: this.#factor,
        busy: this.#session?.busy === true,
        problem: this.#problem && problemWords(words, this.#problem),
        invalid: this.#problem !== undefined && isAboutInput(this.#problem),
        submit: (number, factor) => this.#session?.busy || this.lookUp(number, factor),
      })}
      ${this.#problem ? html`<slot></slot>` : nothing}
    `;
  }

  #renderOrder(view: OrderView) {
    return html`
      ${orderView(this.#screen(view), {
        showAll: this.#showAll,
        copied: this.#copied,
        connected: this.#session?.connected !== false,
        toggleScans: () => this.#set(() => (this.#showAll = !this.#showAll)),
        copy: (number) => this.#copy(number),
        select: (index) => this.#set(() => (this.#selected = index)),
      })}
      ${
        this.api
          ? html`<p class="foot"><button class="button bare" type="button" @click=${() => this.#leave(true)}>${this.#words.lookUp.another}</button></p>`
          : nothing
      }
    `;
  }

  #screen(view: OrderView): Screen {
    const assessment = assess(view.order, view.policy, new Date(this.clock()).toISOString());
    const parcel = this.#selected === undefined ? assessment.leading : assessment.parcels[this.#selected];
    return {
      view,
      assessment,
      parcel,
      words: this.#words,
      language: this.#language,
      format: formatFor(this.#language, assessment.now.today),
    };
  }

  #begin(): void {
    this.#session?.end();
    if (!this.api) return;
    const base = new URL(this.api, document.baseURI).href;
    this.#session = new Session(base, createGatewayClient(base, {now: this.clock}), {
      onChange: () => this.requestUpdate(),
      onView: (view, token) => this.#show(view, token),
      onProblem: (problem) => this.#fail(problem),
    });
  }

  #show(view: OrderView, token: string): void {
    const before = this.order && spoken(this.#screen(this.order));
    const now = spoken(this.#screen(view));
    if (before !== undefined && before !== now) this.#spoken = now;
    if (before === undefined) this.#focusHeadline = this.token !== token;
    this.token = token;
    this.order = view;
    if (before === undefined) this.#follow();
    this.dispatchEvent(new OrderTrackerLoadEvent(view));
  }

  #fail(problem: Problem): void {
    this.#leave();
    this.#set(() => (this.#problem = problem));
    if (problem.code !== 'missing') this.dispatchEvent(new OrderTrackerErrorEvent(problem.code));
  }

  /** Follows the order while there is one with a token, the page is visible and the element is in it. */
  #follow(): void {
    this.#session?.pause();
    if (this.order && this.token && document.visibilityState === 'visible' && this.isConnected) {
      void this.#session?.follow(this.token);
    }
  }

  /** Back to the form, as it was. */
  #leave(focus = false): void {
    this.#session?.end();
    this.#set(() => {
      this.order = undefined;
      this.token = '';
      this.#problem = undefined;
      this.#selected = undefined;
      this.#showAll = false;
      this.#spoken = '';
      this.#focusHeadline = focus;
    });
  }

  async #copy(number: string): Promise<void> {
    await navigator.clipboard.writeText(number);
    this.#set(() => (this.#copied = true));
    setTimeout(() => this.#set(() => (this.#copied = false)), 2000);
  }

  #set(change: () => void): void {
    change();
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-tracker': OrderTracker;
  }
}
