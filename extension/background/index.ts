// The background: its listeners, registered in the first turn of the event loop. It may be stopped at any moment, so
// nothing that has to survive is kept in a variable.
import browser from 'webextension-polyfill';
import {handle} from '../messages.js';
import {upgrade} from '../storage.js';
import {askDue, askHandlers} from './asking.js';
import {keyHandlers, somebodyMore} from './keys.js';
import {listFileHandlers} from './list-file.js';
import {openNews} from './news.js';
import {pageHandlers} from './pages.js';
import {alarm} from './plan.js';
import {followSites} from './sites.js';
import {listHandlers} from './watching.js';

handle({...listHandlers, ...askHandlers, ...keyHandlers, ...listFileHandlers, ...pageHandlers});
browser.alarms.onAlarm.addListener(({name}) => (name === alarm ? askDue() : undefined));
browser.notifications.onClicked.addListener(openNews);
browser.permissions.onAdded.addListener(somebodyMore);
followSites();
browser.runtime.onInstalled.addListener(begin);
browser.runtime.onStartup.addListener(begin);
self.addEventListener('online', begin);
// Whatever started it: alarms may be gone, and what a killed worker had begun is due.
void begin();

async function begin(): Promise<void> {
  await upgrade();
  await askDue();
}
