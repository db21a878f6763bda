import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {demoPolicy} from '../../gateway/demo/shop.js';
import type {ListedOrder} from '../../gateway/order-list.js';
import {breakTable} from '../databases/break-table.js';
import type {TestDatabase} from '../databases/test-database.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

/** Scanned once, on 21 November: by the shop's policy it stalls on the 26th, and is lost on 1 December. */
const parcel = {
  ...{number: 'N1', carrier: 'sandbox', status: 'in_transit'},
  events: [{time: '2026-11-21T10:00:00+00:00', status: 'in_transit', text: 'Departed'}],
};

interface World {
  readonly said?: object;
  readonly database?: Pick<TestDatabase, 'place'>;
}

/** A shop's gateway; the carrier says of every number what it was told to say. */
async function assessing(t: TestContext, {said = {}, ...options}: World = {}) {
  const fetch = async ({url}: Request) => {
    const number = new URL(url).pathname.split('/').at(-1);
    return Response.json({parcel: {...parcel, number, ...said}});
  };
  const gateway = await testGateway(t, {fetch, ...options});
  const {merchant, db, put, askDue, assessDue, clock} = gateway;
  return {
    ...gateway,
    async sent(number: string, changes: Record<string, unknown> = {}) {
      await put(number, anOrder({shipments: [aParcel('N1')], ...changes}));
      await askDue();
      await assessDue();
      const {id} = await db.selectFrom('orders').select('id').where('number', '=', number).executeTakeFirstOrThrow();
      return id;
    },
    async assessAt(instant: string) {
      clock.time = Date.parse(instant);
      await assessDue();
    },
    async listed(query: string) {
      const {orders} = await (await merchant('GET', `/orders?${query}`)).json();
      return orders.map(({number, attention}: ListedOrder) => [number, attention]);
    },
    stateOf: (id: number) =>
      db
        .selectFrom('orders')
        .select(['version', 'attention', 'assess_at'])
        .where('id', '=', id)
        .executeTakeFirstOrThrow(),
  };
}

test('a parcel stalls and is lost by the clock alone: the shop finds it, and who looks is told once each time', async (t) => {
  const {sent, assessAt, stateOf, listed, gateway, merchant} = await assessing(t);
  const id = await sent('1001');
  let heard = 0;
  gateway.live.subscribe(id, () => {
    heard += 1;
  });
  const {version, attention} = await stateOf(id);
  assert.equal(attention, null);

  for (const [instant, reason, changes] of [
    ['2026-11-25T23:59:59.999Z', undefined, 0],
    ['2026-11-26T00:00:00Z', 'stalled', 1],
    ['2026-11-30T12:00:00Z', 'stalled', 1],
    ['2026-12-01T00:00:00Z', 'lost', 2],
    ['2027-12-01T00:00:00Z', 'lost', 2],
  ] as const) {
    await assessAt(instant);
    assert.deepEqual(await listed('attention=stalled,lost'), reason ? [['1001', reason]] : [], instant);
    assert.equal((await (await merchant('GET', '/orders/1001')).json()).attention, reason);
    assert.deepEqual([(await stateOf(id)).version - version, heard], [changes, changes], instant);
  }
  assert.equal((await stateOf(id)).assess_at, null);
});

test('what the clock changes is no word of the shop or a carrier: the time of the last one stays', async (t) => {
  const {sent, assessAt, merchant} = await assessing(t);
  await sent('1001');
  await assessAt('2026-11-26T00:00:00Z');
  assert.equal((await (await merchant('GET', '/orders/1001')).json()).updatedAt, '2026-11-22T12:00:00.000Z');
});

test('another policy, and what is said anew of an order, count at once', async (t) => {
  const {sent, assessAt, assessDue, listed, merchant, put} = await assessing(t);
  await sent('1001');
  await assessAt('2026-11-26T00:00:00Z');
  await merchant('PUT', '/policy', {...demoPolicy, stalledDays: {domestic: 3, international: 6}});
  await assessDue();
  assert.deepEqual(await listed(''), [['1001', undefined]]);
  await put('1001', anOrder({shipments: [aParcel('N1')], promise: {to: '2026-11-25'}}));
  await assessDue();
  assert.deepEqual(await listed('attention=late'), [['1001', 'late']]);
  await assessAt('2026-11-27T00:00:00Z');
  assert.deepEqual(await listed('attention=stalled'), [['1001', 'stalled']]);
});

