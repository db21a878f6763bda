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

/** In the language, or in English. All are there at once: a service worker must not import later. */
export const menuWords = (language: string): Words => spokenIn<Words>(languages, language).words;
