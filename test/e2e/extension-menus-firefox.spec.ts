// What leads to the list from Firefox's own surfaces.
import {findFirefox} from '../browsers/find-browser.js';
import {expect} from './extension-expect.js';
import {textOf} from './extension-popup.js';
import {letter, watchLamp} from './extension-steps.js';
import {startFirefox} from './firefox-extension.js';
import {chooseLine, pressOffer, typeAddress} from './firefox-surfaces.js';
import {test} from './fixtures.js';

test.describe.configure({timeout: 120_000});
test.skip(!findFirefox(), 'There is no Firefox on this machine.');

test('in Firefox a selection and the address bar lead to the list', async ({recorded}) => {
  recorded.page('http://mail.example/', letter);
  const extension = await startFirefox({proxy: recorded});
  const {browser, inWindow} = extension;
  /** What is said by the page that was opened last. */
  const opened = async () => String(await (await browser.pages()).at(-1)?.evaluate(`(${textOf})(document)`));

  await extension.inExtension(watchLamp);
  await extension.endBackground();
  const page = await browser.newPage();
  await page.goto('http://mail.example/');
  await page.click('b', {count: 2});
  await page.click('b', {button: 'right'});
  await expect.poll(() => inWindow(chooseLine, 'Is this a parcel?')).toBe(true);
  await expect.poll(opened).toContain('Lamp');
  expect((await extension.tabs()).at(-1)?.url).toMatch(/#typed=/);

  await extension.endBackground();
  await inWindow(typeAddress, 'parcel lam');
  await expect.poll(() => inWindow(pressOffer, 'Lamp')).toBe(true);
  await expect.poll(async () => (await extension.tabs()).at(-1)?.url).toMatch(/#watch=[-\w]{36}$/);
  await browser.close();
});
