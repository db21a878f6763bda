// Below the number, or above it where there is no room; always within the window.
import {elementOf, hostOf} from './left-alone.js';
import type {PageSighting} from './sightings.js';

const gap = 8;
/** Between the card and the edge of the window. */
const edge = 8;

export function placeCard(card: HTMLElement, boxes: readonly DOMRect[]): void {
  const {width, height} = card.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  const first = boxes[0] ?? new DOMRect(clientWidth / 2, clientHeight / 3, 0, 0);
  const last = boxes.at(-1) ?? first;
  const isRight = card.dir === 'rtl';
  const wanted = isRight ? last.right - width + edge : last.left - edge;
  const below = last.bottom + gap;
  const above = first.top - gap - height;
  const top = below + height + edge <= window.innerHeight || above < edge ? below : above;
  card.style.left = `${Math.max(edge, Math.min(wanted, clientWidth - width - edge))}px`;
  card.style.top = `${Math.max(edge, Math.min(top, window.innerHeight - height - edge))}px`;
}

/** What takes presses and the focus for itself, or closes at a press beside it. */
const layers = ':modal,:popover-open,[role$=dialog]';

/** Where the card stands in the page: in what the number is shown in, for there it can be pressed. */
export function layerOf({texts, link}: PageSighting): Element {
  let at: Element | null | undefined = link ?? (texts[0] && elementOf(texts[0]));
  while (at && !at.matches(layers)) at = at.assignedSlot ?? at.parentElement ?? hostOf(at);
  return at ?? document.documentElement;
}
