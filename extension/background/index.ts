// The background: its listeners, registered in the first turn of the event loop. It may be stopped at any moment, so
// nothing that has to survive is kept in a variable.
import {handle} from '../messages.js';
import {askHandlers} from './asking.js';
import {pageHandlers} from './pages.js';
import {listHandlers} from './watching.js';

handle({...listHandlers, ...askHandlers, ...pageHandlers});
