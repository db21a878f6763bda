// What machines read of the order that is shown, beside it in the page. Loaded only where the page wants it.
import {render} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {orderMarkup} from '../shared/answer/delivery-markup.js';
import type {Screen} from '../shared/answer/screen.js';

/** Writes it into `element`, in place of what was there; of no order, nothing. */
export function writeMarkup(element: HTMLElement, screen: Screen | undefined): void {
  const before = element.querySelector(':scope > script[type="application/ld+json"]');
  if (!screen) {
    before?.remove();
    return;
  }
  const text = JSON.stringify(orderMarkup(screen)).replaceAll('<', '\\u003c');
  if (before?.textContent === text) return;
  // By Lit's own policy: Trusted Types report a script whose text came otherwise, whatever its type.
  const page = document.createDocumentFragment();
  render(unsafeHTML(`<script type="application/ld+json">${text}</script>`), page);
  const script = page.querySelector('script');
  if (!script) return;
  if (before) before.replaceWith(script);
  else element.append(script);
}
