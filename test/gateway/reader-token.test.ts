import assert from 'node:assert/strict';
import {test} from 'node:test';
import {anOrder, testGateway} from './test-gateway.js';

async function withToken(t: Parameters<typeof testGateway>[0]) {
  const gateway = await testGateway(t);
  await gateway.put('1001', anOrder());
  const {token} = await (await gateway.merchant('POST', '/orders/1001/tokens')).json();
  const make = (from: string) =>
    gateway.request('/v1/order/token', {
      method: 'POST',
      headers: {authorization: `Bearer ${from}`, 'content-type': 'application/json'},
      body: '{}',
    });
  return {...gateway, token: token as string, make};
}

test('a token for a watch list reads the whole order and says nothing for its customer', async (t) => {
  const {make, token, order, request} = await withToken(t);
  const made = await make(token);
  assert.equal(made.status, 201);
  const reader = await made.json();
  const view = await (await order(reader.token)).json();
  const whole = await (await order(token)).json();
  assert.deepEqual({...view, access: 'full'}, whole);
  assert.equal(view.access, 'read');

  const headers = {authorization: `Bearer ${reader.token}`, 'content-type': 'application/json'};
  const acts = [
    ['/v1/order/problems', {kind: 'late'}],
    ['/v1/order/word', {parcel: 'SANDBOX-IN-TRANSIT', word: 'received'}],
    ['/v1/order/tell', {add: {channel: 'email', address: 'eve@example.com', consent: 'x'}}],
  ] as const;
  for (const [path, said] of acts) {
    for (const method of ['POST', 'PUT']) {
      const answer = await request(path, {method, headers, body: JSON.stringify(said)});
      assert.ok([403, 404, 405].includes(answer.status), `${method} ${path} answered ${answer.status}`);
    }
  }
  assert.equal((await request('/v1/order/tell', {headers})).status, 403);
});

test('as a link it shows the order and its calendar, and offers nothing to say', async (t) => {
  const {make, token, request} = await withToken(t);
  const reader = await (await make(token)).json();
  const page = await (await request(`/o/${reader.token}`)).text();
  assert.match(page, /Stoneware mug/);
  assert.doesNotMatch(page, /\/problem|\/tell|\/word|Report it here/);
  assert.match(await (await request(`/o/${token}`)).text(), /\/problem/);
  assert.equal((await request(`/o/${reader.token}/calendar.ics`)).status, 200);
  for (const path of ['problem', 'tell']) assert.equal((await request(`/o/${reader.token}/${path}`)).status, 404, path);
  const form = {'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost'};
  for (const [path, body] of [
    ['word', 'parcel=SANDBOX-IN-TRANSIT&word=received'],
    ['problem', 'kind=late'],
  ] as const) {
    const answer = await request(`/o/${reader.token}/${path}`, {method: 'POST', headers: form, body});
    assert.ok([403, 404].includes(answer.status), `${path} answered ${answer.status}`);
  }
});

test('a token that shows how an order stands makes one that shows no more', async (t) => {
  const {make, request, order} = await withToken(t);
  const body = JSON.stringify({order: '1001', factor: 'ada@example.com'});
  const headers = {'content-type': 'application/json'};
  const found = await (await request('/v1/lookup', {method: 'POST', headers, body})).json();
  const reader = await (await make(found.token)).json();
  assert.equal((await (await order(reader.token)).json()).access, 'status');
});

test('it ends by itself, by its holder and by the shop', async (t) => {
  const {make, token, order, request, merchant, clock} = await withToken(t);
  const next = async () => (await (await make(token)).json()).token as string;
  const [ended, revoked] = [await next(), await next()];
  const end = {method: 'DELETE', headers: {authorization: `Bearer ${ended}`}};
  assert.equal((await request('/v1/order/token', end)).status, 204);
  assert.equal((await order(ended)).status, 401);
  assert.equal((await order(token)).status, 200);
  const late = await next();
  clock.time += 91 * 86_400_000;
  assert.equal((await order(late)).status, 401);
  await merchant('DELETE', '/orders/1001/tokens');
  assert.equal((await order(revoked)).status, 401);
});

test('twenty are made of an order in a day, and no more', async (t) => {
  const {make, token, clock} = await withToken(t);
  for (let made = 0; made < 20; made++) assert.equal((await make(token)).status, 201);
  assert.equal((await make(token)).status, 429);
  clock.time += 25 * 3_600_000;
  assert.equal((await make(token)).status, 201);
});
