// For who needs these words only when somebody acts: each language is loaded alone.
import {loaderOf} from '../load.js';
import type {PageStrings} from './en.js';

const load = loaderOf<PageStrings>({
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
});

/** In the language, or in English. */
export async function loadPageStrings(language: string): Promise<PageStrings> {
  return (await load(language)) ?? (await import('./en.js')).en;
}
