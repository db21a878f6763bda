import type {Format} from '../carriers/carrier.js';

/** A format's shape, made ready to be tried. */
export interface Shape {
  readonly pattern: RegExp;
  /** In characters. */
  readonly shortest: number;
  readonly longest: number;
  /** How many of the shortest there can be, as a power of ten; and how many times more with each character. */
  readonly space: number;
  readonly growth: number;
  /** Where the check digit stands, and where the characters begin and end from which it is computed. */
  readonly check: number;
  readonly from: number;
  readonly to: number;
}

const classes: Readonly<Record<string, readonly [pattern: string, size: number]>> = {
  '#': ['\\d', 10],
  '@': ['[A-Z]', 26],
  '*': ['[\\dA-Z]', 36],
};

const part = /^([a-z]*)([#@*])(\d+)?(?:-(\d+))?$/;

/** Reads a shape: see `Format.shape`. */
export function readShape({shape, check: checksum}: Format): Shape {
  let pattern = '';
  let shortest = 0;
  let longest = 0;
  let space = 0;
  let growth = 0;
  let check = -1;
  let from = 0;
  let to = -1;
  for (const token of shape.split(' ')) {
    const [, name, kind = '', least = '1', most = least] = part.exec(token) ?? [];
    const [any, size] = classes[kind] ?? [];
    if (any && size) {
      if (name === 'check') check = shortest;
      else space += Number(least) * Math.log10(size);
      if (most !== least) growth = Math.log10(size);
      pattern += `${any}{${least},${most}}`;
      shortest += Number(least);
      longest += Number(most);
    } else if (token === '(') from = shortest;
    else if (token === ')') to = shortest;
    else {
      const width = token.replace(/\[[^\]]*\]/g, '0').replace(/\|.*?\)|[()]/g, '').length;
      pattern += token;
      shortest += width;
      longest += width;
      space += Math.log10(alternatives(token));
    }
  }
  if (check >= 0 && !checksum) space += 1;
  return {pattern: new RegExp(`^${pattern}$`), shortest, longest, space, growth, check, from, to: to < 0 ? check : to};
}

/** How many texts a fixed part stands for: `[2-5]` four, `(03|23)` two. */
function alternatives(token: string): number {
  const sets = [...token.matchAll(/\[([^\]]*)\]/g)].map(([, set = '']) =>
    set.replace(/(.)-(.)/g, (_, from: string, to: string) => '.'.repeat(to.charCodeAt(0) - from.charCodeAt(0) + 1)),
  );
  return sets.reduce((product, {length}) => product * length, (token.match(/\|/g)?.length ?? 0) + 1);
}