test('what was said of an order is told when it is said, not again when it is assessed', async (t) => {
  const {sent, assessDue, put, stateOf, gateway} = await assessing(t);
  const id = await sent('1001');
  await put('1001', anOrder({shipments: [aParcel('N1')], promise: {to: '2026-11-20'}}));
  const {version} = await stateOf(id);
  gateway.live.subscribe(id, () => assert.fail('told again'));
  await assessDue();
  const {assess_at, ...state} = await stateOf(id);
  assert.deepEqual(state, {version, attention: 'late'});
});

test('what is delivered is never looked at again', async (t) => {
  const {sent, stateOf} = await assessing(t, {said: {status: 'delivered', deliveredAt: '2026-11-22T10:00:00+00:00'}});
  const {assess_at, attention} = await stateOf(await sent('1001', {promise: {to: '2026-11-20'}}));
  assert.deepEqual([assess_at, attention], [null, null]);
});

test('an order that the shop has not handed over in time asks for attention by itself', async (t) => {
  const {sent, assessAt, listed} = await assessing(t);
  await sent('1001', {shipments: []});
  assert.deepEqual(await listed('attention=hand_over_late'), []);
  await assessAt('2026-11-25T00:00:00Z');
  assert.deepEqual(await listed('attention=hand_over_late'), [['1001', 'hand_over_late']]);
});

test('a gateway that was off for a week says what has become of its orders, in one new version', async (t) => {
  const before = await assessing(t);
  const id = await before.sent('1001');
  const {version} = await before.stateOf(id);
  const after = await assessing(t, {database: before.database});
  await after.assessAt('2026-12-02T08:00:00Z');
  const {assess_at, ...state} = await after.stateOf(id);
  assert.deepEqual(state, {version: version + 1, attention: 'lost'});
});

test('one order that cannot be read keeps no other waiting, is tried again later, and its words are in no log', async (t) => {
  const {sent, put, db, assessDue, assessAt, listed, lines, stateOf} = await assessing(t);
  const id = await sent('1001');
  for (let at = 0; at < 30; at += 1) await put(`L${at}`, anOrder({placedAt: '2026-11-02T09:30:00Z', shipments: []}));
  const spoil = (customer: string) =>
    db.updateTable('orders').set({customer, assess_at: 0}).where('id', '=', id).execute();
  await spoil('{"name": Ada}');
  await assessDue();
  const {length} = await db.selectFrom('orders').select('id').where('attention', '=', 'hand_over_late').execute();
  assert.equal(length, 30);
  const failures = lines.filter((line) => line.includes('assessing failed'));
  assert.equal(failures.length, 1);
  assert.match(failures.join(), /SyntaxError/);
  assert.doesNotMatch(failures.join(), /Ada/);

  await db.updateTable('orders').set({customer: '{}'}).where('id', '=', id).execute();
  await assessAt('2026-11-26T00:00:00Z');
  assert.deepEqual(await listed('attention=stalled'), [['1001', 'stalled']]);
  assert.notEqual((await stateOf(id)).assess_at, null);
});

test('while nothing is due nothing is written', async (t) => {
  const {sent, assessAt, db} = await assessing(t);
  await sent('1001');
  const repair = await breakTable(db, 'update', 'orders');
  await assessAt('2026-11-25T23:59:59.999Z');
  await assert.rejects(assessAt('2026-11-26T00:00:00Z'), /no room/);
  await repair();
});

test('attention is one condition among the others, page by page', async (t) => {
  const {sent, put, assessDue, listed, merchant} = await assessing(t);
  for (let at = 0; at < 5; at += 1) await sent(`A${at}`, {promise: {to: '2026-11-20'}});
  for (let at = 0; at < 3; at += 1) await put(`B${at}`, anOrder({placedAt: '2026-11-02T09:30:00Z', shipments: []}));
  await put('C1', anOrder({shipments: []}));
  await assessDue();
  const numbers = async (query: string) => (await listed(query)).map(([number]: [string]) => number);
  assert.deepEqual(await numbers('attention=late'), ['A4', 'A3', 'A2', 'A1', 'A0']);
  assert.deepEqual(await numbers('attention=late,hand_over_late&status=confirmed'), ['B2', 'B1', 'B0']);
  assert.deepEqual(await numbers('attention=late,hand_over_late&search=a3'), ['A3']);
  assert.deepEqual(await numbers('attention=hand_over_late&placedFrom=2026-11-03T00:00:00Z'), []);
  const {next, orders} = await (await merchant('GET', '/orders?attention=late&limit=3')).json();
  assert.equal(orders.length, 3);
  assert.deepEqual(await numbers(`attention=late&limit=3&cursor=${next}`), ['A1', 'A0']);
});
