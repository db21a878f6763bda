import assert from 'node:assert/strict';
import {createDecipheriv, createECDH, createPublicKey, hkdfSync, verify} from 'node:crypto';
import {type TestContext, test} from 'node:test';
import * as v from 'valibot';
import webPush from 'web-push';
import {createExchange} from '../../../../gateway/notify/channels/exchange.js';
import {createPushChannel, PushSubscriptionSchema, pushAddress} from '../../../../gateway/notify/channels/push.js';
import {testGateway} from '../../test-gateway.js';
import {aDelivery, aLetter} from './a-letter.js';
import {localServer} from './local-server.js';

const keys = webPush.generateVAPIDKeys();
const text = {title: 'Kiln & Clay', body: 'Zugestellt, 11:20 Uhr', tag: 'KC-1042', url: 'https://orders.example/o'};

/** A browser, and what it says of itself. */
function aBrowser(endpoint: string) {
  const ecdh = createECDH('prime256v1');
  ecdh.generateKeys();
  const auth = Buffer.alloc(16, 7);
  const p256dh = ecdh.getPublicKey('base64url');
  return {ecdh, auth, subscription: {endpoint, expirationTime: null, keys: {p256dh, auth: auth.toString('base64url')}}};
}

async function withService(t: TestContext, status = 201) {
  const server = await localServer(t, (response) => response.writeHead(status, {'retry-after': '9'}).end());
  const browser = aBrowser(`${server.url}/push/abc`);
  const channel = createPushChannel({
    ...{keys: async () => keys, subject: 'mailto:it@shop.example', write: () => text},
    exchange: createExchange({reach: {hosts: ['127.0.0.1']}}),
  });
  return {...server, browser, channel, address: pushAddress(browser.subscription)};
}

/** RFC 8188 and RFC 8291, 3.4: what a browser does. */
function decrypted({ecdh, auth}: ReturnType<typeof aBrowser>, body: Buffer): string {
  const salt = body.subarray(0, 16);
  const theirs = body.subarray(21, 21 + (body[20] ?? 0));
  const sealed = body.subarray(21 + theirs.length);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), ecdh.getPublicKey(), theirs]);
  const secret = Buffer.from(hkdfSync('sha256', ecdh.computeSecret(theirs), auth, info, 32));
  const derive = (what: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, salt, `Content-Encoding: ${what}\0`, length));
  const decipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  decipher.setAuthTag(sealed.subarray(-16));
  const plain = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
  return plain.subarray(0, plain.lastIndexOf(2)).toString();
}

test('the browser, and nobody else, reads what was written', async (t) => {
  const {channel, address, browser, told} = await withService(t);
  assert.deepEqual(await channel.send(aDelivery(address)), {outcome: 'sent'});
  const body = told[0]?.body ?? Buffer.alloc(0);
  assert.deepEqual(JSON.parse(decrypted(browser, body)), text);
  assert.ok(!body.toString('latin1').includes('Kiln'));
  assert.equal(told[0]?.headers['content-encoding'], 'aes128gcm');
});

test('the push service can tell that it is us (VAPID)', async (t) => {
  const {channel, address, told, url} = await withService(t);
  await channel.send(aDelivery(address));
  const [, token = '', key = ''] = /^vapid t=(.+), k=(.+)$/.exec(told[0]?.headers.authorization ?? '') ?? [];
  assert.equal(key, keys.publicKey);
  const [head, claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: point.subarray(1, 33).toString('base64url'),
    y: point.subarray(33).toString('base64url'),
  };
  const publicKey = createPublicKey({key: jwk, format: 'jwk'});
  const signed = Buffer.from(`${head}.${claims}`);
  assert.ok(verify('sha256', signed, {key: publicKey, dsaEncoding: 'ieee-p1363'}, Buffer.from(signature, 'base64url')));
  const {aud, sub} = JSON.parse(Buffer.from(claims, 'base64url').toString());
  assert.deepEqual([aud, sub], [url, 'mailto:it@shop.example']);
});

