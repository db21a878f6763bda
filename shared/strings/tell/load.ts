// For who needs these words only when somebody acts: each language is loaded alone.
import type {TellStrings} from './en.js';

/** Each has its words under its own name. */
const others: Readonly<Record<string, () => Promise<Readonly<Record<string, TellStrings>>>>> = {
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

/** In the language, or in English. */
export async function loadTellStrings(language: string): Promise<TellStrings> {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const words = Object.hasOwn(others, base) ? await others[base]?.() : undefined;
  return words?.[base] ?? (await import('./en.js')).en;
}
