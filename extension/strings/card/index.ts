// The card's words, all of them at once: the background cannot load any later.
import {spokenIn} from '../../../shared/strings/load.js';
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

const languages = {ar, de, en, es, fr, he, it, ja, ko, nl, pl, pt, sv, tr, zh} satisfies Record<string, Words>;

export const cardWords = (language: string) => spokenIn<Words>(languages, language);
