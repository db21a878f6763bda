import {type Strings, en as shared} from '../../shared/strings/en.js';
import {spokenLanguage, stringsFor} from '../../shared/strings/index.js';
import {en, type Words} from './en.js';

export type {Words} from './en.js';

/** A language, what the page says in it, and what the widget says. */
export interface Speech {
  readonly language: string;
  readonly words: Words;
  readonly shared: Strings;
}

export const english: Speech = {language: 'en', words: en, shared};

const others: Readonly<Record<string, () => Promise<Words>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
};

/** In the language closest to `wanted` (BCP 47): English where we speak none such. */
export async function speechFor(wanted: string): Promise<Speech> {
  const language = spokenLanguage(wanted);
  const load = others[language.split('-')[0] ?? ''];
  const [words, widget] = await Promise.all([load?.(), stringsFor(language)]);
  return words && widget ? {language, words, shared: widget} : english;
}
