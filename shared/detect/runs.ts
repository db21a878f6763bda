// Finds runs: words of digits and letters with one space between them, in which a number may have been printed in groups.
// Groups may also be joined by hyphens or dots, then they are one word. A run never crosses a line break, a tab, a double
// space or any other character. Regular expressions do the walking, because engines compile them to machine code.

import {isAscii} from './words.js';

/** Soft hyphen, zero-width space and joiners, direction marks, byte-order mark. */
const invisible = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
/** No-break, figure, thin and narrow spaces. */
const spaces = ' \\u00a0\\u2007\\u2009\\u202f';
const hyphens = '-\\u2010-\\u2013';
/** "No.23…" is not joined, "v1.23…" is. */
const hyphen = `(?:[${hyphens}]|(?<=\\d)\\.)`;
/** Also in the full width of East Asian scripts. */
const digit = '[\\d\\uff10-\\uff19]';
const any = `[\\dA-Za-z\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a${invisible}]`;
/** A word with a digit; or one without that may be printed apart, as in `1Z 60B GEW 01…`. */
const inner = `(?:(?=[^\\d\\s]{0,20}\\d)${any}{1,40}(?:${hyphen}${any}{1,40}){0,9}|[A-Z${invisible}]{1,6}(?!${any}))`;
/** At the ends also in small letters, beside a word that is no number alone. */
const first = `(?:${inner}|[a-z${invisible}]{1,5}(?=[${spaces}]${any}{1,7}(?!${any})))`;
const last = `(?:${inner}|(?<=(?<!${any})${any}{1,7}[${spaces}])[a-z${invisible}]{1,3}(?!${any}))`;

/** Six digits together or one joint apart, and two more characters behind or a letter before. */
const one = `[${hyphens}.${spaces}${invisible}]?`;
const six = digit + `${one}${digit}`.repeat(5);
const dense = RegExp(`${six}(?:${one}${any}${one}${any}|(?<=[A-Za-z]${one}${six}))`, 'g');

// No number has more groups, or longer ones: longer runs are cut, so that each costs no more than a little.
const head = `(?<!${any})(?:${first}[${spaces}])?(?:${inner}[${spaces}]){0,40}(?:${any}{1,40}${hyphen}){0,9}${any}{0,40}`;
const tail = `${any}{0,40}(?:${hyphen}${any}{1,40}){0,9}(?:[${spaces}]${inner}){0,40}(?:[${spaces}]${last})?`;
const around = RegExp(`(?<=(${head}|))${tail}`, 'y');

/** Calls `found` with every run that may hold a number, its spaces and digits as plain ones, and where it starts. */
export function eachRun(text: string, found: (run: string, start: number) => void): void {
  let floor = 0;
  dense.lastIndex = 0;
  for (let match = dense.exec(text); match; match = dense.exec(text)) {
    around.lastIndex = match.index;
    const start = Math.max(floor, match.index - (around.exec(text)?.[1]?.length ?? 0));
    floor = Math.max(around.lastIndex, match.index + 1);
    const run = text.slice(start, floor);
    found(isAscii(run) ? run : run.normalize('NFKC'), start);
    // Another text may have been read meanwhile.
    dense.lastIndex = floor;
  }
}
