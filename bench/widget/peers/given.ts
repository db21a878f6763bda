import type {Timeline} from '../order.js';

/** What the page has inlined. */
export function given(): Timeline {
  return JSON.parse(document.getElementById('timeline')?.textContent ?? '') as Timeline;
}
