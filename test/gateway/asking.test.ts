import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createAsking} from '../../gateway/jobs/asking.js';
import {createWatch} from '../../gateway/provider-watch.js';
import {claimDue} from '../../gateway/store/due-shipments.js';
import type {Client} from '../../shared/client/client.js';
import type {Provider} from '../../shared/providers/provider.js';
import {sandbox} from '../../shared/providers/sandbox.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

const minute = 60_000;
const hour = 60 * minute;

type TestGateway = Awaited<ReturnType<typeof testGateway>>;

async function factsOf({merchant}: TestGateway, number = '1001') {
  return (await (await merchant('GET', `/orders/${number}`)).json()).shipments[0].facts;
}

const broken: [string, () => Response][] = [
  ['HTML', () => new Response('<!doctype html><title>Maintenance</title>', {headers: {'content-type': 'text/html'}})],
  ['nothing', () => new Response('')],
  ['half a document', () => new Response('{"parcel": {"number": "SANDBOX-IN-TR')],
  ['5 MB', () => new Response(`{"parcel": "${'x'.repeat(5_000_000)}"}`)],
  ['the wrong JSON', () => new Response('{"parcel": {"number": 7, "events": "none"}}')],
  ['a list', () => new Response('[]')],
];
for (const [what, answer] of broken) {
  test(`a carrier that answers ${what} leaves what was known and says since when`, async (t) => {
    let well = true;
    const gateway = await testGateway(t, {fetch: async () => (well ? inTransit() : answer())});
    await gateway.put('1001', anOrder());
    await gateway.askDue();
    const before = await factsOf(gateway);
    assert.equal(before.asked.nextAt, '2026-11-22T13:00:00.000Z');

    well = false;
    gateway.clock.time += hour;
    await gateway.askDue();
    const {asked, ...known} = await factsOf(gateway);
    assert.deepEqual(asked, {
      provider: 'sandbox',
      at: '2026-11-22T13:00:00.000Z',
      outcome: 'bad_response',
      nextAt: '2026-11-22T13:05:00.000Z',
    });
    assert.deepEqual({...known, asked: before.asked}, before);
    assert.equal(known.lastReport.at, '2026-11-22T12:00:00.000Z');
  });
}

function inTransit(): Response {
  const parcel = {number: 'SANDBOX-IN-TRANSIT', status: 'in_transit', events: [{status: 'in_transit', text: 'Moving'}]};
  return Response.json({parcel});
}

test('a carrier out of reach is tried again after 5, 10, 20 and then 30 minutes, and at its usual time when it is back', async (t) => {
  let reachable = false;
  const fetch = async () => {
    if (reachable) return inTransit();
    throw new TypeError('fetch failed');
  };
  const gateway = await testGateway(t, {fetch});
  await gateway.put('1001', anOrder());
  const waits: number[] = [];
  for (let tries = 0; tries < 6; tries += 1) {
    reachable = tries === 5;
    await gateway.askDue();
    const {asked} = await factsOf(gateway);
    assert.equal(asked.outcome, reachable ? 'ok' : 'unreachable');
    waits.push((Date.parse(asked.nextAt) - gateway.clock.time) / minute);
    gateway.clock.time = Date.parse(asked.nextAt);
  }
  assert.deepEqual(waits, [5, 10, 20, 30, 30, 60]);
});

test('a carrier that refuses without a word is left alone for longer each time, and less after it has answered', async (t) => {
  let refusing = true;
  const fetch = async () => (refusing ? new Response('', {status: 429}) : inTransit());
  const gateway = await testGateway(t, {fetch});
  await gateway.put('1001', anOrder());
  const waits: number[] = [];
  for (let tries = 0; tries < 9; tries += 1) {
    refusing = tries !== 7;
    await gateway.askDue();
    const {asked} = await factsOf(gateway);
    waits.push((Date.parse(asked.nextAt) - gateway.clock.time) / minute);
    gateway.clock.time = Date.parse(asked.nextAt);
  }
  assert.deepEqual(waits, [1, 2, 4, 8, 16, 32, 60, 60, 1]);
});

test('an answer about other numbers only is none, and one among others counts', async (t) => {
  let numbers = ['SANDBOX-DELIVERED'];
  const gateway = await testGateway(t, {fetch: async () => inTransit()});
  const client: Client = {
    async track() {
      const shipments = numbers.map((number) => ({number, status: 'in_transit' as const, events: []}));
      return {outcome: 'ok', shipments, provider: 'sandbox', askedAt: '2026-11-22T12:00:00.000Z', cached: false};
    },
    trackAll: (queries) => Promise.all(queries.map((query) => client.track(query))),
  };
  const askDue = createAsking({
    ...gateway.gateway,
    client,
    providers: [],
    paceOf: async () => 0,
    watch: createWatch(() => gateway.clock.time),
  });
  await gateway.put('1001', anOrder());
  await askDue();
  const {asked, status} = await factsOf(gateway);
  assert.deepEqual([asked.outcome, status], ['bad_response', 'unknown']);

  numbers = ['SANDBOX-DELIVERED', 'sandbox in transit'];
  gateway.clock.time += hour;
  await askDue();
  assert.equal((await factsOf(gateway)).status, 'in_transit');
});

