// `npm run docs` writes what can be said from the code itself: pages, and tables made smaller: the carriers'
// as the detector reads them, cities, and the outline of the land.
// A test compares, so that it stays true.
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {providerVariables} from '../gateway/provider-settings.js';
import {carrierName} from '../shared/carriers/index.js';
import {countries, s10} from '../shared/carriers/s10.js';
import {tables} from '../shared/carriers/tables.js';
import {pack} from '../shared/detect/pack.js';
import {type Provider, providers} from '../shared/providers/index.js';
import {carriersPage} from './carriers-page.js';
import {htmlData, webTypes} from './element/editor-data.js';
import {frameworkTypes} from './element/framework-types.js';
import {manifest} from './element/manifest.js';
import {referencePage} from './element/reference-page.js';
import {customPropertiesTable} from './element/tables.js';
import {citiesFile} from './gazetteer.js';
import {landFile} from './land.js';

const folder = new URL('..', import.meta.url);
export const pages: Readonly<Record<string, () => string>> = {
  'docs/carriers.md': () => formatted(carriersPage(), 'md'),
  'docs/providers.md': () => formatted(providersPage(), 'md'),
  'gateway/gazetteer/cities.ts': citiesFile,
  'docs/element.md': () => formatted(referencePage(), 'md'),
  'README.md': () => readme(),
  'custom-elements.json': () => formatted(JSON.stringify(manifest()), 'json'),
  'order-tracker.html-data.json': () => formatted(JSON.stringify(htmlData()), 'json'),
  'web-types.json': () => formatted(JSON.stringify(webTypes()), 'json'),
  'frameworks/element.d.ts': () => formatted(frameworkTypes(), 'd.ts'),
  'shared/detect/packed.ts': () => formatted(pack(tables, s10, countries), 'ts'),
  'widget/map/land.ts': landFile,
};

function providersPage(): string {
  const real = providers.filter(({testData}) => !testData);
  const aggregators = real.filter(({carriers}) => carriers === 'any');
  const onOwnServers = real.filter(({selfHosted}) => selfHosted).map(({id}) => `\`${id}\``);
  return `# Providers

A provider is an API that answers "where is number N". ${real.length - aggregators.length} are carriers' own; ${aggregators.length} are aggregators, which know many carriers.
One is asked once all its secrets are in the environment; one without secrets, once its \`PROVIDER_BASE_URL_…\` is. Our own
\`sandbox\` needs neither. This page is made from \`shared/providers\` by \`npm run docs\`.

| Provider | Carriers | Authorised by | Environment | Asked at most | Webhooks | Documentation |
|---|---|---|---|---|---|---|
${providers.map((provider) => `| ${cells(provider).join(' | ')} |`).join('\n')}

\`PROVIDER_BASE_URL_…\` is for an address other than the provider's own, such as its test system; \`PROVIDER_LIMIT_…\`,
as calls/seconds, for another allowance. What runs on a
server of one's own has none, so there it is needed: ${onOwnServers.join(', ')}.
`;
}

/** README with the element's custom properties as they are. */
function readme(): string {
  const text = readFileSync(new URL('README.md', folder), 'utf8');
  return text.replace(/^\| Property .*?\n(?=\n)/ms, () => formatted(customPropertiesTable(), 'md'));
}

/** As `npm run fix` would leave it. */
function formatted(text: string, kind: 'md' | 'ts' | 'd.ts' | 'json'): string {
  const biome = fileURLToPath(new URL('node_modules/@biomejs/biome/bin/biome', folder));
  return execFileSync(process.execPath, [biome, 'format', `--stdin-file-path=page.${kind}`], {
    input: text,
    encoding: 'utf8',
  });
}

function cells(provider: Provider): string[] {
  const {id, name, carriers, limit, parseWebhook} = provider;
  return [
    `${name}<br>\`${id}\``,
    carriers === 'any' ? 'any' : carriers.map(carrierName).join(', '),
    authorisation(provider),
    providerVariables(provider)
      .map((variable) => `\`${variable}\``)
      .join('<br>'),
    limit ? `${limit.calls} in ${duration(limit.perSeconds)}` : 'not published',
    parseWebhook ? 'yes' : '',
    documentation(id).join('<br>') || 'ours',
  ];
}

function authorisation({auth}: Provider): string {
  switch (auth.kind) {
    case 'none':
      return 'nothing';
    case 'header':
      return `key in the header \`${auth.header}\``;
    case 'headers':
      return `secrets in the headers ${Object.keys(auth.headers)
        .map((header) => `\`${header}\``)
        .join(', ')}`;
    case 'query':
      return `key in the query, as \`${auth.parameter}\``;
    case 'basic':
      return 'key as user of HTTP Basic';
    case 'login':
      return `HTTP Basic${auth.accountHeader ? `, account in the header \`${auth.accountHeader}\`` : ''}`;
    case 'oauth':
      return 'OAuth 2, client credentials';
  }
}

function duration(seconds: number): string {
  if (seconds === 86_400) return 'a day';
  if (seconds === 3600) return 'an hour';
  return seconds === 60 ? 'a minute' : `${seconds} s`;
}

/** The links in the first sentence of the adapter's file, which names the API. */
function documentation(id: string): string[] {
  const source = readFileSync(new URL(`shared/providers/${id}.ts`, folder), 'utf8');
  const [head = ''] = source.split(/\(checked|\/\/ Quirk|\nimport/, 1);
  return head.match(/https:\/\/[^\s,;)]+/g) ?? [];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, write] of Object.entries(pages)) writeFileSync(new URL(path, folder), write());
}
