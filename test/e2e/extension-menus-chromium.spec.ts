// What leads to the list from the browser's own surfaces in Chromium. No test can press those: the background is told of a
// press as the browser would tell it, after it was ended.

import {startChromium} from './chromium-extension.js';
import {expect} from './extension-expect.js';
import {watchLamp} from './extension-steps.js';
import {test} from './fixtures.js';

test.describe.configure({timeout: 120_000});

test('in Chromium the panel beside a page, a selection and the address bar lead to the list', async () => {
  const extension = await startChromium();
  const {context} = extension;
  await extension.inExtension(watchLamp);
  await extension.endWorker();
  const panel = await extension.openPanel();
  await panel.press('Lamp');
  await expect.poll(panel.text).toContain('RB123456785GB');
  await panel.close();

  // Rejects if there is no such line.
  await extension.inExtension(() => chrome.contextMenus.update('selection', {}));
  await extension.endWorker();
  const [selected] = await Promise.all([
    context.waitForEvent('page'),
    extension.inWorker(() =>
      chrome.contextMenus.onClicked.dispatch({menuItemId: 'selection', selectionText: ' 1Z 999 AA1 01 2345 6784 '}),
    ),
  ]);
  await expect(selected.getByText('Looks like UPS')).toBeVisible();

  await extension.endWorker();
  const suggestions = await extension.inWorker(
    () => new Promise((suggested) => chrome.omnibox.onInputChanged.dispatch('lamp', suggested)),
  );
  expect(suggestions).toEqual([{content: 'RB123456785GB', description: 'Lamp, Royal Mail, RB123456785GB'}]);
  await extension.endWorker();
  const [entered] = await Promise.all([
    context.waitForEvent('page'),
    extension.inWorker(() => chrome.omnibox.onInputEntered.dispatch('RB123456785GB', 'newForegroundTab')),
  ]);
  await expect(entered.getByRole('heading', {level: 1, name: 'Lamp'})).toBeVisible();
  await context.close();
});

/** Chromium's events have what tells their listeners. */
interface Event {
  dispatch(...given: readonly unknown[]): void;
}

declare const chrome: {
  readonly contextMenus: {readonly onClicked: Event; update(id: string, change: object): Promise<void>};
  readonly omnibox: {readonly onInputChanged: Event; readonly onInputEntered: Event};
};
