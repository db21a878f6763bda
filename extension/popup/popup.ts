// The popup: what is watched.
import browser from 'webextension-polyfill';
import {readWatches} from '../storage.js';
import '../../widget/index.js';

document.documentElement.lang = browser.i18n.getUILanguage();
for (const {view} of await readWatches()) {
  const tracker = document.createElement('order-tracker');
  tracker.order = view;
  document.body.append(tracker);
}
