// Several shops in one gateway, strictly apart: whatever one shop's key, token or address is used for, another's orders are
// not there.
import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {type TestContext, test} from 'node:test';
import {type Command, UsageError} from '../../gateway/commands/command.js';
import {commands} from '../../gateway/commands/index.js';
import {demoPolicy} from '../../gateway/demo/shop.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

/** Two shops with an order of the same number. */
async function twoShops(t: TestContext) {
  const ours = await testGateway(t);
  const theirs = await ours.shop('bread', ['https://bread.example']);
  await ours.put('1001', anOrder());
  await theirs.put('1001', anOrder({customer: {email: 'grace@example.com'}, items: []}));
  return {ours, theirs};
}

test('the same number is another order in another shop', async (t) => {
  const {ours, theirs} = await twoShops(t);
  assert.equal((await ours.lookUp('1001', 'grace@example.com')).status, 404);
  assert.equal((await theirs.lookUp('1001', 'ada@example.com')).status, 404);
  const {view} = await (await theirs.lookUp('#1001', 'grace@example.com')).json();
  assert.deepEqual([view.shop.name, view.order.items], ['bread', []]);
});

test('a key opens nothing at another shop’s address, whatever is asked', async (t) => {
  const {ours, theirs} = await twoShops(t);
  for (const [method, path, body] of [
    ['GET', '/orders'],
    ['GET', '/orders/1001'],
    ['PUT', '/orders/1001', anOrder()],
    ['POST', '/orders/1001/tokens'],
    ['DELETE', '/orders/1001/tokens'],
    ['POST', '/orders/1001/cancel', {reason: 'Ours'}],
    ['POST', '/orders/1001/shipments', aParcel('1')],
    ['POST', '/orders/1001/returns', aParcel('1')],
    ['PUT', '/policy', demoPolicy],
    ['GET', '/carriers/health'],
    ['GET', '/insights'],
    ['GET', '/messages'],
    ['POST', '/messages/m/resend'],
    ['POST', '/messages/m/drop'],
    ['GET', '/policy'],
    ['GET', '/policy/versions'],
    ['GET', '/telling'],
    ['PUT', '/telling', {}],
    ['GET', '/session'],
    ['DELETE', '/session'],
    ['POST', '/embed-check', {url: 'https://shop.example/'}],
  ] as const) {
    const ask = (base: string, key: string) =>
      ours.request(`${base}/v1/merchant${path}`, {
        method,
        headers: {authorization: `Bearer ${key}`},
        ...(body && {body: JSON.stringify(body)}),
      });
    assert.equal((await ask('', theirs.key)).status, 401, `${method} ${path}`);
    assert.equal((await ask('/shops/bread', 'the-key-of-the-shop')).status, 401, `${method} ${path}`);
  }
});

test('a key never reaches another shop’s orders from its own address', async (t) => {
  const {ours, theirs} = await twoShops(t);
  await ours.put('2002', anOrder());
  for (const [method, path, body] of [
    ['GET', '/orders/2002'],
    ['POST', '/orders/2002/tokens'],
    ['DELETE', '/orders/2002/tokens'],
    ['POST', '/orders/2002/cancel', {reason: 'Ours'}],
    ['POST', '/orders/2002/shipments', aParcel('1')],
    ['POST', '/orders/2002/returns', aParcel('1')],
  ] as const) {
    assert.equal((await theirs.merchant(method, path, body)).status, 404, `${method} ${path}`);
  }
  assert.equal((await theirs.put('1001', anOrder({items: []}))).status, 200);
  assert.equal((await (await ours.merchant('GET', '/orders/1001')).json()).items.length, 1);
});

test('a token opens its order at its own shop’s address only', async (t) => {
  const {ours, theirs} = await twoShops(t);
  const {token} = await (await theirs.merchant('POST', '/orders/1001/tokens')).json();
  assert.equal((await theirs.order(token)).status, 200);
  assert.equal((await ours.order(token)).status, 401);
  const headers = {authorization: `Bearer ${token}`};
  assert.equal((await ours.request('/v1/order/events', {headers})).status, 401);
  assert.equal((await ours.request('/v1/order/token', {method: 'DELETE', headers})).status, 401);
  assert.equal((await theirs.order(token)).status, 200);
});

test('wrong tries at one shop close no order of another', async (t) => {
  const {ours, theirs} = await twoShops(t);
  for (let tries = 0; tries < 11; tries += 1) await theirs.lookUp('1001', 'wrong@example.com');
  assert.equal((await theirs.lookUp('1001', 'grace@example.com')).status, 429);
  assert.equal((await ours.lookUp('1001', 'ada@example.com')).status, 200);
});

test('each shop has its own promises and its own address', async (t) => {
  const {ours, theirs} = await twoShops(t);
  await theirs.merchant('PUT', '/policy', {...demoPolicy, handlingDays: 9});
  const described = async (base: string) => (await ours.request(`${base}/.well-known/order-tracking`)).json();
  assert.equal((await described('')).policy.handlingDays, 2);
  const {api, policy, shop, openapi} = await described('/shops/bread');
  assert.deepEqual(
    [api, openapi, policy.handlingDays, shop.name],
    ['http://localhost:4000/shops/bread', 'http://localhost:4000/shops/bread/openapi.json', 9, 'bread'],
  );
  const {servers} = await (await ours.request('/shops/bread/openapi.json')).json();
  assert.deepEqual(servers, [{url: 'http://localhost:4000/shops/bread'}]);
});

