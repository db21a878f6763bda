// Words by language, each loaded alone when first needed.

/** Each module has its words under the name of its language. */
export type Modules<Words> = Readonly<Record<string, () => Promise<Readonly<Record<string, Words>>>>>;

/** Gives nothing for a language that is not among them. */
export function loaderOf<Words>(modules: Modules<Words>): (language: string) => Promise<Words | undefined> | undefined {
  return (language) => {
    const base = baseOf(language);
    return Object.hasOwn(modules, base) ? modules[base]?.().then((words) => words[base]) : undefined;
  };
}

/** In a language of `all`, for who has to have them at once, or in English. */
export function spokenIn<Words>(
  all: Readonly<Record<string, Words>> & {readonly en: Words},
  language: string,
): {readonly language: string; readonly words: Words} {
  const words = Object.hasOwn(all, baseOf(language)) ? all[baseOf(language)] : undefined;
  return words === undefined ? {language: 'en', words: all.en} : {language, words};
}

export function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
