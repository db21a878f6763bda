import {loaderOf, type Modules} from '../../../shared/strings/load.js';
import {en, type Words} from './en.js';

export type {Words} from './en.js';

const others: Modules<Words> = {
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

export const languages: readonly string[] = ['en', ...Object.keys(others)].sort();

const load = loaderOf(others);

/** In the language, or in English. */
export async function optionsWords(language: string): Promise<Words> {
  return (await load(language)) ?? en;
}
