/** A number as all its writings have it in common: without spaces, dashes and invisible characters, in capitals. */
export function plainNumber(number: string): string {
  return number.replace(/[\s\p{Pd}\p{Cf}]/gu, '').toUpperCase();
}
