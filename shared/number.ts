/** A number as all its writings have it in common: without spaces and hyphens, in capitals. */
export function plainNumber(number: string): string {
  return number.replace(/[\s-]/g, '').toUpperCase();
}
