import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {keyed} from 'lit/directives/keyed.js';
import {isRightToLeft} from '../../shared/direction.js';
import type {Granted} from '../consent.js';
import type {Look} from '../look.js';
import {nameOf} from '../name-of.js';
import {firstSettings, type Settings} from '../settings.js';
import type {Watch} from '../watch.js';
import type {Desk, Outside} from './desk.js';
import {deskOf} from './desk-of.js';
import {keyPressed} from './keys.js';
import {lastAsked} from './last-asked.js';
import {type List, listOf} from './list.js';
import {listNotice} from './list-notice.js';
import {archiveScreen, listScreen} from './list-screen.js';
import {noticeStyles} from './notice.js';
import {orderActions} from './order-actions.js';
import {hrefOf, type Place, placeIn} from './place.js';
import {type Speech, speechFor} from './speech.js';
import {frame} from './styles/frame.js';
import {list as listStyles} from './styles/list.js';
import {looks} from './styles/look.js';
import {row as rowStyles} from './styles/row.js';
import {top} from './top.js';
import type {UndoToast} from './undo-toast.js';

/** The popup, and the panel at the side: what is watched, and whatever is done about it. */
export class OrderPopup extends LitElement {
  static override styles = [...looks, frame, listStyles, rowStyles, noticeStyles];

  @property({attribute: false}) outside!: Outside;
  @property({attribute: false}) clock: () => number = Date.now;
  /** The browser's language, unless another is chosen. */
  @property() language = 'en';
  /** What stands in the field for numbers when it opens. */
  @property({attribute: false}) typed = '';

  @state() private speech: Speech | undefined;
  @state() private place: Place = placeIn(location.hash);
  @state() private watches: readonly Watch[] | 'unreadable' | undefined;
  @state() private settings: Settings = firstSettings;
  @state() private granted: Granted = {};
  @state() private unread = 0;
  @state() private seen: {readonly tabId: number; readonly look: Look} | undefined;
  @state() private query: string | undefined;
  #leaving = new AbortController();
  /** What is read last counts, whichever comes last; and so does the page that is looked at last. */
  #read = 0;
  #looked = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaving = new AbortController();
    const {signal} = this.#leaving;
    window.addEventListener('hashchange', () => void this.#arrive(), {signal});
    window.addEventListener('keydown', (event) => this.#press(event), {signal});
    this.outside.onChange(() => void this.#load(), signal);
    this.outside.onPage(() => void this.#lookAt(), signal);
    // A panel stays while a button is pressed in the page beside it.
    window.addEventListener('focus', () => void this.#lookAt(), {signal});
    void this.#load();
    void this.#lookAt();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  get #toast(): UndoToast | null {
    return this.renderRoot.querySelector('undo-toast');
  }

  async #load(): Promise<void> {
    this.#read += 1;
    const read = this.#read;
    const {outside} = this;
    const [{watches, unread}, settings, granted] = await Promise.all([
      outside.readList().catch(() => ({watches: 'unreadable' as const, unread: 0})),
      outside.readSettings().catch(() => firstSettings),
      outside.readGranted(),
    ]);
    if (read !== this.#read) return;
    const speech = await speechFor(settings.language ?? this.language);
    this.lang = speech.language;
    this.dir = isRightToLeft(speech.language) ? 'rtl' : 'ltr';
    Object.assign(this, {watches, settings, granted, unread, speech});
  }

  /** A page that cannot be read has nothing to be shown. */
  async #lookAt(): Promise<void> {
    this.#looked += 1;
    const looked = this.#looked;
    const seen = await this.#look();
    if (looked === this.#looked) this.seen = seen;
  }

  async #look() {
    const tabId = await this.outside.tab();
    if (tabId === undefined) return undefined;
    const ask = () => this.outside.send('lookAt', {tabId});
    // A background that was ended while it answered is begun by the next question.
    const look = await ask()
      .catch(ask)
      .catch(() => undefined);
    return look && {tabId, look};
  }

  /** The heading of where one has come to gets the focus or, back in a list, what one came from. */
  async #arrive(): Promise<void> {
    const from = this.place;
    this.place = placeIn(location.hash);
    // From an order that was found one comes back to what was found.
    const isFound = 'id' in from || ('id' in this.place && this.#row(this.place.id) !== null);
    if (!isFound) this.query = undefined;
    if (this.place.name === 'page') void this.#lookAt();
    await this.updateComplete;
    const row = 'id' in from ? this.#row(from.id) : null;
    const target = row ?? this.renderRoot.querySelector<HTMLElement>('h1');
    target?.focus();
    if (!row) this.renderRoot.querySelector('main')?.scrollTo(0, 0);
  }

  #row(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`#row-${CSS.escape(id)}`);
  }

  #press(event: KeyboardEvent): void {
    keyPressed(event, this.renderRoot as ShadowRoot, {
      back: () => {
        if (this.query !== undefined && !('id' in this.place)) this.query = undefined;
        else if (this.place.name !== 'list') this.#go(this.#above);
        else return false;
        return true;
      },
      search: () => this.#search(),
      undo: () => this.#toast?.undo() ?? false,
    });
  }

  /** Where the way back leads. */
  get #above(): Place {
    const {place} = this;
    if (place.name === 'tell') return {name: 'order', id: place.id};
    if (place.name === 'order' && this.#watch?.archivedAt) return {name: 'archive'};
    return {name: 'list'};
  }

  #go(place: Place): void {
    location.hash = hrefOf(place);
  }

