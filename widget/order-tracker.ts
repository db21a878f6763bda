import {html, LitElement, nothing, unsafeCSS} from 'lit';
import {property} from 'lit/decorators/property.js';
import {firstLooks} from '../shared/look/first.js';
import type {OrderView} from '../shared/model.js';
import {overridden} from '../shared/strings/override.js';
import {frame} from './frame.js';
import {Loading} from './loading.js';
import {type FactorKind, lookUpForm} from './look-up-form.js';
import type {OwnWords} from './own-words.js';

/**
 * Shows where an order is: looks it up, then follows it while the page is open.
 *
 * @tag order-tracker
 * @summary Shows where an order is.
 *
 * @attr {string} lang - The language, if it is not the page's.
 *
 * @slot - Shown until an order opened by `token` is there, and for good if it cannot be reached: put a plain link here.
 *
 * @fires {OrderTrackerLoadEvent} order-tracker-load - An order is shown, or what is shown has changed.
 * @fires {OrderTrackerErrorEvent} order-tracker-error - An order could not be shown.
 * @fires {OrderTrackerReportEvent} order-tracker-report - The customer has reported a problem.
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
 * @csspart dialog - In which something is reported or chosen.
 * @csspart form - The look-up form.
 * @csspart button - The form's button.
 * @csspart map - The journey on a map.
 * @csspart take - What it can be taken along with.
 * @csspart updated - How old what is shown is.
 * @csspart own-estimate - The day the shop reckons with, where no carrier names one.
 * @csspart looking - That an order is looked up; a page around may say it itself.
 * @csspart another - The way back to the form; a page around may have its own.
 * @csspart not-received - What to do if it was not received; a page around may say it itself.
 * @csspart help - Who can be written to; a page around may say it itself.
 *
 * @cssprop [--order-tracker-accent=light-dark(#2b3f9e, #a9b8ff)] - The line, the dots and the main button. At least 3:1 against the surface.
 * @cssprop [--order-tracker-on-accent=light-dark(#ffffff, #171a33)] - Text on the main button. At least 4.5:1 against the accent.
 * @cssprop [--order-tracker-surface=light-dark(#ffffff, #1a1814)] - The ground. Ink needs 4.5:1 on it; with one colour for both schemes set `color-scheme` too.
 * @cssprop [--order-tracker-radius=14px] - Corners.
 * @cssprop [--order-tracker-font=inherit] - Font family.
 */
export class OrderTracker extends LitElement {
  static override styles = firstLooks.map((look) => unsafeCSS(look));

  /** Address of the shop's order service, such as `https://shop.example/orders`. */
  @property() api = '';

  /** An order number to put into the look-up form. */
  @property() number = '';

  /** What the shop asks for beside the number: `email`, `postcode`, or `either` of the two. Left out, the shop is asked. */
  @property() factor: FactorKind = 'either';

  /** A capability token: opens its order without a look-up. */
  @property() token = '';

  /** An order to show as it is, without asking anybody. */
  @property({attribute: false}) order: OrderView | undefined;

  /** Whether machines may read what is shown: as JSON-LD in the page, without personal data. */
  @property({type: Boolean}) markup = false;

  /** Words to be shown instead of ours. */
  @property({attribute: false}) strings: OwnWords | undefined;

  /** What time it is, in milliseconds since 1970. For tests and pictures. */
  @property({attribute: false}) clock: () => number = Date.now;

  readonly #loading = new Loading(this);
  /** What stands in the shadow root that came with the page. */
  #declared: readonly ChildNode[] = [];

  /**
   * Looks an order up and shows it.
   *
   * @param number The order's.
   * @param factor The e-mail address or the postcode it was placed with.
   */
  async lookUp(number: string, factor: string): Promise<void> {
    await this.updateComplete;
    if (!this.isConnected) return;
    this.number = number;
    const tracking = await this.#loading.load();
    if (this.isConnected) await tracking?.lookUp(number, factor);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#declared = [...(this.shadowRoot?.childNodes ?? [])];
    return super.createRenderRoot();
  }

  protected override async scheduleUpdate(): Promise<void> {
    // What the page put inside stays in sight while the words are loaded.
    if (this.hasUpdated || !this.token) await this.#loading.speaking;
    super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#loading.waiting) return complete;
    await this.#loading.waiting;
    return this.getUpdateComplete();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.#loading.update(changed.has('api'));
  }

  protected override updated(): void {
    if (this.#isDrawn) {
      for (const node of this.#declared) node.remove();
      this.#declared = [];
    }
    this.#loading.tracking?.drawn();
  }

  protected override render() {
    if (this.#declared.length > 0 && !this.#isDrawn) return nothing;
    const {speech, tracking, isBusy} = this.#loading;
    const {direction} = speech.first;
    return frame({direction, language: speech.language, spoken: tracking?.spoken ?? '', isBusy}, this.#renderState());
  }

  /** Whether there is more to see than what came with the page. */
  get #isDrawn(): boolean {
    return !this.#loading.isAwaited || Boolean(this.order && this.#loading.tracking);
  }

  /** What is said before there is an order. */
  get #words() {
    return overridden(this.#loading.speech.first, this.strings).lookUp;
  }

  #renderState() {
    const {tracking, base, isAwaited} = this.#loading;
    if (this.order && tracking) return tracking.shown.render(this.order, () => tracking.leave(true));
    const words = this.#words;
    if (base === undefined && (this.token || !isAwaited)) return html`<slot></slot><p class="say">${words.noShop}</p>`;
    if (!isAwaited) return this.#renderForm();
    const waiting = this.hasUpdated ? html`<p class="hint" part="looking">${words.looking}</p>` : nothing;
    return html`${this.#renderProblem() ?? waiting}<slot></slot>`;
  }

  #renderForm() {
    const {tracking, isBusy} = this.#loading;
    const problem = this.#renderProblem();
    return html`
      ${lookUpForm({
        words: this.#words,
        kind: this.factor,
        number: this.number,
        factor: tracking?.factor ?? '',
        busy: isBusy,
        ...(tracking ? tracking.shown.form(tracking.problem) : {above: problem}),
        prepare: (form) => this.#loading.prepare(form),
        submit: (number, factor) => isBusy || this.lookUp(number, factor),
      })}
      ${problem ? html`<slot></slot>` : nothing}
    `;
  }

  #renderProblem() {
    const {tracking, failed} = this.#loading;
    if (tracking?.problem) return tracking.shown.failed(tracking.problem);
    return failed ? html`<p class="say" role="alert">${this.#words.notLoaded}</p>` : undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-tracker': OrderTracker;
  }
}
