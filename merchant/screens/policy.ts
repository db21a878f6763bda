import {html} from 'lit';
import {state} from 'lit/decorators.js';
import type {Policy} from '../../shared/model.js';
import type {PolicyVersion} from '../answers.js';
import {mailPreview, type Shown} from '../mail-preview.js';
import {policyFields, policyIn} from '../policy-fields.js';
import {promises} from '../promises.js';
import {type Saving, save} from '../saving.js';
import {Screen} from '../screen.js';
import {settingsForm} from '../settings-form.js';
import {type Telling, tellingFields, tellingIn} from '../telling-fields.js';

interface Data {
  readonly policy: Policy;
  readonly telling: Telling;
  readonly versions: readonly PolicyVersion[];
}

/** What the shop promises, since when, and how it tells its customers. */
export class Policies extends Screen<Data> {
  @state() private saving: {readonly policy?: Saving; readonly telling?: Saving} = {};
  /** What stands in the form, where that is a policy. */
  @state() private typed: Policy | undefined;
  @state() private shown: Shown = {moment: 'out_for_delivery', language: 'en', saved: 0};

  protected async ask(): Promise<Data> {
    const [policy, telling, {versions}] = await Promise.all([
      this.api<Policy>('GET', '/policy'),
      this.api<Telling>('GET', '/telling'),
      this.api<{versions: PolicyVersion[]}>('GET', '/policy/versions'),
    ]);
    return {policy, telling, versions};
  }

  protected heading(): string {
    return this.speech.words.policy.title;
  }

  protected draw({policy, telling, versions}: Data) {
    const {speech, saving} = this;
    const {policy: words} = speech.words;
    return html`
      <div class="columns">
        ${settingsForm(
          {
            id: 'policy',
            title: words.policy,
            say: words.policySay,
            saving: saving.policy,
            settings: policy,
            fields: (settings, wrong) => policyFields(settings, speech, wrong),
            changed: this.#changed,
            save: (form) => void this.#save('policy', form, policyIn(form)),
          },
          speech.words,
        )}
        <section class="section beside" aria-labelledby="promises">
          <h2 id="promises">${words.promise.read}</h2>
          ${promises(this.typed ?? policy, speech, this.format, this.clock())}
        </section>
      </div>
      <div class="columns">
        ${settingsForm(
          {
            id: 'telling',
            title: words.telling,
            say: words.tellingSay,
            saving: saving.telling,
            settings: telling,
            fields: (settings, wrong) => tellingFields(settings, speech, wrong),
            save: (form) => void this.#save('telling', form, tellingIn(form)),
          },
          speech.words,
        )}
        ${mailPreview(speech, this.shown, (shown) => (this.shown = shown))}
      </div>
      <section class="section" aria-labelledby="versions">
        <h2 id="versions">${words.versions}</h2>
        ${versions.length > 0 ? this.#versions(versions) : html`<p>${words.noVersions}</p>`}
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

  #changed = (form: HTMLFormElement) => {
    if (form.matches(':valid')) this.typed = policyIn(form);
  };

  async #save(what: 'policy' | 'telling', form: HTMLFormElement, settings: Policy | Telling) {
    const isHeard = await this.doing(async () => {
      this.saving = {[what]: await save(form, this.speech.words, () => this.api('PUT', `/${what}`, settings))};
    });
    if (isHeard && !this.saving[what]?.isWrong) {
      await this.load();
      this.shown = {...this.shown, saved: this.shown.saved + 1};
    }
    await this.updateComplete;
    form.querySelector<HTMLElement>('.invalid :is(input, select)')?.focus();
  }
}
