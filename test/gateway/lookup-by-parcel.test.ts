import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {hearQueries} from './hear-queries.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

const number = '1Z999AA10123456784';

async function withParcel(t: TestContext) {
  const gateway = await testGateway(t, {config: {proxies: 1}});
  await gateway.put('1001', anOrder({shipments: [aParcel('SANDBOX-IN-TRANSIT'), {carrier: 'ups', number}]}));
  const from = (address: string, order: string, factor: string) =>
    gateway.request('/v1/lookup', {
      method: 'POST',
      headers: {'x-forwarded-for': address},
      body: JSON.stringify({order, factor}),
    });
  const bot = (at: number) => `198.51.${at}.7`;
  return {...gateway, from, bot};
}

for (const typed of [number, '1z 999 aa1 01 2345 6784', '1Z999AA1۰۱۲۳۴۵۶۷۸۴', '\u200e1Z999AA1-0123456784']) {
  test(`the tracking number ${typed} opens its order with either proof, as far as the order’s number does`, async (t) => {
    const {put, askDue, lookUp} = await withParcel(t);
    await put('1002', anOrder({customer: {email: 'bob@example.com'}}));
    await askDue();
    const byNumber = (await (await lookUp('1001', 'ada@example.com')).json()).view;
    for (const factor of ['ada@example.com', '3511 AB']) {
      const {view} = await (await lookUp(typed, factor)).json();
      assert.deepEqual(view, byNumber);
      assert.equal(view.access, 'status');
      assert.ok(!JSON.stringify(view).includes(number));
    }
    assert.equal((await lookUp(typed, 'bob@example.com')).status, 404);
  });
}

test('of several orders with one tracking number the newest is opened', async (t) => {
  const {put, lookUp} = await withParcel(t);
  await put('1002', anOrder({shipments: [{carrier: 'ups', number}]}));
  assert.equal((await (await lookUp(number, 'ada@example.com')).json()).view.order.number, '1002');
});

test('an order’s own number goes before another’s tracking number', async (t) => {
  const {put, lookUp} = await withParcel(t);
  await put(number, anOrder());
  await put('1002', anOrder({shipments: [{carrier: 'ups', number}]}));
  assert.equal((await (await lookUp(number, 'ada@example.com')).json()).view.order.number, number);
});

test('neither a parcel on its way back nor another shop’s opens anything', async (t) => {
  const {put, lookUp, shop} = await testGateway(t);
  await put('1001', anOrder({returns: [{carrier: 'ups', number}]}));
  const bread = await shop('bread');
  await bread.put('1003', anOrder({shipments: [{carrier: 'dhl', number: '00340434161094042557'}]}));
  assert.equal((await lookUp(number, 'ada@example.com')).status, 404);
  assert.equal((await lookUp('00340434161094042557', 'ada@example.com')).status, 404);
});

test('tries by its tracking numbers and by its own number are tries at one order', async (t) => {
  const {lookUp} = await withParcel(t);
  const names = ['1001', number, 'SANDBOX-IN-TRANSIT'];
  for (let at = 0; at < 10; at += 1) assert.equal((await lookUp(names[at % 3] ?? '', 'wrong')).status, 404);
  for (const name of names) assert.equal((await lookUp(name, 'ada@example.com')).status, 429);
});

test('a crowd gets no more guesses at an order by its tracking numbers than by its own', async (t) => {
  const {from, bot} = await withParcel(t);
  let guesses = 0;
  for (let at = 0; at < 90; at += 1) {
    const {status} = await from(bot(at), at % 2 === 0 ? number : '1001', `${1000 + at} XY`);
    if (status === 404) guesses += 1;
  }
  assert.equal(guesses, 30);
});

test('whether a tracking number is there and whose it is, the answer and what the database is asked are the same', async (t) => {
  const {gateway, put, lookUp, shop} = await withParcel(t);
  await put(
    '1002',
    anOrder({customer: {postcode: '3511 AB'}, shipments: [{carrier: 'ups', number: '1Z0000000000000001'}]}),
  );
  await (await shop('bread')).put('1003', anOrder({shipments: [{carrier: 'ups', number: '1Z0000000000000002'}]}));
  const heard = hearQueries(gateway);
  const work: unknown[] = [];
  for (const [named, factor] of [
    ['1Z0000000000000009', 'ada@example.com'],
    [number, 'bob@example.com'],
    ['1Z0000000000000001', 'ada@example.com'],
    ['1Z0000000000000002', 'ada@example.com'],
    ['1001', '9999 ZZ'],
  ] as const) {
    heard();
    const answer = await lookUp(named, factor);
    const asked = heard();
    assert.ok(asked.length > 0);
    work.push([asked, answer.status, [...answer.headers], await answer.text()]);
  }
  assert.deepEqual(work, Array(5).fill(work[0]));
});

test('a link is mailed to who names a parcel of the order', async (t) => {
  const {request, answerLinkRequests, db} = await withParcel(t);
  for (const email of ['eve@example.com', 'ada@example.com']) {
    const asked = await request('/v1/link', {
      method: 'POST',
      headers: {'x-forwarded-for': '203.0.113.7'},
      body: JSON.stringify({order: '1z999aa1 0123456784', email}),
    });
    assert.equal(asked.status, 202);
  }
  await answerLinkRequests();
  const sent = await db.selectFrom('outbox').select(['kind', 'address']).execute();
  assert.deepEqual(sent, [{kind: 'link', address: 'ada@example.com'}]);
});
