import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {isRightToLeft} from '../../shared/direction.js';
import type {Moment} from '../../shared/moments.js';
import {spokenLanguage} from '../../shared/strings/index.js';
import {loadTellStrings} from '../../shared/strings/tell/load.js';
import {fieldLook} from '../field-look.js';
import {sheet} from '../sheet.js';
import {optionsWords, type Words} from '../strings/options/index.js';
import {switchLook} from '../switch.js';
import type {Edge, Known} from './edge.js';
import type {Row, Said, Section} from './page.js';
import {rows} from './rows.js';
import {searched} from './search.js';
import {sections} from './sections/index.js';

interface Speech {
  readonly language: string;
  readonly words: Words;
  readonly moment: Readonly<Record<Moment, string>>;
}

type Found = Section & {readonly id: string};

/** The options, as they are at this moment, wherever they were changed. */
export class OptionsPage extends LitElement {
  static override styles = [sheet, rows, switchLook, fieldLook];

  @property({attribute: false}) edge!: Edge;

  @state() private known: Known | undefined;
  @state() private speech: Speech | undefined;
  @state() private query = '';
  @state() private open: string | undefined;
  @state() private busy: string | undefined;
  /** What came of what was done last, by row and, should the row be gone, by section. */
  @state() private said: (Said & {readonly row: string; readonly section: string}) | undefined;
  #leaving = new AbortController();

  override connectedCallback() {
    super.connectedCallback();
    this.#leaving = new AbortController();
    this.edge.onChange(() => void this.#read(), this.#leaving.signal);
    void this.#begin();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  async #begin() {
    await this.#read();
    await this.updateComplete;
    if (/^#[a-z]+$/.test(location.hash)) this.#goTo(location.hash.slice(1));
  }

  async #read() {
    const known = await this.edge.read();
    const language = spokenLanguage(known.settings.language ?? this.edge.browserLanguage);
    if (language !== this.speech?.language) {
      const [words, {moment}] = await Promise.all([optionsWords(language), loadTellStrings(language)]);
      this.speech = {language, words, moment};
      this.lang = language;
      this.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
      document.title = words.title;
    }
    this.known = known;
  }

  #goTo(section: string) {
    this.renderRoot.querySelector(`section#${section}`)?.scrollIntoView();
    this.renderRoot.querySelector<HTMLElement>(`section#${section} h2`)?.focus({preventScroll: true});
  }

  #searchFor(query: string) {
    this.query = query;
  }

  async #act(row: string, section: string, work: () => Promise<Said | undefined>) {
    // Not before the work has begun: browsers ask only in the press itself.
    const doing = work();
    this.busy = row;
    this.said = undefined;
    let said: Said | undefined;
    try {
      said = await doing;
    } catch {
      said = {text: this.speech?.words.failed ?? '', tone: 'stop'};
    }
    await this.#read();
    this.busy = undefined;
    this.said = said && {...said, row, section};
    await this.updateComplete;
    // Its row is gone, and the focus with it.
    if (!this.renderRoot.querySelector(`#name-${CSS.escape(row)}`)) this.#goTo(section);
  }

  async #unfold(row: string | undefined) {
    const before = this.open;
    this.open = row;
    this.said = undefined;
    await this.updateComplete;
    const field = row && this.renderRoot.querySelector<HTMLElement>(`#row-${row} input`);
    const button = before && this.renderRoot.querySelector<HTMLElement>(`#row-${before} .line button:last-of-type`);
    (field || button || undefined)?.focus();
  }

  protected override render() {
    const {known, speech, edge, open, busy} = this;
    if (!known || !speech) return nothing;
    const {words} = speech;
    const all = sections.map(([id, make]) => ({
      id,
      ...make({
        ...speech,
        ...{edge, known, open, busy},
        unfold: (row) => void this.#unfold(row),
        act: (row, work) => void this.#act(row, id, work),
      }),
    }));
    const found = searched(all, this.query);
    return html`<main>
      <h1>${words.title}</h1>
      <div role="search">
        <input type="search" aria-label=${words.search} placeholder=${words.search} autocomplete="off" .value=${this.query}
          @input=${({target}: Event) => this.#searchFor((target as HTMLInputElement).value)}
          @keydown=${({key}: KeyboardEvent) => key === 'Escape' && this.#searchFor('')} />
        <p class="muted" role="status">${this.query && words.found(count(found), count(all))}</p>
      </div>
      ${repeat(
        found,
        ({id}) => id,
        (section) => this.#section(section),
      )}
    </main>`;
  }

  #section({id, title, lead, rows}: Found) {
    const {said} = this;
    const isGone = said?.section === id && rows.every((row) => row.id !== said.row);
    return html`<section id=${id} aria-labelledby="title-${id}">
      <h2 id="title-${id}" tabindex="-1">${title}</h2>
      ${lead ? html`<p class="muted">${lead}</p>` : nothing}
      ${isGone ? notice(said) : nothing}
      <ul role="list">
        ${repeat(
          rows,
          (row) => row.id,
          (row) => this.#row(row),
        )}
      </ul>
    </section>`;
  }

  #row({id, name, isForeign, hint, control, more}: Row) {
    return html`<li class="row" id="row-${id}">
      <div class="line">
        <div>
          <p class="name" id="name-${id}">${isForeign ? html`<bdi>${name}</bdi>` : name}</p>
          ${hint ? html`<p class="muted" id="hint-${id}">${hint}</p>` : nothing}
        </div>
        ${control ?? nothing}
      </div>
      ${more ?? nothing}
      ${this.said?.row === id ? notice(this.said) : nothing}
    </li>`;
  }
}

function notice({text, tone, list = []}: Said) {
  return html`<div class="notice" data-tone=${tone ?? nothing} role=${tone === 'stop' ? 'alert' : 'status'}>
    <p>${text}</p>
    ${list.length > 0 ? html`<ul>${list.map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul>` : nothing}
  </div>`;
}

function count(sections: readonly Section[]): number {
  return sections.reduce((sum, {rows}) => sum + rows.length, 0);
}
