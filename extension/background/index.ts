// The background: its listeners, registered in the first turn of the event loop. It may be stopped at any moment, so
// nothing that has to survive is kept in a variable.
import {handle} from '../messages.js';
import {askHandlers} from './asking.js';
import {listenToCommands} from './commands.js';
import {listenToMenus} from './menus.js';
import {listenToOmnibox} from './omnibox.js';
import {optionStubs} from './option-stubs.js';
import {pageHandlers} from './pages.js';
import {settingsHandlers} from './settings.js';
import {listHandlers} from './watching.js';
import {welcome} from './welcome.js';

handle({...listHandlers, ...askHandlers, ...pageHandlers, ...optionStubs, ...settingsHandlers});
listenToMenus();
listenToOmnibox();
listenToCommands();
welcome();
