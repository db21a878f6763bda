// Which words of a run may be one number: numbers are printed whole, or in groups.

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const shortest = 8;
/** With the spaces between its groups. */
const longest = 80;

/**
 * The stretches of a run that may be one number, longest first: from its beginning or a word with letters to its end or a
 * word with letters, and each word alone. A word with hyphens is groups of its own.
 */
export function stretchesOf(run: string, start: number): Stretch[] {
  if (!run.includes(' ')) return run.length < shortest ? [] : [{start, end: start + run.length}];
  const words = run.match(/\S+/g) ?? [];
  const hasDigit: boolean[] = [];
  const hasLetter: boolean[] = [];
  for (const word of words) {
    hasDigit.push(/\d/.test(word));
    hasLetter.push(/[A-Za-z]/.test(word));
  }
  const found: Stretch[] = [];
  for (let at = 0, from = start; at < words.length; at++) {
    const opens = at === 0 || hasLetter[at] || !hasDigit[at - 1];
    const first = found.length;
    for (let to = at, end = from - 1, long = 0; to < words.length; to++) {
      const word = words[to] as string;
      const isJoined = /[-.\u2010-\u2013]/.test(word);
      end += word.length + 1;
      // Two long words are two numbers.
      if (/^\d{8}/.test(word)) long++;
      if (long > 1 || end - from > longest || (isJoined && to > at)) break;
      const closes = opens && (hasLetter[to] || !hasDigit[to + 1]);
      const fits = to > at ? closes : hasDigit[to] && (closes || !isJoined);
      if (fits && end - from >= shortest) found.splice(first, 0, {start: from, end});
      if (isJoined || !opens) break;
    }
    from += (words[at] as string).length + 1;
  }
  return found;
}

/** The groups in which a number is printed. */
export const groupsOf = (written: string): string[] => written.replace(/\p{Cf}/gu, '').split(/[^\dA-Za-z]/);

/** How long its groups are, in characters. Filled one by one, as is `hasDigit`: engines compile for one kind of array. */
export function lengthsOf(written: string): number[] {
  const lengths: number[] = [];
  for (const {length} of groupsOf(written)) lengths.push(length);
  return lengths;
}

/** Digits alone are printed in equal groups, the first and the last perhaps shorter, or all in one: by their lengths. */
export const isPrinted = (lengths: string): boolean =>
  // USPS puts 420 and the ZIP code before its own number.
  /^(?:\d+(?:-\d+)?|(?:3-5-)?(?:\d-)?([3-9]|\d\d)(?:-\1)*(?:-\d)?)$/.test(lengths);

// "No.23…" and "Nr:23…" are not glued, "v1.23…" is; nor is *emphasis*, as mails have it in plain text.
const notGlued = /(?<!(?:[\dA-Za-zÀ-ɏ][,_*~\u2010-\u2013-]|\d[.:]|[\dA-Za-zÀ-ɏ@+=$€£¥%^/\\&?]))/y;
const gluedBehind = /[\dA-Za-zÀ-ɏ@=%/\\$€£¥]|[.,:_*~\u2010-\u2013-][\dA-Za-zÀ-ɏ]/y;

/** Whether nothing is glued to what stands from `start` to `end`: it is no piece of something longer. */
export function isWhole(text: string, start: number, end: number): boolean {
  notGlued.lastIndex = start;
  gluedBehind.lastIndex = end;
  return notGlued.test(text) && !gluedBehind.test(text);
}
