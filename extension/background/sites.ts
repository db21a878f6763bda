// The sites on which numbers are underlined by themselves: those that the browser lets us read. It alone keeps them, so
// that what is taken back elsewhere, in its own settings, is taken back here.
import browser from 'webextension-polyfill';
import {bringReader, quietly, readerFile} from './frames.js';

const scriptId = 'reader';

/** Registers the reader for all sites we may read, or for none. It is the same however often it is called. */
async function registerSites(): Promise<void> {
  const {origins = []} = await browser.permissions.getAll();
  await quietly(browser.scripting.unregisterContentScripts({ids: [scriptId]}));
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: scriptId,
      matches: origins,
      js: [readerFile],
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/**
 * @param origin As a permission is called: `https://shop.example/*`, or `https://*​/*` for all.
 */
export async function setSite({origin, on}: {origin: string; on: boolean}): Promise<void> {
  const origins = [origin, origin.replace(/^https:/, 'http:')];
  if (!on) await browser.permissions.remove({origins});
  await registerSites();
  if (!on) return;
  for (const {id} of (await quietly(browser.tabs.query({url: origins}))) ?? [])
    if (id !== undefined) await bringReader(id);
}

/** To be called before the first `await` of the background. */
export function followSites(): void {
  const renew = () => void registerSites();
  browser.permissions.onAdded.addListener(renew);
  browser.permissions.onRemoved.addListener(renew);
  // The browser forgets registered scripts when we are updated.
  browser.runtime.onInstalled.addListener(renew);
}
