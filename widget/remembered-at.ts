/** Where a browser keeps the orders of one address that it is to remember. */
export const placeOf = (base: string | undefined): string => `order-tracker ${base}`;

/** What is kept there: null if nothing is, nothing at all where a page may not look. */
export function rememberedAt(base: string | undefined): string | null | undefined {
  try {
    return localStorage.getItem(placeOf(base));
  } catch {
    return undefined;
  }
}
