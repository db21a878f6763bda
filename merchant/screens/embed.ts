import {html, nothing} from 'lit';
import {state} from 'lit/decorators.js';
import {Copying} from '../../widget/copy.js';
import {icon, icons} from '../../widget/icon.js';
import type {Findings} from '../answers.js';
import {Screen} from '../screen.js';

/** So that nothing below moves when the element comes. */
const room =
  '<style>order-tracker { display: block; min-block-size: max(28rem, 448px) } order-tracker[token] { min-block-size: 100svh }</style>';

/** What to paste, and whether a page has it right. */
export class Embed extends Screen<string> {
  @state() private findings: Findings | undefined;
  readonly #copying = new Copying(() => this.requestUpdate());

  protected async ask(): Promise<string> {
    const {publicUrl, factor} = this.session;
    const asked = factor === 'either' ? '' : ` factor="${factor}"`;
    const script = `${publicUrl.replace(/\/shops\/[^/]+$/, '')}/order-tracker.js`;
    return `<script type="module" src="${script}"></script>\n${room}\n<order-tracker api="${publicUrl}"${asked}></order-tracker>`;
  }

  protected heading(): string {
    return this.speech.words.embed.title;
  }

  protected draw(snippet: string) {
    const {
      words: {embed},
      shared,
    } = this.speech;
    return html`
      <section class="section" aria-labelledby="paste">
        <h2 id="paste">${embed.paste}</h2>
        <pre>${snippet}</pre>
        <p class="actions">
          <button class="button second" type="button" @click=${() => this.#copy(snippet)}>${embed.copy}</button>
          <span class="status" data-tone="done" role="status">${this.#copying.copied ? html`${icon(icons.check)} ${shared.number.copied}` : nothing}</span>
        </p>
      </section>
      <section class="section" aria-labelledby="check">
        <h2 id="check">${embed.check}</h2>
        <form class="form" @submit=${this.#check}>
          <div class="field">
            <label for="url">${embed.address}</label>
            <input id="url" name="url" type="url" required dir="ltr" placeholder="https://" value=${this.session.shop.url ?? ''} />
          </div>
          <p class="actions"><button class="button">${embed.submit}</button></p>
        </form>
        <div role="status">${this.findings ? this.#found(this.findings) : nothing}</div>
      </section>
    `;
  }

  #copy(snippet: string) {
    return this.#copying.copy(snippet, this.renderRoot.querySelector('pre') as HTMLPreElement);
  }

  #found({reached, findings}: Findings) {
    const {embed} = this.speech.words;
    if (!reached) return html`<p class="notice" data-tone="late">${embed.unreached}</p>`;
    return html`
      ${findings.every(({ok}) => ok) ? html`<p class="notice" data-tone="done">${embed.right}</p>` : nothing}
      <ul class="section">
        ${findings.map(({check, ok, found}) => {
          const [right = check, todo = ''] = embed.checks[check] ?? [];
          return html`<li>
            <span class="status" data-tone=${ok ? 'done' : 'stop'}>${icon(ok ? icons.check : icons.alert)} ${right}${ok ? nothing : html`<span class="hidden">: ✗</span>`}</span>
            ${ok ? nothing : html`<br />${todo} ${found ? html`<span class="muted"><bdi>${embed.found(found)}</bdi></span>` : nothing}`}
          </li>`;
        })}
      </ul>
    `;
  }

  async #check(event: SubmitEvent) {
    event.preventDefault();
    const url = String(new FormData(event.target as HTMLFormElement).get('url') ?? '');
    this.findings = undefined;
    await this.doing(async () => {
      this.findings = await this.api<Findings>('POST', '/embed-check', {url});
    });
  }
}