test('a parcel of the sandbox that does not travel is asked about closely for half a minute', async (t) => {
  const gateway = await testGateway(t);
  await gateway.put('1001', anOrder({shipments: [aParcel('SANDBOX-IN-TRANSIT', {addedAt: '2026-11-22T12:00:00Z'})]}));
  for (let seconds = 0; seconds < 300; seconds += 3) {
    await gateway.askDue();
    gateway.clock.time += 3000;
  }
  assert.equal(gateway.calls.length, 11);
});

test('a delivered parcel is never asked about again', async (t) => {
  const gateway = await testGateway(t);
  await gateway.put('1001', anOrder({shipments: [aParcel('SANDBOX-DELIVERED')]}));
  await gateway.askDue();
  assert.equal((await factsOf(gateway)).asked.nextAt, undefined);
  gateway.clock.time += 400 * 24 * hour;
  await gateway.askDue();
  assert.equal(gateway.calls.length, 1);
});

test('what is not due is not asked about, what is due is, and by the time the shop named it', async (t) => {
  const gateway = await testGateway(t);
  await gateway.put('1001', anOrder());
  await gateway.askDue();
  // It is expected today.
  gateway.clock.time += hour / 2 - 1;
  await gateway.askDue();
  assert.equal(gateway.calls.length, 1);
  gateway.clock.time += 1;
  await gateway.askDue();
  assert.equal(gateway.calls.length, 2);
  assert.equal(new URL(gateway.calls[0]?.url ?? '').searchParams.get('since'), '2026-11-21T12:00:00Z');
});

test('a young parcel of the sandbox is asked about every three seconds, so that its journey can be watched', async (t) => {
  const gateway = await testGateway(t);
  const addedAt = '2026-11-22T12:00:00Z';
  await gateway.put('1001', anOrder({shipments: [aParcel('SANDBOX-JOURNEY', {addedAt})]}));
  const statuses = new Set();
  for (let seconds = 0; seconds <= 183; seconds += 3) {
    await gateway.askDue();
    statuses.add((await factsOf(gateway)).status);
    gateway.clock.time += 3000;
  }
  assert.deepEqual([...statuses], ['unknown', 'pre_transit', 'in_transit', 'out_for_delivery', 'delivered']);
});

test('when a process dies while asking, the work is done again two minutes later', async (t) => {
  const gateway = await testGateway(t);
  await gateway.put('1001', anOrder());
  assert.equal((await claimDue(gateway.db, {count: 8}, gateway.clock.time)).length, 1);
  gateway.clock.time += 2 * minute - 1;
  await gateway.askDue();
  assert.equal(gateway.calls.length, 0);
  gateway.clock.time += 1;
  await gateway.askDue();
  assert.equal(gateway.calls.length, 1);
  assert.equal((await factsOf(gateway)).status, 'in_transit');
});

test('when the service ends while asking, the work is due at once', async (t) => {
  let begun = () => {};
  const beginning = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const fetch = (request: Request) =>
    new Promise<Response>((_, reject) => {
      begun();
      request.signal.addEventListener('abort', () => reject(request.signal.reason));
    });
  const gateway = await testGateway(t, {fetch});
  await gateway.put('1001', anOrder());
  const work = gateway.askDue();
  await beginning;
  gateway.end();
  await work;
  assert.equal((await claimDue(gateway.db, {count: 8}, gateway.clock.time)).length, 1);
});

test('a parcel the shop takes away while its carrier is asked stays away', async (t) => {
  let gateway: TestGateway;
  const fetch = async () => {
    await gateway.put('1001', anOrder({shipments: []}));
    return inTransit();
  };
  gateway = await testGateway(t, {fetch});
  await gateway.put('1001', anOrder());
  await gateway.askDue();
  const order = await (await gateway.merchant('GET', '/orders/1001')).json();
  assert.deepEqual([order.status, order.shipments], ['confirmed', []]);
});

test('a number in several orders is asked about once, and every one of them learns', async (t) => {
  const gateway = await testGateway(t);
  const shipments = [aParcel('SANDBOX-IN-TRANSIT')];
  await gateway.put('1001', anOrder({shipments}));
  await gateway.put('1002', anOrder({shipments: [aParcel('sandbox in-transit', {addedAt: '2026-11-22T09:00:00Z'})]}));
  await gateway.askDue();
  assert.equal(gateway.calls.length, 1);
  for (const number of ['1001', '1002']) assert.equal((await factsOf(gateway, number)).status, 'in_transit');
  gateway.clock.time += hour / 2;
  await gateway.askDue();
  assert.equal(gateway.calls.length, 2);
});

const apart: [string, Record<string, unknown>][] = [
  ['with another postcode', {customer: {email: 'ada@example.com', postcode: '1011 AB'}}],
  ['of another year', {shipments: [aParcel('SANDBOX-IN-TRANSIT', {addedAt: '2026-08-01T12:00:00Z'})]}],
];
for (const [what, changes] of apart) {
  test(`the same number ${what} is another question`, async (t) => {
    const gateway = await testGateway(t);
    await gateway.put('1001', anOrder());
    await gateway.put('1002', anOrder(changes));
    await gateway.askDue();
    assert.equal(gateway.calls.length, 2);
  });
}

