import {en, type Strings} from './en.js';

export type {Strings} from './en.js';

const others: Readonly<Record<string, () => Promise<Strings>>> = {
  ar: async () => (await import('./ar.js')).ar,
  de: async () => (await import('./de.js')).de,
};

/** The language we speak that is closest to `language` (BCP 47): English if there is none. */
export function spokenLanguage(language: string): string {
  const [base = ''] = language.toLowerCase().split('-');
  return base === 'en' || base in others ? language : 'en';
}

/** What the screen says in `language`, loaded when first needed; English is always there. */
export function stringsFor(language: string): Promise<Strings> | undefined {
  const [base = ''] = language.toLowerCase().split('-');
  return others[base]?.();
}

export {en};
