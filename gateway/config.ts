// The environment as typed configuration. Nothing else reads process.env.
import {existsSync} from 'node:fs';
import * as v from 'valibot';
import type {Limit} from '../shared/client/allowance.js';
import type {Credential} from '../shared/client/client.js';
import {providers} from '../shared/providers/index.js';
import {askedFactors, type Factor} from './asked-factors.js';
import {type ChannelConfig, channelVariables, readChannels} from './channel-settings.js';
import {logLevels} from './log.js';
import {platformVariables, readPlatforms, type ShopPlatforms, withoutShop} from './platform-settings.js';
import {isAddress, providerVariables, readProvider} from './provider-settings.js';
import {isPostgresUrl} from './store/postgres.js';

const on = ['on', '1', 'true'];
const onOff = v.picklist([...on, 'off', '0', 'false'], 'must be "on" or "off"');
const address = v.pipe(
  v.string(),
  v.check(isAddress, 'must be an http or https address'),
  v.transform((url) => url.replace(/\/+$/, '')),
);
const whole = (least: number, most: number) => {
  const message = `must be a whole number from ${least} to ${most}`;
  const digits = v.pipe(v.string(), v.regex(/^\d{1,9}$/, message), v.transform(Number));
  return v.pipe(digits, v.minValue(least, message), v.maxValue(most, message));
};

export const origins = v.pipe(
  v.string(),
  v.transform((text): '*' | string[] => (text.trim() === '*' ? '*' : text.split(',').map((origin) => origin.trim()))),
  v.check(
    (list) => list === '*' || list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    'must be * or origins such as https://shop.example, without a slash at the end, separated by commas',
  ),
);

