import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {enqueue} from '../../gateway/store/outbox.js';
import type {OutboxState} from '../../gateway/store/tables.js';
import {anOrder, testGateway} from './test-gateway.js';

/** A shop with messages in each state, two of an order. */
async function withMessages(t: TestContext) {
  const gateway = await testGateway(t);
  const {db, put, clock, merchant} = gateway;
  await put('1001', anOrder());
  const add = async (
    key: string,
    state: OutboxState,
    changes: {shopId?: number; orderId?: number | null; kind?: 'code'} = {},
  ) => {
    const message = {shopId: 1, orderId: 1, kind: 'dispatched', channel: 'email', address: 'ada@example.com'} as const;
    await enqueue(db, {...message, ...changes, key, dueAt: clock.time}, clock.time);
    const settled = state === 'dead' || state === 'sent' ? {due_at: null, settled_at: clock.time, tries: 5} : {};
    const {uid} = await db
      .updateTable('outbox')
      .set({state, ...settled, ...(state === 'dead' && {trouble: 'no such mailbox'})})
      .where('key', '=', key)
      .returning('uid')
      .executeTakeFirstOrThrow();
    return uid;
  };
  const list = async (query = '') => (await merchant('GET', `/messages${query}`)).json();
  return {...gateway, add, list};
}

test('messages are listed newest first, by what became of them and by order', async (t) => {
  const {add, list} = await withMessages(t);
  await add('a', 'sent');
  await add('b', 'dead');
  await add('c', 'sending');
  await add('d', 'waiting', {orderId: null});
  const kept = async (query: string) =>
    (await list(query)).messages.map(({state, order}: Record<string, string>) => [state, order]);
  assert.deepEqual(await kept(''), [
    ['waiting', undefined],
    ['waiting', '1001'],
    ['dead', '1001'],
    ['sent', '1001'],
  ]);
  assert.deepEqual(await kept('?state=dead'), [['dead', '1001']]);
  assert.deepEqual(await kept('?state=waiting&order=1001'), [['waiting', '1001']]);
  assert.deepEqual(await kept('?order=1002'), []);
  const [dead] = (await list('?state=dead')).messages;
  assert.deepEqual(
    [dead.trouble, dead.tries, dead.address, dead.kind],
    ['no such mailbox', 5, 'ada@example.com', 'dispatched'],
  );
});

test('a page has fifty, and its cursor leads to the rest', async (t) => {
  const {add, list} = await withMessages(t);
  for (let at = 0; at < 51; at += 1) await add(`m${at}`, 'sent');
  const {messages, next} = await list();
  const rest = await list(`?cursor=${next}`);
  assert.deepEqual([messages.length, rest.messages.length, rest.next], [50, 1, undefined]);
});

test('what could not be delivered is sent again from the beginning, or given up; nothing else is touched', async (t) => {
  const {add, list, merchant, db} = await withMessages(t);
  const [dead, gone, sent] = [await add('a', 'dead'), await add('b', 'dead'), await add('c', 'sent')];
  const code = await add('d', 'dead', {kind: 'code'});
  const act = async (uid: string, what: string) => (await merchant('POST', `/messages/${uid}/${what}`)).status;
  assert.deepEqual([await act(dead, 'resend'), await act(gone, 'drop')], [204, 204]);
  assert.deepEqual([await act(dead, 'resend'), await act(sent, 'resend'), await act(code, 'resend')], [404, 404, 404]);
  assert.equal(await act(sent, 'drop'), 404);
  const row = await db.selectFrom('outbox').selectAll().where('uid', '=', dead).executeTakeFirstOrThrow();
  assert.deepEqual([row.state, row.tries, row.settled_at, row.due_at !== null], ['waiting', 0, null, true]);
  assert.deepEqual((await list('?state=dropped')).messages.length, 1);
});

test('another shop’s messages are neither listed nor sent again nor counted', async (t) => {
  const {add, shop} = await withMessages(t);
  const tea = await shop('tea');
  const dead = await add('a', 'dead');
  assert.deepEqual((await (await tea.merchant('GET', '/messages?order=1001')).json()).messages, []);
  assert.equal((await tea.merchant('POST', `/messages/${dead}/resend`)).status, 404);
  const {deadLetters, messages} = await (await tea.merchant('GET', '/insights')).json();
  assert.deepEqual([deadLetters, messages], [0, []]);
});

test('sent and dead are counted by channel', async (t) => {
  const {add, merchant} = await withMessages(t);
  for (const [key, state] of [
    ['a', 'sent'],
    ['b', 'sent'],
    ['c', 'dead'],
    ['d', 'waiting'],
  ] as const)
    await add(key, state);
  const {deadLetters, messages} = await (await merchant('GET', '/insights')).json();
  assert.deepEqual([deadLetters, messages], [1, [{channel: 'email', sent: 2, dead: 1}]]);
});
