import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {describe, type TestContext, test} from 'node:test';
import * as v from 'valibot';
import {createExchange} from '../../../../gateway/notify/channels/exchange.js';
import {webhookHeaders} from '../../../../gateway/notify/channels/standard-webhooks.js';
import {createWebhookChannel} from '../../../../gateway/notify/channels/webhook.js';
import {WebhookMessageSchema} from '../../../../gateway/notify/channels/webhook-message.js';
import {findEndpoints} from '../../../../gateway/store/webhook-endpoints.js';
import {testGateway} from '../../test-gateway.js';
import {aDelivery, aLetter} from './a-letter.js';
import {localServer} from './local-server.js';

// The vector of the reference libraries: https://github.com/standard-webhooks/standard-webhooks, libraries/*/ tests.
const vector = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  now: 1_614_265_330_000,
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

test('a message is signed as Standard Webhooks has it, once for each secret', () => {
  const {secret, id, now, body, signature} = vector;
  assert.deepEqual(webhookHeaders({id, now, body, secrets: [secret]}), {
    ...{'webhook-id': id, 'webhook-timestamp': '1614265330', 'webhook-signature': signature},
  });
  const both = webhookHeaders({id, now, body, secrets: ['whsec_AAAA', secret]})['webhook-signature']?.split(' ');
  assert.equal(both?.length, 2);
  assert.equal(both?.[1], signature);
  assert.notEqual(both?.[0], signature);
});

/** A shop with an endpoint at a server that answers with the status it has at that moment. */
async function withEndpoint(t: TestContext, types?: string[]) {
  const gateway = await testGateway(t, {config: {channels: {webhookHosts: ['127.0.0.1']}}});
  const {db, merchant, clock} = gateway;
  const answer = {status: 204, breaks: false};
  const server = await localServer(t, (response) => {
    if (answer.breaks) response.destroy();
    else response.writeHead(answer.status, {'retry-after': '60'}).end();
  });
  const made = await (await merchant('POST', '/webhooks', {url: `${server.url}/in`, types})).json();
  const now = () => clock.time;
  const channel = createWebhookChannel({db, now, exchange: createExchange({reach: {hosts: ['127.0.0.1']}})});
  const send = (letter = aLetter(), id = 'message-1') =>
    channel.send(aDelivery(made.id, {id, letter, shopId: gateway.gateway.shopId}));
  const list = async () => (await (await merchant('GET', '/webhooks')).json()).webhooks;
  return {...gateway, ...server, answer, made, channel, send, list};
}

