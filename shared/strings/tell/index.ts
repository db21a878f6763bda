import {isRightToLeft} from '../direction.js';
import {spokenLanguage} from '../index.js';
import {ar} from './ar.js';
import {de} from './de.js';
import {en, type TellStrings} from './en.js';
import {he} from './he.js';
import {ja} from './ja.js';
import {ko} from './ko.js';
import {pl} from './pl.js';
import {tr} from './tr.js';
import {zh} from './zh.js';

const languages: Readonly<Record<string, TellStrings>> = {
  en,
  ar,
  de,
  he,
  ja,
  ko,
  pl,
  tr,
  zh,
};

/** Those we speak, each by its own name. */
export const languageNames: Readonly<Record<string, string>> = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  he: 'עברית',
  ja: '日本語',
  ko: '한국어',
  pl: 'Polski',
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
