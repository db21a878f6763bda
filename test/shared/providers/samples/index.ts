import {track17Sample} from './17track.js';
import {aftershipSample} from './aftership.js';
import {dhlUnifiedSample} from './dhl-unified.js';
import {easypostSamples} from './easypost.js';
import {fedexSample} from './fedex.js';
import type {Sample} from './sample.js';
import {ship24Sample} from './ship24.js';
import {trackingmoreSample} from './trackingmore.js';
import {upsSample} from './ups.js';

/** A sample of every provider, in the order of `providers`. */
export const samples: readonly Sample[] = [
  upsSample,
  fedexSample,
  dhlUnifiedSample,
  ...easypostSamples,
  track17Sample,
  ship24Sample,
  aftershipSample,
  trackingmoreSample,
];
