import {offer} from './offered.js';
import {prepareScan} from './our-scan.js';

offer(prepareScan());
