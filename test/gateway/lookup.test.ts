import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import * as v from 'valibot';
import {networkOf} from '../../gateway/network.js';
import {OrderViewSchema} from '../../shared/model.js';
import {hearQueries} from './hear-queries.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

const right: [string, string][] = [
  ['1001', 'ada@example.com'],
  [' #1001', ' ADA@Example.com '],
  ['1001', '3511AB'],
  ['1001', '3511-ab'],
  ['1001', '3511\u2013AB'],
  ['1001', '\uff13511\u00a0AB\u200b'],
  ['\u200e1001', '\u2068ada@example.com\u2069'],
  ['#١٠٠١', '٣٥١١ AB'],
  ['۱۰۰۱', '۳۵۱۱ab'],
  ['Order no. 1001', 'Ada Lovelace <Ada@example.com>'],
  ['Bestellung: #1001', '<ada@example.com>'],
];
for (const [number, factor] of right) {
  test(`"${number}" with "${factor}" opens the order`, async (t) => {
    const {put, lookUp} = await testGateway(t);
    await put('1001', anOrder());
    const answer = await lookUp(number, factor);
    assert.equal(answer.status, 200);
    const {token, expiresAt, view} = await answer.json();
    assert.match(token, /^[\w-]{43}$/);
    assert.equal(expiresAt, '2027-02-20T12:00:00.000Z');
    assert.equal(v.parse(OrderViewSchema, view).order.number, '1001');
  });
}

test('an order whose number has digits of its own is opened by them, before one with the same number in others', async (t) => {
  const {put, lookUp} = await testGateway(t);
  await put('١٠٠١', anOrder());
  await put('1001', anOrder());
  for (const number of ['١٠٠١', '1001'])
    assert.equal((await (await lookUp(number, 'ada@example.com')).json()).view.order.number, number);
});

