// Our page that says what a text may be.
import browser, {type Tabs} from 'webextension-polyfill';

const longest = 2000;

/** The text waits in the browser's memory, not in an address: addresses stay in the history. */
export async function openParcel(text: string, beside?: Tabs.Tab): Promise<void> {
  const key = `parcel-${crypto.randomUUID()}`;
  await browser.storage.session.set({[key]: text.slice(0, longest)});
  await browser.tabs.create({
    url: browser.runtime.getURL(`parcel/index.html#${key}`),
    ...(beside && {index: beside.index + 1, windowId: beside.windowId}),
  });
}
