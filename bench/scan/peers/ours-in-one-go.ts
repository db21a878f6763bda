// Ours with a clock that stands still: no piece of its work is ever long enough to be cut.
import {offer} from './offered.js';
import {prepareScan} from './our-scan.js';

performance.now = () => 0;
offer(prepareScan());
