import type {Strings} from './en.js';

export type {Strings} from './en.js';
export type {FirstStrings} from './first.js';

const others: Readonly<Record<string, () => Promise<Strings>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
  he: async () => (await import('./he.js')).he,
  ja: async () => (await import('./ja.js')).ja,
  ko: async () => (await import('./ko.js')).ko,
  pl: async () => (await import('./pl.js')).pl,
  tr: async () => (await import('./tr.js')).tr,
  zh: async () => (await import('./zh.js')).zh,
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
export function stringsFor(language: string): Promise<Strings> | undefined {
  return Object.hasOwn(others, baseOf(language)) ? others[baseOf(language)]?.() : undefined;
}

function baseOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}
