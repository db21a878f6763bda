import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sql} from 'kysely';
import {createGatewayClient} from '../../shared/client/gateway-client.js';
import {breakTable} from '../databases/break-table.js';
import {anOrder, apiKey, testGateway} from './test-gateway.js';

const headers = {authorization: `Bearer ${apiKey}`};

const refused: [string, string, RequestInit, number, string][] = [
  ['an address that is none', '/v2/lookup', {}, 404, 'not_found'],
  ['a method that is none', '/v1/lookup', {method: 'DELETE'}, 404, 'not_found'],
  ['a body that is no JSON', '/v1/lookup', {method: 'POST', body: '{"order":'}, 400, 'invalid_request'],
  ['no body', '/v1/lookup', {method: 'POST'}, 400, 'invalid_request'],
  ['a body without what is needed', '/v1/lookup', {method: 'POST', body: '{}'}, 422, 'invalid_request'],
  ['a body over a megabyte', '/v1/lookup', {method: 'POST', body: `"${'x'.repeat(1_000_000)}"`}, 413, 'too_large'],
  ['an empty number', '/v1/merchant/orders/%20', {headers}, 400, 'invalid_request'],
  ['a number that is only a sign', '/v1/merchant/orders/%23', {headers}, 400, 'invalid_request'],
  ['a path that is not UTF-8', '/v1/merchant/orders/A%FF', {headers}, 400, 'invalid_request'],
  ['a percent sign on its own', '/v1/merchant/orders/100%', {headers}, 400, 'invalid_request'],
  ['a number with a zero byte', '/v1/merchant/orders/A%00', {headers}, 400, 'invalid_request'],
  ['a number with a line break', '/v1/merchant/orders/A%0AB', {headers}, 400, 'invalid_request'],
  [
    'a compressed body',
    '/v1/lookup',
    {method: 'POST', body: 'x', headers: {'content-encoding': 'gzip'}},
    415,
    'invalid_request',
  ],
  [
    'a factor with a zero byte',
    '/v1/lookup',
    {method: 'POST', body: '{"order": "1", "factor": "a\\u0000b"}'},
    422,
    'invalid_request',
  ],
  [
    'a factor with half a character',
    '/v1/lookup',
    {method: 'POST', body: '{"order": "1", "factor": "a\\ud800"}'},
    422,
    'invalid_request',
  ],
  ['a number without end', `/v1/merchant/orders/${'1'.repeat(201)}`, {headers}, 400, 'invalid_request'],
];
for (const [what, path, init, status, code] of refused) {
  test(`${what} answers ${status} with the code ${code}`, async (t) => {
    const {request} = await testGateway(t);
    const answer = await request(path, init);
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    const problem = await answer.json();
    assert.deepEqual([problem.status, problem.code], [status, code]);
    assert.ok(problem.title && problem.type);
  });
}

test('a right look-up while the disk is full fails whole, and counts for nothing once there is room', async (t) => {
  const {put, lookUp, db} = await testGateway(t);
  await put('1001', anOrder());
  const mend = await breakTable(db, 'insert', 'token');
  for (let tries = 0; tries < 12; tries += 1) assert.equal((await lookUp('1001', 'ada@example.com')).status, 500);
  await mend();
  assert.equal((await lookUp('1001', 'ada@example.com')).status, 200);
});

test('after a body that is too large the connection ends, since the rest of it is not read', async (t) => {
  const {request} = await testGateway(t);
  const answer = await request('/v1/lookup', {method: 'POST', body: `"${'x'.repeat(1_000_000)}"`});
  assert.equal(answer.headers.get('connection'), 'close');
});

test('health is told by the database', async (t) => {
  const {request, db} = await testGateway(t);
  const answer = await request('/health');
  assert.deepEqual([answer.status, await answer.json()], [200, {status: 'ok'}]);
  await sql`alter table shop rename to gone`.execute(db);
  assert.equal((await request('/health')).status, 500);
});

test('pages of other origins may ask, but not on the merchant’s side', async (t) => {
  const {request} = await testGateway(t, {config: {allowedOrigins: ['https://shop.example']}});
  const ask = (path: string, origin: string) =>
    request(path, {method: 'OPTIONS', headers: {origin, 'access-control-request-method': 'GET'}});
  const allowed = await ask('/v1/order', 'https://shop.example');
  assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://shop.example');
  assert.equal(
    allowed.headers.get('access-control-allow-headers'),
    'Authorization,Content-Type,If-None-Match,Last-Event-ID',
  );
  assert.equal((await ask('/v1/order', 'https://evil.example')).headers.get('access-control-allow-origin'), null);
  assert.equal(
    (await ask('/v1/merchant/orders/1', 'https://shop.example')).headers.get('access-control-allow-origin'),
    null,
  );
});