test('every kind of failure gives the same bytes', async (t) => {
  const {put, lookUp} = await testGateway(t);
  await put('1001', anOrder());
  await put('1002', anOrder({customer: {email: 'bob@example.com'}}));
  const failures: [string, string][] = [
    ['9999', 'ada@example.com'],
    ['1001', 'bob@example.com'],
    ['1001', '9999 ZZ'],
    ['1001', '-'],
    ['1002', '-'],
    ['1001', '\u2013 -'],
    ['1001', '\u200b'],
    ['1002', '3511 AB'],
    ["1001' OR 1=1", 'ada@example.com'],
  ];
  const answers = await Promise.all(
    failures.map(async ([number, factor]) => {
      const answer = await lookUp(number, factor);
      return JSON.stringify([answer.status, [...answer.headers], await answer.text()]);
    }),
  );
  assert.equal(new Set(answers).size, 1);
  assert.match(answers[0] ?? '', /^\[404,.*not_found/);
});

test('a postcode without a letter or a digit, kept from earlier, opens to nothing', async (t) => {
  const {put, lookUp, db} = await testGateway(t);
  await put('1001', anOrder());
  await db
    .updateTable('orders')
    .set({customer: JSON.stringify({postcode: '-'})})
    .execute();
  for (const factor of ['-', '\u2014', '- -']) assert.equal((await lookUp('1001', factor)).status, 404);
});

test('what a customer gets has no contact data and no signature in it', async (t) => {
  const {put, askDue, lookUp, merchant} = await testGateway(t);
  await put('1001', anOrder({shipments: [aParcel('SANDBOX-DELIVERED')]}));
  await askDue();
  const text = await (await lookUp('1001', 'ada@example.com')).text();
  assert.match(text, /"status":"delivered"/);
  assert.doesNotMatch(text, /ada@example|3511|Ada|signedBy|Tester/);
  assert.match(await (await merchant('GET', '/orders/1001')).text(), /"signedBy":"A. Tester"/);
});

test('the view names its sources and marks test data', async (t) => {
  const {put, askDue, lookUp} = await testGateway(t);
  await put('1001', anOrder());
  await askDue();
  const {view} = await (await lookUp('1001', 'ada@example.com')).json();
  assert.deepEqual(view.sources, {sandbox: {name: 'Test Carrier', testData: true}});
});

for (const number of ['1001', '9999']) {
  test(`after ten wrong tries at ${number} even a right one has to wait, and the wait ends`, async (t) => {
    const {put, lookUp, clock} = await testGateway(t);
    await put('1001', anOrder());
    for (let tries = 0; tries < 10; tries += 1) assert.equal((await lookUp(number, 'wrong')).status, 404);
    clock.time += 60_000;
    const answer = await lookUp(number, 'ada@example.com');
    assert.equal(answer.status, 429);
    assert.equal(answer.headers.get('retry-after'), String(14 * 60));
    assert.equal((await answer.json()).code, 'rate_limited');
    assert.equal((await lookUp('1001', 'ada@example.com')).status, number === '1001' ? 429 : 200);
    clock.time += 14 * 60_000;
    assert.equal((await lookUp(number, 'ada@example.com')).status, number === '1001' ? 200 : 404);
  });
}

test('right look-ups never run into the limit', async (t) => {
  const {put, lookUp} = await testGateway(t);
  await put('1001', anOrder());
  for (let tries = 0; tries < 60; tries += 1) assert.equal((await lookUp('1001', 'ada@example.com')).status, 200);
});

test('many guesses at once get no further than ten', async (t) => {
  const {lookUp} = await testGateway(t);
  const answers = await Promise.all(Array.from({length: 45}, (_, at) => lookUp('1001', `guess ${at}`)));
  assert.equal(answers.filter(({status}) => status === 404).length, 10);
});

test('one address cannot go through the numbers', async (t) => {
  const {lookUp} = await testGateway(t);
  for (let number = 0; number < 50; number += 1) assert.equal((await lookUp(String(number), 'x')).status, 404);
  assert.equal((await lookUp('51', 'x')).status, 429);
});

test('behind a proxy the address is the one the proxy saw', async (t) => {
  const {request} = await testGateway(t, {config: {proxies: 1}});
  const from = (forwarded: string, order: string) =>
    request('/v1/lookup', {
      method: 'POST',
      headers: {'x-forwarded-for': forwarded},
      body: JSON.stringify({order, factor: 'x'}),
    });
  for (let number = 0; number < 50; number += 1) await from(`invented ${number}, 203.0.113.7`, String(number));
  assert.equal((await from('invented, 203.0.113.7', '51')).status, 429);
  assert.equal((await from('203.0.113.7, 203.0.113.8', '51')).status, 404);
});

test('whether an order is there and whose it is, the database is asked the same', async (t) => {
  const {put, lookUp, shop, gateway} = await testGateway(t);
  await put('1001', anOrder());
  await put('1002', anOrder({customer: {postcode: '3511 AB'}}));
  await (await shop('bread')).put('1003', anOrder());
  const heard = hearQueries(gateway);
  const work: unknown[] = [];
  for (const [number, factor] of [
    ['9999', 'ada@example.com'],
    ['1001', 'bob@example.com'],
    ['1002', 'ada@example.com'],
    ['1003', 'ada@example.com'],
    ['1001', '9999 ZZ'],
  ] as const) {
    heard();
    const answer = await lookUp(number, factor);
    const asked = heard();
    assert.ok(asked.length > 0);
    work.push([asked, answer.status, [...answer.headers], await answer.text()]);
  }
  assert.deepEqual(work, Array(5).fill(work[0]));
});

/** Guesses and look-ups from as many addresses as one likes. */
async function withCrowd(t: TestContext) {
  const gateway = await testGateway(t, {config: {proxies: 1}});
  await gateway.put('1001', anOrder());
  const from = async (address: string, order: string, factor: string) => {
    const headers = {'x-forwarded-for': address};
    const body = JSON.stringify({order, factor});
    return (await gateway.request('/v1/lookup', {method: 'POST', headers, body})).status;
  };
  const bot = (at: number) => `198.${at % 200}.${Math.floor(at / 200)}.7`;
  return {...gateway, from, bot};
}

test('a crowd gets thirty guesses at an order in a day; its customer opens it with the e-mail address at once', async (t) => {
  const {from, bot, clock} = await withCrowd(t);
  const statuses = [];
  for (let at = 0; at < 120; at += 1) statuses.push(await from(bot(at), '1001', `${1000 + at} XY`));
  assert.equal(statuses.filter((status) => status === 404).length, 30);
  assert.equal(await from('203.0.113.7', '1001', 'ada@example.com'), 200);
  assert.equal(await from('203.0.113.7', '1001', '3511 AB'), 429, 'a postcode can be guessed');
  clock.time += 24 * 3_600_000;
  assert.equal(await from('203.0.113.7', '1001', '3511 AB'), 200);
});

test('after its guesses a crowd gets a hundred first tries with e-mail addresses, and no more', async (t) => {
  const {from, bot} = await withCrowd(t);
  let guesses = 0;
  for (let at = 0; at < 400; at += 1) if ((await from(bot(at), '1001', `ada${at}@example.com`)) === 404) guesses += 1;
  assert.equal(guesses, 130);
});

test('with what one customer is known to have, a crowd cannot go through the numbers', async (t) => {
  const {from, bot} = await withCrowd(t);
  const statuses = [];
  for (let at = 0; at < 250; at += 1) statuses.push(await from(bot(at), `N${at}`, '3511 AB'));
  assert.equal(statuses.filter((status) => status === 404).length, 100);
  assert.equal(await from('203.0.113.7', '1001', 'ada@example.com'), 200);
});

test('who guesses from one network closes the order to nobody else, however long', async (t) => {
  const {from} = await withCrowd(t);
  for (let at = 0; at < 200; at += 1) await from('198.51.100.7', '1001', `${1000 + at} XY`);
  assert.equal(await from('203.0.113.7', '1001', '3511 AB'), 200);
});

test('whoever has a whole network of networks gets two hundred wrong tries in a quarter of an hour', async (t) => {
  const {from} = await withCrowd(t);
  let guesses = 0;
  for (let at = 0; at < 250; at += 1) {
    if ((await from(`2001:db8:1:${at.toString(16)}::1`, `N${at}`, `${1000 + at} XY`)) === 404) guesses += 1;
  }
  assert.equal(guesses, 200);
});

test('neither addresses nor numbers nor factors are in the counts, only hashes', async (t) => {
  const {from, db} = await withCrowd(t);
  await from('198.51.100.7', 'KC-9', 'eve@example.com');
  const rows = await db.selectFrom('wrong_try').select('key').execute();
  assert.equal(rows.length, 5);
  for (const {key} of rows) assert.match(key, /^[0-9a-f]{64}$/);
});

const networks: [address: string, network: string][] = [
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '::ffff:203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['1::2:3:4:5:6', '1:0:0:2'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['unknown', 'unknown'],
];
for (const [address, network] of networks) {
  test(`tries from ${address} are counted for ${network}`, () => assert.equal(networkOf(address), network));
}

test('a network of IPv6 has as many tries as an address of the old kind, however many addresses it has', async (t) => {
  const {request} = await testGateway(t, {config: {proxies: 1}});
  const guess = (at: number, network = '2001:db8:1:2') =>
    request('/v1/lookup', {
      method: 'POST',
      headers: {'x-forwarded-for': `${network}::${at.toString(16)}`},
      body: JSON.stringify({order: `guess ${at}`, factor: 'ada@example.com'}),
    });
  for (let at = 1; at <= 50; at += 1) assert.equal((await guess(at)).status, 404);
  assert.equal((await guess(51)).status, 429);
  assert.equal((await guess(52, '2001:db8:1:3')).status, 404);
});
