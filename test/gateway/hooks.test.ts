import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {type TestContext, test} from 'node:test';
import {createCleaning} from '../../gateway/jobs/cleaning.js';
import {breakTable} from '../databases/break-table.js';
import type {TestDatabase} from '../databases/test-database.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

const minute = 60_000;
const hour = 60 * minute;
const number = '1Z999AA10123456784';
const webhookSecrets = {easypost: 'a-secret', ship24: 'another', aftership: 'a-third'};

type TestGateway = Awaited<ReturnType<typeof testGateway>>;

async function opened(t: TestContext, database?: Pick<TestDatabase, 'place'>) {
  const gateway = await testGateway(t, {config: {webhookSecrets}, ...(database && {database})});
  const inbox = () => gateway.db.selectFrom('inbox').selectAll().execute();
  return {...gateway, inbox};
}

/** A gateway whose shop has sent a parcel with UPS. */
async function withParcel(t: TestContext) {
  const gateway = await opened(t);
  await gateway.put('1001', anOrder({shipments: [{carrier: 'ups', number, addedAt: '2026-11-21T12:00:00Z'}]}));
  return gateway;
}

async function shipmentOf({merchant}: TestGateway, order = '1001') {
  return (await (await merchant('GET', `/orders/${order}`)).json()).shipments[0];
}
const factsOf = async (gateway: TestGateway, order?: string) => (await shipmentOf(gateway, order)).facts;

async function dueOf({db, clock}: TestGateway): Promise<number | null> {
  const {due_at} = await db.selectFrom('shipment').select('due_at').executeTakeFirstOrThrow();
  return due_at === null ? null : (due_at - clock.time) / minute;
}

/** What EasyPost says, stated at a clock of 22 November. */
function news(status: string, clock: string, changes: Record<string, unknown> = {}) {
  const tracking_details = [{status, message: `It is ${status}`, datetime: `2026-11-22T${clock}:00Z`}];
  const updated_at = `2026-11-22T${clock}:00Z`;
  return {object: 'Tracker', tracking_code: number, carrier: 'UPS', status, updated_at, tracking_details, ...changes};
}

function event(result: object, id?: string): string {
  return JSON.stringify({object: 'Event', description: 'tracker.updated', ...(id && {id}), result});
}

function easypost({request}: TestGateway, body: string, secret = webhookSecrets.easypost) {
  const signature = createHmac('sha256', secret).update(body).digest('hex');
  const headers = {'x-hmac-signature': `hmac-sha256-hex=${signature}`};
  return request('/v1/hooks/easypost', {method: 'POST', body, headers});
}

/** Ship24 proves who it is, but not what it says. */
function ship24({request}: TestGateway, trackingNumber: string, status: string, secret = webhookSecrets.ship24) {
  const body = JSON.stringify({
    trackings: [
      {tracker: {trackingNumber}, shipment: {statusMilestone: status}, metadata: {generatedAt: '2026-11-22T11:59:00Z'}},
    ],
  });
  return request('/v1/hooks/ship24', {method: 'POST', body, headers: {authorization: `Bearer ${secret}`}});
}

const sequences: [string, [status: string, clock: string][], string, string[]][] = [
  [
    'calls in order',
    [
      ['in_transit', '09:00'],
      ['out_for_delivery', '10:00'],
    ],
    'out_for_delivery',
    ['10:00', '09:00'],
  ],
  [
    'delivered, and what was before it late',
    [
      ['delivered', '11:00'],
      ['in_transit', '09:00'],
    ],
    'delivered',
    ['11:00', '09:00'],
  ],
  [
    'two calls the other way round',
    [
      ['out_for_delivery', '10:00'],
      ['in_transit', '09:00'],
    ],
    'out_for_delivery',
    ['10:00', '09:00'],
  ],
  [
    'the same call twice',
    [
      ['in_transit', '09:00'],
      ['in_transit', '09:00'],
    ],
    'in_transit',
    ['09:00'],
  ],
  [
    'delivered, and then newer news that take it back',
    [
      ['delivered', '10:00'],
      ['return_to_sender', '11:00'],
    ],
    'returning',
    ['11:00', '10:00'],
  ],
  [
    'delivered, and then that nobody looks any more',
    [
      ['delivered', '10:00'],
      ['unknown', '11:00'],
    ],
    'delivered',
    ['10:00'],
  ],
];
for (const together of [true, false]) {
  for (const [what, calls, status, scans] of sequences) {
    test(`${what}, read ${together ? 'together' : 'one by one'}, leave it ${status}`, async (t) => {
      const gateway = await withParcel(t);
      for (const [status, clock] of calls) {
        assert.equal((await easypost(gateway, event(news(status, clock)))).status, 200);
        if (!together) await gateway.readInbox();
        gateway.clock.time += minute;
      }
      await gateway.readInbox();
      const facts = await factsOf(gateway);
      assert.equal(facts.status, status);
      assert.deepEqual(
        facts.events.map(({time}: {time: string}) => time.slice(11, 16)),
        scans,
      );
    });
  }
}

