// What machines read of the order that is shown, beside it in the page. Loaded only where the page wants it.
import {orderMarkup} from '../shared/answer/delivery-markup.js';
import type {Screen} from '../shared/answer/screen.js';

/** What a browser with Trusted Types takes as a script's text, if the page lets us say that it may. */
interface Policies {
  createPolicy(name: string, rules: {createScript(text: string): string}): {createScript(text: string): string};
}

const {trustedTypes} = globalThis as {trustedTypes?: Policies};
// It is data, whatever it says: its type is no script's, and nothing in it ends the element.
const policy = trustedTypes?.createPolicy('order-tracker', {createScript: (text) => text});

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
  script.text = policy?.createScript(text) ?? text;
  if (before) before.replaceWith(script);
  else element.append(script);
}