/** The make-believe carrier, with numbers that go together, or few calls. */
const together: Provider = {
  ...sandbox,
  request: (...queries) => new Request(`${sandbox.baseUrl}/${queries.map(({number}) => number).join()}`),
  batch: {
    most: 40,
    part: (body, {number}) => ({parcel: (body as {number: string}[]).find((parcel) => parcel.number === number)}),
  },
};

test('where a call can name several numbers, what is due goes together', async (t) => {
  const fetch = async ({url}: Request) => {
    const numbers = new URL(url).pathname.split('/').at(-1)?.split(',') ?? [];
    return Response.json(numbers.map((number) => ({number, status: 'in_transit', events: []})));
  };
  const gateway = await testGateway(t, {asked: [together], fetch});
  const shipments = Array.from({length: 90}, (_, at) => aParcel(`N${at}`));
  await gateway.put('1001', anOrder({shipments}));
  await gateway.askDue();
  const named = gateway.calls.map(({url}) => new URL(url).pathname.split(',').length);
  assert.equal(
    named.reduce((sum, numbers) => sum + numbers),
    90,
  );
  assert.ok(named.length <= 10, String(named));
  assert.equal((await factsOf(gateway)).status, 'in_transit');
});

test('when the allowance is used up what is left keeps its place, other carriers are asked, and nothing is asked in vain', async (t) => {
  const config = {limits: {sandbox: {calls: 3, perSeconds: 3600}}};
  const gateway = await testGateway(t, {config, fetch: async () => inTransit()});
  const shipments = Array.from({length: 9}, (_, at) => aParcel(`N${at}`));
  await gateway.put('1001', anOrder({shipments}));
  await gateway.askDue();
  assert.equal(gateway.calls.length, 3);
  await gateway.put('1002', anOrder({shipments: [{carrier: 'nobody we know', number: 'N1'}]}));
  gateway.clock.time += minute;
  await gateway.askDue();
  assert.equal(gateway.calls.length, 3);
  assert.equal((await factsOf(gateway, '1002')).asked.outcome, 'unsupported_carrier');
  gateway.clock.time += hour;
  await gateway.askDue();
  const asked = gateway.calls.map(({url}) => new URL(url).pathname.split('/').at(-1));
  assert.deepEqual([asked.length, new Set(asked).size], [6, 6]);
});

test('those out for delivery come first, however long others wait', async (t) => {
  const config = {limits: {sandbox: {calls: 1, perSeconds: 3600}}};
  const gateway = await testGateway(t, {config, fetch: async () => inTransit()});
  await gateway.put('1001', anOrder({shipments: [aParcel('SLOW')]}));
  gateway.clock.time += minute;
  await gateway.put('1002', anOrder({shipments: [aParcel('SOON')]}));
  await gateway.db.updateTable('shipment').set({status: 'out_for_delivery'}).where('number', '=', 'SOON').execute();
  await gateway.askDue();
  assert.deepEqual(
    gateway.calls.map(({url}) => new URL(url).pathname.split('/').at(-1)),
    ['SOON'],
  );
});

test('a hundred due parcels are asked about once each, eight at a time', async (t) => {
  let [running, most] = [0, 0];
  const fetch = async () => {
    most = Math.max(most, ++running);
    await new Promise(setImmediate);
    running -= 1;
    return inTransit();
  };
  const gateway = await testGateway(t, {fetch});
  const shipments = Array.from({length: 100}, (_, at) => aParcel(`N${at}`));
  await gateway.put('1001', anOrder({shipments}));
  await Promise.all([gateway.askDue(), gateway.askDue()]);
  assert.equal(new Set(gateway.calls.map(({url}) => url)).size, 100);
  assert.equal(gateway.calls.length, 100);
  assert.equal(most, 8);
});

test('the log names no person, no token and no key', async (t) => {
  const gateway = await testGateway(t);
  await gateway.put('1001', anOrder());
  await gateway.askDue();
  const {token} = await (await gateway.lookUp('1001', 'ada@example.com')).json();
  await gateway.order(token);
  const log = gateway.lines.join('');
  assert.match(log, /"msg":"asked","carrier":"sandbox","provider":"sandbox","outcome":"ok","status":"in_transit"/);
  for (const secret of ['ada', 'Ada', '3511', token, 'the-key']) assert.ok(!log.includes(secret), secret);
});

test('a backlog that needs no network lets the server do its other work between', async (t) => {
  const {put, askDue} = await testGateway(t);
  const shipments = Array.from({length: 60}, (_, at) => ({carrier: 'nobody we know', number: `N${at}`}));
  await put('1001', anOrder({shipments}));
  let turns = 0;
  let over = false;
  const count = () => {
    turns += 1;
    if (!over) setImmediate(count);
  };
  setImmediate(count);
  await askDue();
  over = true;
  assert.ok(turns >= shipments.length / 8, `${turns} turns of the event loop`);
});
