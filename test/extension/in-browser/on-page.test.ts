import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {Runtime} from 'webextension-polyfill';
import {found} from '../../../extension/background/on-page.js';
import {fakeBrowser} from './fake-browser.js';

it('numbers that were found are underlined on the screen, and not on paper', async () => {
  const sheet = new CSSStyleSheet();
  const insertCSS = async ({css}: {css: string}) => sheet.replaceSync(css);
  fakeBrowser({scripting: {insertCSS}});
  const sender = {url: 'https://shop.example/', tab: {id: 1}} as Runtime.MessageSender;
  await found({numbers: ['RB123456785GB'], highlight: 'abcdefghijklmnop'}, sender);
  document.adoptedStyleSheets.push(sheet);
  const line = () => getComputedStyle(document.body, '::highlight(abcdefghijklmnop)').textDecorationLine;
  expect(line()).to.equal('underline');
  await emulateMedia({media: 'print'});
  expect(line()).to.equal('none');
  await emulateMedia({media: 'screen'});
  document.adoptedStyleSheets.pop();
});
