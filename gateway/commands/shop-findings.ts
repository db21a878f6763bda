import {shopVariable} from '../platform-settings.js';
import {configuredSlug, listShops} from '../store/shops.js';
import type {World} from './command.js';
import type {Finding} from './finding.js';

/** Variables that end in the name of a shop that there is not. */
export async function shopFindings({config, db}: World): Promise<Finding[]> {
  const shops = [configuredSlug, ...(await listShops(db)).map(({slug}) => slug)].map(shopVariable);
  return Object.keys(config.platforms)
    .filter((name) => !shops.includes(name))
    .map((name) => ({ok: false, words: `platforms: variables end in __${name}, and no shop is called so`}));
}
