import {ar as arScreen} from '../../../../shared/strings/ar.js';
import {de as deScreen} from '../../../../shared/strings/de.js';
import {en as enScreen, type Strings} from '../../../../shared/strings/en.js';
import {es as esScreen} from '../../../../shared/strings/es.js';
import {fr as frScreen} from '../../../../shared/strings/fr.js';
import {spokenLanguage} from '../../../../shared/strings/index.js';
import {it as itScreen} from '../../../../shared/strings/it.js';
import {nl as nlScreen} from '../../../../shared/strings/nl.js';
import {pt as ptScreen} from '../../../../shared/strings/pt.js';
import {sv as svScreen} from '../../../../shared/strings/sv.js';
import {ar} from './ar.js';
import {de} from './de.js';
import {en, type MailStrings} from './en.js';
import {es} from './es.js';
import {fr} from './fr.js';
import {it} from './it.js';
import {nl} from './nl.js';
import {pt} from './pt.js';
import {sv} from './sv.js';

/** What messages and screens say in a language; here all are loaded, because a letter is written at once. */
export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly words: Strings;
  readonly mail: MailStrings;
}

const languages: Readonly<Record<string, Omit<Language, 'tag'>>> = {
  ar: {words: arScreen, mail: ar},
  de: {words: deScreen, mail: de},
  es: {words: esScreen, mail: es},
  fr: {words: frScreen, mail: fr},
  it: {words: itScreen, mail: it},
  nl: {words: nlScreen, mail: nl},
  pt: {words: ptScreen, mail: pt},
  sv: {words: svScreen, mail: sv},
};

const english = {words: enScreen, mail: en};

/** The languages letters are written in. */
export const writtenLanguages = ['en', ...Object.keys(languages)] as const;

export function languageFor(asked: string): Language {
  const tag = spokenLanguage(asked);
  return {tag, ...(languages[tag.split('-')[0] ?? ''] ?? english)};
}
