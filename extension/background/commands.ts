// What the keyboard does. The browser opens the popup, and Firefox its sidebar, without asking us.
import browser, {type Tabs} from 'webextension-polyfill';
import {askFrame, bringReader} from './frames.js';

/** Chromium only: what the polyfill lacks. */
interface SidePanel {
  open(options: {windowId: number}): Promise<void>;
}

/** To be called before the first `await`. Phones have no commands. */
export function listenToCommands(): void {
  const commands: typeof browser.commands | undefined = browser.commands;
  commands?.onCommand.addListener((name: string, tab?: Tabs.Tab) => {
    // The panel opens only within the press itself: nothing may be waited for.
    if (name === 'open-list' && tab?.windowId !== undefined) void sidePanel()?.open({windowId: tab.windowId});
    if (name === 'next-number' && tab?.id !== undefined) void goToNext(tab.id);
  });
}

function sidePanel(): SidePanel | undefined {
  return (globalThis as {chrome?: {sidePanel?: SidePanel}}).chrome?.sidePanel;
}

/** A command is a press too, so we may read the page it is given on. One that nobody may read has no next number. */
async function goToNext(tabId: number): Promise<void> {
  await bringReader(tabId);
  await askFrame(tabId, 0, 'openNext');
}
