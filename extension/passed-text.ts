// Text that the popup, opened as a page, is to recognise: a selection, a link, an example. It waits in the browser's memory
// and not in the page's address, because addresses stay in the history.
import browser from 'webextension-polyfill';

const longest = 2000;

/** The address of a page that has it in its add field. */
export async function pageWith(text: string): Promise<string> {
  const id = crypto.randomUUID();
  await browser.storage.session.set({[id]: text.slice(0, longest)});
  return browser.runtime.getURL(`popup/index.html#typed=${id}`);
}

/** What a page that was opened so is to recognise. It stays while the browser runs, so that the page may be loaded again. */
export async function textPassed(hash: string): Promise<string> {
  const [, id = ''] = /^#typed=(.+)$/.exec(hash) ?? [];
  if (!id) return '';
  const text = (await browser.storage.session.get(id))[id];
  return typeof text === 'string' ? text : '';
}