test('only a shop’s own pages may ask it, and nobody’s pages its merchant’s side', async (t) => {
  const {ours} = await twoShops(t);
  const allowed = async (path: string, origin: string) => {
    const headers = {origin, 'access-control-request-method': 'GET'};
    return (await ours.request(path, {method: 'OPTIONS', headers})).headers.get('access-control-allow-origin');
  };
  assert.equal(await allowed('/shops/bread/v1/order', 'https://bread.example'), 'https://bread.example');
  assert.equal(await allowed('/shops/bread/v1/order', 'https://evil.example'), null);
  assert.equal(await allowed('/shops/bread/v1/merchant/orders/1', 'https://bread.example'), null);
  assert.equal(await allowed('/v1/order', 'https://evil.example'), '*');
});

test('a shop that is none is not there, and what is about no shop is there once', async (t) => {
  const {ours} = await twoShops(t);
  for (const path of ['/shops/none/v1/lookup', '/shops/none/.well-known/order-tracking', '/shops/bread/health']) {
    assert.equal((await ours.request(path)).status, 404, path);
  }
});

test('a number in parcels of two shops is asked about once, and each shop learns its own', async (t) => {
  const {ours, theirs} = await twoShops(t);
  await theirs.put('2002', anOrder());
  await ours.askDue();
  assert.equal(ours.calls.length, 2, 'the postcodes differ between two of the three orders');
  for (const {merchant} of [ours, theirs]) {
    assert.equal((await (await merchant('GET', '/orders/1001')).json()).status, 'in_transit');
  }
});

test('a platform’s call at a shop’s address, signed with that shop’s secret, becomes that shop’s order', async (t) => {
  const platforms = {'': {woocommerce: {secrets: ['ours']}}, BREAD: {woocommerce: {secrets: ['theirs']}}};
  const ours = await testGateway(t, {config: {platforms}});
  const theirs = await ours.shop('bread');
  const said = {
    ...{id: 7, number: '7', status: 'processing', billing: {email: 'grace@example.com', postcode: '1011 AB'}},
    ...{date_created_gmt: '2026-11-20T09:30:00', date_modified_gmt: '2026-11-20T09:30:00', line_items: []},
  };
  const body = JSON.stringify(said);
  const call = (base: string, secret: string) =>
    ours.request(`${base}/v1/hooks/platforms/woocommerce`, {
      method: 'POST',
      body,
      headers: {
        'x-wc-webhook-topic': 'order.created',
        'x-wc-webhook-signature': createHmac('sha256', secret).update(body).digest('base64'),
      },
    });
  assert.equal((await call('/shops/bread', 'ours')).status, 401);
  assert.equal((await call('/shops/bread', 'theirs')).status, 200);
  await ours.readInbox();
  assert.equal((await theirs.merchant('GET', '/orders/7')).status, 200);
  assert.equal((await ours.merchant('GET', '/orders/7')).status, 404);
  assert.equal((await call('', 'ours')).status, 200, 'the same body in another shop is another call');
  await ours.readInbox();
  assert.equal((await ours.merchant('GET', '/orders/7')).status, 200);
});

test('shops are added, listed and changed from the command line, and commands mean the one they are told', async (t) => {
  const gateway = await testGateway(t);
  const {db, place} = gateway;
  const {config, now} = gateway.gateway;
  const run = async (shop: string | undefined, name: string, ...words: string[]) => {
    const lines: string[] = [];
    const {run} = commands[name] as Command;
    await run(words, {config, db, place, shop, now, fetch, write: (line) => lines.push(line)});
    return lines;
  };
  const [added] = await run(
    undefined,
    'shops',
    'add',
    'bread',
    '--name',
    'Bread & Co',
    '--origins',
    'https://bread.example',
  );
  assert.equal(added, 'bread: http://localhost:4000/shops/bread');
  await assert.rejects(run(undefined, 'shops', 'add', 'bread', '--name', 'Again'), UsageError);
  await run(undefined, 'shops', 'change', 'bread', '--name', 'Bread');
  assert.deepEqual(await run(undefined, 'shops', 'list'), [
    '(configured)  Kiln & Clay  http://localhost:4000',
    'bread  Bread  http://localhost:4000/shops/bread  https://bread.example',
  ]);

  const [, key = ''] = await run('bread', 'keys', 'create', '--name', 'all', '--scopes', 'orders:read,orders:write');
  const headers = {authorization: `Bearer ${key}`};
  const body = JSON.stringify(anOrder());
  const put = await gateway.request('/shops/bread/v1/merchant/orders/7', {method: 'PUT', headers, body});
  assert.equal(put.status, 201);
  assert.deepEqual([(await run('bread', 'export')).length, (await run(undefined, 'export')).length], [1, 0]);
  await run(undefined, 'erase', '--email', 'ada@example.com');
  assert.equal((await run('bread', 'export')).length, 1);
  for (const words of [
    ['add', 'Bread'],
    ['add', 'a', 'b', '--name', 'x'],
    ['change', 'none', '--name', 'x'],
    ['change', 'bread'],
    ['add', 'x', '--name', 'x', '--url', 'y'],
  ]) {
    await assert.rejects(run(undefined, 'shops', ...words), UsageError, words.join(' '));
  }
  await assert.rejects(run('none', 'export'), UsageError);
});
