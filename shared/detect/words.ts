/** Letters of any script and digits, as in a regular expression. A sign for "number" counts as one. */
export const letters = 'A-Za-z\\d#°\\u00c0-\\u1fff\\u3040-\\ud7ff';

/** Such texts need no Unicode to be read, which is slow. */
export const isAscii = (text: string): boolean => !/[\x80-\uffff]/.test(text);

/** In small letters, without accents. */
export function folded(text: string): string {
  const small = text.toLowerCase();
  return isAscii(small)
    ? small
    : small
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize();
}
