import {isRightToLeft} from '../../direction.js';
import {spokenLanguage} from '../index.js';
import {ar} from './ar.js';
import {de} from './de.js';
import {en, type TellStrings} from './en.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {he} from './he.js';
import {it} from './it.js';
import {ja} from './ja.js';
import {ko} from './ko.js';
import {nl} from './nl.js';
import {pl} from './pl.js';
import {pt} from './pt.js';
import {sv} from './sv.js';
import {tr} from './tr.js';
import {zh} from './zh.js';

const languages: Readonly<Record<string, TellStrings>> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  sv,
  tr,
  zh,
};

/** Those we speak, each by its own name. */
export const languageNames: Readonly<Record<string, string>> = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  he: 'עברית',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português (Brasil)',
  sv: 'Svenska',
  tr: 'Türkçe',
  zh: '简体中文',
};

/** In the language, or in English: with its name and the direction it is written in. */
export function tellStrings(language: string): {
  readonly strings: TellStrings;
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
} {
  const spoken = spokenLanguage(language);
  const [base = ''] = spoken.split('-');
  const written = base === 'zh' ? spoken : base;
  return {strings: languages[base] ?? en, language: written, dir: isRightToLeft(base) ? 'rtl' : 'ltr'};
}
