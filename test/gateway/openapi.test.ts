import assert from 'node:assert/strict';
import {test} from 'node:test';
import {testGateway} from './test-gateway.js';

interface Operation {
  readonly summary: string;
  readonly security: object[];
  readonly parameters: {name: string; in: string}[];
  readonly responses: Record<string, unknown>;
}

/** What needs neither key nor token: it proves itself in another way, or has nothing to hide. */
const open = [
  '/v1/merchant/session post',
  '/v1/lookup',
  '/v1/link',
  '/v1/hooks/{provider}',
  '/v1/hooks/platforms/{platform}',
  '/v1/hooks/sms/{provider}',
  '/v1/carriers/health',
  '/v1/carriers/health',
  '/v1/push-key',
];

async function documentOf(t: Parameters<typeof testGateway>[0], demo: boolean) {
  const {request, app} = await testGateway(t, {config: {demo}});
  const text = await (await request('/openapi.json')).text();
  const document: {openapi: string; paths: Record<string, Record<string, Operation>>; components: unknown} =
    JSON.parse(text);
  return {text, document, app};
}

for (const demo of [true, false]) {
  test(`every route is in the document, and nothing else${demo ? ', the demo’s too' : ''}`, async (t) => {
    const {document, app} = await documentOf(t, demo);
    const served = app.routes
      .filter(
        ({method, path}) => method !== 'ALL' && !['/', '*', '/*', '/demo/*', '/merchant', '/merchant/*'].includes(path),
      )
      // The other shops' addresses, each of which has a document of its own.
      .filter(({path}) => !path.startsWith('/shops/'))
      .map(({method, path}) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    assert.deepEqual(described.sort(), [...new Set(served)].sort());
    assert.ok(described.length >= 13);
  });
}

test('every reference in the document leads somewhere', async (t) => {
  const {text, document} = await documentOf(t, true);
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference);
  assert.ok(references.length > 20);
  for (const reference of references) {
    const found = reference
      .replace('#/', '')
      .split('/')
      .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], document);
    assert.ok(found, reference);
  }
  assert.doesNotMatch(text, /\$defs|\$schema/);
});

test('every operation says what it is, who may call it, what is in its path, and how it refuses', async (t) => {
  const {document} = await documentOf(t, true);
  assert.match(document.openapi, /^3\.1\./);
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, {summary, security, parameters, responses}] of Object.entries(methods)) {
      assert.ok(summary);
      const isOpen = open.includes(path) || open.includes(`${path} ${method}`);
      assert.equal(security.length, path.startsWith('/v1/') && !isOpen ? 1 : 0, path);
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      assert.deepEqual(
        parameters.filter((one) => one.in === 'path').map(({name}) => name),
        named,
      );
      assert.ok(responses['default']);
      assert.ok(Object.keys(responses).some((status) => /^[23]/.test(status)));
    }
  }
});
