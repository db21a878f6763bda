import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {openInbox} from '../../gateway/demo/inbox.js';
import {createEmailChannel} from '../../gateway/notify/channels/email.js';
import {aLetter} from './notify/a-letter.js';
import {testGateway} from './test-gateway.js';

const signal = new AbortController().signal;

async function demo(context: TestContext) {
  const inbox = await openInbox(
    ({order}) => `About ${order.number}`,
    () => Date.parse('2026-11-22T12:00:00Z'),
  );
  context.after(inbox.close);
  const {gateway, request} = await testGateway(context, {config: {demo: true}});
  Object.assign(gateway, {inbox});
  const write = () => ({subject: 'On its way', html: '<html><head></head><b>Hello</b></html>', text: 'Hello'});
  const {smtpUrl} = inbox;
  const email = createEmailChannel({smtpUrl, from: 'orders@shop.example', replyTo: async () => undefined, write});
  return {inbox, email, request, list: async () => (await request('/demo/inbox/messages')).json()};
}

test('mails and texts stand in the demo’s inbox, newest first', async (context) => {
  const {email, inbox, list} = await demo(context);
  const links = {unsubscribe: 'https://orders.example/unsubscribe/abc'};
  await email.send({id: 'm', shopId: 1, address: 'ada@example.com', letter: aLetter({links}), signal});
  await inbox.sms.send({id: 't', shopId: 1, address: '+31612345678', letter: aLetter(), signal});
  const at = '2026-11-22T12:00:00.000Z';
  assert.deepEqual(await list(), [
    {id: 2, channel: 'sms', at, from: 'Kiln & Clay', to: '+31612345678', subject: '', text: 'About KC-1'},
    {
      ...{id: 1, channel: 'email', at, from: '"Kiln & Clay" <orders@shop.example>', to: 'ada@example.com'},
      ...{subject: 'On its way', text: 'Hello', ...links},
    },
  ]);
});

test('a mail is shown in a frame that runs nothing, and its links open elsewhere', async (context) => {
  const {email, request} = await demo(context);
  await email.send({id: 'm', shopId: 1, address: 'ada@example.com', letter: aLetter(), signal});
  const answer = await request('/demo/inbox/messages/1');
  assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none';.*; sandbox allow-popups/);
  assert.match(await answer.text(), /<head><base target="_blank">.*<b>Hello<\/b>/);
  assert.equal((await request('/demo/inbox/messages/2')).status, 404);
});
