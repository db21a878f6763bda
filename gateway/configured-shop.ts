import type {Config} from './config.js';
import {defaultPolicy} from './default-policy.js';
import {demoPolicy} from './demo/shop.js';
import type {Shop} from './store/shops.js';

/** The shop as the configuration has it, with the policy it begins with. */
export const configuredShop = ({shop, demo}: Pick<Config, 'shop' | 'demo'>): Shop => ({
  ...shop,
  policy: demo ? demoPolicy : defaultPolicy,
});
