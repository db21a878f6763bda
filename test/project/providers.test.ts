import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, test} from 'node:test';
import {providerVariables} from '../../gateway/provider-settings.js';
import {type Provider, providers} from '../../shared/providers/index.js';
import {listedIn} from './boundaries.js';
import {pathsIn, read} from './files.js';
import {readModule} from './module.js';

const list = 'shared/providers/index.ts';
const fileOf = ({id}: Pick<Provider, 'id'>) => `shared/providers/${id}.ts`;
const testOf = ({id}: Pick<Provider, 'id'>) => `test/shared/providers/${id}.test.ts`;

/** What the tests of an adapter show, and how that is seen in their text. */
const shown: ReadonlyArray<readonly [what: string, pattern: RegExp]> = [
  ['that it reads an answer of status 200', /\b200\b/],
  ['what it makes of a number nobody knows', /['"]not_found['"]/],
  ['what it makes of an answer it cannot read', /['"]bad_response['"]/],
];

/** What the tests of `provider` lack: the shapes they show are those of the real API, and they say where these are from. */
function lacking(provider: Pick<Provider, 'id' | 'testData'>, text: string): string[] {
  const source: readonly [string, RegExp] = ['where the shapes are from, as a link', /https:\/\//];
  return [
    ...[...shown, ...(provider.testData ? [] : [source])]
      .filter(([, pattern]) => !pattern.test(text))
      .map(([what]) => what),
    ...(text.includes(`/shared/providers/${provider.id}.js'`) ? [] : ['an import of the adapter']),
  ];
}

test('the list names every adapter once, and each is in a file of its name', () => {
  const ids = providers.map(({id}) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
  assert.deepEqual(
    ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
    [],
  );
  assert.deepEqual(
    providers.map(fileOf).filter((path) => !existsSync(path)),
    [],
  );
});

test('no adapter is left out of the list', () => {
  const listed = listedIn(list, [readModule(read(list))]);
  const adapters = pathsIn('shared/providers').filter((path) =>
    /^export (const|function) .*: Provider\b/m.test(read(path).text),
  );
  assert.deepEqual(
    adapters.filter((path) => !listed.includes(path)),
    [],
  );
});

describe('every provider has tests of recorded shapes', () => {
  for (const provider of providers) {
    test(provider.id, () => {
      assert.ok(existsSync(testOf(provider)), `${testOf(provider)} is missing`);
      assert.deepEqual(lacking(provider, read(testOf(provider)).text), []);
    });
  }

  test('a test that only imports the adapter has none', () => {
    assert.deepEqual(lacking({id: 'acme'}, "import {acme} from '../../../shared/providers/acme.js';"), [
      'that it reads an answer of status 200',
      'what it makes of a number nobody knows',
      'what it makes of an answer it cannot read',
      'where the shapes are from, as a link',
    ]);
  });
});

test('.env.example names the variables of every provider', () => {
  const {text} = read('.env.example');
  assert.deepEqual(
    providers.flatMap(providerVariables).filter((name) => !text.includes(name)),
    [],
  );
});
