// What changes on the page: only that is read again, a little later and together, however fast it goes on.
import {blockOf} from './read-text.js';
import type {Sightings} from './sightings.js';

/** Milliseconds from the first change to when it is read; later ones do not put it off. */
const gather = 80;
/** Texts before and behind one that was put in, in which a number may begin or end. */
const neighbours = 4;

export interface Changes {
  observe(root: Node): void;
}

interface Reader {
  /** A part of the page that is new. */
  readPart(element: Element): void;
  /** Texts of one block that are new or others than before. */
  readTexts(walker: TreeWalker, last: Text): void;
  /** Something is gone. */
  removed(): void;
  /** Attributes that say where a link goes, or hold something out. */
  attribute(element: Element, name: string): void;
}

export function watchChanges(sightings: Sightings, reader: Reader, signal: AbortSignal): Changes {
  let parts = new Set<Element>();
  let texts = new Set<Text>();
  let scheduled = false;
  let hasRemoved = false;

  const observer = new MutationObserver((records) => {
    for (const record of records) {
      const {type, target, addedNodes, removedNodes} = record;
      if (type === 'characterData') changed(target as Text);
      else if (type === 'attributes') reader.attribute(target as Element, record.attributeName ?? '');
      else {
        for (const node of addedNodes) {
          if (node instanceof Text) changed(node);
          else if (node instanceof Element) parts.add(node);
        }
        if (removedNodes.length === 0) continue;
        hasRemoved = true;
        // What stood on both sides of it stands together now.
        const {previousSibling} = record;
        if (previousSibling instanceof Text) changed(previousSibling);
      }
    }
    if (scheduled || (parts.size === 0 && texts.size === 0 && !hasRemoved)) return;
    scheduled = true;
    setTimeout(read, gather);
  });
  signal.addEventListener('abort', () => observer.disconnect());

  function changed(text: Text): void {
    texts.add(text);
  }

  function read(): void {
    scheduled = false;
    if (signal.aborted) return;
    const [newParts, newTexts] = [parts, texts];
    parts = new Set();
    texts = new Set();
    if (hasRemoved && sightings.size > 0) {
      sightings.prune();
      reader.removed();
    }
    hasRemoved = false;
    for (const part of newParts) if (part.isConnected && !hasAncestorIn(newParts, part)) reader.readPart(part);
    for (const text of newTexts) {
      for (const sighting of sightings.in(text)) sightings.remove(sighting);
      if (!text.isConnected || hasAncestorIn(newParts, text)) continue;
      const {walker, last} = around(text);
      reader.readTexts(walker, last);
    }
  }

  return {
    observe: (root) =>
      observer.observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
        attributeFilter: ['href', 'watch'],
      }),
  };
}

function hasAncestorIn(parts: ReadonlySet<Element>, node: Node): boolean {
  for (let parent = node.parentElement; parent; parent = parent.parentElement) if (parts.has(parent)) return true;
  return false;
}

/** A walk from a few texts before `text` to a few behind it, within its block. */
function around(text: Text): {walker: TreeWalker; last: Text} {
  const walker = document.createTreeWalker(blockOf(text) ?? text, NodeFilter.SHOW_TEXT);
  const go = (next: () => Node | null) => {
    walker.currentNode = text;
    for (let left = neighbours; left > 0 && next(); left--);
    return walker.currentNode as Text;
  };
  const last = go(() => walker.nextNode());
  go(() => walker.previousNode());
  return {walker, last};
}
