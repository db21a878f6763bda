/** `de` as `de_DE`, `fr-CA` as `fr_CA`, the form several carriers want; `en_US` where there is no such language. */
export function localeOf(language = 'en'): string {
  try {
    const locale = new Intl.Locale(language).maximize();
    return locale.region ? `${locale.language}_${locale.region}` : 'en_US';
  } catch {
    return 'en_US';
  }
}

/** The language of a tag if it is one of `known`, such as `da` for `da-DK` and `no` for `nb`; otherwise `en`. */
export function languageIn(known: readonly string[], language = 'en'): string {
  const [first = ''] = language.toLowerCase().split('-');
  const spoken = first === 'nb' || first === 'nn' ? 'no' : first;
  return known.includes(spoken) ? spoken : 'en';
}
