import {nothing} from 'lit';
import {spoken} from '../shared/answer/status-words.js';
import {createGatewayClient} from '../shared/client/gateway-client.js';
import type {OrderView} from '../shared/model.js';
import {en, type Strings} from '../shared/strings/en.js';
import {overridden} from '../shared/strings/override.js';
import {askedFactor} from './asked-factor.js';
import {Copying} from './copy.js';
import {linkByMail} from './link-by-mail.js';
import type {FactorKind, FormParts} from './look-up-form.js';
import {orderView} from './order-view.js';
import {ParcelTabs} from './parcel-tabs.js';
import {Printing} from './printing.js';
import {alertNotice, invalidFields, type Problem, problemWords} from './problem-words.js';
import {Remembered, rememberChoice, rememberedOrders} from './remembered.js';
import {type Screen, screenOf} from './screen.js';
import {Session, type SessionListener} from './session.js';
import type {Speech} from './speech.js';
import {TakeAlong, takeAlong} from './take-along.js';
import {TypedNumber} from './typed-number.js';

/** The element around the order. */
export interface Around extends SessionListener {
  speech(): Speech;
  /** The element itself. */
  readonly host: HTMLElement & {readonly factor: FactorKind};
  /** The token that opens the order, if one does. */
  token(): string;
  readonly now: () => number;
  readonly fetch: typeof fetch;
}

/** Asks for an order, follows it and draws it. */
export class ShownOrder {
  /** Absent if there is nobody to ask: the page gives the order itself. */
  readonly session: Session | undefined;
  readonly #around: Around;
  readonly #base: string | undefined;
  readonly #copying: Copying;
  readonly #along: TakeAlong | undefined;
  readonly #typed: TypedNumber;
  readonly #remembered: Remembered;
  readonly #printing: Printing;
  #factor: FactorKind | undefined;
  #showAll = false;
  /** What machines were last given to read. */
  #marked: OrderView | undefined;
  readonly #tabs = new ParcelTabs((focus) => (focus ? this.#around.onFocus(focus) : this.#around.onChange()));

  /** @param base Where the gateway is. */
  constructor(around: Around, base: string | undefined) {
    this.#around = around;
    this.#base = base;
    this.#printing = new Printing(() => around.onChange());
    this.#copying = new Copying(() => around.onChange());
    this.#typed = new TypedNumber(() => around.onChange());
    this.#remembered = new Remembered(base ?? '', () => around.onChange());
    if (base === undefined) return;
    const {fetch, now, host} = around;
    const onProblem = (problem: Problem) => {
      if (problem.code === 'unauthorized') this.#remembered.forget(this.session?.token ?? '');
      around.onProblem(problem);
    };
    const client = createGatewayClient(base, {fetch, now});
    this.session = new Session(base, client, {...around, onProblem});
    this.#along = new TakeAlong(base, client, host, () => around.onChange());
  }

  /** Asks for an order, and has this device remember it if the customer has chosen that. */
  async lookUp(number: string, factor: string): Promise<void> {
    const found = await this.session?.lookUp(number, factor);
    if (found && 'view' in found) this.#remembered.keep(found.view.order.number, found.token);
  }

  /** Says what is typed into the form. */
  typed(form: HTMLFormElement | undefined): void {
    if (!form) return;
    const data = new FormData(form);
    const order = String(data.get('order'));
    this.session?.link.typed(order.trim(), String(data.get('factor')).trim());
    void this.#typed.look(order);
    void this.#askFactor();
  }

  /** Ends what is asked for and followed. */
  rest(): void {
    this.session?.end();
    this.#printing.end();
  }

  /** That too, and forgets what was chosen. */
  end(): void {
    this.rest();
    this.#along?.end();
    this.#showAll = false;
    this.#tabs.end();
  }

  /** @param leave Goes back to the form. */
  render(view: OrderView, leave: () => void) {
    const screen = this.#screen(view);
    const along = this.#along;
    if (this.#around.host.isConnected) this.#printing.begin();
    const token = this.#around.token();
    return orderView(screen, {
      showAll: this.#showAll || this.#printing.now,
      printing: this.#printing.now,
      copied: this.#copying.copied,
      connected: this.session?.connected !== false,
      toggleScans: () => this.#set(() => (this.#showAll = !this.#showAll)),
      copy: (number, text) => this.#copying.copy(number, text),
      tabs: this.#tabs,
      code: this.session?.code,
      along: along && token ? () => takeAlong(screen, along, token) : undefined,
      acts: this.session?.acts,
      leave: this.session && leave,
    });
  }

  /** Lets machines read what is shown, where the page wants that. */
  mark(view: OrderView | undefined, isWanted: boolean): void {
    const wanted = isWanted ? view : undefined;
    if (wanted === this.#marked) return;
    this.#marked = wanted;
    const screen = wanted && this.#screen(wanted);
    void import('./page-markup.js').then(
      ({writeMarkup}) => writeMarkup(this.#around.host, screen),
      () => {},
    );
  }

  /** The answer in one line, to be read out. */
  say(view: OrderView): string {
    return spoken(this.#screen(view));
  }

  failed(problem: Problem) {
    return alertNotice(problemWords(this.#words, problem));
  }

  /** What the form has beside its fields, and says of them. */
  form(problem: Problem | undefined): FormParts {
    const {session} = this;
    const words = this.#words;
    const link = session?.link;
    const shown = link?.asked ? undefined : (link?.problem ?? problem);
    return {
      above: [
        session ? rememberedOrders(words, this.#remembered, (token) => session.open(token)) : nothing,
        shown ? this.failed(shown) : nothing,
      ],
      inside: rememberChoice(words, this.#remembered),
      below: link && !problem?.byMail ? linkByMail(words, link) : nothing,
      invalid: shown ? invalidFields(shown) : [],
      seen: this.#typed.say(words),
      ...(this.#factor && !this.#isFactorGiven && {kind: this.#factor}),
      // A link goes to an address, whatever a look-up needs.
      ...(shown?.code === 'mail' && {kind: 'email'}),
    };
  }

  /** The page knows best. */
  get #isFactorGiven(): boolean {
    const {host} = this.#around;
    return host.hasAttribute('factor') || host.factor !== 'either';
  }

  async #askFactor(): Promise<void> {
    if (this.#base === undefined || this.#factor || this.#isFactorGiven) return;
    const factor = await askedFactor(this.#base);
    if (factor !== this.#factor) this.#set(() => (this.#factor = factor));
  }

  get #words(): Strings {
    return overridden(this.#around.speech().words ?? en, this.#around.strings());
  }

  #screen(view: OrderView): Screen {
    const {language} = this.#around.speech();
    return screenOf(view, {words: this.#words, language, now: this.#around.now(), chosen: this.#tabs.chosen});
  }

  #set(change: () => void): void {
    change();
    this.#around.onChange();
  }
}
