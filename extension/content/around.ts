// Reads the text around a place that may be a number: from a little before it, where its label stands, to where no other
// number follows.
import {nextNumber} from './gate.js';
import {isNoText} from './left-alone.js';
import {type Box, boxOf, Passage} from './passage.js';

/** Where a place is in a page. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** In characters: how long a passage is at most before it ends where a word does, and how much is read before a number. */
const longest = 600;
const before = 160;
/** Text nodes. */
const nodesBefore = 10;
/** Lines without another number that end a passage. */
const linesAfter = 1;

/**
 * @param hit What may be a number begins there.
 * @returns The passage, and how far it goes in the page.
 */
export function passageAround(hit: Place): {passage: Passage; end: Place} {
  const passage = new Passage();
  const start = startBefore(hit);
  const heading = headingAbove(start.node);
  if (heading) passage.addHeading(heading);

  let end = hit;
  let reached = false;
  let lastHit = 0;
  for (const node of textsFrom(start.node, passage)) {
    const {data} = node;
    const from = node === start.node ? start.offset : 0;
    reached ||= node === hit.node;
    const to = cut(data, node === hit.node ? hit.offset : from, longest - passage.text.length);
    passage.addText(node, from, to);
    if (reached) end = {node, offset: to};
    if (nextNumber(data, from) >= 0) lastHit = passage.lines;
    if (reached && (to < data.length || passage.text.length > longest || passage.lines > lastHit + linesAfter)) break;
  }
  return {passage, end};
}

/** Where a passage may end in `data`: behind a word, about `length` characters from `from`. */
function cut(data: string, from: number, length: number): number {
  if (data.length <= from + Math.max(length, before)) return data.length;
  const space = /\s/g;
  space.lastIndex = from + Math.max(length, before);
  return Math.min(space.exec(data.slice(0, space.lastIndex + before))?.index ?? space.lastIndex + before, data.length);
}

/** The beginning of a row, or some words before. */
function startBefore({node, offset}: Place): Place {
  const row = node.parentElement?.closest('tr');
  const walker = document.createTreeWalker(node.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let start: Place = {node, offset: Math.max(0, offset - before)};
  let left = before - offset;
  for (let nodes = nodesBefore; nodes > 0 && (left > 0 || row); nodes--) {
    const earlier = walker.previousNode() as Text | null;
    if (!earlier || isNoText(earlier) || (row && !row.contains(earlier))) break;
    start = {node: earlier, offset: Math.max(0, earlier.length - Math.max(left, 0))};
    if (row) start = {node: earlier, offset: Math.max(0, earlier.length - before)};
    left -= earlier.data.trim().length;
  }
  return start;
}

/** What stands above the columns of the table that `node` is in, if that is another row. */
function headingAbove(node: Text): string[] | undefined {
  const row = node.parentElement?.closest('tr');
  const first = row?.closest('table')?.rows[0];
  if (!first || first === row || first.cells.length > 50) return undefined;
  return Array.from(first.cells, ({textContent}) => textContent.replace(/\s+/g, ' ').trim().slice(0, 60));
}

/** The texts from `start` on, in the page's order; says to `passage` which boxes begin and end on the way. */
function* textsFrom(start: Text, passage: Passage): Generator<Text, void> {
  let node: Node | null = start;
  while (node) {
    const box: Box = node instanceof Element ? boxOf(node) : 'inline';
    if (box === 'block' || box === 'apart') passage.breakLine();
    if (box === 'cell' && (node as Element).previousElementSibling) passage.nextCell();
    if (node instanceof Text) yield node;
    const entered: Node = node;
    let next: Node | null = box === 'none' || box === 'apart' ? null : node.firstChild;
    while (node && !next) {
      next = node.nextSibling;
      if (node === entered ? box === 'block' : node instanceof Element && boxOf(node) === 'block') passage.breakLine();
      node = node.parentElement;
    }
    node = next;
  }
}
