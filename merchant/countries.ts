/** What CLDR names and ISO 3166-1 has not: groups of countries, parts of one, and codes to test with. */
const others = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ';
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country with its name, in the order of the names in `language`. ISO 3166-1 alpha-2. */
export function countries(language: string): [code: string, name: string][] {
  const names = new Intl.DisplayNames(language, {type: 'region', fallback: 'none'});
  const {compare} = new Intl.Collator(language);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !others.includes(code) && new Intl.Locale(`und-${code}`).region === code)
    .flatMap((code): [string, string][] => {
      const name = names.of(code);
      return name ? [[code, name]] : [];
    })
    .sort(([, one], [, other]) => compare(one, other));
}
