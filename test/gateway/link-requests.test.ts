import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {createLinkRequests} from '../../gateway/jobs/link-requests.js';
import {anOrder, testGateway} from './test-gateway.js';

async function withOrder(t: TestContext) {
  const gateway = await testGateway(t, {config: {proxies: 1}});
  await gateway.put('1001', anOrder());
  const ask = (order: string, email: string, from = '203.0.113.7') =>
    gateway.request('/v1/link', {
      method: 'POST',
      headers: {'x-forwarded-for': from},
      body: JSON.stringify({order, email}),
    });
  const messages = () => gateway.db.selectFrom('outbox').select(['kind', 'channel', 'address']).execute();
  return {...gateway, ask, messages};
}

test('who names an order and its e-mail address is mailed the link; to who does not, the answer is the same', async (t) => {
  const {ask, messages, answerLinkRequests, db} = await withOrder(t);
  const answers = [];
  for (const [order, email] of [
    ['1001', 'eve@example.com'],
    ['9999', 'ada@example.com'],
    [' #1001', 'ADA@example.com'],
  ] as const) {
    const answer = await ask(order, email);
    answers.push(JSON.stringify([answer.status, [...answer.headers], await answer.text()]));
  }
  assert.equal(new Set(answers).size, 1);
  assert.match(answers[0] ?? '', /^\[202,.*\{\}/);
  assert.ok(
    !JSON.stringify(await db.selectFrom('link_request').selectAll().execute())
      .toLowerCase()
      .includes('ada'),
  );
  assert.deepEqual(await messages(), []);
  await answerLinkRequests();
  assert.deepEqual(await messages(), [{kind: 'link', channel: 'email', address: 'ada@example.com'}]);
  await answerLinkRequests();
  assert.equal((await messages()).length, 1);
  assert.deepEqual(await db.selectFrom('link_request').selectAll().execute(), []);
});

test('an order’s customer is mailed three links in a quarter of an hour; who guesses closes nothing to them', async (t) => {
  const {ask, messages, answerLinkRequests} = await withOrder(t);
  for (let at = 0; at < 30; at += 1)
    assert.equal((await ask('1001', 'eve@example.com', `198.51.100.${at}`)).status, 202);
  for (let at = 0; at < 5; at += 1) assert.equal((await ask('1001', 'ada@example.com', `192.0.2.${at}`)).status, 202);
  await answerLinkRequests();
  assert.equal((await messages()).length, 3);
});

test('one network asks for ten links in a quarter of an hour, whatever is true', async (t) => {
  const {ask} = await withOrder(t);
  for (let at = 0; at < 10; at += 1) assert.equal((await ask('1001', 'ada@example.com')).status, 202);
  assert.equal((await ask('1001', 'ada@example.com')).status, 429);
  assert.equal((await ask('1001', 'ada@example.com', '198.51.100.7')).status, 202);
});

test('two processes answer a request once', async (t) => {
  const {ask, messages, answerLinkRequests, gateway} = await withOrder(t);
  const elsewhere = createLinkRequests(gateway);
  await ask('1001', 'ada@example.com');
  await Promise.all([answerLinkRequests(), elsewhere()]);
  assert.equal((await messages()).length, 1);
});

test('the customer’s is found behind those of a crowd', async (t) => {
  const {ask, messages, answerLinkRequests, db} = await withOrder(t);
  const row = {shop_id: 1, number: '1001', email_hash: '', created_at: 0};
  for (let at = 0; at < 450; at += 1) await db.insertInto('link_request').values(row).execute();
  await ask('1001', 'ada@example.com');
  await answerLinkRequests();
  assert.equal((await messages()).length, 1);
  assert.deepEqual(await db.selectFrom('link_request').select('id').execute(), []);
});
