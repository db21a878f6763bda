// The e-mail channel, with a real SMTP server at its other end.
import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {simpleParser} from 'mailparser';
import type {Sent} from '../../../gateway/notify/channel.js';
import {createEmailChannel} from '../../../gateway/notify/channels/email.js';
import {aLetter} from './a-letter.js';
import {said, smtpServer} from './smtp-server.js';

const write = () => ({subject: 'On its way', html: '<p>Hello</p>', text: 'Hello'});
const channel = (smtpUrl: string, replyTo?: string) =>
  createEmailChannel({smtpUrl, from: 'orders@shop.example', replyTo: async () => replyTo, write});
const delivery = {id: 'm-1', shopId: 1, address: 'ada@example.com', signal: new AbortController().signal};

test('a mail has both parts, and the headers that programs want', async (context) => {
  const {taken, url} = await smtpServer(context);
  const letter = aLetter({links: {unsubscribe: 'https://orders.example/unsubscribe/abc'}});
  assert.deepEqual(await channel(url, 'help@shop.example').send({...delivery, letter}), {outcome: 'sent'});
  const [{source, ...envelope} = assert.fail()] = taken;
  assert.deepEqual(envelope, {from: 'orders@shop.example', to: ['ada@example.com']});
  const mail = await simpleParser(source, {skipTextToHtml: true, skipHtmlToText: true});
  assert.equal(mail.subject, 'On its way');
  assert.equal(mail.html, '<p>Hello</p>');
  assert.equal(mail.text?.trim(), 'Hello');
  assert.equal(mail.messageId, '<m-1@shop.example>');
  assert.deepEqual(mail.from?.value, [{name: 'Kiln & Clay', address: 'orders@shop.example'}]);
  assert.equal(mail.replyTo?.value[0]?.address, 'help@shop.example');
  assert.match(source, /^List-Unsubscribe: <https:\/\/orders.example\/unsubscribe\/abc>\r$/m);
  assert.match(source, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  assert.match(source, /^Content-Language: en\r$/m);
  assert.match(source, /^Auto-Submitted: auto-generated\r$/m);
});

test('a letter that nobody can unsubscribe from has no header for it', async (context) => {
  const {taken, url} = await smtpServer(context);
  await channel(url).send({...delivery, letter: aLetter({kind: 'code'})});
  assert.doesNotMatch(taken[0]?.source ?? assert.fail(), /unsubscribe/i);
});

test('nothing of an order, a shop or a customer becomes a header', async (context) => {
  const evil = 'x\r\nBcc: eve@example.com\r\n\r\n<b>';
  const {taken, url} = await smtpServer(context);
  const letter = aLetter({shop: {name: evil, brand: aLetter().shop.brand}, language: evil, links: {unsubscribe: evil}});
  const email = createEmailChannel({
    smtpUrl: url,
    from: 'orders@shop.example',
    replyTo: async () => evil,
    write: () => ({...write(), subject: evil}),
  });
  await email.send({...delivery, letter});
  for (const {source, to} of taken) {
    const {headers, bcc} = await simpleParser(source);
    assert.deepEqual(to, ['ada@example.com']);
    assert.equal(bcc, undefined);
    assert.equal(headers.has('bcc'), false);
  }
});

test('an address that is written as two is one, or none', async (context) => {
  const {taken, url} = await smtpServer(context);
  for (const address of ['ada@example.com, eve@example.com', 'ada@example.com>\r\nRCPT TO:<eve@example.com']) {
    await channel(url).send({...delivery, address, letter: aLetter()});
  }
  assert.ok(taken.every(({to}) => !to.includes('eve@example.com')));
});

const outcomes: readonly (readonly [
  string,
  (context: TestContext) => Promise<string>,
  Sent['outcome'],
  gone?: true,
])[] = [
  ['nobody listens', async () => 'smtp://127.0.0.1:1', 'retry'],
  ['the password is wrong', async (context) => withUser((await smtpServer(context)).url, 'shop:no'), 'retry'],
  ['the server is busy', async (context) => (await smtpServer(context, {ofMail: () => said(451)})).url, 'retry'],
  [
    'the mailbox is full for now',
    async (context) => (await smtpServer(context, {ofRecipient: () => said(452)})).url,
    'retry',
  ],
  [
    'nobody has the address',
    async (context) => (await smtpServer(context, {ofRecipient: () => said(550)})).url,
    'refused',
    true,
  ],
  ['the mail is not wanted', async (context) => (await smtpServer(context, {ofMail: () => said(554)})).url, 'refused'],
  [
    'the server hangs up before it has the mail',
    async (context) => (await smtpServer(context, {ofRecipient: () => 'hang up'})).url,
    'retry',
  ],
  [
    'the server hangs up when it has the mail',
    async (context) => (await smtpServer(context, {ofMail: () => 'hang up'})).url,
    'doubt',
  ],
];
for (const [what, at, outcome, gone] of outcomes) {
  test(`where ${what}, the outcome is ${outcome}`, async (context) => {
    const sent = await channel(await at(context)).send({...delivery, letter: aLetter()});
    assert.equal(sent.outcome, outcome);
    assert.equal('gone' in sent ? sent.gone : undefined, gone);
    assert.doesNotMatch(JSON.stringify(sent), /ada|p:w|127/);
  });
}

test('user and password of the address are used', async (context) => {
  const {url, taken} = await smtpServer(context);
  await channel(withUser(url, `shop:${encodeURIComponent('p:w')}`)).send({...delivery, letter: aLetter()});
  assert.equal(taken.length, 1);
});

function withUser(url: string, user: string): string {
  return url.replace('://', `://${user}@`);
}
