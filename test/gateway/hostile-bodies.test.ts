import assert from 'node:assert/strict';
import {test} from 'node:test';
import {anOrder, apiKey, testGateway} from './test-gateway.js';

const depth = 150_000;
const deep: [what: string, body: string][] = [
  ['lists', '['.repeat(depth)],
  ['closed lists', '['.repeat(depth) + ']'.repeat(depth)],
  ['objects', '{"a":'.repeat(depth)],
  ['closed objects', `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`],
  ['lists where the model has one', `{"items":${'['.repeat(depth)}${']'.repeat(depth)}}`],
  ['objects where the model has one', `{"customer":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`],
];
const doors: [method: string, path: string][] = [
  ['POST', '/v1/lookup'],
  ['PUT', '/v1/merchant/orders/1001'],
  ['POST', '/v1/merchant/orders/1001/cancel'],
  ['POST', '/v1/merchant/orders/1001/shipments'],
  ['PUT', '/v1/merchant/policy'],
  ['POST', '/v1/hooks/easypost'],
];
for (const [what, body] of deep) {
  test(`${what} in each other without end are refused at every door, and nothing fails`, async (t) => {
    const {request, put, lines} = await testGateway(t, {config: {webhookSecrets: {easypost: 'a-secret'}}});
    await put('1001', anOrder());
    for (const [method, path] of doors) {
      const answer = await request(path, {method, body, headers: {authorization: `Bearer ${apiKey}`}});
      assert.ok([400, 401, 413, 422].includes(answer.status), `${path} ${answer.status}`);
    }
    const headers = {authorization: `Bearer ${apiKey}`, 'content-type': 'application/x-ndjson'};
    const answer = await request('/v1/merchant/import', {method: 'POST', body, headers});
    const {rows} = await answer.json();
    assert.deepEqual([rows.length, rows[0].result], [1, 'error']);
    assert.ok(!lines.join('').includes('"level":"error"'));
  });
}

test('who has no key may send ten thousand characters of JSON, and more is not read', async (t) => {
  const {request} = await testGateway(t);
  const ask = (size: number) => request('/v1/lookup', {method: 'POST', body: '['.repeat(size)});
  assert.deepEqual([(await ask(10_000)).status, (await ask(10_001)).status], [400, 413]);
});

const polluting = [
  '{"__proto__": {"polluted": true}}',
  '{"constructor": {"prototype": {"polluted": true}}}',
  '{"customer": {"__proto__": {"polluted": true}, "email": "ada@example.com"}}',
];
for (const body of polluting) {
  test(`${body} gives no object a property`, async (t) => {
    const {request} = await testGateway(t);
    const said = {...anOrder(), ...JSON.parse(body)};
    for (const text of [body, JSON.stringify(said), JSON.stringify(anOrder()).replace('{', `${body.slice(0, -1)},`)]) {
      for (const [method, path] of doors) {
        await request(path, {method, body: text, headers: {authorization: `Bearer ${apiKey}`}});
      }
    }
    assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  });
}

test('what looks like SQL is a number like any', async (t) => {
  const {put, merchant, lookUp, db} = await testGateway(t);
  const numbers = ["1'; drop table orders; --", '1" or "1"="1', "1' or '1'='1", '%', '1\\'];
  for (const [at, number] of numbers.slice(0, 3).entries()) {
    assert.equal((await put(number, anOrder({customer: {email: `${at}@example.com`}}))).status, 201);
    assert.equal((await (await merchant('GET', `/orders/${encodeURIComponent(number)}`)).json()).number, number);
    assert.equal((await lookUp(number, `${at}@example.com`)).status, 200);
  }
  for (const number of numbers) assert.equal((await lookUp(number, "' or ''='")).status, 404);
  assert.equal((await db.selectFrom('orders').select('id').execute()).length, 3);
});
