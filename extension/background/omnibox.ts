// "parcel" and a space in the address bar: searches the list, and recognises numbers.
import browser from 'webextension-polyfill';
import {pageWith} from '../passed-text.js';
import {readWatches} from '../storage.js';
import type {Words} from '../strings/menus/en.js';
import {menuWords} from '../strings/menus/index.js';
import {shoppersLanguage} from './language.js';
import {escaped, suggestionsFor, watchOf} from './suggestions.js';

/** To be called before the first `await`. Phones have no keywords. */
export function listenToOmnibox(): void {
  const omnibox: typeof browser.omnibox | undefined = browser.omnibox;
  if (!omnibox) return;
  // Firefox shows the text as it is; in Chromium it is XML.
  const written = browser.runtime.getURL('').startsWith('moz-') ? (text: string) => text : escaped;
  omnibox.onInputStarted.addListener(async () => {
    omnibox.setDefaultSuggestion({description: written((await words()).search)});
  });
  omnibox.onInputChanged.addListener(async (text, suggest) => {
    const suggestions = suggestionsFor(text, await readWatches(), await words());
    suggest(suggestions.map(({content, description}) => ({content, description: written(description)})));
  });
  omnibox.onInputEntered.addListener(async (text, disposition) => {
    const found = watchOf(text, await readWatches());
    const url = found ? browser.runtime.getURL(`popup/index.html#watch=${found.id}`) : await pageWith(text);
    await (disposition === 'currentTab' ? browser.tabs.update({url}) : browser.tabs.create({url}));
  });
}

async function words(): Promise<Words> {
  return menuWords(await shoppersLanguage());
}
