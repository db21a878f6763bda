// The elements of a page that say something before its texts are read: links, markup, and those that may have an open
// shadow root. The browser looks for them, in parts, because to come by every element costs more than to read the page.

/** Each by itself, for so it is found by its name: together they take ten times as long. */
const telling = [
  'script[type="application/ld+json"]',
  // Carriers are elsewhere; a shop's own link says what it is for.
  'a[href^="http"]',
  'a[href*="track" i]',
  // A shadow shows in an everyday element mostly where there is nothing else in it.
  'div:empty',
  'span:empty',
  'section:empty',
] as const;
const customElements = ".//*[contains(name(),'-')]";
/** Elements that are looked through at once. */
const atOnce = 5000;

/** Calls `found` with `root` and everything in it that may say something, perhaps twice. */
export function* eachTelling(
  root: Element | Document | ShadowRoot,
  found: (element: Element) => void,
): Generator<void, void> {
  if (root instanceof Element) found(root);
  const todo: (Element | Document | ShadowRoot)[] = [root];
  for (let part = todo.pop(); part; part = todo.pop()) {
    yield;
    if (isSmall(part)) lookThrough(part, found);
    else
      for (let child = part.firstElementChild, steps = 1; child; child = child.nextElementSibling) {
        found(child);
        if (child.firstElementChild) todo.push(child);
        if (steps++ % 64 === 0) yield;
      }
  }
}

function lookThrough(part: Element | Document | ShadowRoot, found: (element: Element) => void): void {
  for (const selector of telling) for (const element of part.querySelectorAll(selector)) found(element);
  const owner = part.ownerDocument ?? document;
  // An expression cannot begin at a shadow root.
  for (const from of part instanceof ShadowRoot ? part.children : [part]) {
    if (part instanceof ShadowRoot) found(from as Element);
    const result = owner.evaluate(customElements, from, null, XPathResult.UNORDERED_NODE_ITERATOR_TYPE);
    const elements: Element[] = [];
    for (let node = result.iterateNext(); node; node = result.iterateNext()) elements.push(node as Element);
    elements.forEach(found);
  }
}

/** Not more than is looked through at once. */
function isSmall(part: Element | Document | ShadowRoot): boolean {
  if (part instanceof ShadowRoot) return part.childElementCount < 100;
  return part.getElementsByTagName('*').item(atOnce) === null;
}
