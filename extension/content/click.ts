// A press on a number, with the mouse or a finger. Presses that are meant for something else stay theirs.
import {covers, type PageSighting, type Sightings} from './sightings.js';

/** What is pressed for itself. */
const ownPress =
  'a,button,label,summary,input,select,textarea,option,video,audio,[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[draggable=true]';

export function listenForClicks(
  sightings: Sightings,
  chosen: (sighting: PageSighting) => void,
  signal: AbortSignal,
): void {
  if (!('caretPositionFromPoint' in document)) return;
  // Before the page hears of it: what it does with a press may end the event on its way.
  addEventListener(
    'click',
    (event) => {
      const {isTrusted, button, detail, altKey, ctrlKey, metaKey, shiftKey} = event;
      if (!isTrusted || button !== 0 || detail !== 1 || altKey || ctrlKey || metaKey || shiftKey) return;
      if (getSelection()?.isCollapsed === false || isOwnPress(event)) return;
      const sighting = sightingAt(event.clientX, event.clientY, rootsOf(event), sightings);
      if (sighting) chosen(sighting);
    },
    {capture: true, signal},
  );
}

const isOwnPress = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.matches(ownPress));

const rootsOf = (event: Event): ShadowRoot[] =>
  event.composedPath().filter((target): target is ShadowRoot => target instanceof ShadowRoot);

function sightingAt(x: number, y: number, shadowRoots: ShadowRoot[], sightings: Sightings): PageSighting | undefined {
  const position = document.caretPositionFromPoint(x, y, {shadowRoots});
  const {offsetNode, offset = 0} = position ?? {};
  if (!(offsetNode instanceof Text)) return undefined;
  return sightings
    .in(offsetNode)
    .find((sighting) => covers(sighting, offsetNode, offset) && boxesOf(sighting).some((box) => isIn(box, x, y)));
}

/** The caret goes to the nearest letter, however far that is from where was pressed. */
const isIn = ({left, right, top, bottom}: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Where a sighting is in the window; a live range for a moment, for only these have boxes. */
export function boxesOf({range, link}: PageSighting): DOMRect[] {
  if (!range) return link ? [...link.getClientRects()] : [];
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The text has just become shorter.
    return [];
  }
  return [...live.getClientRects()];
}
