import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {type Format, formatFor} from '../shared/format.js';
import {localAt} from '../shared/time.js';
import type {Session} from './answers.js';
import {type Api, ApiError} from './api.js';
import {english, type Speech} from './strings/index.js';
import {chart} from './styles/chart.js';
import {form} from './styles/form.js';
import {controls, tokens} from './styles/look.js';
import {page} from './styles/page.js';
import {table} from './styles/table.js';

/** What every screen has: whom to ask, how to speak, and what to show while there is nothing yet. */
export abstract class Screen<Data> extends LitElement {
  static override styles = [tokens, controls, page, table, chart, form];

  @property({attribute: false}) api!: Api;
  @property({attribute: false}) session!: Session;
  @property({attribute: false}) speech: Speech = english;
  /** Milliseconds since 1970. */
  @property({attribute: false}) clock: () => number = Date.now;
  /** Whoever shows the screen signs out when the gateway knows the session no more. */
  @property({attribute: false}) onSignedOut: () => void = () => {};

  @state() protected data: Data | undefined;
  #asking: Promise<Data> | undefined;
  @state() private failure: 'failed' | 'notAllowed' | undefined;

  protected abstract ask(): Promise<Data>;
  protected abstract draw(data: Data): unknown;
  protected abstract heading(data: Data | undefined): string;

  /** A line below the heading, if there is one. */
  protected lead(_: Data): string {
    return '';
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.load();
  }

  /** Asks again; what was known stays until there is an answer. What is asked last counts, whichever is answered last. */
  protected async load(): Promise<void> {
    const asking = this.ask();
    this.#asking = asking;
    await this.doing(async () => {
      const data = await asking;
      if (asking === this.#asking) this.data = data;
    });
  }

  /** Does what may fail at the gateway, and says so where it does. Returns whether it was done. */
  protected async doing(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.failure = undefined;
      return true;
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) this.onSignedOut();
      this.failure = error instanceof ApiError && error.status === 403 ? 'notAllowed' : 'failed';
      return false;
    }
  }

  protected get format(): Format {
    return formatFor(this.speech.language, this.local(new Date(this.clock()).toISOString()).slice(0, 10));
  }

  /** The names of countries, by their codes. */
  protected country = (code: string): string => this.format.place({country: code});

  /** An instant as a moment in words, on the clock of whoever looks. */
  protected moment(instant: string): string {
    return this.format.moment(this.local(instant));
  }

  protected local(instant: string): string {
    return localAt(instant, Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  protected override render() {
    const {words} = this.speech;
    const lead = this.data === undefined ? '' : this.lead(this.data);
    return html`
      <div class="column">
        <div class="intro">
          <h1 tabindex="-1">${this.heading(this.data)}</h1>
          ${lead ? html`<p class="muted">${lead}</p>` : nothing}
          ${this.data === undefined && !this.failure ? html`<p class="muted" role="status">${words.loading}</p>` : nothing}
        </div>
        ${
          this.failure
            ? html`<p class="notice" data-tone="late" role="alert">
                ${words[this.failure]} <button class="button bare" type="button" @click=${this.load}>${words.tryAgain}</button>
              </p>`
            : nothing
        }
        ${this.data === undefined ? nothing : this.draw(this.data)}
      </div>
    `;
  }
}
