import {track17} from './17track.js';
import {aftership} from './aftership.js';
import {australiaPost} from './australia-post.js';
import {bring} from './bring.js';
import {canadaPost} from './canada-post.js';
import {dhlUnified} from './dhl-unified.js';
import {dpd} from './dpd.js';
import {easypost} from './easypost.js';
import {fedex} from './fedex.js';
import {gls} from './gls.js';
import {inpost} from './inpost.js';
import {karrio} from './karrio.js';
import {laPoste} from './la-poste.js';
import {mydhl} from './mydhl.js';
import {postnl} from './postnl.js';
import {postnord} from './postnord.js';
import type {Provider} from './provider.js';
import {royalMail} from './royal-mail.js';
import {sandbox} from './sandbox.js';
import {ship24} from './ship24.js';
import {shippo} from './shippo.js';
import {trackingmore} from './trackingmore.js';
import {ups} from './ups.js';
import {usps} from './usps.js';

export {gateway} from './gateway.js';
export type {Answer, Auth, Failure, Meaning, Outcome, Provider, Query, Trust, WebhookCall} from './provider.js';

/** Every provider there is, in order of preference among equals. Our own gateway is made with an address: `gateway`. */
export const providers: readonly Provider[] = [
  ups,
  fedex,
  usps,
  dhlUnified,
  mydhl,
  canadaPost,
  royalMail,
  australiaPost,
  postnl,
  laPoste,
  bring,
  postnord,
  gls,
  inpost,
  dpd,
  easypost,
  track17,
  ship24,
  aftership,
  shippo,
  trackingmore,
  karrio,
  sandbox,
];
