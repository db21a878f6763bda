import {css, html, LitElement, nothing, svg, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {IconNode} from 'lucide';
import Bell from 'lucide/dist/esm/icons/bell.mjs';
import Globe from 'lucide/dist/esm/icons/globe.mjs';
import KeyRound from 'lucide/dist/esm/icons/key-round.mjs';
import MousePointerClick from 'lucide/dist/esm/icons/mouse-pointer-click.mjs';
import {isRightToLeft} from '../../shared/direction.js';
import {icon} from '../../widget/icon.js';
import {sheet} from '../sheet.js';
import {type Words, welcomeWords} from '../strings/welcome/index.js';

/** By UPU S10, with the first digits there are for a serial number; 5 is its check digit. https://www.upu.int/en/postal-solutions/programmes-services/standards (checked 2026-11). */
const example = 'RR 123 456 785 SE';

const own = css`
  .journey {
    inline-size: 240px;
    max-inline-size: 100%;
    margin-block-end: -8px;
    fill: none;
    stroke-linecap: round;
  }

  :host(:dir(rtl)) .journey {
    scale: -1 1;
  }

  .lead {
    font-size: max(17px, 1.0625rem);
    line-height: 1.55;
  }

  li {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr);
    gap: 16px;
    padding-block: 16px;
    border-block-start: 1px solid var(--hair);
  }

  li [role='status'] {
    margin-block-start: 8px;
  }

  li .icon {
    margin-block-start: 2px;
  }

  h2 {
    font-size: max(16px, 1rem);
    font-weight: 650;
    line-height: 1.5;
  }

  .try {
    display: grid;
    gap: 8px;
    justify-items: start;
  }
`;

const journey = svg`<svg class="journey" viewBox="0 0 240 64" aria-hidden="true">
  <path stroke="var(--accent)" stroke-width="2.5" d="M12 48C70 48 92 16 138 16" />
  <path stroke="var(--edge)" stroke-width="3" stroke-dasharray="0 8" d="M138 16C184 16 192 36 228 36" />
  <circle fill="var(--accent)" cx="12" cy="48" r="6" />
  <circle fill="var(--paper)" stroke="var(--edge)" stroke-width="2" cx="228" cy="36" r="6" />
  <circle fill="var(--accent)" cx="138" cy="16" r="8" />
</svg>`;

/** What we can see, and when: nothing at first. */
export class WelcomePage extends LitElement {
  static override styles = [sheet, own];

  /** BCP 47. */
  @property({attribute: false}) language = 'en';
  /** Shows what a number is taken for. */
  @property({attribute: false}) recognise: (text: string) => void = () => {};

  /** Whether the browser shows our notifications. */
  @property({attribute: false}) isTold = false;
  /** Has it ask about them: to be called in the press itself. */
  @property({attribute: false}) tell: () => Promise<boolean> = async () => false;

  @state() private words: Words | undefined;

  override async connectedCallback() {
    super.connectedCallback();
    this.words = await welcomeWords(this.language);
    this.lang = this.language;
    this.dir = isRightToLeft(this.language) ? 'rtl' : 'ltr';
    document.title = this.words.title;
  }

  protected override render() {
    const {words} = this;
    if (!words) return nothing;
    return html`<main>
      ${journey}
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <ul role="list">
        ${reason(MousePointerClick, words.page)} ${reason(Globe, words.site)}
        ${reason(Bell, words.notifications, this.#notifications(words))} ${reason(KeyRound, words.order)}
      </ul>
      <p class="lead">${words.promise}</p>
      <div class="try">
        <button class="button" type="button" aria-describedby="example" @click=${() => this.recognise(example)}>${words.tryIt}</button>
        <p class="muted" id="example">${words.example(`\u2066${example}\u2069`)}</p>
        <a class="button bare" href="../options/index.html#permissions">${words.permissions}</a>
      </div>
    </main>`;
  }

  #notifications({notifications}: Words) {
    const press = async () => {
      this.isTold = await this.tell();
    };
    const button = html`<button class="button second" type="button" @click=${press}>${notifications.turnOn}</button>`;
    return html`<div role="status">${this.isTold ? html`<p>${notifications.areOn}</p>` : button}</div>`;
  }
}

function reason(node: IconNode, {name, say, when}: Words['page'], act?: TemplateResult) {
  return html`<li>
    ${icon(node)}
    <div><h2>${name}</h2><p>${say}</p><p class="muted">${when}</p>${act ?? nothing}</div>
  </li>`;
}
