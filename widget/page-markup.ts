// What machines read of the order that is shown, beside it in the page. Loaded only where the page wants it.
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
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  // A text node of its own, because Trusted Types refuse text that is set on a script, whatever its type.
  script.append(document.createTextNode(text));
  if (before) before.replaceWith(script);
  else element.append(script);
}
