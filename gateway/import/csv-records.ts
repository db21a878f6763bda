// CSV record by record, each on its own: a quote that is not closed spoils the line it is on, not the rest of the file.
import {CsvError, parse} from 'csv-parse/sync';
import type {Line} from './lines.js';

export type CsvRecord = {readonly line: number} & ({readonly cells: readonly string[]} | {readonly wrong: string});

/** In a record with line breaks in its quotes; none of our fields may have any. */
const mostLines = 50;

const unread = 'has quotes that cannot be read';

/** `line` is where a record begins. One without anything in its cells is none. */
export async function* recordsOf(lines: AsyncIterable<Line>): AsyncGenerator<CsvRecord> {
  const source = lines[Symbol.asyncIterator]();
  const waiting: Line[] = [];
  const next = async (): Promise<Line | undefined> => {
    const known = waiting.shift();
    if (known) return known;
    const {done, value} = await source.next();
    return done ? undefined : value;
  };
  try {
    for (let first = await next(); first; first = await next()) {
      const taken = [first];
      while (isOpen(taken) && taken.length < mostLines) {
        const more = await next();
        if (!more) break;
        taken.push(more);
      }
      const record = recordOf(first.line, taken);
      if ('wrong' in record) waiting.unshift(...taken.slice(1));
      if ('wrong' in record || record.cells.length > 0) yield record;
    }
  } finally {
    await source.return?.();
  }
}

function isOpen(lines: readonly Line[]): boolean {
  const quotes = lines.reduce((sum, line) => sum + ('text' in line ? line.text.split('"').length - 1 : 0), 0);
  return quotes % 2 === 1;
}

function recordOf(line: number, lines: readonly Line[]): CsvRecord {
  const texts: string[] = [];
  for (const one of lines) {
    if ('wrong' in one) return {line, wrong: lines.length === 1 ? one.wrong : unread};
    texts.push(one.text);
  }
  const text = texts.join('\n');
  if (/^[\s,]*$/.test(text)) return {line, cells: []};
  try {
    const [cells, ...others]: string[][] = parse(text, {record_delimiter: '\n', relax_column_count: true, trim: true});
    return cells && others.length === 0 ? {line, cells} : {line, wrong: unread};
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    return {line, wrong: unread};
  }
}
