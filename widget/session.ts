import * as v from 'valibot';
import type {GatewayClient} from '../shared/client/gateway-client.js';
import {sleeping} from '../shared/client/sleep.js';
import {type OrderView, OrderViewSchema} from '../shared/model.js';
import {Acts} from './acts.js';
import {LinkByMail} from './link-by-mail.js';
import {OneTimeCode} from './one-time-code.js';
import type {OwnWords} from './own-words.js';
import type {Problem} from './problem-words.js';
import {anotherTask} from './task.js';
import {numberIn} from './typed-number.js';

/** What an element hears of its session, and the words it has for it. */
export interface SessionListener {
  strings(): OwnWords | undefined;
  /** `busy` or `connected` is another. */
  onChange(): void;
  /** An order is there, and opened by `token`; or it has changed. */
  onView(view: OrderView, token: string): void;
  onProblem(problem: Problem): void;
  /** What matches gets the focus when it is drawn. */
  onFocus(selector: string): void;
}

type Answer = {readonly view: OrderView; readonly token: string} | Problem;

const firstPause = 2000;
const longestPause = 60_000;

/** Looks an order up or opens it, and follows it. The last call wins: what was asked before is dropped. */
export class Session {
  busy = false;
  /** Whether changes would be heard of. */
  connected = true;
  /** Of the order that is opened or followed. */
  token = '';
  readonly code: OneTimeCode;
  readonly link: LinkByMail;
  readonly acts: Acts;
  readonly #base: string;
  readonly #client: GatewayClient;
  readonly #listener: SessionListener;
  #asking = new AbortController();
  #following = new AbortController();

  constructor(base: string, client: GatewayClient, listener: SessionListener) {
    this.#base = base;
    this.#client = client;
    this.#listener = listener;
    const heard = {
      strings: () => listener.strings(),
      onChange: () => listener.onChange(),
      onSent: () => listener.onFocus('#code'),
      onFocus: (selector: string) => listener.onFocus(selector),
      onView: (view: OrderView, token: string) => listener.onView(view, token),
      onEnded: () => listener.onProblem({code: 'unauthorized'}),
    };
    this.link = new LinkByMail(client, heard.onChange, () => listener.onFocus('#mailed'));
    this.code = new OneTimeCode(client, () => this.token, heard);
    this.acts = new Acts(base, client, () => this.token, heard);
  }

  /** @returns What came of it, unless something newer was begun meanwhile. */
  async lookUp(number: string, factor: string): Promise<Answer | undefined> {
    const signal = this.#begin();
    return this.#ask(signal, async () => {
      const found = await this.#client.lookUp(await numberIn(number), factor, signal);
      if (found.outcome === 'ok') return {view: found.view, token: found.token};
      const {outcome: code, retryAfterSeconds, byMail} = found;
      return {code, retryAfterSeconds, byMail};
    });
  }

  /** Tries again, with growing pauses or when the gateway says, as long as it cannot be reached. */
  async open(token: string): Promise<void> {
    const signal = this.#begin();
    this.token = token;
    for (let pause = firstPause; ; pause = Math.min(longestPause, pause * 2)) {
      const answer = await this.#ask(signal, async () => {
        const opened = await this.#client.open(token, signal);
        if (opened.outcome !== 'ok') return {code: opened.outcome, retryAfterSeconds: opened.retryAfterSeconds};
        return opened.view ? {view: opened.view, token} : {code: 'bad_response'};
      });
      if (!answer || 'view' in answer || answer.code === 'unauthorized') return;
      await sleeping(Math.max(pause, (answer.retryAfterSeconds ?? 0) * 1000), signal).catch(() => {});
    }
  }

  /** Hears of every change while the page is looked at, until it is ended or the token has. */
  follow(token: string): void {
    this.token = token;
    this.#following.abort();
    this.#following = new AbortController();
    const {signal} = this.#following;
    let listening = new AbortController();
    const listen = () => {
      listening.abort();
      listening = new AbortController();
      if (document.visibilityState !== 'visible') return;
      if (navigator.onLine) void this.#listen(token, AbortSignal.any([signal, listening.signal]));
      else this.#connect(false);
    };
    document.addEventListener('visibilitychange', listen, {signal});
    window.addEventListener('online', listen, {signal});
    window.addEventListener('offline', listen, {signal});
    // What is there is painted first.
    requestAnimationFrame(() => setTimeout(() => signal.aborted || listen()));
  }

  end(): void {
    this.#following.abort();
    this.#asking.abort();
    this.code.end();
    this.link.end();
    this.acts.end();
    this.busy = false;
    this.connected = true;
  }

  async #listen(token: string, signal: AbortSignal): Promise<void> {
    const onConnection = (open: boolean) => {
      if (!signal.aborted) this.#connect(open);
    };
    const live = await import('./live.js').catch(() => undefined);
    if (!live) {
      onConnection(false);
      await sleeping(longestPause, signal).catch(() => {});
      return signal.aborted ? undefined : this.#listen(token, signal);
    }
    await live.follow({
      api: this.#base,
      token,
      signal,
      read: (data) => v.parse(OrderViewSchema, JSON.parse(data)),
      sleep: sleeping,
      onView: (view) => this.#listener.onView(view, token),
      onConnection,
      onEnded: () => signal.aborted || this.#listener.onProblem({code: 'unauthorized'}),
    });
  }

  #connect(open: boolean): void {
    this.connected = open;
    this.#listener.onChange();
  }

  #begin(): AbortSignal {
    this.end();
    this.#asking = new AbortController();
    return this.#asking.signal;
  }

  /** Asks once. Gives nothing if something newer was begun meanwhile. */
  async #ask(signal: AbortSignal, question: () => Promise<Answer>): Promise<Answer | undefined> {
    if (signal.aborted) return undefined;
    this.busy = true;
    this.#listener.onChange();
    try {
      const answer = await question();
      await anotherTask();
      signal.throwIfAborted();
      this.busy = false;
      if ('view' in answer) this.#listener.onView(answer.view, answer.token);
      else this.#listener.onProblem(answer);
      return answer;
    } catch (cause) {
      if (!signal.aborted) throw cause;
      return undefined;
    }
  }
}
