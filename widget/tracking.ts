import type {ReactiveController} from 'lit';
import type {OrderView} from '../shared/model.js';
import {EarlyAnswer} from './early-answer.js';
import {OrderTrackerErrorEvent, OrderTrackerLoadEvent} from './events.js';
import {loadOrderPart} from './order-part.js';
import type {OrderTracker} from './order-tracker.js';
import type {Problem} from './problem-words.js';
import {rememberedAt} from './remembered-at.js';
import type {Around, ShownOrder} from './shown-order.js';
import {english, type Speech, speechAround} from './speech.js';

/** What an element does beside drawing: loads what it needs, opens an order, follows it and leaves it. The last call wins. */
export class Tracking implements ReactiveController {
  speech: Speech = english;
  speaking: Promise<void> | undefined;
  /** What draws the order, once it is loaded. */
  shown: ShownOrder | undefined;
  loading: Promise<void> | undefined;
  problem: Problem | undefined;
  factor = '';
  /** What is read out. */
  spoken = '';
  readonly #host: OrderTracker;
  readonly #early = new EarlyAnswer();
  /** An order as text that the page has put inside the element. */
  #inlined = '';
  /** The token whose order is shown or asked for. */
  #opened = '';
  /** What gets the focus when it is drawn. */
  #focus = '';
  #minute: ReturnType<typeof setInterval> | undefined;

  constructor(host: OrderTracker) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.listen();
    this.#inlined = this.#host.querySelector('script[type="application/json"]')?.textContent ?? '';
    this.#minute = setInterval(() => this.#tick(), 60_000);
    this.#follow();
  }

  hostDisconnected(): void {
    clearInterval(this.#minute);
    this.shown?.session?.end();
    this.#set(() => (this.spoken = ''));
  }

  /** Speaks the language of the page from now on. */
  listen(): void {
    this.speaking = speechAround(this.#host).then((speech) => this.#set(() => (this.speech = speech)));
  }

  /** Where the gateway is. */
  get base(): string | undefined {
    const {api} = this.#host;
    return api && URL.canParse(api, document.baseURI) ? new URL(api, document.baseURI).href : undefined;
  }

  /** Whether an order is to be shown that nobody has to look up. */
  get isAwaited(): boolean {
    return this.#host.token !== '' || this.#host.order !== undefined || this.#inlined !== '';
  }

  get isBusy(): boolean {
    return this.loading !== undefined || this.shown?.session?.busy === true;
  }

  async lookUp(number: string, factor: string): Promise<void> {
    this.leave();
    this.#host.number = number;
    this.factor = factor;
    this.spoken = this.speech.first.lookUp.looking;
    await this.#load();
    if (!this.#host.isConnected) return;
    if (number && factor) await this.shown?.lookUp(number, factor);
    else this.#fail({code: 'missing'});
  }

  /** Somebody is about to look an order up, or types what to look for. */
  async prepare(form?: HTMLFormElement): Promise<void> {
    if (!(await loadOrderPart().catch(() => false))) return;
    await this.#load();
    this.shown?.typed(form);
  }

  /** Before drawing: opens what the element was given. What another address has told is not taken along. */
  update(isElsewhere: boolean): void {
    if (isElsewhere && this.shown) {
      this.leave();
      this.shown = undefined;
    }
    if (!this.shown) {
      if (this.isAwaited && !this.problem) void this.#load();
      else if (isElsewhere && rememberedAt(this.base)) void this.prepare();
      return;
    }
    const {token} = this.#host;
    if (token === this.#opened) return;
    if (this.#opened) this.leave();
    this.problem = undefined;
    this.#opened = token;
    this.#follow();
  }

  /** After drawing. */
  placeFocus(): void {
    if (this.#focus) this.#host.renderRoot.querySelector<HTMLElement>(this.#focus)?.focus();
    this.#focus = '';
  }

  /** Back to the form, as it was. */
  leave(focus = false): void {
    this.shown?.end();
    this.#set(() => {
      this.#host.order = undefined;
      if (this.#host.token === this.#opened) this.#host.token = '';
      this.#opened = '';
      this.problem = undefined;
      this.spoken = '';
      this.#focus = focus ? '#headline' : '';
    });
  }

  #tick(): void {
    if (!this.shown) this.problem = undefined;
    this.#host.requestUpdate();
  }

  /** Has what draws an order, once; if it cannot be loaded, that is the problem. */
  async #load(): Promise<void> {
    if (this.shown) return;
    this.loading ??= this.#begin().finally(() => this.#set(() => (this.loading = undefined)));
    await this.loading;
  }

  async #begin(): Promise<void> {
    const host = this.#host;
    if (this.base && host.token && !host.order && !this.#inlined) this.#early.ask(this.base, host.token);
    const part = await loadOrderPart().catch(() => undefined);
    if (!part) return this.#say({code: 'unreachable'});
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...part.orderSheets])];
    this.shown = new part.ShownOrder(this.#around(), this.base);
    try {
      if (this.#inlined) host.order ??= part.readOrder(this.#inlined);
    } catch {
      this.#fail({code: 'bad_response'});
    }
    this.#inlined = '';
  }

  #around(): Around {
    return {
      speech: () => this.speech,
      strings: () => this.#host.strings,
      host: this.#host,
      token: () => this.#opened,
      now: () => this.#host.clock(),
      fetch: this.#early.fetch,
      onChange: () => this.#host.requestUpdate(),
      onView: (view, token) => this.#show(view, token),
      onProblem: (problem) => this.#fail(problem),
      onFocus: (selector) => this.#set(() => (this.#focus = selector)),
    };
  }

  /** Asks for the order that the token opens, or hears of its changes if it is there. */
  #follow(): void {
    if (!this.#opened || !this.#host.isConnected) return;
    if (this.#host.order) this.shown?.session?.follow(this.#opened);
    else void this.shown?.session?.open(this.#opened);
  }

  #show(view: OrderView, token: string): void {
    const host = this.#host;
    this.problem = undefined;
    if (JSON.stringify(view) === JSON.stringify(host.order)) return;
    const before = host.order && this.shown?.say(host.order);
    const now = this.shown?.say(view) ?? '';
    const another = this.#opened !== token;
    if (another) this.#focus = '#headline';
    this.spoken = before === undefined ? '' : before === now ? this.spoken : now;
    this.#opened = token;
    host.token = token;
    host.order = view;
    if (another || before === undefined) this.#follow();
    host.dispatchEvent(new OrderTrackerLoadEvent(view));
  }

  /** Back to the form, unless a token may still be good: then its order is asked for again. */
  #fail(problem: Problem): void {
    const {token, order} = this.#host;
    const keep = token && token === this.#opened && problem.code !== 'unauthorized';
    if (!keep) this.leave(order !== undefined && this.#host.matches(':focus-within'));
    this.spoken = '';
    this.#say(problem);
  }

  #say(problem: Problem): void {
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
