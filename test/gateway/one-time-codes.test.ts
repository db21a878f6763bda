import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {breakTable} from '../databases/break-table.js';
import {recording} from './notify/recording.js';
import {anOrder, testGateway} from './test-gateway.js';

const minute = 60_000;

async function withOrder(t: TestContext, customer: object = {email: 'ada@example.com', postcode: '3511 AB'}) {
  const gateway = await testGateway(t, {config: {proxies: 1}, channels: [recording()]});
  await gateway.put('1001', anOrder({customer}));
  const {id} = await gateway.db.selectFrom('orders').select('id').executeTakeFirstOrThrow();
  const post = (path: string, token: string, body: object = {}, from = '203.0.113.7') =>
    gateway.request(path, {
      method: 'POST',
      headers: {authorization: `Bearer ${token}`, 'x-forwarded-for': from},
      body: JSON.stringify(body),
    });
  const token = async (): Promise<string> => (await (await gateway.lookUp('1001', '3511ab')).json()).token;
  const send = (token: string, body: object = {}, from?: string) => post('/v1/order/code', token, body, from);
  const check = (token: string, code: string, from?: string) => post('/v1/order/code/check', token, {code}, from);
  const messages = () => gateway.db.selectFrom('outbox').selectAll().orderBy('id').execute();
  const lastCode = async (): Promise<string> => JSON.parse((await messages()).at(-1)?.about ?? '').code;
  /** Six digits that are not the code. */
  const notIt = async () => String((Number(await lastCode()) + 1) % 1_000_000).padStart(6, '0');
  return {...gateway, id, post, token, send, check, messages, lastCode, notIt};
}

test('a code in the outbox turns a token for the status into one for the whole order, and the old one ends', async (t) => {
  const {token, send, check, messages, lastCode, order, clock, db} = await withOrder(t);
  const status = await token();
  const sent = await send(status);
  assert.equal(sent.status, 202);
  assert.deepEqual(await sent.json(), {channel: 'email', expiresInSeconds: 600});
  const [message] = await messages();
  const {kind, channel, address, due_at} = message ?? {};
  assert.deepEqual([kind, channel, address, due_at], ['code', 'email', 'ada@example.com', clock.time]);
  const code = await lastCode();
  assert.match(code, /^\d{6}$/);
  assert.ok(!JSON.stringify(await db.selectFrom('one_time_code').selectAll().execute()).includes(code));

  const answer = await check(status, ` ${code.slice(0, 3)} ${code.slice(3)}`);
  assert.equal(answer.status, 200);
  const {token: full, view} = await answer.json();
  assert.equal(view.access, 'full');
  assert.equal((await (await order(full)).json()).access, 'full');
  assert.equal((await order(status)).status, 401);
  assert.equal((await check(full, code)).status, 404, 'once');
});

const refused: [
  why: string,
  spoil: (order: Awaited<ReturnType<typeof withOrder>>, token: string) => Promise<unknown>,
][] = [
  ['there is none', ({db}) => db.deleteFrom('one_time_code').execute()],
  ['it is ten minutes old', async ({clock}) => Object.assign(clock, {time: clock.time + 10 * minute})],
  ['a newer one was sent', ({send}, token) => send(token)],
  [
    'it was wrong five times',
    async ({check, notIt}, token) => {
      const wrong = await notIt();
      for (let tries = 0; tries < 5; tries += 1) assert.equal((await check(token, wrong)).status, 404);
    },
  ],
  [
    'it is another order’s',
    async ({db}) =>
      db
        .updateTable('one_time_code')
        .set({hash: 'x'.repeat(64)})
        .execute(),
  ],
];
for (const [why, spoil] of refused) {
  test(`a code opens nothing if ${why}, and the answer is that to a wrong one`, async (t) => {
    const all = await withOrder(t);
    const token = await all.token();
    await all.send(token);
    const code = await all.lastCode();
    const wrong = await all.check(token, await all.notIt());
    await spoil(all, token);
    const answer = await all.check(token, code);
    const said = async (one: Response) => [one.status, [...one.headers], await one.text()];
    assert.deepEqual(await said(answer), await said(wrong));
    assert.equal(answer.status, 404);
    assert.equal((await all.order(token)).status, 200);
  });
}