test('an extension with a token may read its order and end the token, and do nothing else', async (t) => {
  const {request} = await testGateway(t, {config: {allowedOrigins: ['https://shop.example']}});
  const cases: ReadonlyArray<readonly [method: string, path: string, isAllowed: boolean]> = [
    ['GET', '/v1/order', true],
    ['GET', '/v1/order/events', true],
    ['DELETE', '/v1/order/token', true],
    ['POST', '/v1/order/token', false],
    ['POST', '/v1/order/problems', false],
    ['POST', '/v1/lookup', false],
    ['GET', '/v1/merchant/orders', false],
  ];
  for (const origin of ['chrome-extension://abcdefghijklmnopabcdefghijklmnop', 'moz-extension://4f5c3f0e-0d3b-4a5e']) {
    for (const [method, path, isAllowed] of cases) {
      const answer = await request(path, {
        method: 'OPTIONS',
        headers: {origin, 'access-control-request-method': method},
      });
      const allowed = answer.headers.get('access-control-allow-origin');
      assert.equal(allowed, isAllowed ? origin : null, `${method} ${path}`);
    }
    const read = await request('/v1/order', {headers: {origin}});
    assert.deepEqual([read.status, read.headers.get('access-control-allow-origin')], [401, origin]);
  }
  const page = {origin: 'https://chrome-extension.example', 'access-control-request-method': 'GET'};
  const refused = await request('/v1/order', {method: 'OPTIONS', headers: page});
  assert.equal(refused.headers.get('access-control-allow-origin'), null);
});

test('a page may read the tag of an order, and no browser guesses at types', async (t) => {
  const {request} = await testGateway(t);
  const answer = await request('/v1/order', {headers: {origin: 'https://any.example'}});
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  assert.match(answer.headers.get('access-control-expose-headers') ?? '', /ETag/);
  assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  assert.equal(answer.headers.get('cross-origin-resource-policy'), 'cross-origin');
});

test('a shop says where its tracking lives', async (t) => {
  const {request} = await testGateway(t);
  const answer = await request('/.well-known/order-tracking');
  assert.equal(answer.headers.get('cache-control'), 'public, max-age=60');
  const {version, shop, api, lookup, policy, openapi} = await answer.json();
  assert.deepEqual(
    {version, shop, api, lookup, openapi},
    {
      version: 1,
      shop: {name: 'Kiln & Clay', url: 'https://shop.example'},
      api: 'http://localhost:4000',
      lookup: {path: '/v1/lookup', needs: ['order', 'email_or_postcode']},
      openapi: 'http://localhost:4000/openapi.json',
    },
  );
  assert.equal(policy.remedy, 'choice');
});

test('what a shop says of itself is read by its own pages, wherever they are, without asking first', async (t) => {
  const {request} = await testGateway(t, {config: {allowedOrigins: ['https://shop.example']}});
  const ask = async (origin: string) => {
    const {status, headers} = await request('/.well-known/order-tracking', {headers: {origin}});
    return [status, headers.get('access-control-allow-origin'), headers.get('vary')];
  };
  assert.deepEqual(await ask('https://shop.example'), [200, 'https://shop.example', 'Origin']);
  assert.deepEqual(await ask('https://evil.example'), [200, null, 'Origin']);
});

test('without the demo the first page leads on, and the demo is not there', async (t) => {
  const {request} = await testGateway(t);
  assert.equal((await request('/')).headers.get('location'), '/.well-known/order-tracking');
  assert.equal((await request('/demo/orders')).status, 404);
});

for (const path of ['/v1', '/shops/none', '/tracking']) {
  test(`whoever asks below ${path} by mistake does not read that there is no such order`, async (t) => {
    const gateway = await testGateway(t);
    await gateway.put('1001', anOrder());
    const clientAt = (base: string) =>
      createGatewayClient(`http://localhost${base}`, {
        fetch: async (asked) => {
          const sent = new Request(asked);
          return gateway.request(sent.url, {method: sent.method, headers: sent.headers, body: await sent.text()});
        },
      });
    assert.equal((await clientAt('').lookUp('1001', 'ada@example.com')).outcome, 'ok');
    assert.equal((await clientAt('').lookUp('1002', 'ada@example.com')).outcome, 'not_found');
    assert.equal((await clientAt(path).lookUp('1001', 'ada@example.com')).outcome, 'bad_response');
  });
}
