// A page with something on it, read as the content script reads it.
import {startReading} from '../../../../extension/content/reader.js';
import {covers, type PageSighting, Sightings} from '../../../../extension/content/sightings.js';

export interface Read {
  readonly sightings: Sightings;
  /** The numbers, in the order in which they stand. */
  numbers(): string[];
  /** How each is written. */
  written(): string[];
  /** When everything was read that has changed until now. */
  settled(): Promise<void>;
  readonly heldOut: Element[];
  end(): void;
}

/** Reads the page as it is. The page's own part of the test runner has no numbers. */
export async function readPage(): Promise<Read> {
  const ending = new AbortController();
  const heldOut: Element[] = [];
  let waiting: (() => void)[] = [];
  const sightings = new Sightings({added() {}, removed() {}});
  const nextDone = () => new Promise<void>((resolve) => waiting.push(resolve));
  const done = () => {
    const all = waiting;
    waiting = [];
    for (const resolve of all) resolve();
  };
  const first = nextDone();
  startReading(sightings, {done, heldOut: (element) => heldOut.push(element)}, ending.signal);
  await first;
  const inOrder = () => [...sightings].sort(byPlace);
  return {
    sightings,
    numbers: () => inOrder().map(({number}) => number),
    written: () => inOrder().map(writtenAs),
    settled: nextDone,
    heldOut,
    end: () => ending.abort(),
  };
}

function byPlace(one: PageSighting, other: PageSighting): number {
  const [a, b] = [one.texts[0] ?? one.link, other.texts[0] ?? other.link];
  if (!a || !b || a === b) return (one.range?.startOffset ?? 0) - (other.range?.startOffset ?? 0);
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The characters that would be underlined. */
function writtenAs(sighting: PageSighting): string {
  return sighting.texts
    .map((text) =>
      [...text.data].filter((_, at) => covers(sighting, text, at) && covers(sighting, text, at + 1)).join(''),
    )
    .join('');
}

/** A place for a test's own page, empty each time. */
export function emptyPage(): HTMLElement {
  document.querySelector('#page')?.remove();
  const page = document.createElement('main');
  page.id = 'page';
  document.body.append(page);
  return page;
}

/** Elements from markup, which only tests may make so. */
export function put(page: ParentNode, markup: string): void {
  const parsed = new DOMParser().parseFromString(`<body>${markup}`, 'text/html');
  page.append(...parsed.body.childNodes);
}
