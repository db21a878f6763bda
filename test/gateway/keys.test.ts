import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {UsageError} from '../../gateway/commands/command.js';
import {keys} from '../../gateway/commands/keys.js';
import {environmentKey} from '../../gateway/environment-key.js';
import {sha256} from '../../gateway/secret.js';
import {saveApiKey} from '../../gateway/store/api-keys.js';
import {anOrder, aParcel, apiKey, testGateway} from './test-gateway.js';

/** A gateway, with `npm run keys` beside it. */
async function withKeys(t: TestContext) {
  const gateway = await testGateway(t);
  const {db, place, request} = gateway;
  const {config, now} = gateway.gateway;
  const run = async (...words: string[]) => {
    const lines: string[] = [];
    await keys.run(words, {config, db, place, now, fetch, write: (line) => lines.push(line)});
    return lines;
  };
  const create = async (...scopes: string[]) => {
    const [words = '', key = ''] = await run('create', '--name', 'warehouse', '--scopes', scopes.join(','));
    return {id: /^Key (\d+), /.exec(words)?.[1] ?? '', key};
  };
  const ask = (key: string, method: string, path: string, body?: unknown) =>
    request(`/v1/merchant${path}`, {
      method,
      headers: {authorization: `Bearer ${key}`},
      ...(body !== undefined && {body: JSON.stringify(body)}),
    });
  return {...gateway, run, create, ask};
}

const policy = {
  handlingDays: 2,
  delayDays: 2,
  stalledDays: {domestic: 3, international: 5},
  lostDays: {domestic: 7, international: 10},
  remedy: 'choice',
  contact: {answerDays: 1},
};
const calls: [method: string, path: string, body: unknown, scope: string][] = [
  ['GET', '/orders/1001', undefined, 'orders:read'],
  ['PUT', '/orders/1001', anOrder(), 'orders:write'],
  ['POST', '/orders/1001/tokens', undefined, 'orders:write'],
  ['DELETE', '/orders/1001/tokens', undefined, 'orders:write'],
  ['GET', '/orders', undefined, 'orders:read'],
  ['POST', '/orders/1001/cancel', {reason: 'Out of clay'}, 'orders:write'],
  ['POST', '/orders/1001/shipments', aParcel('1'), 'orders:write'],
  ['POST', '/orders/1001/returns', aParcel('1'), 'orders:write'],
  ['PUT', '/policy', policy, 'policy:write'],
  ['GET', '/webhooks', undefined, 'webhooks:write'],
  ['POST', '/webhooks', {url: 'https://erp.example'}, 'webhooks:write'],
  ['PUT', '/telling', {}, 'policy:write'],
  ['GET', '/insights', undefined, 'orders:read'],
  ['GET', '/messages', undefined, 'orders:read'],
  ['POST', '/embed-check', {url: 'https://shop.example/'}, 'orders:read'],
];
for (const [method, path, body, scope] of calls) {
  test(`${method} ${path} opens to ${scope}, and to a key without it answers 403 and names it`, async (t) => {
    const {create, ask, put} = await withKeys(t);
    await put('1001', anOrder());
    const {key} = await create(scope);
    assert.ok((await ask(key, method, path, body)).ok);

    const others = environmentKey.scopes.filter((one) => one !== scope);
    const answer = await ask((await create(...others)).key, method, path, body);
    assert.equal(answer.status, 403);
    assert.equal(answer.headers.get('www-authenticate'), `Bearer error="insufficient_scope", scope="${scope}"`);
    const {code, detail, scope: missing} = await answer.json();
    assert.deepEqual({code, missing}, {code: 'forbidden', missing: scope});
    assert.ok(detail.includes(scope));
  });
}

test('a body is not looked at before the scope is', async (t) => {
  const {create, ask, merchant} = await withKeys(t);
  const {key} = await create('orders:read');
  assert.equal((await ask(key, 'PUT', '/orders/1001', 'nonsense')).status, 403);
  assert.equal((await merchant('GET', '/orders/1001')).status, 404);
});

test('a revoked key stops at once, and the others go on', async (t) => {
  const {run, create, ask, put, merchant} = await withKeys(t);
  await put('1001', anOrder());
  const {id, key} = await create('orders:read');
  assert.equal((await ask(key, 'GET', '/orders/1001')).status, 200);
  await run('revoke', id);
  assert.equal((await ask(key, 'GET', '/orders/1001')).status, 401);
  assert.equal((await merchant('GET', '/orders/1001')).status, 200);
  await assert.rejects(run('revoke', id), /revoked already/);
  await assert.rejects(run('rotate', id), /revoked already/);
});

