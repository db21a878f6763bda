// One element on the test page, with a clock that stands still.
import {fixture, html} from '@open-wc/testing';
import type {OrderView} from '../../shared/model.js';
import '../../widget/index.js';
import type {OrderTracker} from '../../widget/order-tracker.js';
import {now} from '../shared/builders.js';

export const clock = () => Date.parse(now);

/** An element that shows `view` without asking anybody. */
export async function shown(view: OrderView, language = 'en'): Promise<OrderTracker> {
  const parent = await fixture<HTMLElement>(html`
    <div lang=${language}><order-tracker .order=${view} .clock=${clock}></order-tracker></div>
  `);
  const element = parent.querySelector('order-tracker') as OrderTracker;
  await element.updateComplete;
  return element;
}

/** The one element that matches inside the shadow root. */
export function find<E extends HTMLElement = HTMLElement>(element: OrderTracker, selector: string): E {
  const found = element.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** Text as it is read, white space folded. */
export function text(element: OrderTracker, selector: string): string {
  return find(element, selector).innerText.replace(/\s+/g, ' ').trim();
}

/** Waits for something that takes a few turns to come true. */
export async function until(happens: () => boolean): Promise<void> {
  while (!happens()) await new Promise(requestAnimationFrame);
}
