// Which variables a shop platform takes, and what they say.
import type {Config} from './config.js';
import type {Access} from './platforms/platform.js';
import {isAddress} from './provider-settings.js';
import type {Gateway} from './route.js';
import {findShopHostById} from './store/shops.js';
import type {Database} from './store/tables.js';

type Env = Readonly<Record<string, string | undefined>>;

interface PlatformConfig {
  /** That of its calls; another while it is being changed. */
  readonly secrets: readonly string[];
  /** Of a platform that is asked. */
  readonly access?: Access;
}

const bigcommerce = ['BIGCOMMERCE_CLIENT_SECRET', 'BIGCOMMERCE_STORE_HASH', 'BIGCOMMERCE_ACCESS_TOKEN'] as const;

export const platformVariables: readonly string[] = [
  'SHOPIFY_WEBHOOK_SECRET',
  'WOOCOMMERCE_WEBHOOK_SECRET',
  ...bigcommerce,
  'BIGCOMMERCE_BASE_URL',
];

/** By the platform's id; one without is not listened to. */
type PlatformConfigs = Readonly<Record<string, PlatformConfig>>;

/** By shop, as its name is in variables. */
export type ShopPlatforms = Readonly<Record<string, PlatformConfigs>>;

/** What follows the name of a variable that is for one of several shops: two underscores and the shop's slug. */
const suffix = /__([A-Z0-9_]+)$/;

/** A variable's name without what follows it for one shop. */
export const withoutShop = (name: string) => name.replace(suffix, '');

/** How a shop is called in variables. */
export const shopVariable = (slug: string) => slug.toUpperCase().replaceAll('-', '_');

export function readPlatforms(env: Env): {readonly platforms: ShopPlatforms; readonly problems: readonly string[]} {
  const names = Object.keys(env).filter((name) => platformVariables.includes(withoutShop(name)));
  const shops = [...new Set(names.map((name) => suffix.exec(name)?.[1] ?? ''))];
  const read = shops.map((shop) => ({shop, ...readShop((name) => (shop ? `${name}__${shop}` : name), env)}));
  return {
    platforms: Object.fromEntries(read.map(({shop, platforms}) => [shop, platforms])),
    problems: read.flatMap(({problems}) => problems),
  };
}

function readShop(
  named: (variable: string) => string,
  all: Env,
): {readonly platforms: PlatformConfigs; readonly problems: readonly string[]} {
  const env = Object.fromEntries(platformVariables.map((name) => [name, all[named(name)]]));
  const shopify = env['SHOPIFY_WEBHOOK_SECRET']?.split(',').map((secret) => secret.trim());
  const woocommerce = env['WOOCOMMERCE_WEBHOOK_SECRET'];
  const [secret, hash, token] = bigcommerce.map((name) => env[name]?.trim());
  const address = env['BIGCOMMERCE_BASE_URL'] ?? 'https://api.bigcommerce.com';
  const set = [...bigcommerce, 'BIGCOMMERCE_BASE_URL'].find((name) => env[name]);
  const problems = [
    ...(shopify?.includes('')
      ? [`${named('SHOPIFY_WEBHOOK_SECRET')} must be a secret, or two with a comma between them.`]
      : []),
    ...(set
      ? bigcommerce.filter((name) => !env[name]).map((name) => `${named(set)} is set but ${named(name)} is missing.`)
      : []),
    ...(hash && !/^\w+$/.test(hash)
      ? [`${named('BIGCOMMERCE_STORE_HASH')} must be what follows stores/ in the API path.`]
      : []),
    ...(isAddress(address) ? [] : [`${named('BIGCOMMERCE_BASE_URL')} must be an http or https address.`]),
  ];
  return {
    platforms: {
      ...(shopify && {shopify: {secrets: shopify}}),
      ...(woocommerce && {woocommerce: {secrets: [woocommerce]}}),
      ...(secret &&
        hash &&
        token && {
          bigcommerce: {
            secrets: [secret],
            access: {baseUrl: `${address.replace(/\/+$/, '')}/stores/${hash}/v2`, token},
          },
        }),
    },
    problems,
  };
}

export interface PlatformSettings extends PlatformConfig {
  /** Whose orders it tells of. */
  readonly shopId: number;
}

/** `undefined` if nobody listens to the platform. */
export type SettingsOf = (shopId: number, platform: string) => Promise<PlatformSettings | undefined>;

export function platformSettings(
  {config: {platforms}, shopId, shopSlug}: Pick<Gateway, 'config' | 'shopId' | 'shopSlug'>,
  id: string,
): PlatformSettings | undefined {
  const ofShop = platforms[shopVariable(shopSlug)] ?? {};
  const settings = Object.hasOwn(ofShop, id) ? ofShop[id] : undefined;
  return settings && {...settings, shopId};
}

/** As the configuration has it, of whichever shop. */
export function configuredSettings(config: Config, db: Database): SettingsOf {
  return async (shopId, platform) => {
    const shop = await findShopHostById(db, shopId);
    return shop && platformSettings({config, shopId, shopSlug: shop.slug}, platform);
  };
}
