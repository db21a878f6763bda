// Tabs and frames, to which scripts are brought and which are asked. One that is gone, or that the browser keeps to itself,
// is no error: there is nothing on it.
import browser from 'webextension-polyfill';

/** Brings the script that reads to every frame of a tab that we may look at. */
export async function bringReader(tabId: number): Promise<void> {
  await quietly(browser.scripting.executeScript({target: {tabId, allFrames: true}, files: [readerFile]}));
}

/** As `vite.config.ts` makes them. */
export const readerFile = 'content/content.js';
export const cardFile = 'content/card.js';

/** The frames of a tab that have our reader in them; each answers `question`. */
export async function askFrames(tabId: number, question: string): Promise<Array<{frameId: number; answer: unknown}>> {
  const frames = await quietly(
    browser.scripting.executeScript({target: {tabId, allFrames: true}, func: () => 'orderTrackerPage' in globalThis}),
  );
  const answers = (frames ?? []).map(async ({frameId, result}) =>
    result === true ? [{frameId, answer: await askFrame(tabId, frameId, question)}] : [],
  );
  return (await Promise.all(answers)).flat();
}

export const askFrame = (tabId: number, frameId: number, question: string): Promise<unknown> =>
  quietly<unknown>(browser.tabs.sendMessage(tabId, question, {frameId}));

export async function quietly<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch(() => undefined);
}
