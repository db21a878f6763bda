import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {Session} from './answers.js';
import {type Api, ApiError, createApi} from './api.js';
import {hrefOf, type Place, placeIn, placeNames} from './place.js';
import {english, type Speech, speechFor} from './strings/index.js';
import {frame} from './styles/frame.js';
import {controls, tokens} from './styles/look.js';
import {page} from './styles/page.js';

/** The merchant's page: who has signed in, where they are, and the screen of that place. */
export class MerchantPage extends LitElement {
  static override styles = [tokens, controls, page, frame];

  /** Without one, the gateway whose page this is. */
  @property({attribute: false}) api: Api = createApi(new URL('..', location.href).pathname.replace(/\/$/, ''));
  @property({attribute: false}) clock: () => number = Date.now;

  @state() private session: Session | 'none' | undefined;
  @state() private speech: Speech = english;
  @state() private place: Place = placeIn(location.hash);
  #leaving = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#leaving = new AbortController();
    window.addEventListener('hashchange', () => void this.#go(), {signal: this.#leaving.signal});
    void this.#speak();
    void this.#open();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  async #speak() {
    const around = this.closest<HTMLElement>('[data-language]')?.dataset['language'];
    this.speech = await speechFor(around ?? navigator.language);
    this.lang = this.speech.language;
    this.dir = this.speech.shared.direction;
  }

  async #open() {
    try {
      this.session = await this.api<Session>('GET', '/session');
      document.title = this.speech.words.title(this.session.shop.name);
    } catch (error) {
      this.session = error instanceof ApiError || this.session === undefined ? 'none' : this.session;
    }
  }

  async #go() {
    this.place = placeIn(location.hash);
    await this.updateComplete;
    const screen = this.renderRoot.querySelector<LitElement>('main > *');
    await screen?.updateComplete;
    screen?.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  async #signOut() {
    await this.api('DELETE', '/session').catch(() => undefined);
    this.session = 'none';
  }

  protected override render() {
    const {session} = this;
    if (session === undefined) return nothing;
    if (session === 'none') {
      return html`<main><merchant-sign-in .api=${this.api} .speech=${this.speech} .onSignedIn=${() => this.#open()}></merchant-sign-in></main>`;
    }
    const {nav, signOut} = this.speech.words;
    return html`
      <header>
        <p class="mark">${session.shop.name}</p>
        <nav aria-label=${nav.label}>
          ${placeNames.map(
            (name) =>
              html`<a href=${hrefOf({name})} aria-current=${name === this.place.name ? 'page' : nothing}>${nav[name]}</a>`,
          )}
          <button class="button bare" type="button" @click=${this.#signOut}>${signOut}</button>
        </nav>
      </header>
      <main>${this.#screen(session)}</main>
    `;
  }

  #screen(session: Session) {
    const {api, clock, speech, place} = this;
    const out = () => {
      this.session = 'none';
    };
    switch (place.name) {
      case 'today':
        return html`<merchant-today .api=${api} .session=${session} .speech=${speech} .clock=${clock} .onSignedOut=${out}></merchant-today>`;
      case 'orders':
        return place.order === undefined
          ? html`<merchant-orders .api=${api} .session=${session} .speech=${speech} .clock=${clock} .onSignedOut=${out} .query=${place.query ?? ''}></merchant-orders>`
          : html`<merchant-order .api=${api} .session=${session} .speech=${speech} .clock=${clock} .onSignedOut=${out} .number=${place.order}></merchant-order>`;
      case 'carriers':
        return html`<merchant-carriers .api=${api} .session=${session} .speech=${speech} .clock=${clock} .onSignedOut=${out}></merchant-carriers>`;
      case 'policy':
        return html`<merchant-policy .api=${api} .session=${session} .speech=${speech} .clock=${clock} .onSignedOut=${out}></merchant-policy>`;
      case 'embed':
        return html`<merchant-embed .api=${api} .session=${session} .speech=${speech} .clock=${clock} .onSignedOut=${out}></merchant-embed>`;
    }
  }
}
