// A file as lines, while it comes. Empty ones are counted, and left out.
import {Refusal} from '../refusal.js';

/** Counted from 1; without its end. */
export type Line = {readonly line: number} & ({readonly text: string} | {readonly wrong: string});

interface Limits {
  /** In characters. */
  readonly longest: number;
  readonly mostLines: number;
}

/** As much as one order may have that comes alone; and lines cost time, whatever is on them. */
const ofStrangers: Limits = {longest: 1_000_000, mostLines: 100_000};

/** @throws {Refusal} `too_large`, once there are more than anybody needs. */
export async function* linesOf(
  bytes: AsyncIterable<Uint8Array>,
  {longest, mostLines} = ofStrangers,
): AsyncGenerator<Line> {
  // It takes away the mark that Excel puts before everything.
  const decoder = new TextDecoder();
  let line = 1;
  let rest = '';
  for await (const chunk of bytes) {
    const [first = '', ...others] = decoder.decode(chunk, {stream: true}).split('\n');
    rest = joined(rest, first, longest);
    for (const text of others) {
      if (!isEmpty(rest)) yield lineOf(line, rest, longest);
      line += 1;
      if (line > mostLines) throw new Refusal('too_large');
      rest = text;
    }
  }
  rest = joined(rest, decoder.decode(), longest);
  if (!isEmpty(rest)) yield lineOf(line, rest, longest);
}

function isEmpty(text: string): boolean {
  return text === '' || text === '\r';
}

/** What is too long anyway is not kept. */
function joined(rest: string, more: string, longest: number): string {
  return rest.length > longest ? rest : rest + more;
}

function lineOf(line: number, text: string, longest: number): Line {
  if (text.length > longest) return {line, wrong: `has more than ${longest} characters`};
  // What the decoder puts in the place of bytes that are none.
  if (text.includes('\ufffd')) return {line, wrong: 'is not UTF-8'};
  return {line, text: text.replace(/\r$/, '')};
}