test('many at once get no more than five tries', async (t) => {
  const {token, send, check, lastCode, notIt} = await withOrder(t);
  const status = await token();
  await send(status);
  const wrong = await notIt();
  await Promise.all(Array.from({length: 20}, () => check(status, wrong)));
  assert.equal((await check(status, await lastCode())).status, 404);
});

const contacts: [what: string, customer: object, asked: object, answered: string, went: string | undefined][] = [
  ['e-mail and phone', {email: 'ada@example.com', phone: '+31 6 12345678'}, {}, 'email', 'ada@example.com'],
  [
    'both, and SMS is asked for',
    {email: 'ada@example.com', phone: '0031 (6) 1234-5678'},
    {channel: 'sms'},
    'sms',
    '+31612345678',
  ],
  ['a phone only', {postcode: '3511 AB', phone: '+31612345678'}, {}, 'sms', '+31612345678'],
  ['neither', {postcode: '3511 AB'}, {}, 'email', undefined],
  ['a phone of no country', {postcode: '3511 AB', phone: '06 12345678'}, {}, 'email', undefined],
  ['no phone, and SMS is asked for', {email: 'ada@example.com'}, {channel: 'sms'}, 'sms', undefined],
];
for (const [what, customer, asked, channel, address] of contacts) {
  test(`of an order with ${what} the answer says ${channel} and no more, and a code goes ${address ? 'there' : 'nowhere'}`, async (t) => {
    const {merchant, send, messages} = await withOrder(t, customer);
    const {token} = await (await merchant('POST', '/orders/1001/tokens')).json();
    const answer = await send(token, asked);
    assert.deepEqual([answer.status, await answer.json()], [202, {channel, expiresInSeconds: 600}]);
    assert.deepEqual(
      (await messages()).map((message) => message.address),
      address ? [address] : [],
    );
  });
}

test('an order gets three codes in a quarter of an hour and twelve in a day, whoever asks', async (t) => {
  const {token, send, clock, messages} = await withOrder(t);
  for (let quarter = 0; quarter < 5; quarter += 1) {
    for (let at = 0; at < 4; at += 1) {
      const {status} = await send(await token(), {}, `198.51.${quarter}.${at}`);
      assert.equal(status, at < 3 && quarter < 4 ? 202 : 429);
    }
    clock.time += 15 * minute;
  }
  assert.equal((await messages()).length, 12);
});

test('one network asks for ten codes in a quarter of an hour', async (t) => {
  const {put, merchant, send} = await withOrder(t);
  const statuses = [];
  for (let number = 1; number <= 11; number += 1) {
    await put(`N${number}`, anOrder());
    const {token} = await (await merchant('POST', `/orders/N${number}/tokens`)).json();
    statuses.push((await send(token)).status);
  }
  assert.deepEqual(statuses, [...Array(10).fill(202), 429]);
});

test('a code that cannot be put into the outbox is none', async (t) => {
  const {token, send, db} = await withOrder(t);
  const status = await token();
  const mend = await breakTable(db, 'insert', 'outbox');
  assert.equal((await send(status)).status, 500);
  assert.deepEqual(await db.selectFrom('one_time_code').selectAll().execute(), []);
  await mend();
  assert.equal((await send(status)).status, 202);
});

for (const code of ['12345', '1234567', 'abcdef', '']) {
  test(`"${code}" is no code: 422 and the field`, async (t) => {
    const {token, check} = await withOrder(t);
    const answer = await check(await token(), code);
    assert.equal(answer.status, 422);
    assert.equal((await answer.json()).errors[0].pointer, '/code');
  });
}

test('digits of an Arabic keyboard are digits', async (t) => {
  const {token, send, check, lastCode} = await withOrder(t);
  const status = await token();
  await send(status);
  const typed = (await lastCode()).replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
  assert.equal((await check(status, typed)).status, 200);
});

test('a code that opens nothing any more is not sent: another one came, or its ten minutes are over', async (t) => {
  const {token, send, sendDue, messages, clock} = await withOrder(t);
  const status = await token();
  await send(status);
  await send(status);
  const troubles = async () => (await messages()).map(({state, trouble}) => `${state} ${trouble}`);
  assert.deepEqual(await troubles(), ['dropped another code took its place', 'waiting null']);
  clock.time += 10 * minute;
  await sendDue();
  assert.equal((await troubles()).at(-1), 'dropped the code opens nothing any more');
});
