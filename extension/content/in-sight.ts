// Whether somebody sees what they press. A page can neither reach into the card nor press it by script, but it could hide it
// or cover it, and lure a person to press there. What cannot be told apart is a page that shows something else beside it;
// what a press does is harmless: the number goes on the shopper's own list, of which the page learns nothing, and off again.
import {hostOf} from './left-alone.js';

/** Milliseconds for which a card must have been seen. */
const settled = 400;

/** A real press, not one that was made by a script. */
export const isPlain = (event: Event): boolean => event.isTrusted;

export function watchSight(card: Element, signal: AbortSignal): {isClear(): boolean} {
  let clearSince = Number.POSITIVE_INFINITY;
  // Chromium says whether anything covers, dims or moves it; elsewhere it is only said whether it is in the window.
  const options = {threshold: [0.9], trackVisibility: true, delay: 100};
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries as readonly (IntersectionObserverEntry & {readonly isVisible?: boolean})[]) {
      const isClear = entry.intersectionRatio >= 0.9 && entry.isVisible !== false;
      if (!isClear) clearSince = Number.POSITIVE_INFINITY;
      else if (clearSince === Number.POSITIVE_INFINITY) clearSince = performance.now();
    }
  }, options);
  observer.observe(card);
  signal.addEventListener('abort', () => observer.disconnect());
  return {isClear: () => performance.now() - clearSince >= settled && !isCut(card)};
}

/** Whether something around it hides it that the browser does not count. */
function isCut(card: Element): boolean {
  for (let at = hostOf(card); at; at = at.parentElement ?? hostOf(at)) {
    const {maskImage, clipPath} = getComputedStyle(at);
    if (maskImage !== 'none' || clipPath !== 'none') return true;
  }
  return false;
}
