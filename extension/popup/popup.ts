// The popup, and the same page beside a page or in a tab: what the browser is asked for stands here.
import browser from 'webextension-polyfill';
import {isRightToLeft} from '../../shared/direction.js';
import {spokenLanguage} from '../../shared/strings/index.js';
import {onHeldOut} from '../held-out.js';
import {onGranted} from '../on-granted.js';
import {textPassed} from '../passed-text.js';
import {send} from '../send.js';
import {onChange, readList, readSettings} from '../storage.js';
import {definePopup} from './define.js';
import type {Outside} from './desk.js';
import type {OrderPopup} from './order-popup.js';

// A popup is as large as what is in it; everywhere else there is a window to fill.
const isPopup = browser.extension.getViews({type: 'popup'}).includes(window);
document.documentElement.classList.toggle('popup', isPopup);

const outside: Outside = {
  readList,
  readSettings,
  readGranted: () => browser.permissions.getAll(),
  onChange(then, signal) {
    onChange(then, signal);
    onGranted(then, signal);
  },
  send,
  async tab() {
    const [tab] = await browser.tabs.query({active: true, currentWindow: true});
    return tab?.id;
  },
  onPage(then, signal) {
    onHeldOut(then, signal);
    const updated = (_id: number, {status}: {status?: string}) => {
      if (status === 'complete') then();
    };
    browser.tabs.onActivated.addListener(then);
    browser.tabs.onUpdated.addListener(updated);
    signal.addEventListener('abort', () => {
      browser.tabs.onActivated.removeListener(then);
      browser.tabs.onUpdated.removeListener(updated);
    });
  },
  mayRead: (origins) => browser.permissions.contains({origins: [...origins]}),
  request: (wanted) => browser.permissions.request(wanted),
  openOptions: browser.runtime.getManifest().options_ui && (() => void browser.runtime.openOptionsPage()),
};

const wanted = browser.i18n.getUILanguage();
const language = spokenLanguage(wanted);
document.documentElement.lang = language;
document.documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';

definePopup();
const popup: OrderPopup = document.createElement('order-popup');
Object.assign(popup, {outside, language: wanted, typed: await textPassed(location.hash)});
document.body.append(popup);
// What is due is asked for while somebody looks.
send('ask', {}).catch(() => {});
