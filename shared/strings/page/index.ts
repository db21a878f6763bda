import {ar} from './ar.js';
import {de} from './de.js';
import {en, type PageStrings} from './en.js';
import {he} from './he.js';
import {ja} from './ja.js';
import {ko} from './ko.js';
import {pl} from './pl.js';
import {tr} from './tr.js';
import {zh} from './zh.js';

export type {PageStrings} from './en.js';

const others: Readonly<Record<string, PageStrings>> = {
  ar,
  de,
  he,
  ja,
  ko,
  pl,
  tr,
  zh,
};

/** In the language, or in English. */
export function pageStringsFor(language: string): PageStrings {
  const base = language.toLowerCase().split('-')[0] ?? '';
  return Object.hasOwn(others, base) ? (others[base] ?? en) : en;
}