test('a call is answered when it is kept, and its news are learnt afterwards, with whose word they are', async (t) => {
  const gateway = await withParcel(t);
  const answer = await easypost(gateway, event(news('in_transit', '11:30')));
  assert.deepEqual([answer.status, await answer.json()], [200, {received: true}]);
  assert.equal((await factsOf(gateway)).status, 'unknown');

  gateway.clock.time += minute;
  await gateway.readInbox();
  const {status, lastReport, asked} = await factsOf(gateway);
  assert.equal(status, 'in_transit');
  assert.deepEqual(lastReport, {
    provider: 'easypost',
    at: '2026-11-22T12:00:00.000Z',
    statedAt: '2026-11-22T11:30:00Z',
  });
  assert.deepEqual(asked, {...asked, provider: 'easypost', outcome: 'ok', nextAt: '2026-11-22T13:01:00.000Z'});
});

test('news push out the next time to ask, and what asking failed with is over', async (t) => {
  const gateway = await withParcel(t);
  await gateway.askDue();
  assert.equal((await factsOf(gateway)).asked.outcome, 'unsupported_carrier');
  await gateway.db.updateTable('shipment').set({due_at: gateway.clock.time, failures: 3}).execute();
  await easypost(gateway, event(news('in_transit', '11:30')));
  await gateway.readInbox();
  assert.equal(await dueOf(gateway), 60);
  assert.equal((await factsOf(gateway)).asked.outcome, 'ok');

  gateway.clock.time += minute;
  await easypost(gateway, event(news('delivered', '11:59')));
  await gateway.readInbox();
  assert.equal(await dueOf(gateway), null);
});

test('a late call does not push out the next time to ask', async (t) => {
  const gateway = await withParcel(t);
  await easypost(gateway, event(news('in_transit', '11:30')));
  await gateway.readInbox();
  gateway.clock.time += 30 * minute;
  await easypost(gateway, event(news('pre_transit', '08:00')));
  await gateway.readInbox();
  assert.equal(await dueOf(gateway), 30);
});

test('the same body, and another one of the same name, are kept once', async (t) => {
  const gateway = await withParcel(t);
  const body = event(news('in_transit', '11:30'), 'evt_1');
  const again = event(news('in_transit', '11:30', {fees: []}), 'evt_1');
  for (const call of [body, body, again]) assert.equal((await easypost(gateway, call)).status, 200);
  assert.equal((await gateway.inbox()).length, 1);
  await gateway.readInbox();
  assert.equal((await easypost(gateway, body)).status, 200);
  await gateway.readInbox();
  assert.equal((await factsOf(gateway)).events.length, 1);
  assert.equal((await easypost(gateway, event(news('in_transit', '11:30'), 'evt_2'))).status, 200);
  assert.equal((await gateway.inbox()).length, 2);
});

test('a call that changes nothing leaves the order as it is', async (t) => {
  const gateway = await withParcel(t);
  const version = async () => (await gateway.merchant('GET', '/orders/1001')).headers.get('etag');
  await easypost(gateway, event(news('delivered', '11:30')));
  await gateway.readInbox();
  const before = await version();
  await easypost(gateway, event(news('in_transit', '08:00', {tracking_details: []})));
  await gateway.readInbox();
  assert.equal(await version(), before);
});

const genuine = event(news('delivered', '11:30'));
const hex = (secret: string, body: string) => createHmac('sha256', secret).update(body).digest('hex');
const signatures: [string, Record<string, string>][] = [
  ['no signature', {}],
  ['a signature of another body', {'x-hmac-signature': hex(webhookSecrets.easypost, `${genuine} `)}],
  ['a signature with another secret', {'x-hmac-signature': hex('guessed', genuine)}],
  ['a signature with no secret', {'x-hmac-signature': hex('', genuine)}],
];
for (const [what, headers] of signatures) {
  test(`a call with ${what} is refused, and nothing of it is kept or logged`, async (t) => {
    const gateway = await withParcel(t);
    const answer = await gateway.request('/v1/hooks/easypost', {method: 'POST', body: genuine, headers});
    assert.equal(answer.status, 401);
    await gateway.readInbox();
    assert.deepEqual(await gateway.inbox(), []);
    assert.equal((await factsOf(gateway)).status, 'unknown');
    const log = gateway.lines.join('');
    assert.match(log, /"msg":"webhook refused","provider":"easypost"/);
    assert.ok(!log.includes(number));
    const figures = await gateway.gateway.metrics.registry.metrics();
    assert.match(figures, /order_tracker_hooks_total\{provider="easypost",result="refused"\} 1/);
  });
}

