// Numbers that say themselves that they are something else: their own check digit passes, or they are a date.
import {checkDigit} from './check-digit.js';

const luhn = (digits: string) => passes(digits, {algorithm: 'luhn'});
const gs1 = (digits: string) => passes(digits, {algorithm: 'mod10', weights: [3, 1]});

const kinds: ReadonlyArray<(number: string) => boolean> = [
  /** Payment cards, ISO/IEC 7812, by the first digit of their issuers and the lengths they have; IMEI, 3GPP TS 23.003. */
  (number) => /^(?:[2-6]\d{15}|3\d{13}|\d{15})$/.test(number) && luhn(number),
  /** GTIN-12 and GTIN-13, ISBN among them, GS1 General Specifications. */
  (number) => /^\d{12,13}$/.test(number) && gs1(number),
  /** Seconds and milliseconds since 1970, from 2001 to 2033. */
  (number) => /^1\d{9}(\d{3}){0,2}$/.test(number),
  /** Day, month, year. */
  (number) => /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(number),
  /** Year, month, day, and perhaps a time. */
  (number) => /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(([01]\d|2[0-3])([0-5]\d){1,2}\d{0,3})?$/.test(number),
];

/** Dates, order numbers of Amazon and eBay, telephones in the United States, MAC addresses: known by where hyphens stand. */
const written =
  /^(?:\d{4}([-.])\d\d\1\d\d|\d\d([-.])\d\d\2\d{4}|\d{3}-\d{7}-\d{7}|\d\d-\d{5}-\d{5}|\d{3}([-.])\d{3}\3\d{4}|(?:[\dA-Fa-f]{2}-){5}[\dA-Fa-f]{2})$/;

/** Whether `text`, as it is printed, is something that is no tracking number. */
export function isWrittenLookAlike(text: string): boolean {
  return written.test(text);
}

/** Whether `number`, upper-case letters and digits only, is well-formed as something that is no tracking number. */
export function isLookAlike(number: string): boolean {
  return kinds.some((is) => is(number));
}

function passes(digits: string, checksum: Parameters<typeof checkDigit>[1]): boolean {
  return checkDigit(digits.slice(0, -1), checksum) === digits.at(-1);
}
