// What a customer meets where a crowd has used up the tries at their order, and what the crowd does.
import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {hearQueries} from './hear-queries.js';
import {anOrder, testGateway} from './test-gateway.js';

const ada = {kind: 'link', channel: 'email', address: 'ada@example.com'};
const quarter = 15 * 60_000;

/** Look-ups from as many addresses as one likes, each for the first time. */
async function withCrowd(t: TestContext) {
  const gateway = await testGateway(t, {config: {proxies: 1}});
  await gateway.put('1001', anOrder());
  const from = (address: string, order: string, factor: string) => {
    const headers = {'x-forwarded-for': address};
    return gateway.request('/v1/lookup', {method: 'POST', headers, body: JSON.stringify({order, factor})});
  };
  let others = 0;
  const other = (order: string, factor: string) => {
    others += 1;
    return from(`${10 + (others % 180)}.${Math.floor(others / 180)}.0.7`, order, factor);
  };
  /** Until what there is for everybody together is used up: with e-mail addresses, the reserve too. */
  const exhaust = async (order: string) => {
    for (let at = 0; at < 130; at += 1) assert.equal((await other(order, `eve${at}@example.com`)).status, 404);
  };
  const kept = () => gateway.db.selectFrom('link_request').selectAll().execute();
  const messages = async () => {
    await gateway.answerLinkRequests();
    return gateway.db.selectFrom('outbox').select(['kind', 'channel', 'address']).orderBy('id').execute();
  };
  return {...gateway, from, other, exhaust, kept, messages};
}

for (const factor of ['3511 ab', 'ADA@example.com']) {
  test(`where a crowd has used up all tries at an order, its customer is mailed the link for ${factor}`, async (t) => {
    const {other, exhaust, messages, db} = await withCrowd(t);
    await exhaust('1001');
    assert.deepEqual(await messages(), [], 'those that were wrong before are asked for nothing');
    const answer = await other('1001', factor);
    assert.equal(answer.status, 429);
    assert.equal(answer.headers.get('retry-after'), '86400');
    const {code, byMail} = await answer.json();
    assert.deepEqual({code, byMail}, {code: 'rate_limited', byMail: true});
    assert.deepEqual(await messages(), [ada]);
    assert.deepEqual(await db.selectFrom('link_request').selectAll().execute(), []);
  });
}

test('a postcode that thirty guesses have closed to everybody brings its customer the link', async (t) => {
  const {other, messages} = await withCrowd(t);
  for (let at = 0; at < 30; at += 1) await other('1001', `${1000 + at} XY`);
  assert.equal((await (await other('1001', '3511 AB')).json()).byMail, true);
  assert.deepEqual(await messages(), [ada]);
});

test('so does one that was tried at too many other orders', async (t) => {
  const {other, messages} = await withCrowd(t);
  for (let at = 0; at < 100; at += 1) await other(`N${at}`, '3511 AB');
  assert.equal((await (await other('1001', '3511 AB')).json()).byMail, true);
  assert.equal((await (await other('N5', '3511 AB')).json()).byMail, true);
  assert.deepEqual(await messages(), [ada]);
});

test('where all tries are used up, whatever is true the answer is the same bytes after the same work', async (t) => {
  const {put, other, exhaust, gateway, messages} = await withCrowd(t);
  await put('1002', anOrder({customer: {postcode: '3511 AB'}}));
  await put('1003', anOrder({customer: {phone: '+31 6 12345678', postcode: '3511 AB'}}));
  for (const order of ['1001', '1002', '1003', '9999']) await exhaust(order);
  const heard = hearQueries(gateway);
  for (const factors of [
    ['3511 AB', '9999 ZZ', '-'],
    ['ada@example.com', 'eve@example.com'],
  ]) {
    const answers: unknown[] = [];
    for (const order of ['1001', '1002', '1003', '9999']) {
      for (const factor of factors) {
        heard();
        const answer = await other(order, factor);
        const asked = heard();
        assert.ok(asked.length > 0);
        answers.push([asked, answer.status, [...answer.headers], await answer.text()]);
      }
    }
    assert.deepEqual(answers, Array(answers.length).fill(answers[0]));
  }
  assert.deepEqual(await messages(), [ada, ada, {kind: 'link', channel: 'sms', address: '+31612345678'}]);
});

