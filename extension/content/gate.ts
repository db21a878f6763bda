// What is looked at before a text is read: next to no text of a page has a number in it, and it must cost nothing to say so.

const digit = '[\\d\\uff10-\\uff19]';
/** As the detector joins digits: hyphens, dots, spaces and what is invisible. */
export const joint = '[-.\\u2010-\\u2013 \\u00a0\\u2007\\u2009\\u202f\\u00ad\\u200b-\\u200f\\u2060\\ufeff]';

const anyDigit = RegExp(digit);
const everyDigit = RegExp(digit, 'g');
const six = RegExp(digit + `${joint}?${digit}`.repeat(5), 'g');

/** No number has fewer digits. */
export const fewestDigits = 6;

export const hasDigit = (text: string): boolean => anyDigit.test(text);

export const digitsIn = (text: string): number => text.match(everyDigit)?.length ?? 0;

/** Where six digits stand together, or a joint apart, from `from`; -1 if nowhere. */
export function nextNumber(text: string, from = 0): number {
  six.lastIndex = from;
  return six.exec(text)?.index ?? -1;
}
