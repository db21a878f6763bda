// Who waits for a receiver that does not answer: nobody but what is for itself.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {enqueue} from '../../../gateway/store/outbox.js';
import {anOrder, testGateway} from '../test-gateway.js';
import {recording} from './recording.js';

test('a receiver that does not answer keeps no mail waiting', async (context) => {
  const webhook = recording('webhook', {isIdempotent: true});
  const email = recording('email');
  webhook.says = () => new Promise(() => {});
  const {db, sendDue, put} = await testGateway(context, {channels: [webhook, email]});
  const told = {shopId: 1, orderId: 1, kind: 'delivered', dueAt: 0} as const;
  await put('1', anOrder({shipments: []}));
  await enqueue(db, {...told, channel: 'webhook', key: 'one', address: '7'}, 0);
  void sendDue();
  while (webhook.given.length === 0) await new Promise(setImmediate);
  await enqueue(db, {...told, channel: 'email', key: 'two', address: 'ada@example.com'}, 0);
  // The run before may not have ended for mails yet.
  for (let run = 0; run < 99 && email.given.length === 0; run += 1) {
    await sendDue();
    await new Promise(setImmediate);
  }
  assert.deepEqual(email.words(), ['delivered ada@example.com']);
});

test('of what waits for an address that does not answer a few are tried in a minute, and others are told meanwhile', async (context) => {
  const webhook = recording('webhook', {isIdempotent: true});
  const {db, sendDue, put, clock} = await testGateway(context, {channels: [webhook]});
  await put('1', anOrder({shipments: []}));
  for (let at = 0; at < 30; at += 1) {
    const address = at === 29 ? '8' : '7';
    const told = {shopId: 1, orderId: 1, kind: 'delivered', key: `${at}`, dueAt: at} as const;
    await enqueue(db, {...told, channel: 'webhook', address}, 0);
  }
  webhook.says = {outcome: 'doubt', reason: 'no answer in time', silent: true};
  const tried = () => webhook.words().map((words) => words.slice(-1));
  await sendDue();
  assert.deepEqual(tried(), [...'77777777', '8']);
  clock.time += 60_000;
  webhook.says = {outcome: 'sent'};
  await sendDue();
  assert.equal(tried().length, 30);
});
