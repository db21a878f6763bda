// What an order's element holds out after its owner pressed "Add to my watch list": docs/watching.md. The page could have
// written it itself, so nothing follows from it but that the popup has something to offer.

export interface HeldOut {
  /** The gateway that the element itself asks. */
  readonly api: string;
  /** As it stands in the attribute; empty as long as nothing was held out. */
  readonly held: string;
}

const longest = 5000;
const mostElements = 20;

/** Remembers what was held out until the page is left: the minute it stands there is short. */
export class HeldOuts {
  readonly #held = new WeakMap<Element, string>();
  #count = 0;

  /** Whether it holds something out that did not before; a page that makes ever more of them is not listened to for ever. */
  take(element: Element): boolean {
    const held = element.getAttribute('watch');
    if (element.localName !== 'order-tracker' || !held || held.length > longest) return false;
    const isNew = !this.#held.has(element);
    this.#held.set(element, held);
    if (isNew) this.#count += 1;
    return isNew && this.#count <= mostElements;
  }

  /** Every element of ours in the page, with what it has held out. */
  all(): HeldOut[] {
    return [...document.querySelectorAll('order-tracker')].slice(0, mostElements).flatMap((element) => {
      this.take(element);
      const api = element.getAttribute('api') ?? '';
      if (!URL.canParse(api, document.baseURI)) return [];
      return [{api: new URL(api, document.baseURI).href, held: this.#held.get(element) ?? ''}];
    });
  }
}
