// Microdata as JSON: https://html.spec.whatwg.org/multipage/microdata.html#json (checked 2026-11). Only orders and parcels
// are looked for, and no more of them than a page can mean.

const orders = '[itemscope]:is([itemtype*="schema.org/Order"],[itemtype*="schema.org/ParcelDelivery"]):not([itemprop])';
const mostItems = 50;
const mostProperties = 200;
const deepest = 8;

interface Item {
  readonly type: readonly string[];
  readonly properties: Record<string, unknown[]>;
}

export const ordersInMicrodata = (): Item[] =>
  Array.from(document.querySelectorAll(orders))
    .slice(0, mostItems)
    .map((element) => itemOf(element, 0));

function itemOf(scope: Element, depth: number): Item {
  const properties: Record<string, unknown[]> = Object.create(null);
  const referred = (scope.getAttribute('itemref') ?? '')
    .split(/\s+/)
    .flatMap((id) => document.getElementById(id) ?? []);
  let left = mostProperties;
  const todo = [...scope.children, ...referred];
  for (let element = todo.shift(); element && left > 0; element = todo.shift()) {
    if (!element.hasAttribute('itemscope')) todo.unshift(...element.children);
    const names = element.getAttribute('itemprop')?.split(/\s+/).filter(Boolean) ?? [];
    if (names.length === 0) continue;
    left--;
    const value = element.hasAttribute('itemscope') ? depth < deepest && itemOf(element, depth + 1) : wordsOf(element);
    for (const name of names) properties[name] = [...(properties[name] ?? []), value];
  }
  return {type: scope.getAttribute('itemtype')?.split(/\s+/) ?? [], properties};
}

function wordsOf(element: Element): string {
  const value =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (element as HTMLAnchorElement).href ??
    (element as HTMLImageElement).src ??
    element.textContent;
  return String(value).slice(0, 2000);
}
