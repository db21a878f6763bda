// Numbers that say themselves that they are something else: their own check digit passes, or they are a date.
import {type Arithmetic, checkDigit} from './check-digit.js';

/** Payment cards, ISO/IEC 7812, by the first digit of their issuers and the lengths they have; IMEI, 3GPP TS 23.003. */
const card = /^(?:[2-6]\d{15}|3\d{13}|\d{15})$/;
/** GTIN-12 and GTIN-13, ISBN among them, GS1 General Specifications. */
const article = /^\d{12,13}$/;
/**
 * Seconds, milliseconds and microseconds since 1970, from 2001 to 2033; day, month, year; year, month, day, and perhaps a
 * time.
 */
const moment =
  /^(?:1\d{9}(?:\d{3}){0,2}|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:(?:[01]\d|2[0-3])(?:[0-5]\d){1,2}\d{0,3})?)$/;

/** Dates, order numbers of Amazon and eBay, telephones in the United States, MAC addresses: known by where hyphens stand. */
const written =
  /^(?:\d{4}([-.])\d\d\1\d\d|\d\d([-.])\d\d\2\d{4}|\d{3}-\d{7}-\d{7}|\d\d-\d{5}-\d{5}|\d{3}([-.])\d{3}\3\d{4}|(?:[\dA-Fa-f]{2}-){5}[\dA-Fa-f]{2})$/;

/** Whether `text`, as it is printed, is something that is no tracking number. */
export const isWrittenLookAlike = (text: string) => written.test(text);

/** Whether `number`, upper-case letters and digits only, is well-formed as something that is no tracking number. */
export function isLookAlike(number: string): boolean {
  const passes = (arithmetic: Arithmetic) => checkDigit(number.slice(0, -1), arithmetic) === number.slice(-1);
  return (
    moment.test(number) ||
    (card.test(number) && passes({modulus: 10, weights: '9', doubled: true})) ||
    (article.test(number) && passes({modulus: 10, weights: '79'}))
  );
}
