// What a customer knows beside the order number: the e-mail address or the postcode given with the order.
import {latinDigits} from './latin-digits.js';
import type {Customer} from './merchant-order.js';
import {isSame, newSecret, sha256} from './secret.js';

/** Does the same work whatever is known and whatever is right, so that its time tells nothing. */
export function isFactor({email, postcode}: Customer, factor: string): boolean {
  const right = [isSameKey(emailKey, email, factor), isSameKey(postcodeKey, postcode, factor)];
  return right.includes(true);
}

/** What two ways of writing the same factor have in common, and which of the two it can be. */
export function factorKey(factor: string): {kind: 'email' | 'postcode'; key: string} {
  const isEmail = plain(factor).includes('@');
  return isEmail ? {kind: 'email', key: emailKey(factor)} : {kind: 'postcode', key: postcodeKey(factor)};
}

/** Stands for a factor where it is kept until it is looked at. */
export function factorHash(factor: string): string {
  return sha256(factorKey(factor).key);
}

/** Whether it is of the e-mail address or of the postcode. No key is both: one has an @ in it, and the other has none. */
export function isHashOfFactor({email, postcode}: Customer, hash: string): boolean {
  const keys = [email && emailKey(email), postcode && postcodeKey(postcode)];
  return keys.some((key) => key && isSame(sha256(key), hash));
}

/** Nothing is nobody's key: a postcode of hyphens does not open to hyphens. */
function isSameKey(keyOf: (text: string) => string, known: string | undefined, factor: string): boolean {
  const key = keyOf(factor);
  const same = isSame(sha256(keyOf(known ?? newSecret())), sha256(key));
  return same && key !== '';
}

function emailKey(email: string): string {
  // Mail programs copy it with the name.
  return plain(email)
    .trim()
    .replace(/^[^<]*<([^<>]*)>$/, '$1')
    .toLowerCase();
}

function postcodeKey(postcode: string): string {
  return plain(postcode)
    .replace(/[\s\p{Pd}]/gu, '')
    .toUpperCase();
}

/** Without what a keyboard or a copied text adds that nobody sees, whichever keyboard it was. */
function plain(text: string): string {
  return latinDigits(text.normalize('NFKC').replace(/\p{Cf}/gu, ''));
}
