/** Some of the words, to be put over ours: each of the kind that stands there, so a text for a text, a function for a function. */
export type Overrides<Words> = {
  readonly [Key in keyof Words]?: Words[Key] extends string | readonly unknown[] | ((...about: never[]) => unknown)
    ? Words[Key]
    : Overrides<Words[Key]>;
};

/** `words` with `overrides` over them, as deep as these go. */
export function overridden<Words extends object>(words: Words, overrides: Overrides<Words> | undefined): Words {
  const result: Record<string, unknown> = {...(words as object)};
  for (const [key, value] of Object.entries(overrides ?? {})) {
    const before = result[key];
    result[key] = isTree(before) && isTree(value) ? overridden(before, value) : value;
  }
  return result as Words;
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
