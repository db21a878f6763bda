// The lines in the browser's context menu. What was selected is shown, and recognised, on a page of ours.
import browser, {type Tabs} from 'webextension-polyfill';
import {pageWith} from '../passed-text.js';
import {menuWords} from '../strings/menus/index.js';
import {shoppersLanguage} from './language.js';

/** To be called before the first `await`. Browsers keep menus while the background sleeps; phones have none. */
export function listenToMenus(): void {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => void nameMenus());
  browser.runtime.onStartup.addListener(() => void nameMenus());
  menus.onClicked.addListener((info, tab) => {
    // A selection may lie in a link, and a link in a selection.
    void show((info.menuItemId === 'link' ? info.linkUrl : info.selectionText) ?? '', tab);
  });
}

/** Writes the menus anew, in the shopper's language. */
export async function nameMenus(): Promise<void> {
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (!menus) return;
  const words = menuWords(await shoppersLanguage());
  await menus.removeAll();
  menus.create({id: 'selection', contexts: ['selection'], title: words.selection});
  menus.create({id: 'link', contexts: ['link'], title: words.link});
}

async function show(text: string, beside: Tabs.Tab | undefined): Promise<void> {
  const url = await pageWith(text);
  await browser.tabs.create({url, ...(beside && {index: beside.index + 1, windowId: beside.windowId})});
}
