// What lets the reader's own browser be told. It stays hidden until the page's script knows that this browser can be.
import {html} from 'hono/html';
import {tellStrings} from '../../shared/strings/tell/index.js';
import {consentText} from '../notify/consent-texts.js';
import type {Markup} from '../pages/hosted.js';

/** Where the shop's service is, and the files of all shops, from the page. */
export interface Ways {
  readonly service: string;
  readonly files: string;
}

export function pushSection(language: string, shop: string, {service, files}: Ways): Markup {
  const {browser} = tellStrings(language).strings;
  const consent = consentText('push', language, shop);
  return html`
<section aria-labelledby="add-push" data-push data-service="${service}" data-files="${files}" data-consent="${consent.id}" hidden>
<h2 id="add-push">${browser.title}</h2>
<div role="status">
<p data-when="off" hidden>${consent.text}</p>
<p data-when="on" hidden>${browser.on}</p>
<p data-when="denied" hidden>${browser.denied}</p>
<p data-when="failed" hidden>${browser.failed}</p>
</div>
<p class="actions">
<button class="button second" type="button" data-do="start" data-when="off failed" hidden>${browser.start}</button>
<button class="button second" type="button" data-do="end" data-when="on" hidden>${browser.end}</button>
</p>
</section>`;
}
