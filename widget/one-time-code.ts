import type {CodeSent, GatewayClient} from '../shared/client/gateway-client.js';
import type {OrderView} from '../shared/model.js';
import type {Problem} from './problem-words.js';

/** What an element hears of its code. */
export interface CodeListener {
  onChange(): void;
  /** It was sent: now it can be typed. */
  onSent(): void;
  /** All of the order is there, and opened by `token`. */
  onView(view: OrderView, token: string): void;
  /** The token opens nothing any more. */
  onEnded(): void;
}

/** Has a one-time code sent, and gives it for the rest of the order. What is not the code is a problem of the field only. */
export class OneTimeCode {
  busy = false;
  /** Which way the last one went. */
  sent: CodeSent['channel'] | undefined;
  problem: Problem | undefined;
  readonly #client: GatewayClient;
  readonly #token: () => string;
  readonly #listener: CodeListener;
  #asking = new AbortController();

  constructor(client: GatewayClient, token: () => string, listener: CodeListener) {
    this.#client = client;
    this.#token = token;
    this.#listener = listener;
  }

  async send(): Promise<void> {
    const answer = await this.#ask((token, signal) => this.#client.sendCode(token, signal));
    if (answer?.outcome !== 'ok') return;
    this.sent = answer.channel;
    this.#listener.onSent();
  }

  async check(code: string): Promise<void> {
    if (!code) return this.#fail({code: 'missing'});
    const answer = await this.#ask((token, signal) => this.#client.checkCode(token, code, signal));
    if (answer?.outcome !== 'ok') return;
    this.end();
    this.#listener.onView(answer.view, answer.token);
  }

  end(): void {
    this.#asking.abort();
    this.busy = false;
    this.sent = undefined;
    this.problem = undefined;
  }

  /** One question at a time; nothing comes of one that was ended meanwhile. */
  async #ask<Answer extends {outcome: 'ok'}>(
    question: (token: string, signal: AbortSignal) => Promise<Answer | Failed>,
  ): Promise<Answer | Failed | undefined> {
    if (this.busy) return undefined;
    this.#asking = new AbortController();
    const {signal} = this.#asking;
    this.busy = true;
    this.#listener.onChange();
    const answer = await question(this.#token(), signal).catch((cause) => {
      if (!signal.aborted) throw cause;
    });
    if (!answer || signal.aborted) return undefined;
    this.busy = false;
    this.problem = undefined;
    if (answer.outcome === 'unauthorized') this.#listener.onEnded();
    else if (answer.outcome !== 'ok') this.#fail({code: answer.outcome, retryAfterSeconds: answer.retryAfterSeconds});
    return answer;
  }

  #fail(problem: Problem): void {
    this.problem = problem;
    this.#listener.onChange();
  }
}

type Failed = Exclude<Awaited<ReturnType<GatewayClient['sendCode']>>, {outcome: 'ok'}>;
