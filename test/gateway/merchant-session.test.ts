import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {revokeApiKey} from '../../gateway/store/api-keys.js';
import {anOrder, apiKey, testGateway} from './test-gateway.js';

const ours = {'sec-fetch-site': 'same-origin'};

async function signedIn(t: TestContext, config = {}) {
  const gateway = await testGateway(t, {config});
  const signIn = (key: string, headers: Record<string, string> = ours, base = '') =>
    gateway.request(`${base}/v1/merchant/session`, {method: 'POST', headers, body: JSON.stringify({key})});
  const answer = await signIn(apiKey);
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';');
  const ask = (method: string, path: string, headers: Record<string, string> = ours, body?: unknown) =>
    gateway.request(path, {
      method,
      headers: {cookie, ...headers},
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
  return {...gateway, signIn, answer, cookie, ask};
}

test('a key gets a session whose cookie no script, no other site and no other path gets to see', async (t) => {
  const {answer, ask} = await signedIn(t);
  assert.equal(answer.status, 201);
  const cookie = answer.headers.get('set-cookie') ?? '';
  assert.match(cookie, /; Max-Age=43200; Path=\/v1\/merchant; HttpOnly; SameSite=Strict$/);
  const said = await (await ask('GET', '/v1/merchant/session')).json();
  assert.deepEqual(
    [said.shop.name, said.key, said.expiresAt],
    ['Kiln & Clay', 'environment', '2026-11-23T00:00:00.000Z'],
  );
  assert.equal((await ask('GET', '/v1/merchant/orders')).status, 200);
});

test('with TLS the cookie is for TLS alone, and for the shop’s own path', async (t) => {
  const {signIn, shop} = await signedIn(t, {publicUrl: 'https://orders.shop.example/tracking'});
  const tea = await shop('tea');
  assert.match((await signIn(apiKey)).headers.get('set-cookie') ?? '', /; Path=\/tracking\/v1\/merchant; .*Secure/);
  const theirs = await signIn(tea.key, ours, '/shops/tea');
  assert.match(theirs.headers.get('set-cookie') ?? '', /; Path=\/tracking\/shops\/tea\/v1\/merchant; .*Secure/);
});

test('a session opens nothing at another shop’s address', async (t) => {
  const {ask, shop} = await signedIn(t);
  await shop('tea');
  assert.equal((await ask('GET', '/shops/tea/v1/merchant/orders')).status, 401);
});

const askers: [who: string, headers: Record<string, string>, status: number][] = [
  ['a page of ours', {'sec-fetch-site': 'same-origin'}, 200],
  ['another origin of the same site', {'sec-fetch-site': 'same-site'}, 403],
  ['another site', {'sec-fetch-site': 'cross-site', origin: 'http://localhost'}, 403],
  ['an address typed in', {'sec-fetch-site': 'none'}, 403],
  ['a page of ours, over plain HTTP', {host: 'localhost', origin: 'http://localhost'}, 200],
  ['another origin, over plain HTTP', {host: 'localhost', origin: 'http://evil.example'}, 403],
  ['a page without an origin', {host: 'localhost', origin: 'null'}, 403],
  ['somebody who says nothing', {}, 403],
];
for (const [who, headers, status] of askers) {
  test(`with a session, a change asked by ${who} answers ${status}`, async (t) => {
    const {ask, merchant} = await signedIn(t);
    assert.equal((await ask('PUT', '/v1/merchant/telling', headers, {language: 'de'})).status, status);
    const {language} = await (await merchant('GET', '/telling')).json();
    assert.equal(language, status === 200 ? 'de' : 'en');
  });
}

test('nobody is signed in by a page of another origin', async (t) => {
  const {signIn} = await signedIn(t);
  const answer = await signIn(apiKey, {'sec-fetch-site': 'cross-site'});
  assert.deepEqual([answer.status, answer.headers.get('set-cookie')], [403, null]);
});

test('a session ends when it is ended, after twelve hours, and with its key', async (t) => {
  const {ask, signIn, clock, db} = await signedIn(t);
  const [second = ''] = ((await signIn(apiKey)).headers.get('set-cookie') ?? '').split(';');
  assert.equal((await ask('DELETE', '/v1/merchant/session')).status, 204);
  assert.equal((await ask('GET', '/v1/merchant/orders')).status, 401);
  assert.equal((await ask('GET', '/v1/merchant/orders', {cookie: second})).status, 200);
  clock.time += 12 * 3_600_000;
  assert.equal((await ask('GET', '/v1/merchant/orders', {cookie: second})).status, 401);
  const [third = ''] = ((await signIn(apiKey)).headers.get('set-cookie') ?? '').split(';');
  await revokeApiKey(db, 1, clock.time);
  assert.equal((await ask('GET', '/v1/merchant/orders', {cookie: third})).status, 401);
});

test('a session does what its key may, and no more', async (t) => {
  const {ask, db} = await signedIn(t);
  await db.updateTable('api_key').set({scopes: '["orders:read"]'}).execute();
  assert.equal((await ask('GET', '/v1/merchant/orders')).status, 200);
  assert.equal((await ask('PUT', '/v1/merchant/orders/1', ours, anOrder())).status, 403);
});

test('wrong keys are answered alike, and after twenty no key is looked at for a while', async (t) => {
  const {signIn, clock} = await signedIn(t);
  for (let tries = 0; tries < 20; tries += 1) assert.equal((await signIn(`wrong ${tries}`)).status, 401);
  const answer = await signIn(apiKey);
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [429, '900']);
  clock.time += 900_000;
  assert.equal((await signIn(apiKey)).status, 201);
});

test('neither key nor session is in the database or the log', async (t) => {
  const {cookie, db, lines} = await signedIn(t);
  const rows = JSON.stringify(await db.selectFrom('session').selectAll().execute());
  const [, secret = ''] = cookie.split('=');
  assert.ok(secret.length > 40);
  for (const kept of [rows, lines.join()]) assert.ok(!kept.includes(secret) && !kept.includes(apiKey));
});
