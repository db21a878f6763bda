import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import type {OutgoingHttpHeaders} from 'node:http';
import {describe, type TestContext, test} from 'node:test';
import type {Sent} from '../../../../gateway/notify/channel.js';
import {createExchange} from '../../../../gateway/notify/channels/exchange.js';
import {sinch} from '../../../../gateway/notify/channels/sms/sinch.js';
import type {SmsProvider} from '../../../../gateway/notify/channels/sms/sms-provider.js';
import {twilio, twilioSignature} from '../../../../gateway/notify/channels/sms/twilio.js';
import {createSmsChannel} from '../../../../gateway/notify/channels/sms.js';
import {freePort} from '../../../databases/free-port.js';
import {aDelivery} from './a-letter.js';
import {localServer} from './local-server.js';

const now = Date.parse('2026-11-23T12:00:00Z');
const accountSid = `AC${'0'.repeat(32)}`;
const ofTwilio = (baseUrl: string, authToken = '12345') =>
  twilio({baseUrl, accountSid, authToken, from: '+31201234567'});
const ofSinch = (baseUrl: string) =>
  sinch({baseUrl, servicePlanId: 'plan', apiToken: 'token', from: '+31201234567', webhookSecret: 'secret'});

interface Answer {
  readonly status: number;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: unknown;
}

async function channelOf(t: TestContext, make: (baseUrl: string) => SmsProvider, {status, headers, body}: Answer) {
  const server = await localServer(t, (response) => response.writeHead(status, headers).end(JSON.stringify(body)));
  const means = {exchange: createExchange({most: 100_000}), write: () => 'Delivered, 11:20', now: () => now};
  return {channel: createSmsChannel({provider: make(server.url), ...means}), ...server};
}

const date = {date: 'Mon, 23 Nov 2026 12:00:00 GMT', 'retry-after': 'Mon, 23 Nov 2026 12:01:30 GMT'};
const answers: [who: 'Twilio' | 'Sinch', answer: Answer, sent: Partial<Sent> & {retryAfterSeconds?: number}][] = [
  ['Twilio', {status: 201, body: {sid: 'SM1', status: 'queued'}}, {outcome: 'sent', reference: 'SM1'}],
  ['Twilio', {status: 201}, {outcome: 'sent'}],
  [
    'Twilio',
    {status: 429, headers: {'retry-after': '30'}, body: {code: 20429}},
    {outcome: 'retry', retryAfterSeconds: 30},
  ],
  ['Twilio', {status: 429, headers: date}, {outcome: 'retry', retryAfterSeconds: 90}],
  ['Twilio', {status: 429}, {outcome: 'retry'}],
  ['Twilio', {status: 503, headers: {'retry-after': 'soon'}}, {outcome: 'retry'}],
  ['Twilio', {status: 408}, {outcome: 'retry'}],
  ['Twilio', {status: 500, body: {code: 20500}}, {outcome: 'doubt'}],
  ['Twilio', {status: 502}, {outcome: 'doubt'}],
  ['Twilio', {status: 504}, {outcome: 'doubt'}],
  ['Twilio', {status: 401, body: {code: 20003}}, {outcome: 'retry'}],
  ['Twilio', {status: 400, body: {code: 21611}}, {outcome: 'retry'}],
  ['Twilio', {status: 400, body: {code: 21610}}, {outcome: 'refused', gone: true}],
  ['Twilio', {status: 400, body: {code: 21211}}, {outcome: 'refused', gone: true}],
  ['Twilio', {status: 400, body: {code: 21614}}, {outcome: 'refused', gone: true}],
  ['Twilio', {status: 400, body: {code: 21635}}, {outcome: 'refused', gone: true}],
  ['Twilio', {status: 400, body: {code: 21408}}, {outcome: 'refused'}],
  ['Twilio', {status: 400, body: 'no object'}, {outcome: 'refused'}],
  ['Twilio', {status: 302, headers: {location: '/'}}, {outcome: 'refused'}],
  ['Sinch', {status: 201, body: {id: '01FC'}}, {outcome: 'sent', reference: '01FC'}],
  ['Sinch', {status: 429, headers: {'retry-after': '5'}}, {outcome: 'retry', retryAfterSeconds: 5}],
  ['Sinch', {status: 403, body: {code: 'blocked_account'}}, {outcome: 'retry'}],
  ['Sinch', {status: 400, body: {code: 'syntax_invalid_parameter_format'}}, {outcome: 'refused'}],
  ['Sinch', {status: 500}, {outcome: 'doubt'}],
];

