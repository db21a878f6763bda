import type {Strings} from './en.js';
import {baseOf, loaderOf, type Modules} from './load.js';

export type {Strings} from './en.js';
export type {FirstStrings} from './first.js';

const others: Modules<Strings> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  he: () => import('./he.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  sv: () => import('./sv.js'),
  tr: () => import('./tr.js'),
  zh: () => import('./zh.js'),
};

/**
 * The language we speak that is closest to `language` (BCP 47): English if there is none, or it is no language. Whatever
 * Chinese is asked for, what we write is simplified, and is called so.
 */
export function spokenLanguage(language: string): string {
  try {
    const [tag = 'en'] = Intl.getCanonicalLocales(language);
    if (baseOf(tag) === 'zh') return 'zh-Hans';
    return tag.startsWith('en') || Object.hasOwn(others, baseOf(tag)) ? tag : 'en';
  } catch {
    return 'en';
  }
}

/** What the screen says in `language`, loaded when first needed; nothing for English, which `en.ts` has. */
export const stringsFor = loaderOf(others);
