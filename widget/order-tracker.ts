import {html, LitElement, nothing} from 'lit';
import {property} from 'lit/decorators.js';
import {spoken} from '../shared/answer/status-words.js';
import {createGatewayClient} from '../shared/client/gateway-client.js';
import type {OrderView} from '../shared/model.js';
import {Copying} from './copy.js';
import {OrderTrackerErrorEvent, OrderTrackerLoadEvent} from './events.js';
import {alertNotice, looking, lookUpForm} from './look-up-form.js';
import {orderView} from './order-view.js';
import {type Problem, problemWords} from './problem-words.js';
import {rich} from './rich.js';
import {type Screen, screenOf} from './screen.js';
import {Session} from './session.js';
import {english, type Speech, speechAround} from './speech.js';
import {styles} from './styles.js';

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
 * @csspart parcels - The tabs of a split order.
 * @csspart pickup - Where the parcel waits.
 * @csspart how - How we know.
 * @csspart test-data - The mark of test data.
 * @csspart rest - How to see the rest.
 * @csspart form - The look-up form.
 * @csspart button - The form's button.
 * @csspart looking, another, not-received - For a page around that says these itself.
 *
 * @cssprop [--order-tracker-accent] - The line, the dots and the main button. At least 3:1 against the surface.
 * @cssprop [--order-tracker-on-accent] - Text on the main button. At least 4.5:1 against the accent.
 * @cssprop [--order-tracker-surface] - The ground. Ink needs 4.5:1 on it; with one colour for both schemes set `color-scheme` too.
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

  #speech: Speech = english;
  #speaking: Promise<void> | undefined;
  #session: Session | undefined;
  /** The token whose order is shown or asked for. */
  #opened = '';
  #problem: Problem | undefined;
  #factor = '';
  #showAll = false;
  readonly #copying = new Copying(() => this.requestUpdate());
  #selected: number | undefined;
  #spoken = '';
  /** What gets the focus when it is drawn. */
  #focus = '';
  #minute: ReturnType<typeof setInterval> | undefined;

  /**
   * Looks an order up and shows it.
   *
   * @param factor The e-mail address or the postcode it was placed with.
   */
  async lookUp(number: string, factor: string): Promise<void> {
    await this.updateComplete;
    if (!this.isConnected) return;
    this.#leave();
    this.number = number;
    this.#factor = factor;
    this.#spoken = this.#speech.words.lookUp.looking;
    if (number && factor) await this.#session?.lookUp(number, factor);
    else this.#fail({code: 'missing'});
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#speaking = speechAround(this).then((speech) => {
      this.#speech = speech;
    });
    this.#minute = setInterval(() => this.requestUpdate(), 60_000);
    if (!this.#opened) return;
    if (this.order) this.#session?.follow(this.#opened);
    else void this.#session?.open(this.#opened);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#minute);
    this.#session?.end();
    this.#set(() => (this.#spoken = ''));
  }

  protected override async scheduleUpdate(): Promise<void> {
    // What the page put inside stays in sight while the words are loaded.
    if (this.hasUpdated || !this.token) await this.#speaking;
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('api')) this.#begin();
    if (this.token === this.#opened || !this.#session) return;
    if (this.#opened) this.#leave();
    this.#problem = undefined;
    this.#opened = this.token;
    if (this.token && !this.order && this.isConnected) void this.#session.open(this.token);
  }

  protected override updated(): void {
    if (this.#focus) this.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
  }

  protected override render() {
    const {language, words} = this.#speech;
    return html`
      <div class="frame" dir=${words.direction} lang=${language}>
        <p class="hidden" role="status">${this.#spoken}</p>
        <div class="body" aria-busy=${this.#session?.busy === true}>${this.#renderState()}</div>
      </div>
    `;
  }

  #renderState({words} = this.#speech, problem = this.#problem) {
    if (this.order) return this.#renderOrder(this.order);
    if (!this.#session) return html`<slot></slot><p class="say">${rich(words.lookUp.empty)}</p>`;
    if (this.token) {
      const waiting = this.hasUpdated ? looking(words) : '';
      return html`${problem ? alertNotice(problemWords(words, problem)) : waiting}<slot></slot>`;
    }
    return html`
      ${lookUpForm({
        words,
        number: this.number,
        factor: this.#factor,
        busy: this.#session.busy,
        problem,
        link: this.#session.link,
        submit: (number, factor) => this.#session?.busy || this.lookUp(number, factor),
      })}
      ${problem ? html`<slot></slot>` : nothing}
    `;
  }

  #renderOrder(view: OrderView) {
    return orderView(this.#screen(view), {
      showAll: this.#showAll,
      copied: this.#copying.copied,
      connected: this.#session?.connected !== false,
      toggleScans: () => this.#set(() => (this.#showAll = !this.#showAll)),
      copy: (number, text) => this.#copying.copy(number, text),
      select: (at) => this.#set(() => (this.#selected = at)),
      code: this.#session?.code,
      leave: this.#session && (() => this.#leave(true)),
    });
  }

  #screen(view: OrderView): Screen {
    return screenOf(view, {...this.#speech, now: this.clock(), chosen: this.#selected});
  }

  /** Starts anew with the address that was set; what another address has told is not taken along. */
  #begin(): void {
    if (this.#session) this.#leave();
    this.#session = undefined;
    if (!this.api || !URL.canParse(this.api, document.baseURI)) return;
    const base = new URL(this.api, document.baseURI).href;
    this.#session = new Session(base, createGatewayClient(base, {now: this.clock}), {
      onChange: () => this.requestUpdate(),
      onView: (view, token) => this.#show(view, token),
      onProblem: (problem) => this.#fail(problem),
      onCodeSent: () => this.#set(() => (this.#focus = '#code')),
    });
  }

  #show(view: OrderView, token: string): void {
    this.#problem = undefined;
    if (JSON.stringify(view) === JSON.stringify(this.order)) return;
    const before = this.order && spoken(this.#screen(this.order));
    const now = spoken(this.#screen(view));
    const another = this.#opened !== token;
    if (another) this.#focus = '#headline';
    this.#spoken = before === undefined ? '' : before === now ? this.#spoken : now;
    this.#opened = token;
    this.token = token;
    this.order = view;
    if (another || before === undefined) this.#session?.follow(token);
    this.dispatchEvent(new OrderTrackerLoadEvent(view));
  }

  /** Back to the form, unless a token may still be good: then its order is asked for again. */
  #fail(problem: Problem): void {
    const keep = this.token && this.token === this.#opened && problem.code !== 'unauthorized';
    if (!keep) this.#leave(this.order !== undefined && this.matches(':focus-within'));
    this.#spoken = '';
    this.#set(() => (this.#problem = problem));
    if (problem.code !== 'missing' && problem.code !== 'mail')
      this.dispatchEvent(new OrderTrackerErrorEvent(problem.code));
  }

  /** Back to the form, as it was. */
  #leave(focus = false): void {
    this.#session?.end();
    this.#set(() => {
      this.order = undefined;
      if (this.token === this.#opened) this.token = '';
      this.#opened = '';
      this.#problem = undefined;
      this.#selected = undefined;
      this.#showAll = false;
      this.#spoken = '';
      this.#focus = focus ? '#headline' : '';
    });
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
