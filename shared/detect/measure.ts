import type {Format} from '../carriers/carrier.js';

/** How many numbers a form allows. */
interface Measure {
  /** Of the shortest ones, in characters. */
  readonly shortest: number;
  /** How many of the shortest there can be, as a power of ten. */
  readonly space: number;
}

const sizes: Readonly<Record<string, number>> = {'#': 10, '@': 26, '*': 36};

const part = /^([a-z]*)([#@*])(\d+)?(?:-\d+)?$/;

/** Measures a shape: see `Format.shape`. A check digit that is computed allows nothing more. */
export function measure({shape, check}: Format): Measure {
  let shortest = 0;
  let space = 0;
  for (const token of shape.split(' ')) {
    if (token === '(' || token === ')') continue;
    const [, name, kind = '', least = '1'] = part.exec(token) ?? [];
    const size = sizes[kind];
    if (size) {
      shortest += Number(least);
      if (!check || name !== 'check') space += Number(least) * Math.log10(size);
    } else {
      shortest += token.replace(/\[[^\]]*\]/g, '0').replace(/\|.*?\)|[()]/g, '').length;
      space += Math.log10(alternatives(token));
    }
  }
  return {shortest, space};
}

/** How many texts a fixed part stands for: `[2-5]` four, `(03|23)` two. */
function alternatives(token: string): number {
  const sets = [...token.matchAll(/\[([^\]]*)\]/g)].map(([, set = '']) =>
    set.replace(/(.)-(.)/g, (_, from: string, to: string) => '.'.repeat(to.charCodeAt(0) - from.charCodeAt(0) + 1)),
  );
  return sets.reduce((product, {length}) => product * length, (token.match(/\|/g)?.length ?? 0) + 1);
}
