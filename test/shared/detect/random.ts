// Chance that can be repeated: the same seed gives the same texts.

/** A whole number from 0 to one below `below`. */
export type Random = (below: number) => number;

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[random(values.length)];
  if (value === undefined) throw new RangeError('There is nothing to pick from.');
  return value;
}

const from = (characters: string) => (random: Random, length: number) =>
  Array.from({length}, () => characters.charAt(random(characters.length))).join('');

export const digits = from('0123456789');
export const letters = from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
export const hex = from('0123456789abcdef');
export const mixed = from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789');
/** Without I, O and Q, as vehicles are numbered. */
export const vehicle = from('ABCDEFGHJKLMNPRSTUVWXYZ0123456789');

const any = from('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** `form` with a digit for each `#`, a capital letter for each `@` and either for each `*`, as in `###-@@@`. */
export function fill(random: Random, form: string): string {
  return form.replace(/[#@*]/g, (kind) => (kind === '#' ? digits : kind === '@' ? letters : any)(random, 1));
}
