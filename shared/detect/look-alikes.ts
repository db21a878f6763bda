// Numbers that say themselves that they are something else: their own check digit passes, or they are a date.
import {checkDigit} from './check-digit.js';

/** Issuer ranges with the lengths their cards have. */
const cards =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|6(?:011|5\d\d|4[4-9]\d)\d{12}|35\d{14})$/;

const luhn = (digits: string) => passes(digits, {algorithm: 'luhn'});
const gs1 = (digits: string) => passes(digits, {algorithm: 'mod10', weights: [3, 1]});

const kinds: ReadonlyArray<(number: string) => boolean> = [
  /** Payment cards, ISO/IEC 7812. */
  (number) => cards.test(number) && luhn(number),
  /** IMEI, 3GPP TS 23.003. */
  (number) => /^\d{15}$/.test(number) && luhn(number),
  /** GTIN-12 and GTIN-13, ISBN among them, GS1 General Specifications. */
  (number) => /^\d{12,13}$/.test(number) && gs1(number),
  /** Seconds and milliseconds since 1970, from 2001 to 2033. */
  (number) => /^1\d{9}(\d{3}){0,2}$/.test(number),
  /** Year, month, day, and perhaps a time. */
  (number) => /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(([01]\d|2[0-3])([0-5]\d){1,2}\d{0,3})?$/.test(number),
  /** Telephone numbers with the international prefix, ITU-T E.164. */
  (number) => /^00[1-9]\d{8,12}$/.test(number),
  /** Vehicles, ISO 3779: seventeen, without I, O and Q. */
  (number) => /^(?=.*[A-Z].*[A-Z].*[A-Z])[A-HJ-NPR-Z\d]{13}\d{4}$/.test(number),
  /** IBAN, ISO 13616. */
  (number) => /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(number) && isIban(number),
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

function isIban(text: string): boolean {
  let rest = 0;
  for (const character of text.slice(4) + text.slice(0, 4)) {
    for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
