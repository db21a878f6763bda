import type {GatewayClient, Report} from '../shared/client/gateway-client.js';
import type {OrderView} from '../shared/model.js';
import type {CustomerWord} from '../shared/problems.js';
import {type ActTools, actTools} from './act-tools.js';
import type {OwnWords} from './own-words.js';
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
  /** The shop's own words. */
  strings(): OwnWords | undefined;
  onChange(): void;
  /** What matches gets the focus when it is drawn. */
  onFocus(selector: string): void;
  /** The token opens nothing any more. */
  onEnded(): void;
  /** Asks for the order again: what was done shows there. */
  refresh(): Promise<void>;
  close(): void;
}

interface ActsListener extends Pick<Acting, 'strings' | 'onChange' | 'onFocus' | 'onEnded'> {
  onView(view: OrderView, token: string): void;
}

/** What a report is opened with. */
export interface Draft {
  readonly kind?: Report['kind'] | undefined;
  readonly parcel?: string | undefined;
}

/** Why a dialog did not open. */
export interface NotLoaded {
  readonly isOffline: boolean;
  /** How often it was tried. */
  readonly tries: number;
  again(): void;
}

/** What is drawn of it. */
export interface ThingsToDo {
  readonly busy: boolean;
  readonly dialog: Dialog | undefined;
  readonly notLoaded: NotLoaded | undefined;
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
  notLoaded: NotLoaded | undefined;
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
    const load = () => import('./act/report.js');
    return this.#open('#report', load, (part, acting) => part.openReport(acting, language, draft));
  }

  tell(language: string): Promise<void> {
    const load = () => import('./act/tell.js');
    return this.#open('#tell', load, (part, acting) => part.openTell(acting, language));
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
    this.notLoaded = undefined;
    this.problem = undefined;
    this.busy = false;
  }

  /** @param opener The button, which gets the focus back. */
  async #open<Part>(
    opener: string,
    load: () => Promise<Part>,
    draw: (part: Part, acting: Acting) => Promise<Dialog>,
    tries = 1,
  ): Promise<void> {
    const acting = this.#begin();
    if (!acting) return;
    if (tries > 1) this.#listener.onFocus(opener);
    try {
      const part = await load();
      const dialog = await draw(part, acting);
      acting.signal.throwIfAborted();
      this.dialog = dialog;
    } catch {
      if (acting.signal.aborted) return;
      const again = () => this.#open(opener, load, draw, tries + 1);
      this.notLoaded = {isOffline: !navigator.onLine, tries, again};
      this.#listener.onFocus('#try-again');
    }
    this.busy = false;
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
      strings: () => listener.strings(),
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
