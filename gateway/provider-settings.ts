// Which variables a provider takes, from its `auth`, and what they say.
import type {Limit} from '../shared/client/allowance.js';
import type {Credential} from '../shared/client/client.js';
import {hasSecrets, secretsOf} from '../shared/client/secrets.js';
import type {Provider} from '../shared/providers/provider.js';
import type {Config} from './config.js';

type Env = Readonly<Record<string, string | undefined>>;

/** `clientId` of `my-api` is PROVIDER_CLIENT_ID_MY_API. */
function variable(part: string, {id}: Provider): string {
  const words = [part.replace(/[A-Z]/g, '_$&'), id.replaceAll('-', '_')];
  return `PROVIDER_${words.join('_')}`.toUpperCase();
}

export function providerVariables(provider: Provider): string[] {
  const parts = [...secretsOf(provider.auth), ...(takesWebhooks(provider) ? ['webhookSecret'] : []), 'baseUrl'];
  return [...parts, 'limit'].map((part) => variable(part, provider));
}

/** Whether it tells of news by itself, and how to know that it was it. */
export function takesWebhooks(provider: Provider): provider is Provider & Required<Webhooks> {
  return provider.verify !== undefined && provider.parseWebhook !== undefined;
}

type Webhooks = Pick<Provider, 'verify' | 'parseWebhook'>;

/** Whether a shop wants it asked. That anybody may ask is no reason to tell it a shop's numbers: its address says so. */
export function isWanted(
  {id, auth}: Provider,
  {baseUrls, credentials}: Pick<Config, 'baseUrls' | 'credentials'>,
): boolean {
  return auth.kind === 'none' ? baseUrls[id] !== undefined : hasSecrets(auth, credentials[id]);
}

export interface ProviderSettings {
  readonly credential?: Credential;
  readonly baseUrl?: string;
  readonly webhookSecret?: string;
  readonly limit?: Limit;
  readonly problems: readonly string[];
}

export function readProvider(provider: Provider, env: Env): ProviderSettings {
  const needed = secretsOf(provider.auth).map((field) => ({name: variable(field, provider), field}));
  const absent = needed.filter(({name}) => !env[name]).map(({name}) => name);
  const given = needed.filter(({name}) => env[name]);
  const address = variable('baseUrl', provider);
  const baseUrl = env[address]?.replace(/\/+$/, '');
  const missing = provider.selfHosted && !baseUrl ? [...absent, address] : absent;
  const webhookSecret = takesWebhooks(provider) ? env[variable('webhookSecret', provider)] : undefined;
  const said = env[variable('limit', provider)];
  const [, calls, perSeconds] = /^([1-9]\d{0,8})\/([1-9]\d{0,8})$/.exec(said ?? '') ?? [];
  const limit = calls && perSeconds ? {calls: Number(calls), perSeconds: Number(perSeconds)} : undefined;
  const set = given[0]?.name ?? (baseUrl && address);
  return {
    ...(given.length > 0 && {credential: Object.fromEntries(given.map(({name, field}) => [field, env[name]]))}),
    ...(baseUrl && {baseUrl}),
    ...(webhookSecret && {webhookSecret}),
    ...(limit && {limit}),
    problems: [
      ...(set ? missing.map((name) => `${set} is set but ${name} is missing.`) : []),
      ...(baseUrl && !isAddress(baseUrl) ? [`${address} is not an http or https address.`] : []),
      ...(said && !limit ? [`${variable('limit', provider)} is not calls/seconds, such as 60/3600.`] : []),
    ],
  };
}

export function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:/i.test(text);
}