test('a crowd that goes on without the right factor causes no message, one that has it three in a quarter of an hour and twelve in a day', async (t) => {
  const {other, exhaust, messages, clock} = await withCrowd(t);
  await exhaust('1001');
  for (let at = 0; at < 60; at += 1) await other('1001', at % 2 ? `${1000 + at} XY` : `bob${at}@example.com`);
  assert.deepEqual(await messages(), []);
  for (let at = 0; at < 6; at += 1) await other('1001', '3511 AB');
  assert.equal((await messages()).length, 3);
  for (let quarters = 0; quarters < 6; quarters += 1) {
    clock.time += quarter;
    for (let at = 0; at < 4; at += 1) await other('1001', at % 2 ? '3511 AB' : 'ada@example.com');
    await messages();
  }
  assert.equal((await messages()).length, 12);
});

test('where all tries are used up, a network has ten kept in a quarter of an hour, with the links it asks for, and one around it forty', async (t) => {
  const {from, other, exhaust, kept, request} = await withCrowd(t);
  for (let at = 0; at < 100; at += 1) await other(`M${at}`, '9999 ZZ');
  assert.deepEqual(await kept(), []);
  const byMail = async (address: string, order: string) =>
    (await (await from(address, order, '9999 ZZ')).json()).byMail === true;
  const link = {method: 'POST', headers: {'x-forwarded-for': '198.51.100.7'}, body: ''};
  for (let at = 0; at < 4; at += 1) {
    const body = JSON.stringify({order: `N${at}`, email: 'eve@example.com'});
    assert.equal((await request('/v1/link', {...link, body})).status, 202);
  }
  for (let at = 0; at < 6; at += 1) assert.equal(await byMail('198.51.100.7', `N${at}`), true);
  assert.equal(await byMail('198.51.100.7', 'N10'), false);
  assert.equal((await kept()).length, 10);
  let more = 0;
  for (let at = 0; at < 60; at += 1) if (await byMail(`198.51.100.${20 + at}`, `N${at}`)) more += 1;
  assert.equal(more, 40 - 11);
  await exhaust('1001');
  assert.equal((await (await other('1001', '3511 AB')).json()).byMail, true, 'nobody else is closed out');
});

test('who has used up their own tries is sent nothing, and is not told so', async (t) => {
  const {from, kept} = await withCrowd(t);
  for (let at = 0; at < 10; at += 1) await from('198.51.100.7', '1001', `${1000 + at} XY`);
  const answer = await from('198.51.100.7', '1001', '3511 AB');
  assert.equal(answer.status, 429);
  assert.equal('byMail' in (await answer.json()), false);
  assert.deepEqual(await kept(), []);
});

test('what is kept names neither an e-mail address nor a postcode, and a postcode of hyphens opens to hyphens not even by mail', async (t) => {
  const {other, exhaust, kept, messages, db} = await withCrowd(t);
  await db
    .updateTable('orders')
    .set({customer: JSON.stringify({email: 'ada@example.com', postcode: '-'})})
    .execute();
  await exhaust('1001');
  for (const factor of ['\u2014', 'eve@example.com', '1234 XY']) await other('1001', factor);
  const rows = await kept();
  assert.equal(rows.length, 3);
  for (const {email_hash} of rows) assert.match(email_hash, /^[0-9a-f]{64}$/);
  assert.deepEqual(await messages(), []);
});

test('who opened an order before goes on reading it, and gets a code, whatever a crowd has used up', async (t) => {
  const {from, exhaust, order, request} = await withCrowd(t);
  const {token} = await (await from('203.0.113.7', '1001', '3511 AB')).json();
  await exhaust('1001');
  for (let at = 0; at < 60; at += 1) await from('203.0.113.7', `N${at}`, 'x');
  const headers = {authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.7'};
  for (let at = 0; at < 200; at += 1) {
    const answer = await order(token, headers);
    assert.equal(answer.status, 200);
    await answer.body?.cancel();
  }
  assert.equal((await request('/v1/order/code', {method: 'POST', headers, body: '{}'})).status, 202);
});
