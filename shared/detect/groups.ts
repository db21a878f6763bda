// Which words of a run may be one number: numbers are printed whole, or in groups.

type Stretch = readonly [start: number, end: number];

export const shortest = 8;
/** With the spaces between its groups. */
const longest = 80;

const space = /[ \u00a0\u2007\u2009\u202f]/;
const digit = /\d/;
const letter = /[A-Za-z]/;
const hyphen = /[-.\u2010-\u2013]/;

/**
 * The stretches of a run that may be one number, longest first: from its beginning or a word with letters to its end or a
 * word with letters, and each word alone. A word with hyphens is groups of its own.
 */
export function stretchesOf(run: string, start: number): Stretch[] {
  if (!space.test(run)) return [[start, start + run.length]];
  const words = run.split(space);
  const found: Stretch[] = [];
  let at = start;
  for (let from = 0; from < words.length; from++) {
    stretchesFrom(words, from, at, found);
    at += (words[from]?.length ?? 0) + 1;
  }
  return found;
}

function stretchesFrom(words: readonly string[], from: number, start: number, found: Stretch[]): void {
  const opens = from === 0 || letter.test(words[from] ?? '') || !digit.test(words[from - 1] ?? '');
  const first = found.length;
  let end = start - 1;
  let long = 0;
  for (let to = from; to < words.length; to++) {
    const word = words[to] ?? '';
    // Two long words are two numbers.
    if (/^\d{8}/.test(word) && ++long > 1) return;
    const alone = hyphen.test(word);
    end += word.length + 1;
    if (end - start > longest || (alone && to > from)) return;
    const whole = opens && (to === words.length - 1 || letter.test(word) || !digit.test(words[to + 1] ?? ''));
    const single = to === from && digit.test(word);
    if ((to === from ? single && (whole || !alone) : whole) && end - start >= shortest)
      found.splice(first, 0, [start, end]);
    if (alone || !opens) return;
  }
}

/** The lengths of the groups in which a number is printed. */
export function groupsOf(written: string): number[] {
  return written
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .split(/[^\dA-Za-z]/)
    .map(({length}) => length);
}

/** Digits alone are printed in equal groups, the first and the last perhaps shorter; or all in one. */
export function isPrinted(written: string): boolean {
  if (letter.test(written) || /^\d+$/.test(written)) return true;
  const lengths = groupsOf(written);
  if (lengths.length < 3) return true;
  // USPS puts 420 and the ZIP code before its own number.
  const groups = lengths[0] === 3 && lengths[1] === 5 ? lengths.slice(2) : lengths;
  const [, size = 0] = groups;
  const last = groups.length - 1;
  return size > 2 && groups.every((length, at) => length === size || ((at === 0 || at === last) && length < size));
}

const emphasis = ['*', '_', '~'];

// "No.23…" and "Nr:23…" are not glued, "v1.23…" is.
const gluedBefore = /(?<=[\dA-Za-zÀ-ɏ][,\u2010-\u2013-]|\d[.:]|[\dA-Za-zÀ-ɏ_@+=$€£¥%~^*/\\&?])/y;
const gluedAfter = /[\dA-Za-zÀ-ɏ_@=%/\\$€£¥]|[.,:\u2010-\u2013-][\dA-Za-zÀ-ɏ]/y;

/** Whether nothing is glued to what stands from `start` to `end`: it is no piece of something longer. */
export function isWhole(text: string, start: number, end: number): boolean {
  // *Emphasis*, as mails have it in plain text.
  const sign = text.charAt(start - 1);
  const around = text.charAt(start - 2) + text.charAt(end + 1);
  if (emphasis.includes(sign) && sign === text.charAt(end) && !/[\dA-Za-z]/.test(around)) return true;
  gluedBefore.lastIndex = start;
  gluedAfter.lastIndex = end;
  return !gluedBefore.test(text) && !gluedAfter.test(text);
}
