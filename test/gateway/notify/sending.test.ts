// What becomes of a message: sent, tried again, dead, in doubt.
import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import type {Channel} from '../../../gateway/notify/channel.js';
import {channelIds} from '../../../gateway/notify/kinds.js';
import {enqueue} from '../../../gateway/store/outbox.js';
import {anOrder, testGateway} from '../test-gateway.js';
import {recording} from './recording.js';

const minute = 60_000;
const hour = 60 * minute;

/** A shop with one order, whose confirmation waits to be sent. */
async function waiting(context: TestContext, more: Partial<Channel> = {}) {
  const email = recording('email', more);
  const shop = await testGateway(context, {channels: [email]});
  await shop.put('1', anOrder({placedAt: '2026-11-22T11:59:00Z', shipments: []}));
  const row = async () => {
    const {state, trouble, reference, due_at, about} = await shop.db
      .selectFrom('outbox')
      .selectAll()
      .executeTakeFirstOrThrow();
    return {state, trouble, reference, about, isDue: due_at !== null};
  };
  /** As a process leaves it that dies while the message is being handed over. */
  async function die(kind = 'confirmed') {
    email.says = () => new Promise(() => {});
    void shop.sendDue();
    while (email.given.length === 0) await new Promise(setImmediate);
    email.given.length = 0;
    await shop.db
      .updateTable('outbox')
      .set({kind: kind as 'confirmed'})
      .execute();
    email.says = {outcome: 'sent'};
    const next = await testGateway(context, {channels: [email], database: shop.database});
    next.clock.time = shop.clock.time + hour;
    return next;
  }
  return {...shop, email, row, die};
}

test('what was taken is sent, once', async (context) => {
  const {sendDue, email, row} = await waiting(context);
  await sendDue();
  await sendDue();
  assert.equal(email.given.length, 1);
  assert.deepEqual(await row(), {state: 'sent', trouble: null, reference: 'r', about: '{}', isDue: false});
});

/** Minutes after which it was handed over, in the next 80 hours. */
async function triesOf({
  sendDue,
  email,
  clock,
}: Pick<Awaited<ReturnType<typeof waiting>>, 'sendDue' | 'email' | 'clock'>) {
  const start = clock.time;
  const tries: number[] = [];
  for (; clock.time <= start + 80 * hour; clock.time += minute) {
    const before = email.given.length;
    await sendDue();
    if (email.given.length > before) tries.push((clock.time - start) / minute);
  }
  return tries;
}

test('what was not taken is tried again, later each time, for 72 hours; then the shop has to see to it', async (context) => {
  const {sendDue, email, row, clock} = await waiting(context);
  email.says = {outcome: 'retry', reason: 'busy'};
  const tries = await triesOf({sendDue, email, clock});
  const waits = tries.slice(1).map((time, at) => time - (tries[at] ?? 0));
  assert.ok(
    waits.slice(0, -1).every((wait, at) => wait >= (waits[at - 1] ?? 0)),
    waits.join(),
  );
  assert.equal(tries.at(-1), 72 * 60);
  const {state, trouble, isDue} = await row();
  assert.deepEqual({state, trouble, isDue}, {state: 'dead', trouble: 'busy', isDue: false});
  assert.equal(new Set(email.given.map(({id}) => id)).size, 1);
});

test('nobody is asked again before he wants to be', async (context) => {
  const {sendDue, email, clock} = await waiting(context);
  email.says = {outcome: 'retry', reason: 'limit', retryAfterSeconds: 3600};
  await sendDue();
  clock.time += 59 * minute;
  await sendDue();
  assert.equal(email.given.length, 1);
  clock.time += minute;
  await sendDue();
  assert.equal(email.given.length, 2);
});

test('an address that takes nothing any more is not written to again', async (context) => {
  const {sendDue, email, row, db, put} = await waiting(context);
  email.says = {outcome: 'refused', reason: '550', gone: true};
  await sendDue();
  assert.equal((await row()).state, 'dead');
  const [reader] = await db.selectFrom('subscriber').select(['state', 'ended_by']).execute();
  assert.deepEqual({...reader}, {state: 'ended', ended_by: 'gone'});
  email.given.length = 0;
  await put('1', anOrder({placedAt: '2026-11-22T11:59:00Z', items: [], shipments: []}));
  await sendDue();
  assert.equal(email.given.length, 0);
});

test('what a shop has no channel for is dropped, and said so', async (context) => {
  const shop = await testGateway(context);
  await shop.put('1', anOrder({placedAt: '2026-11-22T11:59:00Z', shipments: []}));
  await shop.sendDue();
  const rows = await shop.db.selectFrom('outbox').select(['state', 'trouble']).execute();
  assert.deepEqual(
    rows.map((row) => ({...row})),
    [{state: 'dropped', trouble: 'no email is configured'}],
  );
});

