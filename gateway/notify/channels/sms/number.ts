/** A number as E.164 writes it, or `undefined`: https://www.itu.int/rec/T-REC-E.164. No number of a country is shorter than seven digits with its code. */
export function numberOf(text: string): string | undefined {
  return /^\+[1-9]\d{6,14}$/.test(text) ? text : undefined;
}