  async #search(): Promise<void> {
    if (this.place.name !== 'archive') this.#go({name: 'list'});
    this.query ??= '';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#find')?.focus();
  }

  get #watch(): Watch | undefined {
    const {place, watches} = this;
    return 'id' in place && Array.isArray(watches) ? watches.find(({id}: Watch) => id === place.id) : undefined;
  }

  protected override render() {
    const {speech, watches, place} = this;
    if (!speech || watches === undefined) return nothing;
    const {words} = speech;
    const {outside, settings, granted} = this;
    const known = {speech, outside, settings, granted, now: this.clock, go: (place: Place) => this.#go(place)};
    const desk = deskOf(known, (said) => this.#toast?.say(said));
    const list = watches === 'unreadable' ? undefined : listOf(watches, speech, this.clock());
    const shown = this.#watch;
    return html`
      ${top({place, words, name: shown && nameOf(shown), above: this.#above, options: this.outside.openOptions})}
      <main class=${place.name === 'page' || place.name === 'tell' ? 'pad' : place.name === 'order' ? '' : 'list'}>
        ${list ? this.#screen(desk, list) : this.#unreadable(words)}
      </main>
      <footer class=${place.name === 'tell' ? 'bare' : ''}>
        <undo-toast label=${words.done.undo}></undo-toast>
        ${
          shown
            ? place.name === 'order'
              ? orderActions(desk, shown)
              : nothing
            : [html`<add-number .desk=${desk} .text=${this.typed}></add-number>`, lastAsked(words, list)]
        }
      </footer>
    `;
  }

  #screen(desk: Desk, list: List) {
    const {place, seen} = this;
    const {words} = desk.speech;
    const search = (query: string) => {
      this.query = query;
    };
    const watches = Array.isArray(this.watches) ? this.watches : [];
    const above = listNotice(desk, watches, this.unread);
    const drawn = {list, words, above, look: seen?.look, query: this.query, search};
    switch (place.name) {
      case 'list':
        return listScreen(drawn);
      case 'archive':
        return archiveScreen(drawn);
      case 'page':
        return seen
          ? html`<page-numbers .desk=${desk} .look=${seen.look} .tabId=${seen.tabId}></page-numbers>`
          : html`<p>${words.page.nothing}</p>`;
      default:
        return this.#order(desk, place.name);
    }
  }

  #order(desk: Desk, name: 'order' | 'tell') {
    const watch = this.#watch;
    if (!watch) return html`<p class="said">${desk.speech.words.order.gone}</p>`;
    return name === 'order'
      ? keyed(watch.id, html`<one-order .desk=${desk} .watch=${watch}></one-order>`)
      : html`<tell-choices .desk=${desk} .watch=${watch}></tell-choices>`;
  }

  #unreadable({failed}: Speech['words']) {
    return html`
      <div class="nothing" role="alert">
        <h2>${failed.list}</h2>
        <p>${failed.listSay}</p>
        <button class="button second" type="button" @click=${() => void this.#load()}>${failed.again}</button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'order-popup': OrderPopup;
  }
}
