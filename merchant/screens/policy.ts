import {html} from 'lit';
import {state} from 'lit/decorators.js';
import type {Policy} from '../../shared/model.js';
import type {PolicyVersion} from '../answers.js';
import {jsonForm, type Saving, saveJson} from '../json-form.js';
import {mailPreview, type Shown} from '../mail-preview.js';
import {Screen} from '../screen.js';

interface Data {
  readonly policy: Policy;
  readonly telling: object;
  readonly versions: readonly PolicyVersion[];
}

/** What the shop promises, since when, and how it tells its customers. */
export class Policies extends Screen<Data> {
  @state() private saving: {readonly policy?: Saving; readonly telling?: Saving} = {};

  @state() private shown: Shown = {moment: 'out_for_delivery', language: 'en'};

  protected async ask(): Promise<Data> {
    const [policy, telling, {versions}] = await Promise.all([
      this.api<Policy>('GET', '/policy'),
      this.api<object>('GET', '/telling'),
      this.api<{versions: PolicyVersion[]}>('GET', '/policy/versions'),
    ]);
    return {policy, telling, versions};
  }

  protected heading(): string {
    return this.speech.words.policy.title;
  }

  protected draw({policy, telling, versions}: Data) {
    const {words} = this.speech;
    const {saving} = this;
    const about = {
      policy: {
        id: 'policy',
        title: words.policy.policy,
        say: words.policy.policySay,
        value: policy,
        saving: saving.policy,
      },
      telling: {
        id: 'telling',
        title: words.policy.telling,
        say: words.policy.tellingSay,
        value: telling,
        saving: saving.telling,
      },
    };
    return html`
      <div class="columns">
        ${jsonForm(about.policy, words, (text) => void this.#save('policy', text))}
        ${jsonForm(about.telling, words, (text) => void this.#save('telling', text))}
      </div>
      ${mailPreview(this.speech, this.shown, (shown) => (this.shown = shown))}
      <section class="section" aria-labelledby="versions">
        <h2 id="versions">${words.policy.versions}</h2>
        ${versions.length > 0 ? this.#versions(versions) : html`<p>${words.policy.noVersions}</p>`}
      </section>
    `;
  }

  #versions(versions: readonly PolicyVersion[]) {
    const {policy: words, notKnown} = this.speech.words;
    return html`<table>
      <thead><tr>${[words.version, words.since, words.by].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>
        ${versions.map(
          ({version, since, by}) => html`<tr>
            <th scope="row">${version}</th>
            <td data-name=${words.since}>${this.moment(since)}</td>
            <td data-name=${words.by}><bdi>${by ?? notKnown}</bdi></td>
          </tr>`,
        )}
      </tbody>
    </table>`;
  }

  async #save(what: 'policy' | 'telling', text: string) {
    const done = await saveJson(text, this.speech.words, (value) => this.api('PUT', `/${what}`, value));
    this.saving = {[what]: done};
    if (!done.isWrong) await this.load();
  }
}
