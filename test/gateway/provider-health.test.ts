import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {createCleaning} from '../../gateway/jobs/cleaning.js';
import {lagOf} from '../../gateway/lag.js';
import {type Lately, providerStatus, statusAt} from '../../gateway/provider-status.js';
import {type Facts, noFacts} from '../../shared/model.js';
import {providers} from '../../shared/providers/index.js';
import {breakTable} from '../databases/break-table.js';
import type {TestDatabase} from '../databases/test-database.js';
import {anOrder, aParcel, apiKey, testGateway} from './test-gateway.js';

const minute = 60_000;
const hour = 60 * minute;

const judged: [string, Lately, string][] = [
  ['answers', {calls: 1, failed: 0, failures: 0}, 'ok'],
  ['answers again, after few failures among many', {calls: 100, failed: 5, failures: 0}, 'ok'],
  ['answers again, after failures among few', {calls: 10, failed: 2, failures: 0}, 'degraded'],
  ['failed just now', {calls: 100, failed: 1, failures: 1, lastFailure: 'unreachable'}, 'degraded'],
  ['failed three times in a row', {calls: 100, failed: 3, failures: 3, lastFailure: 'unreachable'}, 'down'],
  ['cannot be read any more', {calls: 3, failed: 3, failures: 3, lastFailure: 'bad_response'}, 'down'],
  ['refuses our key', {calls: 9, failed: 9, failures: 9, lastFailure: 'unauthorized'}, 'down'],
  ['wants to be left alone', {calls: 9, failed: 9, failures: 9, lastFailure: 'rate_limited'}, 'degraded'],
  ['failed again after hours', {calls: 1, failed: 1, failures: 3, lastFailure: 'unreachable'}, 'down'],
  ['takes its time', {calls: 10, failed: 0, failures: 0, latency: 5000}, 'degraded'],
  ['takes a little time', {calls: 10, failed: 0, failures: 0, latency: 4999}, 'ok'],
];
for (const [what, lately, status] of judged) {
  test(`a provider that ${what} is ${status}`, () => assert.equal(providerStatus(lately), status));
}

test('what was judged half a day ago is not known any more', () => {
  const last = {status: 'down', since: 1000} as const;
  assert.deepEqual(statusAt(last, 5000, 5000 + 12 * hour - 1), last);
  assert.deepEqual(statusAt(last, 5000, 5000 + 12 * hour), {status: 'unknown', since: 5000 + 12 * hour});
  assert.deepEqual(statusAt(undefined, 0, 5000), {status: 'unknown'});
});

function told(provider: string, at: string, ...times: string[]): Facts {
  const events = times.map((time) => ({time, status: 'in_transit' as const, text: ''}));
  return {...noFacts, lastReport: {provider, at}, events};
}
const first = told('ups', '2026-11-22T12:00:00Z', '2026-11-22T09:00:00Z');
const lags: [string, Facts, Facts, number | undefined][] = [
  ['a first word', noFacts, first, undefined],
  ['nothing new', first, told('ups', '2026-11-22T13:00:00Z', '2026-11-22T09:00:00Z'), undefined],
  ['a new scan', first, told('ups', '2026-11-22T13:00:00Z', '2026-11-22T12:30:00Z', '2026-11-22T09:00:00Z'), 1800],
  ['a scan without a zone', first, told('ups', '2026-11-22T13:00:00Z', '2026-11-22T12:30:00'), undefined],
  ['a scan to come', first, told('ups', '2026-11-22T13:00:00Z', '2026-11-22T14:00:00Z'), undefined],
  ['another provider’s', first, told('easypost', '2026-11-22T13:00:00Z', '2026-11-22T12:30:00Z'), undefined],
];
for (const [what, before, after, seconds] of lags) {
  test(`the lag of ${what} is ${seconds ?? 'not told'}`, () => assert.equal(lagOf(before, after)?.seconds, seconds));
}

/** A carrier that answers as the test says. */
async function opened(t: TestContext, database?: Pick<TestDatabase, 'place'>) {
  const carrier: {answer: () => Response} = {answer: () => inTransit('2026-11-22T11:00:00Z')};
  const gateway = await testGateway(t, {
    config: {demo: true},
    fetch: async () => carrier.answer(),
    ...(database && {database}),
  });
  const health = async (path = '/v1/carriers/health') => {
    const answer = await gateway.request(path, {headers: {authorization: `Bearer ${apiKey}`}});
    assert.equal(answer.status, 200);
    const [sandbox] = (await answer.json()).providers;
    return sandbox;
  };
  return {...gateway, carrier, health, details: () => health('/v1/merchant/carriers/health')};
}

function inTransit(time: string): Response {
  const events = [{status: 'in_transit', text: 'Moving', time}];
  return Response.json({parcel: {number: 'SANDBOX-IN-TRANSIT', status: 'in_transit', events}});
}

test('a provider nobody asked is unknown; one that answers is ok, since when, and it is not said about what', async (t) => {
  const {health, put, askDue, request} = await opened(t);
  assert.deepEqual(await health(), {
    id: 'sandbox',
    name: 'Test Carrier',
    carriers: ['sandbox'],
    status: 'unknown',
    testData: true,
  });
  await put('1001', anOrder());
  await askDue();
  const {status, since} = await health();
  assert.deepEqual([status, since], ['ok', '2026-11-22T12:00:00.000Z']);

  const answer = await request('/v1/carriers/health', {headers: {origin: 'https://shop.example'}});
  assert.equal(answer.headers.get('cache-control'), 'public, max-age=60');
  assert.equal(answer.headers.get('access-control-allow-origin'), '*');
  const [provider] = (await answer.json()).providers;
  assert.deepEqual(Object.keys(provider).sort(), ['carriers', 'id', 'name', 'since', 'status', 'testData']);
});

