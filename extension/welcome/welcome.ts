// The welcome page: what it needs of the browser stands here.
import browser from 'webextension-polyfill';
import {spokenLanguage} from '../../shared/strings/index.js';
import {pageWith} from '../passed-text.js';
import {readSettings} from '../storage.js';
import {WelcomePage} from './welcome-page.js';

const {language = browser.i18n.getUILanguage()} = await readSettings();
customElements.define('welcome-page', WelcomePage);
const page: WelcomePage = document.createElement('welcome-page') as WelcomePage;
page.language = spokenLanguage(language);
page.recognise = async (text) => {
  location.href = await pageWith(text);
};
document.body.append(page);
