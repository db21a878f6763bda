// The card's words, all of them at once: the background cannot load any later.
import {baseOf} from '../../../shared/strings/load.js';
import {ar} from './ar.js';
import {de} from './de.js';
import {en, type Words} from './en.js';
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

const languages: Readonly<Record<string, Words>> = {ar, de, en, es, fr, he, it, ja, ko, nl, pl, pt, sv, tr, zh};

export function cardWords(language: string): {language: string; words: Words} {
  const base = baseOf(language);
  const words = Object.hasOwn(languages, base) ? languages[base] : undefined;
  return words ? {language, words} : {language: 'en', words: en};
}
