import {baseOf} from '../load.js';
import {ar} from './ar.js';
import {de} from './de.js';
import {en, type PageStrings} from './en.js';
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

export type {PageStrings} from './en.js';

const others: Readonly<Record<string, PageStrings>> = {
  ar,
  de,
  es,
  fr,
  it,
  nl,
  pt,
  sv,
  he,
  ja,
  ko,
  pl,
  tr,
  zh,
};

/** In the language, or in English. */
export function pageStringsFor(language: string): PageStrings {
  const base = baseOf(language);
  return Object.hasOwn(others, base) ? (others[base] ?? en) : en;
}
