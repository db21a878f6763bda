// The options page: what it needs of the browser stands here.
import browser from 'webextension-polyfill';
import {onGranted} from '../on-granted.js';
import {send} from '../send.js';
import {onChange, readSettings, readWatches} from '../storage.js';
import type {Edge} from './edge.js';
import {OptionsPage} from './options-page.js';

const edge: Edge = {
  version: browser.runtime.getManifest().version,
  browserLanguage: browser.i18n.getUILanguage(),
  async read() {
    const [settings, watches, {permissions = [], origins = [], ...kinds}] = await Promise.all([
      readSettings(),
      readWatches(),
      browser.permissions.getAll(),
    ]);
    return {settings, watches, permissions: {permissions, origins, ...kinds}};
  },
  onChange(then, signal) {
    onChange(then, signal);
    onGranted(then, signal);
  },
  send,
  request: (permissions) => browser.permissions.request(permissions),
  giveUp: (permissions) => browser.permissions.remove(permissions),
  async notify(title, message) {
    const iconUrl = browser.runtime.getURL('icons/128.png');
    await browser.notifications.create({type: 'basic', iconUrl, title, message});
  },
};

customElements.define('options-page', OptionsPage);
const page: OptionsPage = document.createElement('options-page') as OptionsPage;
page.edge = edge;
document.body.append(page);
