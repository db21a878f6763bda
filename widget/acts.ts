import type {GatewayClient, Report} from '../shared/client/gateway-client.js';
import type {OrderView} from '../shared/model.js';
import type {CustomerWord} from '../shared/problems.js';
import {type ActTools, actTools} from './act-tools.js';
import type {Problem} from './problem-words.js';
import type {Screen} from './screen.js';
import {orderPage} from './take-along.js';

/** A dialog that is open. */
export interface Dialog {
  render(screen: Screen): unknown;
}

/** What a dialog asks with, and whom it tells what has come of it. */
export interface Acting {
  readonly tools: ActTools;
  /** Address of the order's own page, at the gateway. */
  readonly page: string;
  readonly client: GatewayClient;
  readonly token: string;
  /** Aborted when the dialog is closed. */
  readonly signal: AbortSignal;
  onChange(): void;
  /** What matches gets the focus when it is drawn. */
  onFocus(selector: string): void;
  /** The token opens nothing any more. */
  onEnded(): void;
  /** Asks for the order again: what was done shows there. */
  refresh(): Promise<void>;
  close(): void;
}

interface ActsListener extends Pick<Acting, 'onChange' | 'onFocus' | 'onEnded'> {
  onView(view: OrderView, token: string): void;
}

/** What a report is opened with. */
export interface Draft {
  readonly kind?: Report['kind'] | undefined;
  readonly parcel?: string | undefined;
}

/** What is drawn of it. */
export interface ThingsToDo {
  readonly busy: boolean;
  readonly dialog: Dialog | undefined;
  /** Whether a dialog could not be loaded. */
  readonly notLoaded: boolean;
  /** Why the customer's word was not taken. */
  readonly problem: Problem | undefined;
  report(language: string, draft: Draft): void;
  tell(language: string): void;
  /** To who sees only how the order stands: how to see the rest comes first. */
  seeRest(): void;
  /** Says whether a parcel was received. */
  say(parcel: string, word: CustomerWord): void;
}

/** What a reader can do about an order that is open as a whole. Each dialog is loaded when it is asked for. */
export class Acts implements ThingsToDo {
  dialog: Dialog | undefined;
  notLoaded = false;
  problem: Problem | undefined;
  busy = false;
  readonly #base: string;
  readonly #client: GatewayClient;
  readonly #token: () => string;
  readonly #listener: ActsListener;
  #acting = new AbortController();

  /** @param base Where the gateway is, without a trailing slash. */
  constructor(base: string, client: GatewayClient, token: () => string, listener: ActsListener) {
    this.#base = base;
    this.#client = client;
    this.#token = token;
    this.#listener = listener;
  }

  report(language: string, draft: Draft): Promise<void> {
    return this.#open(async (acting) => (await import('./act/report.js')).openReport(acting, language, draft));
  }

  tell(language: string): Promise<void> {
    return this.#open(async (acting) => (await import('./act/tell.js')).openTell(acting, language));
  }

  seeRest(): void {
    this.#listener.onFocus('[part="rest"] :is(input, button)');
    this.#listener.onChange();
  }

  async say(parcel: string, word: CustomerWord): Promise<void> {
    const acting = this.#begin();
    if (!acting) return;
    const {token, signal} = acting;
    try {
      const answer = await this.#client.sayWord(token, parcel, word, signal);
      if (answer.outcome === 'ok') await acting.refresh();
      signal.throwIfAborted();
      this.busy = false;
      if (answer.outcome === 'unauthorized') return this.#listener.onEnded();
      if (answer.outcome === 'ok') this.#listener.onFocus('#said');
      else this.problem = {code: answer.outcome, retryAfterSeconds: answer.retryAfterSeconds};
      this.#listener.onChange();
    } catch (cause) {
      if (!signal.aborted) throw cause;
    }
  }

  end(): void {
    this.#acting.abort();
    this.dialog = undefined;
    this.notLoaded = false;
    this.problem = undefined;
    this.busy = false;
  }

  async #open(load: (acting: Acting) => Promise<Dialog>): Promise<void> {
    const acting = this.#begin();
    if (!acting) return;
    const dialog = await load(acting).catch(() => undefined);
    if (acting.signal.aborted) return;
    this.busy = false;
    this.dialog = dialog;
    this.notLoaded = !dialog;
    this.#listener.onChange();
  }

  /** One at a time. */
  #begin(): Acting | undefined {
    if (this.busy) return undefined;
    this.end();
    this.busy = true;
    this.#acting = new AbortController();
    const {signal} = this.#acting;
    const token = this.#token();
    const listener = this.#listener;
    listener.onChange();
    const client = this.#client;
    return {
      ...{tools: actTools, page: orderPage(this.#base, token), client, token, signal},
      onChange: () => signal.aborted || listener.onChange(),
      onFocus: (selector) => signal.aborted || listener.onFocus(selector),
      onEnded: () => signal.aborted || listener.onEnded(),
      async refresh() {
        const opened = await client.open(token, signal);
        if (opened.outcome === 'ok' && !signal.aborted) listener.onView(opened.view, token);
      },
      close: () => {
        if (signal.aborted) return;
        this.end();
        listener.onChange();
      },
    };
  }
}
