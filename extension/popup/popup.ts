// The popup: one order, shown by the element that shops embed. What was shown last is there at once, the news follow.
import browser from 'webextension-polyfill';
import '../../widget/index.js';
import {send} from '../messages.js';
import {readLastShown, saveLastShown} from '../storage.js';

document.documentElement.lang = browser.i18n.getUILanguage();
const tracker = document.createElement('order-tracker');
const known = await readLastShown();
if (known) {
  tracker.order = known;
  document.body.append(tracker);
}

const view = await send('track', {number: 'SANDBOX-IN-TRANSIT'});
tracker.order = view;
document.body.append(tracker);
await saveLastShown(view);