const variables = {
  PORT: v.optional(whole(1, 65_535), '4000'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  PUBLIC_URL: v.optional(v.pipe(address, v.regex(/^[^?#]*$/, 'must have no ? and no #: paths are put behind it'))),
  DATA_DIR: v.optional(v.string(), './data'),
  DATABASE_URL: v.optional(v.pipe(v.string(), v.check(isPostgresUrl, 'must begin with postgres://'))),
  LOG_LEVEL: v.optional(v.picklist(logLevels, `must be one of ${logLevels.join(', ')}`), 'info'),
  DEMO: v.optional(onOff),
  SHOP_NAME: v.optional(v.pipe(v.string(), v.maxLength(200, 'must have at most 200 characters'))),
  SHOP_URL: v.optional(address),
  MERCHANT_API_KEY: v.optional(
    v.pipe(v.string(), v.regex(/^\S{16,}$/, 'must have 16 characters or more, and no spaces')),
  ),
  LOOKUP_FACTORS: v.optional(askedFactors, 'email,postcode'),
  TOKEN_DAYS: v.optional(whole(1, 3650), '90'),
  RETENTION_DAYS: v.optional(whole(1, 36_500)),
  ALLOWED_ORIGINS: v.optional(origins, '*'),
  PROXIES: v.optional(whole(0, 10), '0'),
  DRAIN_SECONDS: v.optional(whole(0, 600), '0'),
  MAX_REQUESTS: v.optional(whole(1, 10_000), '100'),
  MAX_STREAMS: v.optional(whole(1, 100_000), '2000'),
  SMTP_URL: v.optional(
    v.pipe(v.string(), v.check(isSmtpUrl, 'must be an address such as smtps://user:password@host:465')),
  ),
  MAIL_FROM: v.optional(v.pipe(v.string(), v.rfcEmail('must be an e-mail address'))),
  METRICS_KEY: v.optional(v.pipe(v.string(), v.regex(/^\S{16,}$/, 'must have 16 characters or more, and no spaces'))),
};

function isSmtpUrl(url: string): boolean {
  return URL.canParse(url) && /^smtps?:$/.test(new URL(url).protocol) && new URL(url).hostname !== '';
}

/** The name of every variable there is. */
export const variableNames: readonly string[] = [
  ...Object.keys(variables),
  ...platformVariables,
  ...channelVariables,
  ...providers.flatMap(providerVariables),
];

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Without a trailing slash. */
  readonly publicUrl: string;
  readonly dataDir: string;
  /** Of PostgreSQL; without it the database is a file in `dataDir`. Holds a password. */
  readonly databaseUrl?: string | undefined;
  readonly logLevel: (typeof logLevels)[number];
  readonly demo: boolean;
  readonly shop: {readonly name: string; readonly url?: string | undefined};
  /** Absent only in demo mode, where one is made. */
  readonly merchantApiKey?: string | undefined;
  /** What a look-up takes for a proof. */
  readonly lookupFactors: readonly Factor[];
  readonly tokenDays: number;
  /** Orders are kept for so long after the last word on them; without it, for ever. */
  readonly retentionDays?: number | undefined;
  readonly allowedOrigins: '*' | string[];
  /** How many proxies of ours a request passes. */
  readonly proxies: number;
  /** How long requests are still taken after SIGTERM. */
  readonly drainSeconds: number;
  /** How many requests are in work at once, and how many event streams open. */
  readonly maxRequests: number;
  readonly maxStreams: number;
  /** Opens `/metrics`; without it there is none. */
  readonly metricsKey?: string | undefined;
  /** How mails are sent; without it none are. */
  readonly email?: {readonly smtpUrl: string; readonly from: string} | undefined;
  readonly credentials: Readonly<Record<string, Credential>>;
  readonly baseUrls: Readonly<Record<string, string>>;
  /** By provider: how many calls it may get, if another number than its adapter has. */
  readonly limits: Readonly<Record<string, Limit>>;
  /** By provider; one without is not listened to. */
  readonly webhookSecrets: Readonly<Record<string, string>>;
  readonly platforms: ShopPlatforms;
  readonly channels: ChannelConfig;
}

/** Everything that is wrong with the environment, a sentence each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** @throws {ConfigError} naming every variable that is wrong or missing. Never repeats a value. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const {success, output, issues} = v.safeParse(v.object(variables), env);
  const settings = providers.map((provider) => ({id: provider.id, ...readProvider(provider, env)}));
  const {platforms, problems: ofPlatforms} = readPlatforms(env);
  const {channels, problems: ofChannels} = readChannels(env);
  const demo = on.includes(env['DEMO'] ?? (env['SHOP_NAME'] ? 'off' : 'on'));
  const problems = [
    ...new Set(issues?.map(({path, message}) => `${path?.[0].key} ${message}.`)),
    ...(demo ? [] : ['SHOP_NAME', 'MERCHANT_API_KEY'].filter((name) => !env[name]).map(missing)),
    ...(demo && env['DATABASE_URL']
      ? ['DATABASE_URL is for the orders of a shop; the demo keeps its own in a file.']
      : []),
    ...(Boolean(env['SMTP_URL']) === Boolean(env['MAIL_FROM']) ? [] : ['SMTP_URL and MAIL_FROM need each other.']),
    ...settings.flatMap((setting) => setting.problems),
    ...ofPlatforms,
    ...ofChannels,
    ...Object.keys(env)
      .filter((name) => name.startsWith('PROVIDER_') && !variableNames.includes(name))
      .map((name) => `${name} is not a variable of any provider here.`),
    ...Object.keys(env)
      .filter((name) => isOfOneShop(name) && !platformVariables.includes(withoutShop(name)))
      .map((name) => `${name} cannot be of one shop: only variables of shop platforms can.`),
  ];
  if (!success || problems.length > 0) throw new ConfigError(problems);

  const publicUrl = output.PUBLIC_URL ?? `http://localhost:${output.PORT}`;
  return {
    port: output.PORT,
    host: output.HOST,
    publicUrl,
    dataDir: output.DATA_DIR,
    databaseUrl: output.DATABASE_URL,
    logLevel: output.LOG_LEVEL,
    demo,
    shop: {name: output.SHOP_NAME ?? 'Kiln & Clay', url: output.SHOP_URL ?? (demo ? publicUrl : undefined)},
    merchantApiKey: output.MERCHANT_API_KEY,
    lookupFactors: output.LOOKUP_FACTORS,
    tokenDays: output.TOKEN_DAYS,
    retentionDays: output.RETENTION_DAYS,
    allowedOrigins: output.ALLOWED_ORIGINS,
    proxies: output.PROXIES,
    drainSeconds: output.DRAIN_SECONDS,
    maxRequests: output.MAX_REQUESTS,
    maxStreams: output.MAX_STREAMS,
    metricsKey: output.METRICS_KEY,
    email: output.SMTP_URL && output.MAIL_FROM ? {smtpUrl: output.SMTP_URL, from: output.MAIL_FROM} : undefined,
    credentials: Object.fromEntries(settings.flatMap(({id, credential}) => (credential ? [[id, credential]] : []))),
    baseUrls: Object.fromEntries(settings.flatMap(({id, baseUrl}) => (baseUrl ? [[id, baseUrl]] : []))),
    limits: Object.fromEntries(settings.flatMap(({id, limit}) => (limit ? [[id, limit]] : []))),
    webhookSecrets: Object.fromEntries(
      settings.flatMap(({id, webhookSecret}) => (webhookSecret ? [[id, webhookSecret]] : [])),
    ),
    platforms,
    channels,
  };
}

const isOfOneShop = (name: string) => withoutShop(name) !== name && variableNames.includes(withoutShop(name));

function missing(name: string): string {
  return `${name} is missing; it is needed unless DEMO is on.`;
}

/** The process's environment, and beneath it the file `.env` of the folder it was started in. */
export function environment(): Readonly<Record<string, string | undefined>> {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
