// When a page or a mail becomes text, a table becomes a list of its cells, one on a line or between tabs. What its heading
// says of a column is found again: between tabs by counting, one on a line by how rows begin.
import {saidIn} from './signals.js';

/** The columns of tracking numbers in a text, by where cells begin. */
export interface Columns {
  /** The cells of one. */
  readonly cells: ReadonlySet<number>;
  /** First cells of tables: the line above is the last heading, and says nothing about them. */
  readonly firsts: ReadonlySet<number>;
}

interface Line {
  /** Where its text begins. */
  readonly start: number;
  readonly text: string;
}

/** In characters. */
const longestHeading = 30;

export function columnsOf(text: string): Columns {
  const cells = new Set<number>();
  const firsts = new Set<number>();
  const lines = text.split('\n');
  // Most texts have no table: that is found out first.
  const filled = text.includes('\t') || lines.some(isLabel) ? filledLines(lines) : [];
  for (let at = 0, line = filled[at]; line; line = filled[++at]) {
    const column = line.text.split('\t').findIndex(isLabel);
    if (column < 0) continue;
    if (!line.text.includes('\t')) at = readRows(filled, at, cells, firsts);
    else
      for (let row = filled[at + 1]; row?.text.includes('\t'); row = filled[++at + 1]) {
        const before = row.text.split('\t', column + 1);
        const cell = before.pop() ?? '';
        cells.add(row.start + [...before, ''].join('\t').length + indent(cell));
      }
  }
  return {cells, firsts};
}

function filledLines(lines: readonly string[]): Line[] {
  let start = 0;
  return lines.flatMap((text) => {
    const line = {start, text};
    start += text.length + 1;
    return text.trim() === '' ? [] : [line];
  });
}

const isLabel = (line: string) =>
  line.length <= longestHeading && /^\D{3}(?!.*\d{3})/.test(line) && saidIn(line)[0] === 'label';

const indent = (cell: string) => cell.length - cell.trimStart().length;

/**
 * Headings one on a line, the label their last: rows begin as the first one does, and end with the cell we
 * want. Returns where the last one begins.
 */
function readRows(lines: readonly Line[], label: number, cells: Set<number>, firsts: Set<number>): number {
  let headings = 1;
  while (isHeading(lines[label - headings]?.text)) headings++;
  const kinds = (at: number) => kindOf(lines[at]?.text) + kindOf(lines[at + 1]?.text);
  const first = label + 1;
  const start = kinds(first);
  if (headings < 3 || !/int|date/.test(start)) return label;
  const textAt = ({start, text}: Line) => start + indent(text);
  // Numbered rows have a cell more than there are headings.
  const numbered = start.startsWith('int');
  let rows = 0;
  let row = first;
  for (let at = first + 1; at <= lines.length && at - row <= 2 * headings + 2; at++) {
    if (at < lines.length && kinds(at) !== start) continue;
    const line = lines[at - 1];
    if (line && (numbered ? at - 1 - row === headings : at - 1 - row >= 2)) cells.add(textAt(line));
    row = at;
    rows++;
  }
  const line = lines[first];
  if (line && rows > 1) firsts.add(textAt(line));
  return rows > 1 ? row - 1 : label;
}

const isHeading = (line: string | undefined) =>
  line !== undefined && line.length <= longestHeading && !/\d{3}|[.:!?]$/.test(line.trim());

function kindOf(line = ''): string {
  if (/^\s*\d{1,6}\s*$/.test(line)) return 'int';
  return /\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/.test(line) ? 'date' : 'text';
}
