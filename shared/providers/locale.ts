/** `de` as `de_DE`, `fr-CA` as `fr_CA`, the form several carriers want; `en_US` where there is no such language. */
export function localeOf(language = 'en'): string {
  try {
    const locale = new Intl.Locale(language).maximize();
    return locale.region ? `${locale.language}_${locale.region}` : 'en_US';
  } catch {
    return 'en_US';
  }
}
