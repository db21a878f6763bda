import {configuredShop} from '../configured-shop.js';
import {configuredSlug, findShopHost, openShop} from '../store/shops.js';
import {UsageError, type World} from './command.js';

/** The shop that `--shop` names, or the configuration's. */
export async function shopIdOf({config, db, now, shop = configuredSlug}: World): Promise<number> {
  if (shop === configuredSlug) return openShop(db, configuredShop(config), now());
  const found = await findShopHost(db, shop);
  if (!found) throw new UsageError(`There is no shop ${shop}.`);
  return found.id;
}
