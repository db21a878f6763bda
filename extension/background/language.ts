import browser from 'webextension-polyfill';
import {readSettings} from '../storage.js';

/** The one that was chosen in the options, else the browser's: BCP 47. */
export async function shoppersLanguage(): Promise<string> {
  const {language = browser.i18n.getUILanguage()} = await readSettings();
  return language;
}
