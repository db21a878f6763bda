import {loaderOf} from '../../../shared/strings/load.js';
import type {Words} from './en.js';

export type {Words} from './en.js';

/** What the popup says in a language, loaded when first needed; nothing for English, which `en.ts` has. */
export const popupWordsFor = loaderOf<Words>({
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
