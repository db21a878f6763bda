// The page that explains itself: once, when the shopper has installed us, and not at an update.
import browser from 'webextension-polyfill';

/** To be called before the first `await`. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({reason}) => {
    if (reason === 'install') void browser.tabs.create({url: browser.runtime.getURL('welcome/index.html')});
  });
}
