import type {ReactiveController} from 'lit';
import {EarlyAnswer} from './early-answer.js';
import {OrderTrackerErrorEvent} from './events.js';
import {loadOrderPart} from './order-part.js';
import type {OrderTracker} from './order-tracker.js';
import {rememberedAt} from './remembered-at.js';
import {english, type Speech, speechAround, withHosts} from './speech.js';
import {anotherTask} from './task.js';
import type {Tracking} from './tracking.js';

/** Has what an element needs beside the form when it needs it: its language, and what asks for an order and draws it. */
export class Loading implements ReactiveController {
  speech: Speech = english;
  speaking: Promise<void> | undefined;
  tracking: Tracking | undefined;
  /** Until the tracking is there. */
  waiting: Promise<void> | undefined;
  failed = false;
  readonly #host: OrderTracker;
  readonly #early = new EarlyAnswer();
  /** An order as text that the page has put inside the element: empty once it was taken, or comes too late. */
  #inlined: string | null | undefined;
  /** The page may change its language, or the element its own. */
  #spoken: MutationObserver | undefined;
  #minute: ReturnType<typeof setInterval> | undefined;

  constructor(host: OrderTracker) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
    this.#spoken = new MutationObserver(() => this.#listen());
    for (const one of withHosts(this.#host)) {
      this.#spoken.observe(one.getRootNode(), {subtree: true, attributeFilter: ['lang']});
    }
    const lookInside = () =>
      this.#set(() => (this.#inlined ??= this.#host.querySelector('script[type="application/json"]')?.textContent));
    // A script that is quicker than the page finds the element before what is inside it, or half of that.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', lookInside);
    else lookInside();
    this.#minute = setInterval(() => this.#set(() => (this.failed = false)), 60_000);
    this.tracking?.follow();
  }

  hostDisconnected(): void {
    clearInterval(this.#minute);
    this.#spoken?.disconnect();
    this.tracking?.rest();
  }

  /** Where the gateway is, without a trailing slash. */
  get base(): string | undefined {
    const {api} = this.#host;
    return api && URL.canParse(api, document.baseURI)
      ? new URL(api, document.baseURI).href.replace(/\/+$/, '')
      : undefined;
  }

  /** Whether an order is to be shown that nobody has to look up. */
  get isAwaited(): boolean {
    // A page or its framework may take them away as it likes.
    return Boolean(this.#host.token || this.#host.order || this.#inlined);
  }

  get isBusy(): boolean {
    return Boolean(this.waiting || this.tracking?.shown.session?.busy);
  }

  /** Somebody is about to look an order up, or types what to look for. */
  async prepare(form?: HTMLFormElement): Promise<void> {
    if (await loadOrderPart().catch(() => undefined)) (await this.load())?.shown.typed(form);
  }

  /** Before drawing. What another address has told is not taken along. */
  update(isElsewhere: boolean): void {
    if (isElsewhere && this.tracking) {
      this.tracking.leave();
      this.tracking = undefined;
    }
    if (this.tracking) this.tracking.open();
    else if (this.isAwaited && !this.failed) void this.load();
    else if (isElsewhere && rememberedAt(this.base)) void this.prepare();
  }

  /** Nothing if it cannot be loaded. */
  async load(): Promise<Tracking | undefined> {
    if (!this.tracking) {
      this.waiting ??= this.#begin().finally(() => this.#set(() => (this.waiting = undefined)));
      await this.waiting;
    }
    return this.tracking;
  }

  /** Speaks the language of the page from now on. */
  #listen(): void {
    const speaking = speechAround(this.#host).then((speech) => {
      // What is listened to last counts, whichever is loaded last.
      if (speaking === this.speaking) this.#set(() => (this.speech = speech));
    });
    this.speaking = speaking;
  }

  async #begin(): Promise<void> {
    const host = this.#host;
    // A page's first formatter costs more than drawing an order: it is made while nothing else is there to do.
    setTimeout(Intl.DateTimeFormat);
    if (this.base && host.token && !host.order && !this.#inlined) this.#early.ask(this.base, host.token);
    const part = await loadOrderPart().catch(() => undefined);
    this.failed = !part;
    if (!part) return void host.dispatchEvent(new OrderTrackerErrorEvent('unreachable'));
    await anotherTask();
    this.tracking = new part.Tracking(host, this, this.#early.fetch);
    this.tracking.read(this.#inlined);
    this.#inlined = '';
  }

  #set(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }
}
