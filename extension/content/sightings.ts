// The numbers that were seen on this page, and where. One that stands in text is found again by the texts it stands in.
import type {Candidate} from '../../shared/detect/index.js';

/** A number on a page. */
export interface PageSighting {
  /** Upper-case letters and digits only. */
  readonly number: string;
  /** What it may be, best first; at least one. */
  readonly candidates: readonly Candidate[];
  /** Where it stands; a number that only a link holds stands nowhere. */
  readonly range?: StaticRange;
  /** The texts it stands in, in their order. */
  readonly texts: readonly Text[];
  readonly link?: HTMLAnchorElement;
}

/** What changes with them. */
interface Listener {
  added(sighting: PageSighting): void;
  removed(sighting: PageSighting): void;
}

/** What somebody may have meant is found in the first thousands of a page. */
const most = 20_000;

export class Sightings {
  readonly #all = new Set<PageSighting>();
  readonly #byLink = new WeakMap<Element, PageSighting>();
  readonly #byText = new WeakMap<Text, readonly PageSighting[]>();
  /** Most numbers of a page are of the same kind: what they may be is kept once. */
  readonly #candidates = new Map<string, readonly Candidate[]>();
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  get size(): number {
    return this.#all.size;
  }

  [Symbol.iterator](): Iterator<PageSighting> {
    return this.#all.values();
  }

  add(found: PageSighting): void {
    if (this.#all.size >= most) return;
    const sighting = {...found, candidates: this.#shared(found.candidates)};
    if (sighting.link) this.#byLink.set(sighting.link, sighting);
    this.#all.add(sighting);
    for (const text of sighting.texts) this.#byText.set(text, this.in(text).concat(sighting));
    this.#listener.added(sighting);
  }

  #shared(candidates: readonly Candidate[]): readonly Candidate[] {
    const key = candidates.map((one) => Object.values(one).join()).join(';');
    const kept = this.#candidates.get(key) ?? candidates;
    this.#candidates.set(key, kept);
    return kept;
  }

  /** Those of which a part stands in `text`. */
  in(text: Text): readonly PageSighting[] {
    return this.#byText.get(text) ?? [];
  }

  /** The one that a link has. */
  of(link: Element): PageSighting | undefined {
    return this.#byLink.get(link);
  }

  remove(sighting: PageSighting): void {
    if (!this.#all.delete(sighting)) return;
    if (sighting.link) this.#byLink.delete(sighting.link);
    for (const text of sighting.texts)
      this.#byText.set(
        text,
        this.in(text).filter((other) => other !== sighting),
      );
    this.#listener.removed(sighting);
  }

  /** Removes what is no longer in the page. */
  prune(): void {
    for (const sighting of this.#all) {
      const nodes: readonly Node[] = sighting.link ? [sighting.link] : sighting.texts;
      if (!nodes.every(({isConnected}) => isConnected)) this.remove(sighting);
    }
  }
}

/** Which characters of `text` belong to the sighting. */
function within({range}: PageSighting, text: Text): readonly [from: number, to: number] {
  if (!range) return [-1, -1];
  return [
    range.startContainer === text ? range.startOffset : 0,
    range.endContainer === text ? range.endOffset : text.length,
  ];
}

/** Whether the place before the character at `offset` is within the sighting, or at its end. */
export function covers(sighting: PageSighting, text: Text, offset: number): boolean {
  const [from, to] = within(sighting, text);
  return sighting.texts.includes(text) && offset >= from && offset <= to;
}

/** Whether they share a character. */
export function overlap(one: PageSighting, other: PageSighting): boolean {
  return one.texts.some((text) => {
    const [from, to] = within(one, text);
    const [otherFrom, otherTo] = within(other, text);
    return other.texts.includes(text) && from < otherTo && otherFrom < to;
  });
}