function isSigned({headers, body}: {headers: Record<string, unknown>; body: Buffer}, secret: string): boolean {
  const key = Buffer.from(secret.slice(6), 'base64');
  const text = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const signature = `v1,${createHmac('sha256', key).update(text).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(signature);
}

test('an endpoint is told, signed with its secret, under one name in every try', async (t) => {
  const {send, told, made, clock} = await withEndpoint(t);
  assert.deepEqual(await send(), {outcome: 'sent'});
  clock.time += 5000;
  await send();
  const [first, second] = told;
  assert.ok(first && second && isSigned(first, made.secret) && isSigned(second, made.secret));
  assert.deepEqual([first.method, first.url, first.headers['content-type']], ['POST', '/in', 'application/json']);
  assert.deepEqual([first.headers['webhook-id'], second.headers['webhook-id']], ['message-1', 'message-1']);
  assert.equal(Number(second.headers['webhook-timestamp']) - Number(first.headers['webhook-timestamp']), 5);
});

test('what is told fits its schema, and has neither contact data nor what opens the order', async (t) => {
  const {send, told} = await withEndpoint(t);
  await send();
  await send(aLetter({kind: 'case_reported', problem: {number: 'C-1', kind: 'damaged', text: 'Broken'}}));
  const [delivered, reported] = told.map(({body}) => JSON.parse(body.toString()));
  assert.deepEqual(v.parse(WebhookMessageSchema, delivered), delivered);
  assert.equal(delivered.type, 'order.delivered');
  assert.deepEqual(Object.keys(delivered.data), ['shop', 'order']);
  assert.equal(delivered.data.order.parcels[0].status, 'delivered');
  assert.equal(reported.type, 'case.reported');
  assert.deepEqual(reported.data.case, {number: 'C-1', kind: 'damaged', text: 'Broken'});
  for (const {body} of told) assert.doesNotMatch(body.toString(), /token|secret|SECRET|Neighbour|Utrecht|@/);
});

for (const kind of ['code', 'link', 'confirm_address', 'case_opened'] as const) {
  test(`what is written to a customer alone is told to no endpoint: ${kind}`, async (t) => {
    const {send, told} = await withEndpoint(t);
    assert.equal((await send(aLetter({kind, code: '123456'}))).outcome, 'refused');
    assert.equal(told.length, 0);
  });
}

describe('what an endpoint answers', () => {
  for (const status of [301, 307, 400, 401, 404, 408, 422, 429, 500, 502, 503, 504]) {
    test(`${status}: it is tried again, no earlier than was said`, async (t) => {
      const {send, answer, db, gateway} = await withEndpoint(t);
      answer.status = status;
      assert.deepEqual(await send(), {outcome: 'retry', reason: `HTTP ${status}`, retryAfterSeconds: 60});
      assert.equal((await findEndpoints(db, gateway.shopId)).length, 1);
    });
  }

  test('nothing: it is tried again, and is said to be silent', async (t) => {
    const {send, answer} = await withEndpoint(t);
    answer.breaks = true;
    assert.deepEqual(await send(), {outcome: 'doubt', reason: 'ECONNRESET', silent: true});
  });

  test('410: nothing more is sent there, until a test is taken', async (t) => {
    const {send, answer, told, db, gateway, list, merchant, made} = await withEndpoint(t);
    answer.status = 410;
    assert.deepEqual(await send(), {outcome: 'refused', reason: 'HTTP 410', gone: true});
    assert.deepEqual(await findEndpoints(db, gateway.shopId), []);
    assert.equal((await list())[0].disabled.why, 'HTTP 410');
    assert.equal((await send()).outcome, 'refused');
    assert.equal(told.length, 1);

    const tried = async () => (await merchant('POST', `/webhooks/${made.id}/test`)).json();
    assert.deepEqual(await tried(), {taken: false, reason: 'HTTP 410'});
    assert.equal((await findEndpoints(db, gateway.shopId)).length, 0);
    answer.status = 200;
    assert.deepEqual(await tried(), {taken: true});
    assert.equal(JSON.parse(told[2]?.body.toString() ?? '').type, 'webhook.test');
    assert.equal((await findEndpoints(db, gateway.shopId)).length, 1);
  });
});

test('after a rotation both secrets sign for a day, or until the old one is ended', async (t) => {
  const {send, told, made, merchant, clock, list} = await withEndpoint(t);
  const rotate = async () => (await merchant('POST', `/webhooks/${made.id}/secret`)).json();
  const signers = async (...secrets: string[]) => {
    await send();
    const last = told.at(-1);
    return secrets.map((secret) => last !== undefined && isSigned(last, secret));
  };
  const {secret: second, oldSecretUntil} = await rotate();
  assert.deepEqual(await signers(made.secret, second), [true, true]);
  assert.equal((await list())[0].oldSecretUntil, oldSecretUntil);
  clock.time = Date.parse(oldSecretUntil);
  assert.deepEqual(await signers(made.secret, second), [false, true]);

  const {secret: third} = await rotate();
  assert.deepEqual(await signers(made.secret, second, third), [false, true, true]);
  assert.equal((await merchant('DELETE', `/webhooks/${made.id}/old-secret`)).status, 204);
  assert.deepEqual(await signers(second, third), [false, true]);
});

test('a deleted endpoint is told nothing, not even what waits', async (t) => {
  const {send, told, made, merchant, list} = await withEndpoint(t);
  assert.equal((await merchant('DELETE', `/webhooks/${made.id}`)).status, 204);
  assert.deepEqual(await list(), []);
  assert.deepEqual(await send(), {outcome: 'refused', reason: 'the endpoint was deleted', gone: true});
  assert.equal(told.length, 0);
});

test('the secret is shown once', async (t) => {
  const {list, made} = await withEndpoint(t, ['order.delivered']);
  assert.match(made.secret, /^whsec_[\w+/]{43}=$/);
  const [endpoint] = await list();
  assert.deepEqual(endpoint.types, ['order.delivered']);
  assert.ok(!JSON.stringify(endpoint).includes('whsec_'));
});

test('another shop’s endpoints are neither seen nor changed, and its messages go to none of them', async (t) => {
  const {shop, made, channel, told} = await withEndpoint(t);
  const other = await shop('tea');
  assert.deepEqual(await (await other.merchant('GET', '/webhooks')).json(), {webhooks: []});
  for (const [method, path] of [
    ['DELETE', ''],
    ['POST', '/test'],
    ['POST', '/secret'],
    ['DELETE', '/old-secret'],
  ]) {
    assert.equal((await other.merchant(method ?? '', `/webhooks/${made.id}${path}`)).status, 404, path);
  }
  assert.equal((await channel.send(aDelivery(made.id, {shopId: other.id}))).outcome, 'refused');
  assert.equal(told.length, 0);
});

const wrong: [what: string, body: unknown, pointer: RegExp][] = [
  ['without TLS', {url: 'http://shop.example/in'}, /\/url/],
  ['inside', {url: 'https://169.254.169.254/latest'}, /\/url/],
  ['with a user', {url: 'https://a:b@shop.example/'}, /\/url/],
  ['of a type there is not', {url: 'https://shop.example/', types: ['order.eaten']}, /\/types/],
  ['of no type', {url: 'https://shop.example/', types: []}, /\/types/],
];
for (const [what, body, pointer] of wrong) {
  test(`an endpoint ${what} is refused, and kept nowhere`, async (t) => {
    const {merchant} = await testGateway(t);
    const answer = await merchant('POST', '/webhooks', body);
    assert.equal(answer.status, 422);
    assert.match((await answer.json()).errors[0].pointer, pointer);
    assert.deepEqual(await (await merchant('GET', '/webhooks')).json(), {webhooks: []});
  });
}

test('a test to an address inside reaches nobody and tells nothing of it', async (t) => {
  const {made, merchant, db, told, port} = await withEndpoint(t);
  await db
    .updateTable('webhook_endpoint')
    .set({url: `https://localhost:${port}/`})
    .execute();
  const answer = await (await merchant('POST', `/webhooks/${made.id}/test`)).json();
  assert.deepEqual(answer, {taken: false, reason: 'its address must be public'});
  assert.equal(told.length, 0);
});

test('there are ten endpoints at most', async (t) => {
  const {merchant} = await testGateway(t);
  const add = () => merchant('POST', '/webhooks', {url: 'https://shop.example/in'});
  for (let made = 0; made < 10; made += 1) assert.equal((await add()).status, 201);
  assert.equal((await add()).status, 422);
});
