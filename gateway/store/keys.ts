import {plainNumber} from '../../shared/number.js';

// What two ways of writing the same number have in common. Both are stored, so neither may change without a migration.

/** As people type it: with or without `#`, in any case. */
export function orderKey(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .replace(/^#\s*/, '')
    .toLowerCase();
}

/** A parcel may come back under the number it went by. No carrier's name has a tab in it. */
export function returnKey(carrier: string, number: string): string {
  return `return\t${shipmentKey(carrier, number)}`;
}

export function shipmentKey(carrier: string, number: string): string {
  return `${carrier.toLowerCase()} ${plainNumber(number)}`;
}
