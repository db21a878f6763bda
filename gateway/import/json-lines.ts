import type {Line} from './lines.js';
import type {Row} from './row.js';

export async function* jsonRows(lines: AsyncIterable<Line>): AsyncGenerator<Row> {
  for await (const one of lines) {
    if ('wrong' in one) yield one;
    else if (one.text.trim() !== '') yield {line: one.line, ...parsed(one.text)};
  }
}

function parsed(text: string): {value: unknown} | {wrong: string} {
  try {
    return {value: JSON.parse(text)};
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return {wrong: 'is not JSON'};
  }
}
