// Which variables a shop platform takes, and what they say.
import type {Access} from './platforms/platform.js';
import {isAddress} from './provider-settings.js';
import type {Gateway} from './route.js';

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
export type PlatformConfigs = Readonly<Record<string, PlatformConfig>>;

export function readPlatforms(env: Env): {readonly platforms: PlatformConfigs; readonly problems: readonly string[]} {
  const shopify = env['SHOPIFY_WEBHOOK_SECRET']?.split(',').map((secret) => secret.trim());
  const woocommerce = env['WOOCOMMERCE_WEBHOOK_SECRET'];
  const [secret, hash, token] = bigcommerce.map((name) => env[name]?.trim());
  const address = env['BIGCOMMERCE_BASE_URL'] ?? 'https://api.bigcommerce.com';
  const set = [...bigcommerce, 'BIGCOMMERCE_BASE_URL'].find((name) => env[name]);
  const problems = [
    ...(shopify?.includes('') ? ['SHOPIFY_WEBHOOK_SECRET must be a secret, or two with a comma between them.'] : []),
    ...(set ? bigcommerce.filter((name) => !env[name]).map((name) => `${set} is set but ${name} is missing.`) : []),
    ...(hash && !/^\w+$/.test(hash) ? ['BIGCOMMERCE_STORE_HASH must be what follows stores/ in the API path.'] : []),
    ...(isAddress(address) ? [] : ['BIGCOMMERCE_BASE_URL must be an http or https address.']),
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
export function platformSettings(
  {config: {platforms}, shopId}: Pick<Gateway, 'config' | 'shopId'>,
  id: string,
): PlatformSettings | undefined {
  const settings = Object.hasOwn(platforms, id) ? platforms[id] : undefined;
  return settings && {...settings, shopId};
}
