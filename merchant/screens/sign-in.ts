import {html, LitElement, nothing} from 'lit';
import {property, state} from 'lit/decorators.js';
import {type Api, ApiError} from '../api.js';
import {english, type Speech} from '../strings/index.js';
import {form} from '../styles/form.js';
import {controls, tokens} from '../styles/look.js';
import {page} from '../styles/page.js';

/** Takes a key, and forgets it: the answer's cookie stands for it. */
export class SignIn extends LitElement {
  static override styles = [tokens, controls, page, form];

  @property({attribute: false}) api!: Api;
  @property({attribute: false}) speech: Speech = english;
  @property({attribute: false}) onSignedIn: () => void = () => {};
  @state() private wrong = '';

  async #submit(event: SubmitEvent) {
    event.preventDefault();
    const {signIn, failed} = this.speech.words;
    const field = this.renderRoot.querySelector('input');
    try {
      await this.api('POST', '/session', {key: field?.value ?? ''});
      this.onSignedIn();
    } catch (error) {
      const status = error instanceof ApiError ? error.status : 0;
      this.wrong = status === 429 ? signIn.tooMany : status === 401 || status === 422 ? signIn.wrong : failed;
      field?.focus();
    }
  }

  protected override render() {
    const {signIn} = this.speech.words;
    return html`
      <div class="column narrow">
        <h1>${signIn.title}</h1>
        ${this.wrong ? html`<p class="notice" data-tone="stop" role="alert">${this.wrong}</p>` : nothing}
        <form class="form" @submit=${this.#submit}>
          <div class=${this.wrong ? 'field invalid' : 'field'}>
            <label for="key">${signIn.key}</label>
            <input id="key" type="password" autocomplete="current-password" required maxlength="200" dir="ltr" aria-describedby="hint" />
            <p class="hint" id="hint">${signIn.hint}</p>
          </div>
          <p class="actions"><button class="button">${signIn.submit}</button></p>
        </form>
      </div>
    `;
  }
}
