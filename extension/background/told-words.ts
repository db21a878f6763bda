// The words of what is told outside of pages, in the shopper's language. A worker may not load them when they are needed.
import browser from 'webextension-polyfill';
import {baseOf} from '../../shared/strings/load.js';
import {readSettings} from '../storage.js';
import {en, type ToldStrings} from '../strings/told/en.js';
import {languages} from '../strings/told/index.js';

export async function toldWords(): Promise<{readonly words: ToldStrings; readonly language: string}> {
  const {language = browser.i18n.getUILanguage()} = await readSettings();
  const words = Object.hasOwn(languages, baseOf(language)) ? languages[baseOf(language)] : undefined;
  return words ? {words, language} : {words: en, language: 'en'};
}
