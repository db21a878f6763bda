// The sites on which numbers are underlined by themselves: those that the browser lets us read. It alone keeps them, so
// that what is taken back elsewhere, in its own settings, is taken back here.
import browser from 'webextension-polyfill';
import {chosenSites, hasAllSites} from '../origins.js';
import {bringReader, quietly, readerFile} from './frames.js';

const id = 'reader';

let following: Promise<void> = Promise.resolve();

/**
 * Registers the reader for the sites we may read, or for none; once after the other. What is registered is changed and
 * never taken away first, so that there is no moment at which a background that ends leaves a site without it.
 */
export function registerSites(): Promise<void> {
  following = following.then(register, register);
  return following;
}

/** A host that was allowed for a provider to be asked is no site to read. */
async function register(): Promise<void> {
  const {origins = []} = await browser.permissions.getAll();
  const matches = [...origins.filter((one) => hasAllSites([one])), ...[...chosenSites(origins).values()].flat()];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ids: [id]});
  if (matches.length > 0) {
    const {registerContentScripts, updateContentScripts} = browser.scripting;
    await (registered ? updateContentScripts : registerContentScripts)([
      {
        ...{id, matches, js: [readerFile], allFrames: true, runAt: 'document_idle', persistAcrossSessions: true},
        // Mail programs show a letter in a frame that has no address.
        matchOriginAsFallback: true,
      },
    ]);
  } else if (registered) await browser.scripting.unregisterContentScripts({ids: [id]});
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
}