describe('what a provider answers', () => {
  for (const [who, answer, expected] of answers) {
    const code = answer.body && JSON.stringify(answer.body);
    test(`${who}, ${answer.status} ${code ?? ''} ${answer.headers?.['retry-after'] ?? ''}: ${expected.outcome}`, async (t) => {
      const {channel} = await channelOf(t, who === 'Twilio' ? ofTwilio : ofSinch, answer);
      const sent = await channel.send(aDelivery('+31612345678'));
      const {reason, ...rest} = {reason: undefined, ...sent};
      assert.deepEqual(JSON.parse(JSON.stringify(rest)), expected);
      assert.doesNotMatch(reason ?? '', /31612345678|12345|token|127\.0/);
    });
  }
});

test('where nobody listens it goes again, for nobody can have taken it', async () => {
  const means = {exchange: createExchange(), write: () => '', now: () => now};
  const channel = createSmsChannel({provider: ofTwilio(`http://127.0.0.1:${await freePort()}`), ...means});
  assert.equal((await channel.send(aDelivery('+31612345678'))).outcome, 'retry');
});

test('Twilio is told number, sender and text, and by whom', async (t) => {
  const {channel, told} = await channelOf(t, ofTwilio, {status: 201});
  await channel.send(aDelivery('+31612345678'));
  assert.equal(told[0]?.url, `/2010-04-01/Accounts/${accountSid}/Messages.json`);
  assert.equal(told[0]?.headers.authorization, `Basic ${Buffer.from(`${accountSid}:12345`).toString('base64')}`);
  assert.deepEqual(Object.fromEntries(new URLSearchParams(told[0]?.body.toString())), {
    ...{To: '+31612345678', Body: 'Delivered, 11:20', From: '+31201234567'},
  });
});

test('Sinch is told our reference, and asked by it later', async (t) => {
  const {id} = aDelivery('+31612345678');
  const {channel, told} = await channelOf(t, ofSinch, {
    status: 200,
    body: {count: 1, batches: [{client_reference: id}]},
  });
  await channel.send(aDelivery('+31612345678'));
  assert.equal(JSON.parse(told[0]?.body.toString() ?? '').client_reference, id);
  assert.equal(await channel.find?.(aDelivery('+31612345678')), true);
  const asked = new URL(told[1]?.url ?? '', 'http://a.example');
  assert.equal(asked.pathname, '/xms/v1/plan/batches');
  assert.deepEqual(Object.fromEntries(asked.searchParams), {
    ...{client_reference: id, start_date: '2026-11-19T12:00:00.000Z', page_size: '1'},
  });
});

const lists: [what: string, answer: Answer, found: boolean | undefined][] = [
  ['none', {status: 200, body: {count: 0, page: 0}}, false],
  ['another', {status: 200, body: {batches: [{client_reference: 'x'}, {}]}}, false],
  ['no list', {status: 200, body: 'text'}, undefined],
  ['an error', {status: 500, body: {batches: []}}, undefined],
];
for (const [what, answer, found] of lists) {
  test(`where Sinch shows ${what}, that says ${found}`, async (t) => {
    const {channel} = await channelOf(t, ofSinch, answer);
    assert.equal(await channel.find?.(aDelivery('+31612345678')), found);
  });
}

test('Twilio cannot be asked, and neither knows a repetition', () => {
  const means = {exchange: createExchange(), write: () => '', now: () => now};
  assert.equal(createSmsChannel({provider: ofTwilio(''), ...means}).find, undefined);
  for (const make of [ofTwilio, ofSinch]) {
    assert.equal(createSmsChannel({provider: make(''), ...means}).isIdempotent, false);
  }
});

for (const number of ['0612345678', '+0612345678', '+31 6 12345678', '+31612345678\r\nX: 1', '+1234567890123456', '']) {
  test(`${JSON.stringify(number)} is no number, and nobody is asked`, async (t) => {
    const {channel, told} = await channelOf(t, ofTwilio, {status: 201});
    assert.equal((await channel.send(aDelivery(number))).outcome, 'refused');
    assert.equal(told.length, 0);
  });
}