const unheard: [string, string][] = [
  ['nobody', '/v1/hooks/nobody'],
  ['a provider without webhooks', '/v1/hooks/fedex'],
  ['a provider whose secret we do not have', '/v1/hooks/ups'],
  ['what every object has', '/v1/hooks/constructor'],
];
for (const [who, path] of unheard) {
  test(`${who} is not listened to`, async (t) => {
    const {request, inbox} = await opened(t);
    assert.equal((await request(path, {method: 'POST', body: '{}'})).status, 404);
    assert.deepEqual(await inbox(), []);
  });
}

test('a body over a megabyte is refused, and pages may not call', async (t) => {
  const gateway = await opened(t);
  assert.equal((await easypost(gateway, 'x'.repeat(1_000_001))).status, 413);
  const headers = {origin: 'https://shop.example', 'access-control-request-method': 'POST'};
  const answer = await gateway.request('/v1/hooks/easypost', {method: 'OPTIONS', headers});
  assert.equal(answer.headers.get('access-control-allow-origin'), null);
});

const unread: [string, string][] = [
  ['is about a number nobody has', event(news('delivered', '11:30', {tracking_code: 'NOBODYS'}))],
  ['is about a parcel of another carrier with the number', event(news('delivered', '11:30', {carrier: 'FedEx'}))],
  ['is about something else', JSON.stringify({object: 'Event', description: 'batch.updated', result: {}})],
  ['is no JSON', '<xml/>'],
  ['is empty', ''],
  ['is nested without end', `{"result":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
];
for (const [what, body] of unread) {
  test(`a genuine call that ${what} is kept, read, and changes nothing`, async (t) => {
    const gateway = await withParcel(t);
    assert.equal((await easypost(gateway, body)).status, 200);
    await gateway.readInbox();
    const [call] = await gateway.inbox();
    assert.deepEqual([call?.due_at, call?.body], [null, '']);
    assert.equal((await factsOf(gateway)).status, 'unknown');
  });
}

test('every order with the number learns it, however the shop wrote it or calls the carrier', async (t) => {
  const gateway = await withParcel(t);
  const spaced = {carrier: 'UPS', number: '1z 999 AA1 01 2345 6784', addedAt: '2026-11-21T12:00:00Z'};
  await gateway.put('1002', anOrder({shipments: [spaced]}));
  await gateway.put('1003', anOrder({shipments: [{...spaced, carrier: 'the brown ones'}]}));
  await gateway.put('1004', anOrder({shipments: [{...spaced, carrier: 'fedex'}]}));
  await easypost(gateway, event(news('in_transit', '11:30')));
  await gateway.readInbox();
  const orders = ['1001', '1002', '1003', '1004'];
  const facts = await Promise.all(orders.map((order) => factsOf(gateway, order)));
  assert.deepEqual(
    facts.map(({status}) => status),
    ['in_transit', 'in_transit', 'in_transit', 'unknown'],
  );
});

test('a hint is not believed, but its provider is asked again soon', async (t) => {
  const gateway = await opened(t);
  await gateway.put('1001', anOrder());
  await gateway.askDue();
  gateway.clock.time += 10 * minute;
  assert.equal(await dueOf(gateway), 20);
  assert.equal((await ship24(gateway, 'SANDBOX-IN-TRANSIT', 'delivered')).status, 200);
  await gateway.readInbox();
  assert.equal((await factsOf(gateway)).status, 'in_transit');
  assert.equal(await dueOf(gateway), 0);
  await gateway.askDue();
  assert.equal(gateway.calls.length, 2);

  await ship24(gateway, 'SANDBOX-IN-TRANSIT', 'exception');
  await gateway.readInbox();
  assert.equal(await dueOf(gateway), 1);
});

test('a hint from nobody who knows the secret is refused', async (t) => {
  const gateway = await opened(t);
  assert.equal((await ship24(gateway, 'SANDBOX-IN-TRANSIT', 'delivered', 'guessed')).status, 401);
  assert.deepEqual(await gateway.inbox(), []);
});

test('a proven call that does not say when it was stated is no more than a hint', async (t) => {
  const gateway = await withParcel(t);
  await gateway.askDue();
  gateway.clock.time += hour;
  await easypost(gateway, event(news('delivered', '11:30', {updated_at: null})));
  await gateway.readInbox();
  assert.equal((await factsOf(gateway)).status, 'unknown');
  assert.equal(await dueOf(gateway), 0);
});

test('who watches the order sees it', async (t) => {
  const gateway = await withParcel(t);
  const heard: string[] = [];
  const {id} = await gateway.db.selectFrom('orders').select('id').executeTakeFirstOrThrow();
  gateway.gateway.live.subscribe(id, () => heard.push('ring'));
  await easypost(gateway, event(news('in_transit', '11:30')));
  assert.deepEqual(heard, []);
  await gateway.readInbox();
  assert.deepEqual(heard, ['ring']);
});

test('what was kept before the process died is learnt by the next one, once', async (t) => {
  const before = await opened(t);
  await before.put('1001', anOrder({shipments: [{carrier: 'ups', number, addedAt: '2026-11-21T12:00:00Z'}]}));
  assert.equal((await easypost(before, event(news('in_transit', '11:30')))).status, 200);
  before.end();
  await before.readInbox();

  const after = await opened(t, before.database);
  assert.equal((await factsOf(after)).status, 'unknown');
  const version = async () => (await after.merchant('GET', '/orders/1001')).headers.get('etag');
  await after.readInbox();
  const learnt = await version();
  const facts = await factsOf(after);
  assert.deepEqual([facts.status, facts.events.length], ['in_transit', 1]);
  await Promise.all([after.readInbox(), after.readInbox()]);
  assert.equal(await version(), learnt);
});

test('what fails half-way leaves nothing behind, and is learnt when it works again', async (t) => {
  const gateway = await withParcel(t);
  await easypost(gateway, event(news('in_transit', '11:30')));
  const {db} = gateway;
  const mend = await breakTable(db, 'update', 'orders');
  await gateway.readInbox();
  assert.equal((await factsOf(gateway)).status, 'unknown');
  assert.match(gateway.lines.join(''), /reading a webhook failed.*no room/);

  await mend();
  await gateway.readInbox();
  assert.equal((await factsOf(gateway)).status, 'unknown');
  gateway.clock.time += 5000;
  await gateway.readInbox();
  assert.equal((await factsOf(gateway)).status, 'in_transit');
});

test('a call that cannot be kept is not answered as if it were', async (t) => {
  const gateway = await withParcel(t);
  await breakTable(gateway.db, 'insert', 'inbox');
  assert.equal((await easypost(gateway, event(news('in_transit', '11:30')))).status, 500);
});

test('old calls are forgotten after two weeks, and what was never read is told', async (t) => {
  const {gateway, clock, lines, inbox, ...rest} = await withParcel(t);
  const cleanUp = createCleaning(gateway);
  await easypost({gateway, clock, lines, ...rest}, event(news('in_transit', '11:30')));
  for (const [days, left] of [
    [0, 1],
    [14, 1],
    [14.1, 0],
  ] as const) {
    clock.time = Date.parse('2026-11-22T12:00:00Z') + days * 24 * hour;
    await cleanUp();
    assert.equal((await inbox()).length, left);
  }
  assert.match(lines.join(''), /webhooks were never read","calls":1/);
});

test('AfterShip signs in base64 and names its calls, and is believed alike', async (t) => {
  const gateway = await opened(t);
  await gateway.put('1001', anOrder({shipments: [aParcel(number, {carrier: 'ups'})]}));
  const msg = {tracking_number: number, slug: 'ups', tag: 'OutForDelivery', updated_at: '2026-11-22T11:00:00+00:00'};
  for (const ts of [1, 2]) {
    const body = JSON.stringify({event: 'tracking_update', event_id: 'a', ts, msg});
    const signature = createHmac('sha256', webhookSecrets.aftership).update(body).digest('base64');
    const headers = {'aftership-hmac-sha256': signature};
    assert.equal((await gateway.request('/v1/hooks/aftership', {method: 'POST', body, headers})).status, 200);
  }
  assert.equal((await gateway.inbox()).length, 1);
  await gateway.readInbox();
  assert.equal((await factsOf(gateway)).status, 'out_for_delivery');
});
