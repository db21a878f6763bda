import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sql} from 'kysely';
import {loggedError} from '../../gateway/log.js';
import {breakTable} from '../databases/break-table.js';
import {anOrder, apiKey, testGateway} from './test-gateway.js';

type TestGateway = Awaited<ReturnType<typeof testGateway>>;

/** What must never be in a log: who customers are, and what opens something. */
const secrets = ['ada@', 'Ada', '3511', apiKey, 'a-webhook-secret'];

/** Every way in, with the token of an order, by somebody whose own words are secrets too. */
async function knockEverywhere({request, merchant, put, lookUp, order}: TestGateway, token: string): Promise<void> {
  const headers = {authorization: `Bearer ${token}`};
  await put('1004', anOrder());
  await put('1002', anOrder({customer: {email: 'ada@', name: 'Ada'}}));
  for (const [method, path] of [
    ['GET', '/orders/1001'],
    ['GET', '/orders?search=ada@example.com'],
    ['GET', '/orders?ada@example.com=1'],
    ['POST', '/orders/1001/tokens'],
    ['POST', '/orders/1001/cancel'],
  ] as const) {
    await merchant(method, path, method === 'POST' ? {reason: 'Ada said so'} : undefined);
  }
  await lookUp('1001', 'ada@example.com');
  await lookUp('1001', '3511 AB');
  await order(token);
  await request(`/v1/order?token=${token}`);
  await request(`/${token}/ada@example.com`, {headers});
  await request('/v1/order/events', {headers}).then((answer) => answer.body?.cancel());
  await request('/v1/hooks/easypost', {method: 'POST', body: '{"name": "Ada"}', headers: {'x-hmac-signature': token}});
  const ndjson = {authorization: `Bearer ${apiKey}`, 'content-type': 'application/x-ndjson'};
  for (const body of [JSON.stringify({number: '1003', ...anOrder()}), '{"email": "ada@example.com']) {
    await request('/v1/merchant/import', {method: 'POST', headers: ndjson, body});
  }
}

const troubles: [what: string, harm: (gateway: TestGateway) => Promise<unknown>][] = [
  ['nothing is wrong', async () => {}],
  ['orders cannot be written', ({db}) => breakTable(db, 'update', 'orders')],
  ['a table is missing', ({db}) => sql`alter table orders rename to gone`.execute(db)],
  [
    'what is stored cannot be read',
    ({db}) => sql`update orders set items = 'Ada, ada@example.com', destination = 'Ada'`.execute(db),
  ],
];
for (const [what, harm] of troubles) {
  test(`where ${what}, the log names no person, no token and no key`, async (t) => {
    const gateway = await testGateway(t, {config: {webhookSecrets: {easypost: 'a-webhook-secret'}}});
    await gateway.put('1001', anOrder());
    const {token} = await (await gateway.merchant('POST', '/orders/1001/tokens')).json();
    await harm(gateway);
    await knockEverywhere(gateway, token);
    for (const job of [gateway.askDue, gateway.readInbox]) {
      await job().catch((error) => gateway.gateway.log.error('a job failed', {error: loggedError(error)}));
    }
    const log = gateway.lines.join('');
    assert.ok(log.length > 0);
    for (const secret of [...secrets, token]) assert.ok(!log.includes(secret), `${secret} in ${log}`);
  });
}

test('an error is logged with where it came from, and JSON that cannot be read without a word of it', () => {
  assert.match(loggedError(new Error('no room')), /^Error: no room\n +at .*log-leaks/);
  assert.equal(loggedError('no room'), 'no room');
  try {
    JSON.parse('ada@example.com');
  } catch (error) {
    assert.match(loggedError(error), /^SyntaxError: \(not repeated\)\n +at JSON\.parse/);
  }
});
