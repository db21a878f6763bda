import {html} from 'hono/html';
import type {PageStrings} from '../../shared/strings/page/index.js';
import type {Markup} from './hosted.js';

/** Whatever is wrong with a link, this is said; and how the order is found again. */
export function goneMain({gone}: PageStrings, shop: {name: string; url?: string | undefined}): Markup {
  return html`<main class="one-page">
      <div class="stack"><h1>${gone.title}</h1><p>${gone.say}</p><p>${gone.lookUp}</p></div>
      ${shop.url ? html`<p class="actions"><a class="button second" href="${shop.url}" rel="noreferrer">${gone.shop(shop.name)}</a></p>` : ''}
    </main>`;
}
