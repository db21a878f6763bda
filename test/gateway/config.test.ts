import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {ConfigError, readConfig, variableNames} from '../../gateway/config.js';
import {isWanted, providerVariables, readProvider} from '../../gateway/provider-settings.js';
import type {Auth, Provider} from '../../shared/providers/provider.js';
import {sandbox} from '../../shared/providers/sandbox.js';

test('an empty environment is a demo shop on this machine', () => {
  const {port, host, publicUrl, demo, shop, allowedOrigins} = readConfig({PORT: ''});
  assert.deepEqual(
    {port, host, publicUrl, demo, shop, allowedOrigins},
    {
      port: 4000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:4000',
      demo: true,
      shop: {name: 'Kiln & Clay', url: 'http://localhost:4000'},
      allowedOrigins: '*',
    },
  );
});

test('a shop with a name is no demo', () => {
  const config = readConfig({
    SHOP_NAME: 'Bread',
    MERCHANT_API_KEY: 'sixteen-letters-',
    PORT: '81',
    ALLOWED_ORIGINS: 'https://a, https://b',
  });
  assert.equal(config.demo, false);
  assert.deepEqual(config.shop, {name: 'Bread', url: undefined});
  assert.deepEqual(config.allowedOrigins, ['https://a', 'https://b']);
});

