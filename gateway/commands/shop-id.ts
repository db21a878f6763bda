import {configuredShop} from '../configured-shop.js';
import {addShop, configuredSlug, findShopHost} from '../store/shops.js';
import {UsageError, type World} from './command.js';

/** The shop that `--shop` names, or the configuration's. Only the service names it: another environment may be set here. */
export async function shopIdOf({config, db, now, shop = configuredSlug}: World): Promise<number> {
  if (shop === configuredSlug) await addShop(db, {slug: shop, ...configuredShop(config), origins: undefined}, now());
  const found = await findShopHost(db, shop);
  if (!found) throw new UsageError(`There is no shop ${shop}.`);
  return found.id;
}
