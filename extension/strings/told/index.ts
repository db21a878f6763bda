// What is told outside of pages, all of it at once: a worker may not load it when it is needed.
import {spokenIn} from '../../../shared/strings/load.js';
import {ar} from './ar.js';
import {de} from './de.js';
import {en, type ToldStrings} from './en.js';
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

const languages = {ar, de, en, es, fr, he, it, ja, ko, nl, pl, pt, sv, tr, zh} satisfies Record<string, ToldStrings>;

export const toldWords = (language: string) => spokenIn<ToldStrings>(languages, language);
