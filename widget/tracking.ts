// What is needed once there is an order, or somebody has asked for one: loaded apart, so that a page with nothing but the
// form stays light.
import {unsafeCSS} from 'lit';
import * as v from 'valibot';
import {orderLooks} from '../shared/look/index.js';
import {type OrderView, OrderViewSchema} from '../shared/model.js';
import {overridden} from '../shared/strings/override.js';
import {OrderTrackerErrorEvent, OrderTrackerLoadEvent} from './events.js';
import type {Loading} from './loading.js';
import type {OrderTracker} from './order-tracker.js';
import {fieldNames, type Problem} from './problem-words.js';
import {ShownOrder} from './shown-order.js';

const orderSheets = orderLooks.flatMap((look) => unsafeCSS(look).styleSheet ?? []);

/** Opens an order for an element, follows it and leaves it. The last call wins. */
export class Tracking {
  problem: Problem | undefined;
  factor = '';
  /** What is read out. */
  spoken = '';
  readonly shown: ShownOrder;
  readonly #host: OrderTracker;
  readonly #loading: Loading;
  /** The token whose order is shown or asked for. */
  #opened = '';
  /** What is looked up, until it is answered. */
  #asked: readonly [number: string, factor: string] | undefined;
  /** What gets the focus when it is drawn. */
  #focus = '';

  constructor(host: OrderTracker, loading: Loading, fetch: typeof globalThis.fetch) {
    this.#host = host;
    this.#loading = loading;
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...orderSheets])];
    const around = {
      ...{fetch, host},
      speech: () => loading.speech,
      strings: () => host.strings,
      token: () => this.#opened,
      now: () => host.clock(),
      onChange: () => host.requestUpdate(),
      onView: (view: OrderView, token: string) => this.#show(view, token),
      onProblem: (problem: Problem) => this.#fail(problem),
      onFocus: (selector: string) => this.#set(() => (this.#focus = selector)),
    };
    this.shown = new ShownOrder(around, loading.base);
  }

  async lookUp(number: string, factor: string): Promise<void> {
    this.leave();
    this.factor = factor;
    this.spoken = overridden(this.#loading.speech.first, this.#host.strings).lookUp.looking;
    const lacking = fieldNames.filter((field) => (field === 'order' ? !number : !factor));
    if (lacking.length === 0) {
      this.#asked = [number, factor];
      return this.shown.lookUp(number, factor);
    }
    this.#fail({code: 'missing', lacking});
    this.#focus = `#${lacking[0]}`;
  }

  /** Shows the order that the page has put into the element, as text. */
  read(text: string | null | undefined): void {
    if (!text || this.#host.order) return;
    try {
      this.#host.order = v.parse(OrderViewSchema, JSON.parse(text));
    } catch {
      this.#fail({code: 'bad_response'});
    }
  }

  /** Opens what the element's token opens, if that is another. */
  open(): void {
    const token = this.#host.token || '';
    if (token === this.#opened) return;
    if (this.#opened) this.leave();
    this.problem = undefined;
    this.#asked = undefined;
    this.#opened = token;
    this.follow();
  }

  /** Asks for the order that the token opens, or hears of its changes if it is there; looks up what is not answered yet. */
  follow(): void {
    if (!this.#host.isConnected) return;
    if (this.#asked) return void this.lookUp(...this.#asked);
    if (!this.#opened) return;
    if (this.#host.order) this.shown.session?.follow(this.#opened);
    else void this.shown.session?.open(this.#opened);
  }

  /** Asks nobody, until it follows again. */
  rest(): void {
    this.shown.rest();
    this.#set(() => (this.spoken = ''));
  }

  /** Back to the form, as it was. */
  leave(focus = false): void {
    this.shown.end();
    this.#asked = undefined;
    this.#set(() => {
      this.#host.order = undefined;
      if (this.#host.token === this.#opened) this.#host.token = '';
      this.#opened = '';
      this.problem = undefined;
      this.spoken = '';
      this.#focus = focus ? '#headline' : '';
    });
  }

  /** After drawing. */
  drawn(): void {
    this.shown.mark(this.#host.order, this.#host.markup);
    if (this.#focus) this.#host.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
  }

  #show(view: OrderView, token: string): void {
    const host = this.#host;
    this.#asked = undefined;
    this.problem = undefined;
    if (JSON.stringify(view) === JSON.stringify(host.order)) return;
    const before = host.order;
    const another = this.#opened !== token;
    if (another) this.#focus = '#headline';
    this.spoken = before ? this.#changed(before, view) : '';
    this.#opened = token;
    host.token = token;
    host.order = view;
    if (another || !before) this.follow();
    host.dispatchEvent(new OrderTrackerLoadEvent(view));
  }

  /** What is read out when one order becomes the other: what it was already, if that says the same. */
  #changed(before: OrderView, now: OrderView): string {
    const said = this.shown.say(now);
    return said === this.shown.say(before) ? this.spoken : said;
  }

  /** Back to the form, unless a token may still be good: then its order is asked for again. */
  #fail(problem: Problem): void {
    const {token, order} = this.#host;
    const keep = token && token === this.#opened && problem.code !== 'unauthorized';
    if (!keep) this.leave(order !== undefined && this.#host.matches(':focus-within'));
    this.spoken = '';
    this.#set(() => (this.problem = problem));
    if (problem.code !== 'missing' && problem.code !== 'mail') {
      this.#host.dispatchEvent(new OrderTrackerErrorEvent(problem.code));
    }
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
