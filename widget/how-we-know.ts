import {html, nothing} from 'lit';
import {howWords} from '../shared/answer/how-words.js';
import {icon, icons} from './icon.js';
import type {Screen} from './screen.js';

/** Who said what when. Open when the day has changed. */
export function howWeKnow(screen: Screen) {
  const rows = howWords(screen);
  if (rows.length === 0) return nothing;
  return html`
    <details class="how" part="how" ?open=${screen.parcel?.was !== undefined}>
      <summary>${screen.words.how.title} ${icon(icons.disclose)}</summary>
      <dl>
        ${rows.map(
          ({term, details: [first, ...more], over}) => html`<dt>${term}</dt>
            <dd>${over ? html`<s>${first}</s>` : first}${more.map((detail) => ` · ${detail}`)}</dd>`,
        )}
      </dl>
    </details>
  `;
}
