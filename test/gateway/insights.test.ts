import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {historyPrefix, seedHistory} from '../../gateway/demo/history.js';
import {createNoting} from '../../gateway/jobs/noting.js';
import {saveLearnt} from '../../gateway/store/learnt.js';
import {learn} from '../../shared/facts.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

const destination = {city: 'Utrecht', country: 'NL'};

async function withHistory(t: TestContext) {
  const gateway = await testGateway(t);
  await seedHistory(gateway.gateway);
  const lanes = async () => (await (await gateway.merchant('GET', '/insights')).json()).delivery.lanes;
  /** A provider's word on the one parcel of an order. */
  const say = async (number: string, status: 'in_transit' | 'delivered', at: string) => {
    const parcel = await gateway.db
      .selectFrom('shipment')
      .innerJoin('orders', 'orders.id', 'order_id')
      .select(['shipment.id', 'order_id as orderId'])
      .where('orders.number', '=', number)
      .executeTakeFirstOrThrow();
    const report = {number, status, events: [{time: at, status, text: 'Scan'}]};
    const lesson = {
      shipment: parcel,
      learn: (facts: Parameters<typeof learn>[0]) => ({
        facts: learn(facts, report, {provider: 'sandbox', at}),
        failures: 0,
      }),
    };
    await saveLearnt(gateway.db, [lesson], gateway.clock.time);
  };
  return {...gateway, lanes, say};
}

test('delivery days are told by carrier and lane, and below thirty only how many there are', async (t) => {
  const {lanes} = await withHistory(t);
  const [dutch, french] = await lanes();
  assert.deepEqual([dutch.from, dutch.to, dutch.n, dutch.p50, dutch.p90], ['PT', 'NL', 60, 3, 5]);
  assert.deepEqual(dutch.histogram[2], {days: 3, parcels: 21});
  assert.deepEqual([french.to, french.n, french.p50], ['FR', 12, undefined]);
});

test('a delivery counts once it is learnt, once, and no more when it is taken back or erased', async (t) => {
  const {lanes, say, put, db} = await withHistory(t);
  const dutch = async () => (await lanes())[0].n;
  await put('1', anOrder({destination, shipments: [aParcel('SANDBOX-1')]}));
  await say('1', 'in_transit', '2026-11-20T10:00:00Z');
  assert.equal(await dutch(), 60);
  await say('1', 'delivered', '2026-11-22T10:00:00Z');
  await say('1', 'delivered', '2026-11-22T10:00:00Z');
  assert.equal(await dutch(), 61);
  await say('1', 'in_transit', '2026-11-22T11:00:00Z');
  assert.equal(await dutch(), 60);
  await db.deleteFrom('orders').where('number', '=', `${historyPrefix}1`).execute();
  assert.equal(await dutch(), 59);
});

test('deliveries of more than ninety days ago count no more', async (t) => {
  const {lanes, clock} = await withHistory(t);
  clock.time += 91 * 86_400_000;
  assert.deepEqual(await lanes(), []);
});

test('what arrived before deliveries were kept is kept afterwards', async (t) => {
  const {lanes, db} = await withHistory(t);
  await db.deleteFrom('delivery').execute();
  assert.deepEqual(await lanes(), []);
  await createNoting({db, signal: new AbortController().signal})();
  assert.equal((await lanes())[0].n, 60);
});

test('our own guess is in a view only while the carrier names no day ahead', async (t) => {
  const {put, say, lookUp} = await withHistory(t);
  const guess = async () => (await (await lookUp('1', 'ada@example.com')).json()).view.estimates;
  await put('1', anOrder({destination, shipments: [aParcel('SANDBOX-1')]}));
  assert.equal(await guess(), undefined);
  await say('1', 'in_transit', '2026-11-21T10:00:00Z');
  assert.deepEqual(await guess(), [{parcel: 0, from: '2026-11-24', to: '2026-11-26', n: 60}]);
});

test('no guess is made for a lane of few parcels, nor once it has passed', async (t) => {
  const {put, say, lookUp, clock} = await withHistory(t);
  const guess = async () => (await (await lookUp('1', 'ada@example.com')).json()).view.estimates;
  await put('1', anOrder({destination: {country: 'FR'}, shipments: [aParcel('SANDBOX-1')]}));
  await say('1', 'in_transit', '2026-11-21T10:00:00Z');
  assert.equal(await guess(), undefined);
  await put('1', anOrder({destination, shipments: [aParcel('SANDBOX-1')]}));
  clock.time += 4 * 86_400_000;
  assert.deepEqual(await guess(), [{parcel: 0, from: '2026-11-26', to: '2026-11-26', n: 60}]);
  clock.time += 86_400_000;
  assert.equal(await guess(), undefined);
});

test('parcels, orders that need a person, and messages are counted, of this shop alone', async (t) => {
  const {merchant, put, askDue, assessDue, shop, clock} = await testGateway(t);
  const other = await shop('tea');
  await put('1', anOrder());
  await askDue();
  clock.time += 30 * 86_400_000;
  await assessDue();
  const told = await (await merchant('GET', '/insights')).json();
  assert.deepEqual([told.onTheirWay, told.parcels, told.attention], [1, {in_transit: 1}, {lost: 1}]);
  const theirs = await (await other.merchant('GET', '/insights')).json();
  assert.deepEqual([theirs.onTheirWay, theirs.parcels, theirs.attention, theirs.messages], [0, {}, {}, []]);
});