test('after a rotation both keys work for a day, then the new one', async (t) => {
  const {run, create, ask, put, clock} = await withKeys(t);
  await put('1001', anOrder());
  const {id, key} = await create('orders:read', 'orders:write');
  const [words = '', next = '', until] = await run('rotate', id);
  assert.match(words, /^Key \d+, warehouse, for orders:read, orders:write\. It is shown only now:$/);
  assert.equal(until, `Key ${id} works until 2026-11-23T12:00:00.000Z, or until it is revoked.`);
  assert.notEqual(next, key);

  clock.time += 86_400_000 - 1;
  for (const one of [key, next]) assert.equal((await ask(one, 'GET', '/orders/1001')).status, 200);
  clock.time += 1;
  assert.equal((await ask(key, 'GET', '/orders/1001')).status, 401);
  assert.equal((await ask(next, 'PUT', '/orders/1001', anOrder())).status, 200);
});

test('a key that was rotated can be revoked before its day is over, and a second rotation adds no day', async (t) => {
  const {run, create, ask, put, clock} = await withKeys(t);
  await put('1001', anOrder());
  const {id, key} = await create('orders:read');
  await run('rotate', id);
  clock.time += 3_600_000;
  await run('rotate', id);
  clock.time += 23 * 3_600_000;
  assert.equal((await ask(key, 'GET', '/orders/1001')).status, 401);

  const other = await create('orders:read');
  await run('rotate', other.id);
  await run('revoke', other.id);
  assert.equal((await ask(other.key, 'GET', '/orders/1001')).status, 401);
});

test('a key is listed with its scopes and times, and never shown', async (t) => {
  const {run, create, ask, clock} = await withKeys(t);
  const {id, key} = await create('orders:write', 'orders:read');
  const line = async () => (await run('list')).find((line) => line.startsWith(`${id}  `));
  const made = `${id}  warehouse  orders:read,orders:write  made 2026-11-22T12:00:00.000Z`;
  assert.equal(await line(), `${made}  never used`);
  await ask(key, 'GET', '/orders/1001');
  clock.time += 59_000;
  await ask(key, 'GET', '/orders/1001');
  assert.equal(await line(), `${made}  last used 2026-11-22T12:00:00.000Z`);
  clock.time += 1_000;
  await ask(key, 'GET', '/orders/1001');
  assert.equal(await line(), `${made}  last used 2026-11-22T12:01:00.000Z`);
  await run('revoke', id);
  assert.equal(await line(), `${made}  last used 2026-11-22T12:01:00.000Z  revoked 2026-11-22T12:01:00.000Z`);
  assert.ok(!(await run('list')).some((line) => line.includes(key) || line.includes(sha256(key))));
});

const wrong: [words: string[], says: RegExp][] = [
  [[], /keys wants one of create, list, rotate, revoke/],
  [['constructor'], /keys wants one of/],
  [['create'], /wants --name, and --scopes/],
  [['create', '--name', 'x'], /wants --name, and --scopes/],
  [['create', '--name', 'x', '--scopes', ''], /wants --name, and --scopes/],
  [['create', '--name', 'x', '--scopes', 'orders:read,orders'], /wants --name, and --scopes/],
  [['create', '--name', 'a\nb', '--scopes', 'orders:read'], /wants --name, and --scopes/],
  [['create', '--name', 'x', '--scope', 'orders:read'], /--scope/],
  [['create', '--name', 'environment', '--scopes', 'orders:read'], /taken by MERCHANT_API_KEY/],
  [['list', 'all'], /takes nothing more/],
  [['rotate'], /wants the id of one key/],
  [['revoke', '1', '2'], /wants the id of one key/],
  [['revoke', '99'], /There is no key 99/],
  [['revoke', '1'], /MERCHANT_API_KEY/],
  [['rotate', '1'], /MERCHANT_API_KEY/],
];
for (const [words, says] of wrong) {
  test(`keys ${JSON.stringify(words)} changes nothing and says what is wrong`, async (t) => {
    const {run} = await withKeys(t);
    const before = await run('list');
    await assert.rejects(run(...words), (error) => error instanceof UsageError && says.test(error.message));
    assert.deepEqual(await run('list'), before);
  });
}

test('what MERCHANT_API_KEY was before opens nothing, and the key that it is does, with every scope', async (t) => {
  const {db, gateway, create, clock, ask} = await withKeys(t);
  const {key} = await create('orders:read');
  await saveApiKey(db, gateway.shopId, environmentKey, key, clock.time);
  assert.equal((await ask(apiKey, 'GET', '/orders/1001')).status, 401);
  assert.equal((await ask(key, 'PUT', '/policy', policy)).status, 200);
});
