import assert from 'node:assert/strict';
import {test} from 'node:test';
import {anOrder, testGateway} from './test-gateway.js';

const day = 86_400_000;

test('a token opens its order and no other', async (t) => {
  const {put, merchant, order} = await testGateway(t);
  await put('1001', anOrder());
  await put('1002', anOrder());
  const made = await merchant('POST', '/orders/1002/tokens');
  assert.equal(made.status, 201);
  const answer = await order((await made.json()).token);
  assert.equal(answer.status, 200);
  assert.equal((await answer.json()).order.number, '1002');
  assert.equal(answer.headers.get('cache-control'), 'private, no-cache');
  assert.match(answer.headers.get('vary') ?? '', /Authorization/);
});

test('what has not changed is not sent again; what has, is', async (t) => {
  const {put, merchant, order, askDue} = await testGateway(t);
  await put('1001', anOrder());
  const {token} = await (await merchant('POST', '/orders/1001/tokens')).json();
  const etag = (await order(token)).headers.get('etag') ?? '';
  for (const known of ['*', etag, `W/${etag}`, `"other", ${etag}`]) {
    const answer = await order(token, {'if-none-match': known});
    assert.equal(answer.status, 304);
    assert.equal(await answer.text(), '');
    assert.equal(answer.headers.get('etag'), etag);
  }
  await askDue();
  assert.equal((await order(token, {'if-none-match': etag})).status, 200);
});

test('a token that is missing, wrong, expired, ended or revoked gets the same 401, with no hint which', async (t) => {
  const {put, merchant, request, order, clock} = await testGateway(t);
  await put('1001', anOrder());
  const make = async () => (await (await merchant('POST', '/orders/1001/tokens')).json()).token;

  const expired = await make();
  clock.time += 90 * day;
  const [ended, revoked] = [await make(), await make()];
  const end = {method: 'DELETE', headers: {authorization: `Bearer ${ended}`}};
  assert.equal((await request('/v1/order/token', end)).status, 204);
  assert.equal((await order(revoked)).status, 200);
  assert.equal((await merchant('DELETE', '/orders/1001/tokens')).status, 204);

  const answers = await Promise.all(
    [request('/v1/order'), ...[expired, ended, revoked, 'wrong', ''].map((token) => order(token))].map(
      async (asked) => {
        const answer = await asked;
        return JSON.stringify([answer.status, [...answer.headers], await answer.text()]);
      },
    ),
  );
  assert.equal(new Set(answers).size, 1);
  assert.match(answers[0] ?? '', /^\[401,.*unauthorized/);
});

test('tokens are not in the database, only their hashes', async (t) => {
  const {put, merchant, db} = await testGateway(t);
  await put('1001', anOrder());
  const {token} = await (await merchant('POST', '/orders/1001/tokens')).json();
  const rows = await db.selectFrom('token').selectAll().execute();
  assert.equal(rows.length, 1);
  assert.ok(!JSON.stringify(rows).includes(token));
});

test('tokens of an order that is not there cannot be made or revoked', async (t) => {
  const {merchant} = await testGateway(t);
  assert.equal((await merchant('POST', '/orders/1001/tokens')).status, 404);
  assert.equal((await merchant('DELETE', '/orders/1001/tokens')).status, 404);
});
