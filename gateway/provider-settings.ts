// Which variables a provider takes, from its `auth`, and what they say.
import type {Credential} from '../shared/client/client.js';
import type {Provider} from '../shared/providers/provider.js';

type Env = Readonly<Record<string, string | undefined>>;

const secrets: Readonly<Record<Provider['auth']['kind'], readonly (readonly [string, keyof Credential])[]>> = {
  none: [],
  header: [['KEY', 'key']],
  basic: [['KEY', 'key']],
  oauth: [
    ['CLIENT_ID', 'clientId'],
    ['CLIENT_SECRET', 'clientSecret'],
  ],
};

function variable(part: string, {id}: Provider): string {
  return `PROVIDER_${part}_${id.toUpperCase().replaceAll('-', '_')}`;
}

export function providerVariables(provider: Provider): string[] {
  return [...secrets[provider.auth.kind].map(([part]) => variable(part, provider)), variable('BASE_URL', provider)];
}

export interface ProviderSettings {
  readonly credential?: Credential;
  readonly baseUrl?: string;
  readonly problems: readonly string[];
}

export function readProvider(provider: Provider, env: Env): ProviderSettings {
  const needed = secrets[provider.auth.kind].map(([part, field]) => ({name: variable(part, provider), field}));
  const missing = needed.filter(({name}) => !env[name]).map(({name}) => name);
  const given = needed.filter(({name}) => env[name]);
  const address = variable('BASE_URL', provider);
  const baseUrl = env[address]?.replace(/\/+$/, '');
  const set = given[0]?.name ?? (baseUrl && address);
  return {
    ...(given.length > 0 && {credential: Object.fromEntries(given.map(({name, field}) => [field, env[name]]))}),
    ...(baseUrl && {baseUrl}),
    problems: [
      ...(set ? missing.map((name) => `${set} is set but ${name} is missing.`) : []),
      ...(baseUrl && !isAddress(baseUrl) ? [`${address} is not an http or https address.`] : []),
    ],
  };
}

export function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:/i.test(text);
}