test('a letter that cannot be written is in nobody’s way', async (context) => {
  const {sendDue, email, db, put} = await waiting(context);
  await put('2', anOrder({placedAt: '2026-11-22T11:59:00Z', shipments: []}));
  await db.updateTable('orders').set({items: '{'}).where('number', '=', '1').execute();
  await sendDue();
  assert.deepEqual(
    email.given.map(({letter}) => letter.order.number),
    ['2'],
  );
});

test('what a channel cannot be asked about goes again where its reader has to act, and is left where not', async (context) => {
  for (const [kind, times, state] of [
    ['delivered', 1, 'sent'],
    ['confirmed', 0, 'dead'],
  ] as const) {
    const {die, email, row} = await waiting(context);
    const {sendDue} = await die(kind);
    await sendDue();
    assert.equal(email.given.length, times, kind);
    assert.equal((await row()).state, state);
  }
});

test('a mail that is in doubt each time goes twice, and then the shop has to see to it', async (context) => {
  const {sendDue, email, row, clock, db} = await waiting(context);
  await db.updateTable('outbox').set({kind: 'delivered'}).execute();
  email.says = {outcome: 'doubt', reason: 'ECONNECTION'};
  for (const end = clock.time + 24 * hour; clock.time < end; clock.time += minute) await sendDue();
  assert.equal(email.given.length, 2);
  assert.deepEqual([(await row()).state, (await row()).trouble], ['dead', 'ECONNECTION']);
});

test('a mail that may have been taken stays in doubt, also when it is certain that it was not taken the next time', async (context) => {
  const {sendDue, email, row, clock, db} = await waiting(context);
  await db.updateTable('outbox').set({kind: 'delivered'}).execute();
  email.says = async () => ({outcome: email.given.length === 2 ? 'retry' : 'doubt', reason: 'ECONNECTION'});
  for (const end = clock.time + 24 * hour; clock.time < end; clock.time += minute) await sendDue();
  assert.equal(email.given.length, 3);
  assert.equal((await row()).state, 'dead');
});

test('a receiver that never says whether it has it is asked less and less often, for 72 hours', async (context) => {
  const {sendDue, email, row, clock} = await waiting(context, {isIdempotent: true});
  email.says = {outcome: 'doubt', reason: 'no answer in time'};
  const tries = await triesOf({sendDue, email, clock});
  assert.deepEqual(tries.slice(0, 6), [0, 5, 10, 15, 23, 39]);
  assert.equal(tries.at(-1), 72 * 60);
  assert.deepEqual([(await row()).state, (await row()).trouble], ['dead', 'no answer in time']);
});

test('a channel that knows our ids is given it again', async (context) => {
  const {die, email, row} = await waiting(context, {isIdempotent: true});
  await (await die()).sendDue();
  assert.equal(email.given.length, 1);
  assert.equal((await row()).state, 'sent');
});

test('a channel that can be asked is asked first', async (context) => {
  for (const [isThere, times] of [
    [true, 0],
    [false, 1],
  ] as const) {
    const {die, email, row} = await waiting(context, {find: async () => isThere});
    await (await die()).sendDue();
    assert.equal(email.given.length, times);
    assert.equal((await row()).state, 'sent');
  }
});

test('a channel that cannot say yet is asked again', async (context) => {
  let answer: boolean | undefined;
  const {die, email, row} = await waiting(context, {find: async () => answer});
  const {sendDue, clock} = await die();
  await sendDue();
  assert.equal((await row()).state, 'sending');
  answer = true;
  clock.time += hour;
  await sendDue();
  assert.deepEqual([email.given.length, (await row()).state], [0, 'sent']);
});

test('one that died before it handed anything over leaves no doubt', async (context) => {
  const {db, email, sendDue, clock} = await waiting(context);
  await db.updateTable('outbox').set({state: 'taken', due_at: clock.time, tries: 1}).execute();
  await sendDue();
  assert.deepEqual(email.words(), ['confirmed ada@example.com']);
});

test('one who was not heard of for too long says nothing more', async (context) => {
  const {db, email, row, sendDue} = await waiting(context);
  email.says = async () => {
    await db
      .updateTable('outbox')
      .set(({eb}) => ({tries: eb('tries', '+', 1), trouble: 'another has it'}))
      .execute();
    return {outcome: 'refused', reason: 'no'};
  };
  await sendDue();
  assert.deepEqual([(await row()).state, (await row()).trouble], ['sending', 'another has it']);
});

test('there is one message for a key, a channel and an address', async (context) => {
  const {db} = await waiting(context);
  const message = {
    shopId: 1,
    orderId: 1,
    kind: 'delivered',
    key: '1 delivered',
    address: 'a@b.example',
    dueAt: 0,
  } as const;
  for (const channel of channelIds) {
    assert.equal(await enqueue(db, {...message, channel}, 0), true);
    assert.equal(await enqueue(db, {...message, channel}, 0), false);
  }
});
