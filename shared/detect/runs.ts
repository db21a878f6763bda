// Finds runs: words of digits and letters with one space between them, in which a number may have been printed in groups.
// Groups may also be joined by hyphens or dots, then they are one word. A run never crosses a line break, a tab, a double
// space or any other character. One regular expression does the walking, because engines compile it to machine code.

/** Soft hyphen, zero-width space and joiners, direction marks, byte-order mark. */
const invisible = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
/** No-break, figure, thin and narrow spaces. */
const spaces = '[ \\u00a0\\u2007\\u2009\\u202f]';
/** "No.23…" is not joined, "v1.23…" is. */
const hyphen = '(?:[-\\u2010-\\u2013]|(?<=\\d)\\.)';
const any = `[\\dA-Za-z${invisible}]`;
const word = `${any}{1,40}(?:${hyphen}${any}{1,40}){0,9}`;
/** A word with a digit; or one without that may be printed apart, as in `1Z 60B GEW 01…`; at the ends also in small letters. */
const inner = `(?:(?=[^\\d\\s]{0,20}\\d)${word}|[A-Z${invisible}]{1,6}(?!${any}))`;
const first = `(?:${inner}|[a-z${invisible}]{1,5}(?!${any}))`;
const last = `(?:${inner}|[a-z${invisible}]{1,3}(?!${any}))`;

/** Six digits together or one joint apart, and two more characters behind or a letter before. */
const one = `[-. \\u00a0\\u2007\\u2009\\u202f\\u2010-\\u2013${invisible}]?`;
const digits = `\\d${`${one}\\d`.repeat(5)}`;
const dense = `(?<!\\d)(?=${digits})(?:(?=${digits}(?:${one}[\\dA-Za-z]){2})|(?<=[A-Za-z]${one}))`;

// No number has more groups, or longer ones: longer runs are cut, so that each costs no more than a little.
const head = `(?<!${any})(?:${first}${spaces})?(?:${inner}${spaces}){0,40}(?:${any}{1,40}${hyphen}){0,9}${any}{0,40}`;
const tail = `${any}{0,40}(?:${hyphen}${any}{1,40}){0,9}(?:${spaces}${inner}){0,40}(?:${spaces}${last})?`;
const run = new RegExp(`${dense}(?<=(${head}|))${tail}`, 'g');

/** Calls `found` with every run that may hold a number, and where it starts. */
export function eachRun(text: string, found: (run: string, start: number) => void): void {
  let floor = 0;
  run.lastIndex = 0;
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const start = Math.max(floor, match.index - (match[1]?.length ?? 0));
    floor = run.lastIndex;
    found(text.slice(start, floor), start);
  }
}
