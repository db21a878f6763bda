import {html} from 'lit';
import {type Moment, moments} from '../shared/moments.js';
import {languageNames, tellStrings} from '../shared/strings/tell/index.js';
import type {Speech} from './strings/index.js';

/** Which mail is shown, and in which language. */
export interface Shown {
  readonly moment: Moment;
  readonly language: string;
}

/** A mail as customers read it, with the shop's colours, in a frame that runs nothing. */
export function mailPreview({language, words: {policy}}: Speech, shown: Shown, change: (shown: Shown) => void) {
  const {strings} = tellStrings(language);
  const names: Readonly<Record<string, string>> = strings.moment;
  const choose = (event: Event) => {
    const {name, value} = event.target as HTMLSelectElement;
    change({...shown, [name]: value});
  };
  const choice = (
    name: keyof Shown,
    label: string,
    options: readonly (readonly [string, string | undefined])[],
  ) => html`
    <div class="field">
      <label for=${name}>${label}</label>
      <select id=${name} name=${name} @change=${choose}>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${shown[name] === value}>${text}</option>`)}
      </select>
    </div>
  `;
  return html`<section class="section" aria-labelledby="preview">
    <h2 id="preview">${policy.preview}</h2>
    <p class="muted">${policy.previewSay}</p>
    <div class="filters">
      ${choice(
        'moment',
        policy.previewMoment,
        moments.map((moment) => [moment, names[moment]]),
      )}
      ${choice('language', strings.language, Object.entries(languageNames))}
    </div>
    <iframe sandbox loading="lazy" title=${`${policy.preview}: ${names[shown.moment]}`} src=${`../v1/merchant/preview/${shown.moment}.html?language=${shown.language}`}></iframe>
  </section>`;
}
