import {html, nothing} from 'lit';
import {icon} from '../../widget/icon.js';
import type {Words} from '../strings/popup/en.js';
import {popupIcons} from './icons.js';
import {hrefOf, type Place} from './place.js';

interface Top {
  readonly place: Place;
  readonly words: Words;
  /** What the order is called that is shown. */
  readonly name: string | undefined;
  /** Where the way back leads. */
  readonly above: Place;
  readonly options: (() => void) | undefined;
}

/** Where one is, the way back, and the ways to the archive and to the options. */
export function top({place, words, name, above, options}: Top) {
  const titles: Readonly<Record<Place['name'], string>> = {
    list: words.title,
    archive: words.archive,
    page: words.page.title,
    order: name ?? words.title,
    tell: words.tell.title,
  };
  return html`
    <header>
      ${
        place.name === 'list'
          ? nothing
          : html`<a class="button icon-only back directional" href=${hrefOf(above)} aria-label=${words.back}>${icon(popupIcons.back)}</a>`
      }
      <h1 tabindex="-1"><bdi>${titles[place.name]}</bdi></h1>
      ${place.name === 'archive' ? nothing : html`<a class="button icon-only" href=${hrefOf({name: 'archive'})} aria-label=${words.archive}>${icon(popupIcons.archive)}</a>`}
      ${options ? html`<button class="button icon-only" type="button" aria-label=${words.options} @click=${options}>${icon(popupIcons.options)}</button>` : nothing}
    </header>
  `;
}