const wrong: [Record<string, string>, RegExp[]][] = [
  [{PORT: 'many'}, [/^PORT must be a whole number from 1 to 65535\.$/]],
  [{PORT: '70000'}, [/^PORT must/]],
  ...['phone', 'email;postcode', ','].map((factors): [Record<string, string>, RegExp[]] => [
    {LOOKUP_FACTORS: factors},
    [/^LOOKUP_FACTORS must be email, postcode, or both/],
  ]),
  [{LOG_LEVEL: 'loud'}, [/^LOG_LEVEL must be one of debug, info, warn, error, silent\.$/]],
  [{DEMO: 'perhaps'}, [/^DEMO must be "on" or "off"\.$/, /SHOP_NAME/, /MERCHANT_API_KEY/]],
  [{DEMO: 'off'}, [/^SHOP_NAME is missing/, /^MERCHANT_API_KEY is missing/]],
  [{SHOP_NAME: 'Bread'}, [/^MERCHANT_API_KEY is missing/]],
  [{PUBLIC_URL: 'https://shop.example/?orders'}, [/^PUBLIC_URL must have no \? and no #/]],
  [{SMTP_URL__BREAD: 'smtps://a'}, [/^SMTP_URL__BREAD cannot be of one shop/]],
  [{PUBLIC_URL: 'shop.example', TOKEN_DAYS: '0'}, [/^PUBLIC_URL must be an http/, /^TOKEN_DAYS must/]],
  [{MERCHANT_API_KEY: 'two words of length'}, [/^MERCHANT_API_KEY must have 16 characters or more, and no spaces\.$/]],
  [{MERCHANT_API_KEY: 'fifteen-letters'}, [/^MERCHANT_API_KEY must have 16 characters or more/]],
  ...['shop.example', 'https://shop.example/', 'https://a, null', 'https://a,', '*, https://a'].map(
    (origins): [Record<string, string>, RegExp[]] => [
      {ALLOWED_ORIGINS: origins},
      [/^ALLOWED_ORIGINS must be \* or origins such as/],
    ],
  ),
  [{SHOPIFY_WEBHOOK_SECRET: 'new,'}, [/^SHOPIFY_WEBHOOK_SECRET must be a secret, or two/]],
  [
    {BIGCOMMERCE_STORE_HASH: 'abcde'},
    [
      /^BIGCOMMERCE_STORE_HASH is set but BIGCOMMERCE_CLIENT_SECRET is missing\.$/,
      /^BIGCOMMERCE_STORE_HASH is set but BIGCOMMERCE_ACCESS_TOKEN is missing\.$/,
    ],
  ],
  [
    {
      BIGCOMMERCE_CLIENT_SECRET: 's',
      BIGCOMMERCE_ACCESS_TOKEN: 't',
      BIGCOMMERCE_STORE_HASH: 'stores/abcde',
      BIGCOMMERCE_BASE_URL: 'api.bigcommerce.com',
    },
    [/^BIGCOMMERCE_STORE_HASH must be what follows stores/, /^BIGCOMMERCE_BASE_URL must be an http or https address/],
  ],
  [{PROVIDER_KEY_NOBODY: 'x'}, [/^PROVIDER_KEY_NOBODY is not a variable of any provider here\.$/]],
];
for (const [environment, sentences] of wrong) {
  test(`${JSON.stringify(environment)} is refused, each variable by name`, () => {
    assert.throws(
      () => readConfig(environment),
      (error: unknown) => {
        assert.ok(error instanceof ConfigError);
        assert.equal(error.problems.length, sentences.length, error.message);
        for (const [at, sentence] of sentences.entries()) assert.match(error.problems[at] ?? '', sentence);
        return true;
      },
    );
  });
}

function provider(auth: Auth): Provider {
  return {...sandbox, id: 'my-api', auth};
}

const oauth = provider({kind: 'oauth', tokenUrl: 'https://api.example/token', client: 'basic'});
const header = provider({kind: 'header', header: 'x-key'});

test('which variables a provider takes follows from how it is authorised', () => {
  assert.deepEqual(providerVariables(oauth), [
    'PROVIDER_CLIENT_ID_MY_API',
    'PROVIDER_CLIENT_SECRET_MY_API',
    'PROVIDER_BASE_URL_MY_API',
    'PROVIDER_LIMIT_MY_API',
  ]);
  assert.deepEqual(providerVariables(header), [
    'PROVIDER_KEY_MY_API',
    'PROVIDER_BASE_URL_MY_API',
    'PROVIDER_LIMIT_MY_API',
  ]);
  assert.deepEqual(providerVariables(sandbox), ['PROVIDER_BASE_URL_SANDBOX', 'PROVIDER_LIMIT_SANDBOX']);
  assert.deepEqual(providerVariables(provider({kind: 'login', accountHeader: 'Account-Number'})), [
    'PROVIDER_USER_MY_API',
    'PROVIDER_PASSWORD_MY_API',
    'PROVIDER_ACCOUNT_MY_API',
    'PROVIDER_BASE_URL_MY_API',
    'PROVIDER_LIMIT_MY_API',
  ]);
  assert.deepEqual(providerVariables(provider({kind: 'headers', headers: {'x-uid': 'user', 'x-key': 'key'}})), [
    'PROVIDER_USER_MY_API',
    'PROVIDER_KEY_MY_API',
    'PROVIDER_BASE_URL_MY_API',
    'PROVIDER_LIMIT_MY_API',
  ]);
});

const hooked: Provider = {...header, verify: async () => 'no', parseWebhook: () => ({outcome: 'not_found'})};

test('a provider that tells of news by itself has one more, which needs no other', () => {
  assert.deepEqual(providerVariables(hooked), [
    'PROVIDER_KEY_MY_API',
    'PROVIDER_WEBHOOK_SECRET_MY_API',
    'PROVIDER_BASE_URL_MY_API',
    'PROVIDER_LIMIT_MY_API',
  ]);
  const environment = {PROVIDER_WEBHOOK_SECRET_MY_API: 's'};
  assert.deepEqual(readProvider(hooked, environment), {webhookSecret: 's', problems: []});
  assert.deepEqual(readProvider(header, environment), {problems: []});
  assert.deepEqual(readConfig({PROVIDER_WEBHOOK_SECRET_17TRACK: 's'}).webhookSecrets, {'17track': 's'});
});

test('a provider is asked once its secrets are set, and one without secrets where its address is', () => {
  const open = provider({kind: 'none'});
  const nothing = {baseUrls: {}, credentials: {}};
  assert.equal(isWanted(open, nothing), false);
  assert.equal(isWanted(open, {...nothing, baseUrls: {'my-api': 'https://api.example'}}), true);
  assert.equal(isWanted(header, nothing), false);
  assert.equal(isWanted(header, {...nothing, credentials: {'my-api': {key: 'k'}}}), true);
});

test('an allowance is said as calls in seconds, and nothing else is one', () => {
  const said = (limit: string) => readProvider(header, {PROVIDER_KEY_MY_API: 'k', PROVIDER_LIMIT_MY_API: limit});
  assert.deepEqual(said('60/3600').limit, {calls: 60, perSeconds: 3600});
  for (const wrong of ['60', '0/60', '60/0', '6e1/60', '-1/60', '60 in 3600']) {
    assert.deepEqual(said(wrong).problems, ['PROVIDER_LIMIT_MY_API is not calls/seconds, such as 60/3600.']);
  }
});

const settings: [string, Provider, Record<string, string>, ReturnType<typeof readProvider>][] = [
  ['nothing', oauth, {}, {problems: []}],
  [
    'both halves',
    oauth,
    {PROVIDER_CLIENT_ID_MY_API: 'i', PROVIDER_CLIENT_SECRET_MY_API: 's'},
    {credential: {clientId: 'i', clientSecret: 's'}, problems: []},
  ],
  [
    'one half',
    oauth,
    {PROVIDER_CLIENT_ID_MY_API: 'i'},
    {
      credential: {clientId: 'i'},
      problems: ['PROVIDER_CLIENT_ID_MY_API is set but PROVIDER_CLIENT_SECRET_MY_API is missing.'],
    },
  ],
  [
    'an address without a key',
    header,
    {PROVIDER_BASE_URL_MY_API: 'http://localhost:1/'},
    {
      baseUrl: 'http://localhost:1',
      problems: ['PROVIDER_BASE_URL_MY_API is set but PROVIDER_KEY_MY_API is missing.'],
    },
  ],
  [
    'a key without the address of a server of one’s own',
    {...header, selfHosted: true},
    {PROVIDER_KEY_MY_API: 'k'},
    {
      credential: {key: 'k'},
      problems: ['PROVIDER_KEY_MY_API is set but PROVIDER_BASE_URL_MY_API is missing.'],
    },
  ],
  ['nothing about a server of one’s own', {...header, selfHosted: true}, {}, {problems: []}],
  [
    'an address that is none',
    sandbox,
    {PROVIDER_BASE_URL_SANDBOX: 'localhost'},
    {baseUrl: 'localhost', problems: ['PROVIDER_BASE_URL_SANDBOX is not an http or https address.']},
  ],
];
for (const [what, one, environment, expected] of settings) {
  test(`of a provider's variables ${what} is read, and what is missing is named`, () => {
    assert.deepEqual(readProvider(one, environment), expected);
  });
}

test('a platform is listened to once its secret is set, and BigCommerce asked below its store', () => {
  assert.deepEqual(readConfig({}).platforms, {});
  const {platforms} = readConfig({
    SHOPIFY_WEBHOOK_SECRET: 'new, old',
    WOOCOMMERCE_WEBHOOK_SECRET: 'a,b c',
    BIGCOMMERCE_CLIENT_SECRET: 's',
    BIGCOMMERCE_STORE_HASH: 'abcde',
    BIGCOMMERCE_ACCESS_TOKEN: 't',
  });
  assert.deepEqual(platforms, {
    '': {
      shopify: {secrets: ['new', 'old']},
      woocommerce: {secrets: ['a,b c']},
      bigcommerce: {secrets: ['s'], access: {baseUrl: 'https://api.bigcommerce.com/stores/abcde/v2', token: 't'}},
    },
  });
});

test('each shop has platforms of its own, by variables that end in its slug', () => {
  const {platforms} = readConfig({
    WOOCOMMERCE_WEBHOOK_SECRET: 'ours',
    WOOCOMMERCE_WEBHOOK_SECRET__BREAD_AND_CO: 'theirs',
  });
  assert.deepEqual(platforms, {
    '': {woocommerce: {secrets: ['ours']}},
    BREAD_AND_CO: {woocommerce: {secrets: ['theirs']}},
  });
  assert.throws(() => readConfig({BIGCOMMERCE_STORE_HASH__BREAD: 'abcde'}), {
    message: /BIGCOMMERCE_STORE_HASH__BREAD is set but BIGCOMMERCE_CLIENT_SECRET__BREAD is missing/,
  });
});

test('.env.example names every variable, and no other', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const named = [...example.matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name);
  assert.deepEqual(named.sort(), [...variableNames].sort());
});
