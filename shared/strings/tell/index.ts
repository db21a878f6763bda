import {ar} from './ar.js';
import {de} from './de.js';
import {en, type TellStrings} from './en.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {it} from './it.js';
import {nl} from './nl.js';
import {pt} from './pt.js';
import {sv} from './sv.js';

const languages: Readonly<Record<string, TellStrings>> = {
  ar,
  de,
  en,
  es,
  fr,
  it,
  nl,
  pt,
  sv,
};

/** Those we speak, each by its own name. */
export const languageNames: Readonly<Record<string, string>> = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  nl: 'Nederlands',
  pt: 'Português (Brasil)',
  sv: 'Svenska',
};

/** In the language, or in English: with its name and the direction it is written in. */
export function tellStrings(language: string): {
  readonly strings: TellStrings;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
} {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const spoken = Object.hasOwn(languages, base) ? base : 'en';
  return {strings: languages[spoken] ?? en, language: spoken, dir: spoken === 'ar' ? 'rtl' : 'ltr'};
}
