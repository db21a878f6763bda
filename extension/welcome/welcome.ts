// The welcome page: what it needs of the browser stands here.
import browser from 'webextension-polyfill';
import {spokenLanguage} from '../../shared/strings/index.js';
import {pageWith} from '../passed-text.js';
import {send} from '../send.js';
import {readSettings} from '../storage.js';
import {WelcomePage} from './welcome-page.js';

const notifications = {permissions: ['notifications' as const]};

const {language = browser.i18n.getUILanguage()} = await readSettings();
customElements.define('welcome-page', WelcomePage);
const page: WelcomePage = document.createElement('welcome-page') as WelcomePage;
page.language = spokenLanguage(language);
page.isTold = await browser.permissions.contains(notifications);
page.tell = () => {
  void send('settings', {askedToTell: true}).catch(() => undefined);
  return browser.permissions.request(notifications);
};
page.recognise = async (text) => {
  location.href = await pageWith(text);
};
document.body.append(page);
