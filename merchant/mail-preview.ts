import {html} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {type Moment, moments} from '../shared/moments.js';
import {languageNames, tellStrings} from '../shared/strings/tell/index.js';
import {choiceField} from './fields.js';
import type {Speech} from './strings/index.js';

/** Which mail is shown, and in which language. */
export interface Shown {
  readonly moment: Moment;
  readonly language: string;
  /** How often the settings were saved: it is drawn anew. */
  readonly saved: number;
}

/** A mail as customers read it, with the shop's colours, in a frame that runs nothing. */
export function mailPreview({language, words: {policy}}: Speech, shown: Shown, change: (shown: Shown) => void) {
  const {strings} = tellStrings(language);
  const choose = ({target}: Event) => {
    const {name, value} = target as HTMLSelectElement;
    change({...shown, [name]: value});
  };
  return html`<section class="section" aria-labelledby="preview">
    <h2 id="preview">${policy.preview}</h2>
    <p class="muted">${policy.previewSay}</p>
    <div class="filters" @change=${choose}>
      ${choiceField({name: 'moment', label: policy.previewMoment, value: shown.moment, options: moments.map((one) => [one, strings.moment[one]])})}
      ${choiceField({name: 'language', label: strings.language, value: shown.language, options: Object.entries(languageNames)})}
    </div>
    ${keyed(
      shown.saved,
      html`<iframe sandbox loading="lazy" title=${`${policy.preview}: ${strings.moment[shown.moment]}`} src=${`../v1/merchant/preview/${shown.moment}.html?language=${shown.language}`}></iframe>`,
    )}
  </section>`;
}