const failing: [string, () => Response, string, string][] = [
  ['does not answer', () => new Response('', {status: 503}), 'unreachable', 'down'],
  ['changed its format', () => new Response('<html>'), 'bad_response', 'down'],
  ['refuses our key', () => new Response('', {status: 401}), 'unauthorized', 'down'],
  ['refuses for a while', () => new Response('', {status: 429}), 'rate_limited', 'degraded'],
];
for (const [what, answer, outcome, status] of failing) {
  test(`a provider that ${what} is ${status} at the third time, and recovers`, async (t) => {
    const {carrier, clock, health, details, put, askDue} = await opened(t);
    await put('1001', anOrder());
    await askDue();
    const began = clock.time;
    carrier.answer = answer;
    const seen: string[] = [];
    for (let times = 0; times < 3; times += 1) {
      clock.time += 7 * hour;
      await askDue();
      seen.push((await health()).status);
    }
    assert.deepEqual(seen, ['degraded', 'degraded', status]);
    const {since, lastFailure, lastSuccessAt, counts} = await details();
    const times = status === 'down' ? 3 : 1;
    assert.equal(since, new Date(began + times * 7 * hour).toISOString());
    assert.deepEqual(lastFailure, {at: new Date(clock.time).toISOString(), outcome});
    assert.equal(lastSuccessAt, new Date(began).toISOString());
    assert.deepEqual(counts, {[outcome]: 1});

    carrier.answer = () => inTransit('2026-11-22T11:00:00Z');
    clock.time += 7 * hour;
    await askDue();
    assert.equal((await health()).status, 'ok');
  });
}

test('several tries of one question count once, and what says something about a parcel is no failure', async (t) => {
  const {carrier, calls, details, put, askDue} = await opened(t);
  await put('1001', anOrder({shipments: [aParcel('A'), aParcel('B')]}));
  carrier.answer = () => (calls.length === 1 ? new Response('', {status: 503}) : Response.json({error: 'not_found'}));
  await askDue();
  assert.equal(calls.length, 3);
  const {status, counts} = await details();
  assert.deepEqual([status, counts], ['ok', {not_found: 2}]);
});

test('it survives a restart, and is old after half a day', async (t) => {
  const before = await opened(t);
  await before.put('1001', anOrder());
  await before.askDue();

  const after = await opened(t, before.database);
  assert.equal((await after.health()).status, 'ok');
  after.clock.time += 12 * hour;
  const {status, since} = await after.health();
  assert.deepEqual([status, since], ['unknown', new Date(after.clock.time).toISOString()]);
});

test('how late scans reach us is told to the shop, the newest counting most but not alone', async (t) => {
  const {carrier, clock, details, put, askDue} = await opened(t);
  await put('1001', anOrder());
  await askDue();
  assert.equal((await details()).lagSeconds, undefined);
  const lags: number[] = [];
  for (const seconds of [800, 1600]) {
    clock.time += hour;
    const time = new Date(clock.time - seconds * 1000).toISOString();
    carrier.answer = () => inTransit(time);
    await askDue();
    lags.push((await details()).lagSeconds);
  }
  assert.deepEqual(lags, [800, 900]);
});

test('what was seen when storing failed is stored with the next answer', async (t) => {
  const {db, clock, details, put, askDue} = await opened(t);
  await put('1001', anOrder());
  const mend = await breakTable(db, 'insert', 'provider_tally');
  await askDue();
  assert.deepEqual((await details()).counts, {});
  await mend();
  clock.time += minute;
  await put('1002', anOrder({shipments: [aParcel('SANDBOX-DELIVERED')]}));
  await askDue();
  assert.deepEqual((await details()).counts, {ok: 2});
});

test('counts are of the last hour, and older ones are thrown away', async (t) => {
  const {db, gateway, clock, details, put, askDue} = await opened(t);
  await put('1001', anOrder());
  await askDue();
  clock.time += 61 * minute;
  assert.deepEqual((await details()).counts, {});
  clock.time += 2 * hour;
  await createCleaning(gateway)();
  assert.deepEqual(await db.selectFrom('provider_tally').selectAll().execute(), []);
});

test('those that are asked are told of with their carriers, and test data only by the demo', async (t) => {
  const {gateway, request} = await testGateway(t);
  const ask = async () => (await (await request('/v1/carriers/health')).json()).providers;
  assert.deepEqual(await ask(), []);
  Object.assign(gateway, {providers: providers.filter(({id}) => ['ups', 'ship24'].includes(id))});
  assert.deepEqual(await ask(), [
    {id: 'ups', name: 'UPS', carriers: ['ups'], status: 'unknown'},
    {id: 'ship24', name: 'Ship24', carriers: 'any', status: 'unknown'},
  ]);
});

test('what the shop alone may know needs its key', async (t) => {
  const {request} = await opened(t);
  assert.equal((await request('/v1/merchant/carriers/health')).status, 401);
});