// Both are of Twilio's own libraries: RequestValidatorTest of https://github.com/twilio/twilio-php, and of twilio-csharp.
const signed: [what: string, said: string, signature: string][] = [
  [
    'the example of its documentation',
    'Digits=1234&To=%2B18005551212&From=%2B14158675309&Caller=%2B14158675309&CallSid=CA1234567890ABCDE',
    'RSOYDt4T1cUTdK1PDd93/VVr8B8=',
  ],
  ['names twice', 'Sid=CA123&SidAccount=AC123&Digits=5678&Digits=1234&Digits=1234', 'IK+Dwps556ElfBT0I3Rgjkr1wJU='],
];
for (const [what, said, signature] of signed) {
  test(`a call of Twilio’s is signed over address and fields: ${what}`, () => {
    const url = 'https://mycompany.com/myapp.php?foo=1&bar=2';
    assert.equal(twilioSignature('12345', url, new URLSearchParams(said)), signature);
  });
}

describe('what Twilio says was written to us', () => {
  const url = 'https://orders.example/v1/hooks/sms/twilio';
  const body = 'MessageSid=SM1&From=%2B31612345678&To=%2B31201234567&Body=STOP';
  const sign = (token: string, address = url) =>
    createHmac('sha1', token).update(`${address}BodySTOPFrom+31612345678MessageSidSM1To+31201234567`).digest('base64');
  const calls: [what: string, body: string, signature: string, provider: SmsProvider, isGood: boolean][] = [
    ['genuine', body, sign('12345'), ofTwilio(''), true],
    ['of another text', body.replace('STOP', 'START'), sign('12345'), ofTwilio(''), false],
    ['with another field', `${body}&More=1`, sign('12345'), ofTwilio(''), false],
    ['for another address', body, sign('12345', 'https://other.example/'), ofTwilio(''), false],
    ['signed with another token', body, sign('54321'), ofTwilio(''), false],
    ['without a signature', body, '', ofTwilio(''), false],
    ['with a signature of strange letters', body, 'ÿ'.repeat(28), ofTwilio(''), false],
    ['where we have no token', body, sign(''), ofTwilio('', ''), false],
  ];
  for (const [what, said, signature, provider, isGood] of calls) {
    test(`${what}: ${isGood ? 'is believed' : 'is not'}`, () => {
      const call = {url, headers: {'x-twilio-signature': signature}, body: Buffer.from(said)};
      const text = {id: 'SM1', from: '+31612345678', to: '+31201234567', text: 'STOP'};
      assert.deepEqual(provider.verifyInbound(call, now), isGood ? text : undefined);
    });
  }
});

describe('what Sinch says was written to us', () => {
  const body = JSON.stringify({type: 'mo_text', id: 'b1', from: '31612345678', to: '12345', body: 'STOP'});
  const seconds = now / 1000;
  const sign = (text: string, at = seconds, secret = 'secret') => ({
    'x-sinch-webhook-signature': createHmac('sha256', secret).update(`${text}.nonce.${at}`).digest('base64'),
    'x-sinch-webhook-signature-nonce': 'nonce',
    'x-sinch-webhook-signature-timestamp': String(at),
  });
  const report = JSON.stringify({type: 'delivery_report_sms', id: 'b1'});
  const calls: [what: string, body: string, headers: Record<string, string>, isGood: boolean][] = [
    ['genuine', body, sign(body), true],
    ['of another text', body.replace('STOP', 'START'), sign(body), false],
    ['signed with another secret', body, sign(body, seconds, 'other'), false],
    ['repeated after ten minutes', body, sign(body, seconds - 600), false],
    [
      'with another time than was signed',
      body,
      {...sign(body, seconds - 600), 'x-sinch-webhook-signature-timestamp': String(seconds)},
      false,
    ],
    ['without headers', body, {}, false],
    ['a report of a delivery', report, sign(report), false],
  ];
  for (const [what, said, headers, isGood] of calls) {
    test(`${what}: ${isGood ? 'is believed' : 'is not'}`, () => {
      const text = {id: 'b1', from: '+31612345678', to: '12345', text: 'STOP'};
      const call = {url: 'https://orders.example/', headers, body: Buffer.from(said)};
      assert.deepEqual(ofSinch('').verifyInbound(call, now), isGood ? text : undefined);
    });
  }
});
