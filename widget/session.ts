import * as v from 'valibot';
import type {GatewayClient} from '../shared/client/gateway-client.js';
import {sleeping} from '../shared/client/sleep.js';
import {type OrderView, OrderViewSchema} from '../shared/model.js';
import type {Problem} from './problem-words.js';

/** What an element hears of its session. */
export interface SessionListener {
  /** `busy` or `connected` is another. */
  onChange(): void;
  /** An order is there, and opened by `token`; or it has changed. */
  onView(view: OrderView, token: string): void;
  onProblem(problem: Problem): void;
}

/** Looks an order up or opens it, and follows it. The last call wins: what was asked before is dropped. */
export class Session {
  busy = false;
  /** Whether changes would be heard of. */
  connected = true;
  readonly #base: string;
  readonly #client: GatewayClient;
  readonly #listener: SessionListener;
  #asking = new AbortController();
  #following: AbortController | undefined;

  constructor(base: string, client: GatewayClient, listener: SessionListener) {
    this.#base = base;
    this.#client = client;
    this.#listener = listener;
  }

  lookUp(number: string, factor: string): Promise<void> {
    return this.#ask(async (signal) => {
      const found = await this.#client.lookUp(number, factor, signal);
      if (found.outcome === 'ok') return {view: found.view, token: found.token};
      return {code: found.outcome, retryAfterSeconds: found.retryAfterSeconds};
    });
  }

  open(token: string): Promise<void> {
    return this.#ask(async (signal) => {
      const opened = await this.#client.open(token, signal);
      if (opened.outcome !== 'ok') return {code: opened.outcome};
      return opened.view ? {view: opened.view, token} : {code: 'bad_response'};
    });
  }

  /** Hears of every change, until it is paused or the token has ended. */
  async follow(token: string): Promise<void> {
    this.pause();
    this.#following = new AbortController();
    const {signal} = this.#following;
    const {follow} = await import('./live.js');
    await follow({
      api: this.#base,
      token,
      signal,
      read: (data) => v.parse(OrderViewSchema, JSON.parse(data)),
      sleep: sleeping,
      onView: (view) => this.#listener.onView(view, token),
      onConnection: (open) => {
        this.connected = open;
        this.#listener.onChange();
      },
      onEnded: () => this.#listener.onProblem({code: 'unauthorized'}),
    });
  }

  pause(): void {
    this.#following?.abort();
  }

  end(): void {
    this.pause();
    this.#asking.abort();
    this.busy = false;
  }

  async #ask(question: (signal: AbortSignal) => Promise<{view: OrderView; token: string} | Problem>): Promise<void> {
    this.end();
    this.#asking = new AbortController();
    const {signal} = this.#asking;
    this.busy = true;
    this.#listener.onChange();
    try {
      const answer = await question(signal);
      this.busy = false;
      if ('view' in answer) this.#listener.onView(answer.view, answer.token);
      else this.#listener.onProblem(answer);
    } catch (cause) {
      if (!signal.aborted) throw cause;
    }
  }
}
