import {track17Sample} from './17track.js';
import {aftershipSample} from './aftership.js';
import {australiaPostSample} from './australia-post.js';
import {bringSample} from './bring.js';
import {canadaPostSample} from './canada-post.js';
import {dhlUnifiedSample} from './dhl-unified.js';
import {dpdSample} from './dpd.js';
import {easypostSamples} from './easypost.js';
import {fedexSample} from './fedex.js';
import {glsSample} from './gls.js';
import {inpostSample} from './inpost.js';
import {karrioSample} from './karrio.js';
import {laPosteSamples} from './la-poste.js';
import {mydhlSamples} from './mydhl.js';
import {postnlSamples} from './postnl.js';
import {postnordSample} from './postnord.js';
import {royalMailSample} from './royal-mail.js';
import type {Sample} from './sample.js';
import {ship24Sample} from './ship24.js';
import {shippoSample} from './shippo.js';
import {trackingmoreSample} from './trackingmore.js';
import {upsSample} from './ups.js';
import {uspsSamples} from './usps.js';

/** A sample of every provider, in the order of `providers`. */
export const samples: readonly Sample[] = [
  upsSample,
  fedexSample,
  ...uspsSamples,
  dhlUnifiedSample,
  ...mydhlSamples,
  canadaPostSample,
  royalMailSample,
  australiaPostSample,
  ...postnlSamples,
  ...laPosteSamples,
  bringSample,
  postnordSample,
  glsSample,
  inpostSample,
  dpdSample,
  ...easypostSamples,
  track17Sample,
  ship24Sample,
  aftershipSample,
  shippoSample,
  trackingmoreSample,
  karrioSample,
];
