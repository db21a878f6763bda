// The card of a number, brought by the background when one is pressed. It is in the page only as long as it is open: in a
// closed shadow root, where the page's scripts and styles do not get, and on top of everything.
import {isRightToLeft} from '../../shared/direction.js';
import type {CardSays} from '../card-says.js';
import {cardStyle} from './card-style.js';
import {contentOf} from './card-view.js';
import {boxesOf} from './click.js';
import {isPlain, watchSight} from './in-sight.js';
import {elementOf} from './left-alone.js';
import {layerOf, placeCard} from './place-card.js';
import type {PageSighting} from './sightings.js';

let close: (() => void) | undefined;

if (globalThis.orderTrackerPage) globalThis.orderTrackerPage.showCard = showCard;

function showCard(sighting: PageSighting, says: CardSays): void {
  close?.();
  const closing = new AbortController();
  const {signal} = closing;
  const before = document.activeElement;
  const host = document.createElement('div');
  // Shops hide what is empty, and this is, as far as their rules see.
  host.style.cssText = 'all: initial !important; display: contents !important';
  const root = host.attachShadow({mode: 'closed'});
  const card = document.createElement('div');
  addStyle(root);
  root.append(card);
  host.lang = says.language;
  card.dir = isRightToLeft(says.language) ? 'rtl' : 'ltr';
  card.className = 'card';
  card.popover = 'manual';
  card.role = 'dialog';
  card.ariaLabel = says.words.label;
  card.tabIndex = -1;
  card.style.setProperty('--scheme', isLight(sighting) ? 'light' : 'dark');

  close = () => {
    close = undefined;
    closing.abort();
    host.remove();
    if (before instanceof HTMLElement && document.activeElement === document.body) before.focus({preventScroll: true});
  };
  const sight = watchSight(card, signal);
  card.append(...contentOf(sighting, says, {close, mayPress: (event) => isPlain(event) && sight.isClear()}));

  layerOf(sighting).append(host);
  card.showPopover();
  // Boxes are measured in the window, whatever the page draws larger.
  card.style.zoom = String(1 / (card.currentCSSZoom ?? 1));
  placeCard(card, boxesOf(sighting));
  // Where the number was drawn anew the card stays where it is.
  const place = () => {
    const boxes = boxesOf(sighting);
    if (boxes[0]) placeCard(card, boxes);
  };
  const sizes = new ResizeObserver(place);
  sizes.observe(card);
  signal.addEventListener('abort', () => sizes.disconnect());
  card.focus({preventScroll: true});

  addEventListener('scroll', place, {capture: true, passive: true, signal});
  addEventListener('resize', place, {signal});
  let pressed = '';
  const onKey = (event: KeyboardEvent) => {
    pressed = event.key;
    if (event.key !== 'Escape' || !event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    close?.();
  };
  addEventListener('keydown', onKey, {capture: true, signal});
  // The focus moves before the key is up again.
  addEventListener('keyup', () => (pressed = ''), {capture: true, signal});
  addEventListener('pointerdown', (event) => event.composedPath().includes(host) || close?.(), {capture: true, signal});
  card.addEventListener('focusout', ({relatedTarget}) => {
    // Nothing gets it where Tab leaves the page, but also where a button that was pressed makes place for another.
    if (relatedTarget instanceof Node ? !root.contains(relatedTarget) : pressed === 'Tab') close?.();
  });
  // Keys that are pressed in the card are no shortcuts of the page.
  for (const kind of ['keydown', 'keyup', 'keypress'] as const)
    card.addEventListener(kind, (event) => event.stopPropagation(), {signal});
}

/** As the page is there, whatever it says of itself: by the colour of its letters. */
function isLight({texts, link}: PageSighting): boolean {
  const element = link ?? (texts[0] && elementOf(texts[0]));
  const [red = 0, green = 0, blue = 0] = element
    ? (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number)
    : [];
  return red * 0.3 + green * 0.6 + blue * 0.1 < 128;
}

function addStyle(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(cardStyle);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox does not let content scripts adopt style sheets: https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
    const style = document.createElement('style');
    style.textContent = cardStyle;
    root.append(style);
  }
}
