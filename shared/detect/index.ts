export {type Candidate, type Reason, reasons} from './candidate.js';
export {detect} from './detect.js';
export {findTrackingNumbers, type ScanOptions, type Sighting} from './scan.js';
export {carriersOfHost, readTrackingLink, type TrackingLink} from './tracking-link.js';
