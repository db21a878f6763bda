import browser from 'webextension-polyfill';

/** Calls `then` whenever the browser allows more or less than before, until the signal aborts. */
export function onGranted(then: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(then);
    signal.addEventListener('abort', () => event.removeListener(then));
  }
}
