import {type Strings, en as shared} from '../../shared/strings/en.js';
import {spokenLanguage, stringsFor} from '../../shared/strings/index.js';
import {type TellStrings, en as tell} from '../../shared/strings/tell/en.js';
import {loadTellStrings} from '../../shared/strings/tell/load.js';
import {en, type Words} from '../strings/popup/en.js';
import {popupWordsFor} from '../strings/popup/index.js';

/** A language, what the popup says in it, and what is said of orders everywhere. */
export interface Speech {
  readonly language: string;
  readonly words: Words;
  readonly shared: Strings;
  /** What people may be told of. */
  readonly moment: TellStrings['moment'];
}

export const english: Speech = {language: 'en', words: en, shared, moment: tell.moment};

/** In the language closest to `wanted` (BCP 47): English where we speak none such. */
export async function speechFor(wanted: string): Promise<Speech> {
  const language = spokenLanguage(wanted);
  const [words, orders, {moment}] = await Promise.all([
    popupWordsFor(language),
    stringsFor(language),
    loadTellStrings(language),
  ]);
  return words && orders ? {language, words, shared: orders, moment} : english;
}
