import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {SmsProvider} from '../../gateway/notify/channels/sms/sms-provider.js';
import {enqueue} from '../../gateway/store/outbox.js';
import {choosing} from './choosing.js';
import {anOrder} from './test-gateway.js';

const number = '+351912345678';
const consents = {sms: {at: '2026-11-22T11:00:00Z', text: 'Text me about this order.'}};
const customer = {email: 'ada@example.com', phone: '+351 912 345 678', consents};

/** Signs with a word. */
const provider: SmsProvider = {
  id: 'twilio',
  send: () => assert.fail(),
  readSent: () => assert.fail(),
  verifyInbound({url, headers, body}) {
    assert.equal(url, 'http://localhost:4000/v1/hooks/sms/twilio?a=b');
    if (headers['x-signed'] !== 'well') return undefined;
    return {id: 'SM1', from: number, to: '+351210000000', text: new TextDecoder().decode(body)};
  },
  inboundAnswer: {contentType: 'text/xml', body: '<Response/>'},
};

async function open(t: Parameters<typeof choosing>[0]) {
  const shop = await choosing(t, {smsProviders: [provider]});
  const text = (body: string, signed = 'well') =>
    shop.request('/v1/hooks/sms/twilio?a=b', {method: 'POST', headers: {'x-signed': signed}, body});
  const order = async (number: string) => {
    await shop.put(number, anOrder({placedAt: '2026-11-22T12:00:00Z', shipments: [], customer}));
    await shop.send();
  };
  return {...shop, text, order};
}

test('STOP ends all texts of the shop to that number, START brings them back', async (t) => {
  const {text, order, sms} = await open(t);
  await order('1');
  assert.deepEqual(sms.words(), [`confirmed ${number}`]);
  const answer = await text('Stop');
  assert.deepEqual(
    [answer.status, answer.headers.get('content-type'), await answer.text()],
    [200, 'text/xml', '<Response/>'],
  );
  await order('2');
  assert.equal(sms.given.length, 1);
  await text('START');
  await order('3');
  assert.equal(sms.given.length, 2);
});

test('STOP holds for each shop that has texted the number, and for no other', async (t) => {
  const {text, order, db, shop, gateway} = await open(t);
  await order('1');
  const {id: shopId} = await shop('tea');
  const other = {shopId, orderId: null, channel: 'sms', address: '+351999999999'} as const;
  await enqueue(db, {...other, kind: 'code', key: 'code', dueAt: 0}, 0);
  await text('STOP');
  assert.deepEqual(await db.selectFrom('opt_out').select(['shop_id', 'why']).execute(), [
    {shop_id: gateway.shopId, why: 'STOP'},
  ]);
});

test('YES is said to the text that asked, and nothing is told before', async (t) => {
  const {add, text, one, send, sms, clock} = await open(t);
  assert.equal((await add('sms', '+351 912 345 678')).status, 303);
  await send();
  assert.deepEqual([sms.words(), (await one(number))?.state], [[`confirm_address ${number}`], 'pending']);
  await text('Yes.');
  assert.deepEqual([(await one(number))?.state, (await one(number))?.consented_at], ['active', clock.time]);
});

for (const said of ['HELP', 'When does it come?', '']) {
  test(`the text "${said}" changes nothing and is answered`, async (t) => {
    const {text, order, db, rows} = await open(t);
    await order('1');
    const before = await rows();
    assert.equal((await text(said)).status, 200);
    assert.deepEqual([await rows(), await db.selectFrom('opt_out').selectAll().execute()], [before, []]);
  });
}

test('what is not signed by the provider ends nobody’s texts, and the log names no number', async (t) => {
  const {text, order, db, lines, request} = await open(t);
  await order('1');
  assert.equal((await text('STOP', 'badly')).status, 401);
  assert.equal((await request('/v1/hooks/sms/sinch', {method: 'POST', body: 'STOP'})).status, 404);
  assert.deepEqual(await db.selectFrom('opt_out').selectAll().execute(), []);
  assert.doesNotMatch(lines.join(''), /351912/);
});

test('without the shop’s word that there is consent, or without a country’s code, no text is sent', async (t) => {
  const {put, send, sms} = await open(t);
  const order = {placedAt: '2026-11-22T12:00:00Z', shipments: []};
  await put('1', anOrder({...order, customer: {...customer, consents: undefined}}));
  await put('2', anOrder({...order, customer: {...customer, phone: '912 345 678'}}));
  await send();
  assert.deepEqual(sms.words(), []);
});
