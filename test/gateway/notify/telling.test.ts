// What customers are told, from the shop's word and the carrier's to what a channel is given.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {defaultTelling, type Telling} from '../../../gateway/notify/telling.js';
import {saveTelling} from '../../../gateway/store/telling.js';
import {anOrder, aParcel, testGateway} from '../test-gateway.js';
import {recording} from './recording.js';

const minute = 60_000;
const hour = 60 * minute;
const ada = 'ada@example.com';
const fresh = {placedAt: '2026-11-22T11:59:00Z'};

async function open(context: Parameters<typeof testGateway>[0], telling: Partial<Telling> = {}) {
  const email = recording();
  const shop = await testGateway(context, {channels: [email]});
  await saveTelling(shop.db, shop.gateway.shopId, {...defaultTelling, quiet: null, ...telling});
  /** Everything that goes on by itself, after so many milliseconds. */
  async function later(milliseconds = 0) {
    shop.clock.time += milliseconds;
    await shop.askDue();
    await shop.assessDue();
    await shop.sendDue();
  }
  const states = async () =>
    (await shop.db.selectFrom('outbox').select(['kind', 'state', 'trouble']).orderBy('id').execute()).map(
      ({kind, state, trouble}) => [kind, state, trouble].filter(Boolean).join(' '),
    );
  return {...shop, email, later, states};
}

test('an order is confirmed, then dispatched, each once', async (context) => {
  const {put, later, email} = await open(context);
  await put('1', anOrder({...fresh, shipments: []}));
  await later();
  assert.deepEqual(email.words(), [`confirmed ${ada}`]);
  await put('1', anOrder(fresh));
  for (let times = 0; times < 3; times += 1) await later(hour);
  assert.deepEqual(email.words(), [`confirmed ${ada}`, `dispatched ${ada}`]);
});

const stories: readonly [parcel: string, told: readonly string[]][] = [
  ['SANDBOX-PRE-TRANSIT', []],
  ['SANDBOX-UNKNOWN', []],
  ['SANDBOX-IN-TRANSIT', ['dispatched']],
  ['SANDBOX-OUT-FOR-DELIVERY', ['out_for_delivery']],
  ['SANDBOX-AVAILABLE-FOR-PICKUP', ['ready_for_pickup']],
  ['SANDBOX-DELIVERED', ['delivered']],
  ['SANDBOX-ATTEMPT-FAILED', ['attempt_failed']],
  ['SANDBOX-ACTION-REQUIRED', ['dispatched', 'action_needed']],
  ['SANDBOX-RETURNED', ['returned']],
  ['SANDBOX-CANCELLED', []],
];
for (const [parcel, told] of stories) {
  test(`of ${parcel} people are told ${told.join(', ') || 'nothing'}`, async (context) => {
    const {put, later, email} = await open(context);
    await put('1', anOrder({...fresh, shipments: [aParcel(parcel)]}));
    await later();
    await later(minute);
    // Those that are due together go at the same time: any may come first.
    const kinds = email.given.map(({letter}) => letter.kind);
    assert.deepEqual(kinds.sort(), ['confirmed', ...told].sort());
  });
}

test('a letter says what is known when it is sent, in links of its own', async (context) => {
  const {put, later, email, request} = await open(context);
  await put(
    '1',
    anOrder({...fresh, customer: {email: ada, language: 'de'}, shipments: [aParcel('SANDBOX-IN-TRANSIT')]}),
  );
  await later();
  const [, {letter} = assert.fail()] = email.given;
  assert.equal(letter.language, 'de');
  assert.equal(letter.parcels[0]?.number, 'SANDBOX-IN-TRANSIT');
  assert.equal(letter.parcels[0]?.facts.signedBy, undefined);
  assert.match(letter.links.unsubscribe ?? '', /^http:\/\/localhost:4000\/unsubscribe\/.{43}$/);
  assert.equal(letter.links.choose, `${letter.links.order}/tell`);
  const token = letter.links.order?.split('/o/')[1];
  const answer = await request('/v1/order', {headers: {authorization: `Bearer ${token}`}});
  assert.equal(answer.status, 200);
});

test('an order that is imported long after it was placed tells nobody what is over', async (context) => {
  const {put, later, email} = await open(context);
  await put('1', anOrder({placedAt: '2026-10-01T12:00:00Z', shipments: []}));
  await later();
  assert.deepEqual(email.words(), []);
});

test('orders from before there was telling are looked at without a word', async (context) => {
  const {put, later, email, db} = await open(context);
  await put('1', anOrder(fresh));
  await db.deleteFrom('moment').execute();
  await db.deleteFrom('outbox').execute();
  await later(2 * hour);
  assert.deepEqual(email.words(), []);
});

test('what is over before it was sent is not sent', async (context) => {
  const {put, later, email, states, clock} = await open(context, {quiet: {from: '12:00', to: '20:00'}});
  await put('1', anOrder({...fresh, shipments: [aParcel('SANDBOX-OUT-FOR-DELIVERY')]}));
  await later();
  assert.deepEqual(email.words(), []);
  await put('1', anOrder({...fresh, shipments: [aParcel('SANDBOX-DELIVERED')]}));
  clock.time += 9 * hour;
  await later();
  // Both are due at the same time: either may come first.
  assert.deepEqual([...email.words()].sort(), [`confirmed ${ada}`, `delivered ${ada}`]);
  assert.deepEqual(await states(), ['confirmed sent', 'out_for_delivery dropped overtaken', 'delivered sent']);
});

test('an order whose clock runs out is told of by the clock alone', async (context) => {
  const {put, later, email} = await open(context);
  await put('1', anOrder({...fresh, shipments: [aParcel('SANDBOX-IN-TRANSIT')], promise: {to: '2026-11-23'}}));
  await later();
  email.given.length = 0;
  await later(2 * 24 * hour);
  assert.deepEqual(email.words(), [`delayed ${ada}`]);
});

test('a split order is told of by parcel, as one, or together, as its reader wants', async (context) => {
  const parcels = ['SANDBOX-IN-TRANSIT', 'SANDBOX-DELIVERED', 'SANDBOX-TO-LOCKER'];
  const body = anOrder({
    ...fresh,
    items: [{id: 'mug', name: 'Mug', quantity: 3}],
    shipments: parcels.map((number) => aParcel(number, {items: [{id: 'mug', quantity: 1}]})),
  });
  for (const [grouping, told] of [
    ['parcel', ['dispatched', 'delivered', 'delivered']],
    ['order', ['dispatched']],
    ['digest', ['dispatched', 'delivered']],
  ] as const) {
    const {put, later, email} = await open(context, {grouping});
    await put('1', body);
    await later();
    await later(31 * minute);
    const kinds = email.given.map(({letter}) => letter.kind);
    assert.deepEqual(kinds.sort(), ['confirmed', ...told].sort(), grouping);
    if (grouping === 'digest')
      assert.equal(email.given.find(({letter}) => letter.kind === 'delivered')?.letter.parcels.length, 2);
  }
});

test('an answer that says nothing new is no news, and what the clock brings is none the less', async (context) => {
  const {put, later, email} = await open(context);
  await put('1', anOrder({...fresh, shipments: [aParcel('SANDBOX-IN-TRANSIT')], promise: {to: '2026-11-22'}}));
  await later();
  email.given.length = 0;
  // Asked at the very time from which the order is late: the answer makes it due before the clock does.
  await later(12 * hour);
  assert.deepEqual(email.words(), [`delayed ${ada}`]);
  await later(2 * hour);
  assert.deepEqual(email.words(), [`delayed ${ada}`]);
});
