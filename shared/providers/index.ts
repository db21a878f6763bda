import {bring} from './bring.js';
import {dhlUnified} from './dhl-unified.js';
import {dpd} from './dpd.js';
import {easypost} from './easypost.js';
import {fedex} from './fedex.js';
import {gls} from './gls.js';
import {inpost} from './inpost.js';
import {postnl} from './postnl.js';
import {postnord} from './postnord.js';
import type {Provider} from './provider.js';
import {sandbox} from './sandbox.js';
import {ups} from './ups.js';

export {gateway} from './gateway.js';
export type {Answer, Auth, Failure, Meaning, Outcome, Provider, Query, Trust, WebhookCall} from './provider.js';

/** Every provider there is, in order of preference among equals. Our own gateway is made with an address: `gateway`. */
export const providers: readonly Provider[] = [
  ups,
  fedex,
  dhlUnified,
  postnl,
  bring,
  postnord,
  gls,
  inpost,
  dpd,
  easypost,
  sandbox,
];