test('repeated tries have one topic, other messages another, and what is urgent says so', async (t) => {
  const {channel, address, told} = await withService(t);
  await channel.send(aDelivery(address));
  await channel.send(aDelivery(address));
  await channel.send(aDelivery(address, {id: 'another', letter: aLetter({kind: 'out_for_delivery'})}));
  const [first, second, third] = told.map(({headers}) => headers);
  assert.match(String(first?.['topic']), /^[\w-]{32}$/);
  assert.equal(first?.['topic'], second?.['topic']);
  assert.notEqual(first?.['topic'], third?.['topic']);
  assert.deepEqual([first?.['urgency'], third?.['urgency'], first?.['ttl']], ['normal', 'high', '86400']);
});

const statuses: [status: number, outcome: string, gone?: true][] = [
  [201, 'sent'],
  [404, 'refused', true],
  [410, 'refused', true],
  [413, 'refused'],
  [400, 'refused'],
  [403, 'retry'],
  [429, 'retry'],
  [503, 'retry'],
  [500, 'doubt'],
  [307, 'refused'],
];
for (const [status, outcome, gone] of statuses) {
  test(`a push service that answers ${status}: ${outcome}${gone ? ', for good' : ''}`, async (t) => {
    const {channel, address} = await withService(t, status);
    const sent = await channel.send(aDelivery(address));
    assert.deepEqual([sent.outcome, sent.outcome === 'refused' && sent.gone], [outcome, outcome === 'refused' && gone]);
  });
}

test('a subscription that leads inside is not followed, whatever its host was when it came', async (t) => {
  const {browser, port, told} = await withService(t);
  const exchange = createExchange({reach: {hosts: [], resolve: async () => [{address: '127.0.0.1', family: 4}]}});
  const channel = createPushChannel({
    keys: async () => keys,
    subject: 'mailto:a@b.example',
    exchange,
    write: () => text,
  });
  const endpoint = `https://push.example:${port}/`;
  const sent = await channel.send(aDelivery(pushAddress({...browser.subscription, endpoint})));
  assert.equal(sent.outcome, 'refused');
  assert.equal(told.length, 0);
});

const {subscription} = aBrowser('https://push.example/a');
const wrong: [what: string, said: unknown][] = [
  ['an endpoint without TLS', {...subscription, endpoint: 'http://push.example/a'}],
  ['an endpoint inside', {...subscription, endpoint: 'https://192.168.0.1/a'}],
  ['a short key', {...subscription, keys: {...subscription.keys, p256dh: 'AAAA'}}],
  ['a key that is no base64url', {...subscription, keys: {...subscription.keys, auth: '!'.repeat(22)}}],
  ['no keys', {endpoint: subscription.endpoint}],
];
for (const [what, said] of wrong) {
  test(`a subscription with ${what} is none`, () =>
    assert.equal(v.safeParse(PushSubscriptionSchema, said).success, false));
}

for (const address of [
  '{}',
  'x',
  pushAddress({...subscription, keys: {...subscription.keys, p256dh: 'A'.repeat(87)}}),
]) {
  test(`what is kept as ${address.slice(0, 20)} is refused`, async (t) => {
    const {channel} = await withService(t);
    assert.equal((await channel.send(aDelivery(address))).outcome, 'refused');
  });
}

test('GET /v1/push-key tells a key that is made once, or that of the configuration', async (t) => {
  const {request, database} = await testGateway(t);
  const keyOf = async (ask: typeof request) => (await (await ask('/v1/push-key')).json()).publicKey;
  const made = await keyOf(request);
  assert.equal(Buffer.from(made, 'base64url').length, 65);
  assert.equal(await keyOf(request), made);
  assert.equal(await keyOf((await testGateway(t, {database})).request), made);
  const configured = await testGateway(t, {database, config: {channels: {vapidKeys: keys, webhookHosts: []}}});
  assert.equal(await keyOf(configured.request), keys.publicKey);
});
