import {ar as arScreen} from '../../../../shared/strings/ar.js';
import {de as deScreen} from '../../../../shared/strings/de.js';
import {en as enScreen, type Strings} from '../../../../shared/strings/en.js';
import {es as esScreen} from '../../../../shared/strings/es.js';
import {fr as frScreen} from '../../../../shared/strings/fr.js';
import {he as heScreen} from '../../../../shared/strings/he.js';
import {spokenLanguage} from '../../../../shared/strings/index.js';
import {it as itScreen} from '../../../../shared/strings/it.js';
import {ja as jaScreen} from '../../../../shared/strings/ja.js';
import {ko as koScreen} from '../../../../shared/strings/ko.js';
import {nl as nlScreen} from '../../../../shared/strings/nl.js';
import {pl as plScreen} from '../../../../shared/strings/pl.js';
import {pt as ptScreen} from '../../../../shared/strings/pt.js';
import {sv as svScreen} from '../../../../shared/strings/sv.js';
import {tr as trScreen} from '../../../../shared/strings/tr.js';
import {zh as zhScreen} from '../../../../shared/strings/zh.js';
import {ar} from './ar.js';
import {de} from './de.js';
import {en, type MailStrings} from './en.js';
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
  he: {words: heScreen, mail: he},
  ja: {words: jaScreen, mail: ja},
  ko: {words: koScreen, mail: ko},
  pl: {words: plScreen, mail: pl},
  tr: {words: trScreen, mail: tr},
  zh: {words: zhScreen, mail: zh},
};

const english = {words: enScreen, mail: en};

/** The languages letters are written in. */
export const writtenLanguages = ['en', ...Object.keys(languages)] as const;

export function languageFor(asked: string): Language {
  const tag = spokenLanguage(asked);
  return {tag, ...(languages[tag.split('-')[0] ?? ''] ?? english)};
}
