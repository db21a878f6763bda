// The background: its listeners, registered in the first turn of the event loop. It may be stopped at any moment, so
// nothing that has to survive is kept in a variable.
import {handle} from '../messages.js';
import {trackSandbox} from './track-sandbox.js';

handle({track: ({number}) => trackSandbox(number)});
