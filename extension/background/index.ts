// The background: its listeners, registered in the first turn of the event loop. It may be stopped at any moment, so
// nothing that has to survive is kept in a variable.
import browser from 'webextension-polyfill';
import {handle} from '../messages.js';
import {upgrade} from '../storage.js';
import {adoptOnceAllowed} from './adopting.js';
import {askDue, askHandlers} from './asking.js';
import {listenToCommands} from './commands.js';
import {tokenHandlers} from './end-token.js';
import {keyHandlers, somebodyMore} from './keys.js';
import {listFileHandlers} from './list-file.js';
import {listenToMenus} from './menus.js';
import {listenToNews} from './news.js';
import {listenToOmnibox} from './omnibox.js';
import {pageHandlers} from './pages.js';
import {alarm} from './plan.js';
import {settingsHandlers} from './settings.js';
import {followSites, registerSites} from './sites.js';
import {listHandlers} from './watching.js';
import {welcome} from './welcome.js';

handle({
  ...listHandlers,
  ...askHandlers,
  ...keyHandlers,
  ...listFileHandlers,
  ...pageHandlers,
  ...tokenHandlers,
  ...settingsHandlers,
});
listenToMenus();
listenToOmnibox();
listenToCommands();
welcome();
browser.alarms.onAlarm.addListener(({name}) => (name === alarm ? askDue() : undefined));
listenToNews();
browser.permissions.onAdded.addListener(somebodyMore);
adoptOnceAllowed();
followSites();
// They only wake it.
browser.runtime.onInstalled.addListener(() => begun);
browser.runtime.onStartup.addListener(() => begun);
self.addEventListener('online', askDue);
// Whatever started it: alarms may be gone, scripts forgotten at an update, and what a killed worker had begun is due.
const begun = Promise.all([registerSites(), upgrade().then(askDue)]);
