// Finds numbers in the texts of a page, or of a part of it: those that cannot have any are passed by at next to no cost.
import {digitsIn, fewestDigits, hasDigit, nextNumber} from './gate.js';
import {isNoText} from './left-alone.js';
import {type Reading, readHit, warmUp} from './read-hit.js';

/** Text nodes between two looks at the clock. */
const atOnce = 64;
/** Characters of one text that are looked through at once. */
const stretch = 50_000;
/** What only changes how letters look: a number may go on behind. Everything else ends it, as far as this first look goes. */
const inline = new Set(
  'a abbr b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * Reads the texts that `walker` comes to, with the one it stands at.
 *
 * @param last The last one; without it all there are.
 */
export function* readTexts(walker: TreeWalker, reading: Reading, last?: Text): Generator<void, void> {
  let block: Node | null = null;
  let digits = 0;
  let steps = 0;
  let node = walker.currentNode instanceof Text ? walker.currentNode : (walker.nextNode() as Text | null);
  let from = 0;
  for (; node; node = node === last ? null : (walker.nextNode() as Text | null), from = 0) {
    if (++steps % atOnce === 0) yield;
    const {data} = node;
    if (!hasDigit(data)) continue;
    let at = nextHit(data, from);
    if (at < 0) {
      const own = blockOf(node);
      digits = (own === block ? digits : 0) + digitsIn(data.slice(0, 100));
      block = own;
      if (digits < fewestDigits) continue;
      at = 0;
    }
    digits = 0;
    if (isNoText(node)) continue;
    for (; at >= 0; at = node.isConnected ? nextHit(node.data, from) : -1) {
      yield;
      yield* warmUp(reading);
      if (!node.isConnected) break;
      const end = readHit({node, offset: at}, reading);
      from = end.offset;
      if (end.node === node) continue;
      if (!walker.root.contains(end.node) || (last && isBehind(end.node, last))) return;
      node = end.node;
    }
    walker.currentNode = node;
  }
}

/** The same as `nextNumber`, but without looking through a very long text at once. */
function nextHit(data: string, from: number): number {
  if (data.length - from < stretch) return nextNumber(data, from);
  const found = nextNumber(data.slice(from, from + stretch));
  return found < 0 ? nextHit(data, from + stretch - 100) : found + from;
}

const isBehind = (node: Node, other: Node) =>
  (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export function blockOf(node: Node): Node | null {
  let parent = node.parentElement;
  while (parent && inline.has(parent.localName)) parent = parent.parentElement;
  return parent ?? node.getRootNode();
}
