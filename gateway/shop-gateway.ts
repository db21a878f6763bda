import type {Gateway} from './route.js';
import type {ShopHost} from './store/shops.js';

/** The gateway as one of its shops has it: its own address, its own orders, its own pages. */
export function ofShop(gateway: Gateway, {id, slug, origins}: ShopHost): Gateway {
  const {config} = gateway;
  return {
    ...gateway,
    shopId: id,
    shopSlug: slug,
    config: {
      ...config,
      publicUrl: `${config.publicUrl}/shops/${slug}`,
      allowedOrigins: origins ?? config.allowedOrigins,
    },
  };
}

/** A path without the part that names the shop. */
export function pathInShop(path: string): string {
  return path.replace(/^\/shops\/[^/]+/, '');
}
