// The text around a place of a page, as a person reads it: lines where boxes begin and end, tabs between the cells of a
// row, and nothing where only the style of the letters changes. Every character knows where it comes from.

/** Part of a text node: `length` characters from `from` in it are those from `start` in the passage. */
interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

const keepsSpaces = /^(?:pre|pre-wrap|break-spaces|pre-line)$/;
const whiteSpace = /[ \t\n\r\f]+/g;
const unusual = /^ |[\t\n\r\f]| {2}| $/;

export class Passage {
  readonly pieces: Piece[] = [];
  #text = '';
  #break: '' | ' ' | '\n' = '';

  get text(): string {
    return this.#text;
  }

  /** How many lines were begun. */
  lines = 0;

  /** What stands above a column, which is no text of this passage. */
  addHeading(cells: readonly string[]): void {
    this.#text += `${cells.join('\t')}\n`;
  }

  /** Adds a text node, or what of it stands from `from` to `to`. */
  addText(node: Text, from: number, to: number): void {
    const {data, parentElement} = node;
    const part = from > 0 || to < data.length ? data.slice(from, to) : data;
    if (!unusual.test(part)) this.#add(node, from, part);
    else if (keepsSpaces.test(parentElement ? getComputedStyle(parentElement).whiteSpace : ''))
      this.#addLines(node, from, part);
    else this.#addCollapsed(node, from, part);
  }

  /** A box begins or ends. */
  breakLine(): void {
    if (this.#break !== '\n') this.lines++;
    this.#break = '\n';
  }

  nextCell(): void {
    this.#flush();
    this.#text += '\t';
  }

  /** Where the character at `at` stands in the page; the end of one, if `isEnd`. */
  placeOf(at: number, isEnd: boolean): {node: Text; offset: number; index: number} | undefined {
    const inside = isEnd ? at - 1 : at;
    const index = this.pieces.findIndex(({start, length}) => inside >= start && inside < start + length);
    const piece = this.pieces[index];
    return piece && {node: piece.node, offset: piece.from + inside - piece.start + (isEnd ? 1 : 0), index};
  }

  #addLines(node: Text, from: number, part: string): void {
    this.lines += part.split('\n').length - 1;
    this.#add(node, from, part);
  }

  #addCollapsed(node: Text, from: number, part: string): void {
    let done = 0;
    for (const {
      0: {length},
      index,
    } of part.matchAll(whiteSpace)) {
      if (index > done) this.#add(node, from + done, part.slice(done, index));
      if (!this.#break) this.#break = ' ';
      done = index + length;
    }
    if (done < part.length) this.#add(node, from + done, part.slice(done));
  }

  #add(node: Text, from: number, part: string): void {
    this.#flush();
    this.pieces.push({node, from, start: this.#text.length, length: part.length});
    this.#text += part;
  }

  #flush(): void {
    const isBegun = this.#text && !this.#text.endsWith('\n') && !this.#text.endsWith('\t');
    if (isBegun) this.#text += this.#break;
    this.#break = '';
  }
}

/** What an element is between two texts: `none` is not there, `apart` is not read. */
export type Box = 'none' | 'apart' | 'inline' | 'cell' | 'block';

/** As they are nearly everywhere. Of what is hidden among them at most the words count, for what stands beside it. */
const usual = new Map<string, Box>([
  ...'div p li ul ol dl dt dd tr table tbody thead section article main header footer aside nav form h1 h2 h3 h4 h5 h6 pre br hr'
    .split(' ')
    .map((name) => [name, 'block'] as const),
  ...'script style noscript template'.split(' ').map((name) => [name, 'none'] as const),
  ...'textarea select input button img svg iframe'.split(' ').map((name) => [name, 'apart'] as const),
  ['td', 'cell'],
  ['th', 'cell'],
]);

export function boxOf(element: Element): Box {
  const known = usual.get(element.localName);
  if (known) return known;
  const {display} = getComputedStyle(element);
  if (display === 'none' || display === 'table-cell') return display === 'none' ? display : 'cell';
  return /^(?:inline|contents|ruby)/.test(display) ? 'inline' : 'block';
}
