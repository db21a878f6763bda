// When a page or a mail becomes text, a table becomes a list of its cells, one on a line or between tabs. What its heading
// says of a column is found again: between tabs by counting, one on a line by how rows begin.
import {signalsIn} from './signals.js';

/** The columns of tracking numbers in a text. */
export interface Columns {
  /** Whether what stands at `start` begins a cell of one. */
  readonly hold: (start: number) => boolean;
  /** Whether the line above `start` is the last heading of a table, and so says nothing about the line at `start`. */
  readonly begin: (start: number) => boolean;
}

interface Line {
  readonly start: number;
  readonly text: string;
}

/** In characters. */
const longestHeading = 30;

export function columnsOf(text: string): Columns {
  const cells = new Set<number>();
  const firsts = new Set<number>();
  const lines = hasHeading(text) ? filledLines(text) : [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]?.text ?? '';
    if (line.includes('\t')) at = readTabs(lines, at, cells);
    else if (isLabel(line)) readRows(lines, at, cells, firsts);
  }
  return {
    hold: (start) => cells.has(cellStart(text, start)),
    begin: (start) => firsts.has(cellStart(text, start)),
  };
}

const shortLine = /\n[^\d\n]{3}[^\n]{0,27}(?=\n)/g;

/** Most texts have no table: that is found out without taking them apart. */
const hasHeading = (text: string) =>
  text.includes('\t') || (text.match(shortLine) ?? []).some((line) => isLabel(line.slice(1)));

function filledLines(text: string): Line[] {
  let start = 0;
  const lines = text.split('\n').map((line) => {
    start += line.length + 1;
    return {start: start - line.length - 1, text: line};
  });
  return lines.filter((line) => line.text.trim() !== '');
}

const isLabel = (line: string) =>
  line.length <= longestHeading && /^\D{3}/.test(line) && !/\d{3}/.test(line) && signalsIn(line).nearest === 'label';

const indentBefore = /(?<=([^\S\n\t]{0,40}))/y;

/** A cell begins where its text does. */
function cellStart(text: string, at: number): number {
  indentBefore.lastIndex = at;
  return at - (indentBefore.exec(text)?.[1]?.length ?? 0);
}

/** A table with tabs: cells below a heading that says so. Returns its last line. */
function readTabs(lines: readonly Line[], at: number, cells: Set<number>): number {
  const column = lines[at]?.text.split('\t').findIndex(isLabel) ?? -1;
  if (column < 0) return at;
  let last = at;
  for (let row = lines[last + 1]; row?.text.includes('\t'); row = lines[last + 1]) {
    const before = row.text.split('\t').slice(0, column);
    cells.add(row.start + before.join('\t').length + (column > 0 ? 1 : 0));
    last++;
  }
  return last;
}

/** Headings one on a line, the label their last: rows begin as the first one does, and end with the cell we want. */
function readRows(lines: readonly Line[], label: number, cells: Set<number>, firsts: Set<number>): void {
  let headings = 1;
  while (isHeading(lines[label - headings]?.text)) headings++;
  const kinds = (at: number) => `${kindOf(lines[at]?.text)} ${kindOf(lines[at + 1]?.text)}`;
  const first = label + 1;
  const start = kinds(first);
  if (headings < 3 || !/int|date/.test(start)) return;
  // Numbered rows have a cell more than there are headings.
  const numbered = start.startsWith('int');
  let rows = 0;
  for (let at = first + 1, row = first; at <= lines.length && at - row <= 2 * headings + 2; at++) {
    if (at < lines.length && kinds(at) !== start) continue;
    const line = lines[at - 1];
    if (line && (numbered ? at - 1 - row === headings : at - 1 - row >= 2)) cells.add(line.start + indent(line.text));
    row = at;
    rows++;
  }
  if (rows > 1) firsts.add((lines[first]?.start ?? 0) + indent(lines[first]?.text ?? ''));
}

const indent = (line: string) => line.length - line.trimStart().length;

const isHeading = (line: string | undefined) =>
  line !== undefined && line.length <= longestHeading && !/\d{3}|[.:!?]$/.test(line.trim());

function kindOf(line = ''): string {
  if (/^\s*\d{1,6}\s*$/.test(line)) return 'int';
  return /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/.test(line) ? 'date' : 'text';
}
