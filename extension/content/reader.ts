// Reads a page as it is, and as it changes: links and markup first, then its texts, then what stands in open shadow roots.
import {watchChanges} from './changes.js';
import {isLeftAlone} from './left-alone.js';
import {eachTelling} from './parts.js';
import type {Reading} from './read-hit.js';
import {readLink, readMarkup} from './read-links.js';
import {blockOf, readTexts} from './read-text.js';
import type {Sightings} from './sightings.js';
import {inSlices} from './slices.js';
import {Trusted} from './trusted.js';

interface Options {
  /** Called whenever everything was read, for now. */
  readonly done: () => void;
  readonly heldOut: (element: Element) => void;
}

export function startReading(sightings: Sightings, {done, heldOut}: Options, signal: AbortSignal): void {
  const reading: Reading = {sightings, trusted: new Trusted()};
  const roots = new WeakSet<ShadowRoot>();
  /** Elements without a definition yet: nobody tells when they get one, and with it a shadow root. */
  const waiting = new Set<Element>();
  const slice = inSlices(signal, () => {
    for (const element of waiting) {
      if (!element.isConnected || element.matches(':defined')) waiting.delete(element);
      if (element.shadowRoot) readRoot(element.shadowRoot);
    }
    done();
  });
  const changes = watchChanges(
    sightings,
    {
      readPart: (element) => slice(readPart(element)),
      readTexts: (walker, last) => slice(readTexts(walker, reading, last)),
      removed: () => slice([][Symbol.iterator]()),
      attribute: (element, name) => {
        if (name === 'watch') heldOut(element);
        else if (element instanceof HTMLAnchorElement) readLink(element, reading);
      },
    },
    signal,
  );

  function readRoot(root: ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    if (isLeftAlone(root.host)) return;
    changes.observe(root);
    slice(readTree(root));
  }

  function* readTree(root: Document | ShadowRoot | Element): Generator<void, void> {
    yield* eachTelling(root, readElement);
    yield* readTexts(document.createTreeWalker(root, NodeFilter.SHOW_TEXT), reading);
  }

  function readElement(element: Element): void {
    if (element instanceof HTMLAnchorElement) readLink(element, reading);
    else if (element instanceof HTMLScriptElement) readMarkup(element, reading);
    if (element.shadowRoot) readRoot(element.shadowRoot);
    else if (element.localName.includes('-') && !element.matches(':defined')) waiting.add(element);
  }

  /** What was put in: a text of it may go on with what was there. */
  function* readPart(part: Element): Generator<void, void> {
    const block = blockOf(part.firstChild ?? part);
    const isShort = block instanceof Element && block !== part && (block.textContent?.length ?? 0) < 2000;
    yield* eachTelling(part, readElement);
    yield* readTexts(document.createTreeWalker(isShort ? block : part, NodeFilter.SHOW_TEXT), reading);
  }

  changes.observe(document);
  slice(readTree(document));
  // Definitions that come with the last of the page's scripts.
  addEventListener('load', () => slice([][Symbol.iterator]()), {signal});
}
