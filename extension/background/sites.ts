// The sites on which numbers are underlined by themselves: those that the browser lets us read. It alone keeps them, so
// that what is taken back elsewhere, in its own settings, is taken back here.
import browser from 'webextension-polyfill';
import {chosenSites, hasAllSites} from '../origins.js';
import {bringReader, quietly, readerFile} from './frames.js';

const scriptId = 'reader';

let registering: Promise<void> = Promise.resolve();

/** Registers the reader for the sites we may read, or for none; once after the other, for the browser refuses what is there. */
function registerSites(): Promise<void> {
  registering = registering.then(register, register);
  return registering;
}

/** A host that was allowed for a provider to be asked is no site to read. */
async function register(): Promise<void> {
  const {origins = []} = await browser.permissions.getAll();
  const matches = [...origins.filter((one) => hasAllSites([one])), ...[...chosenSites(origins).values()].flat()];
  await quietly(browser.scripting.unregisterContentScripts({ids: [scriptId]}));
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {id: scriptId, matches, js: [readerFile], allFrames: true, runAt: 'document_idle', persistAcrossSessions: true},
  ]);
}

/** @param origin As a permission is called, such as `https://shop.example/*`; one for every host is for all. */
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
