import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {createCleaning} from '../../gateway/jobs/cleaning.js';
import {createToken} from '../../gateway/store/tokens.js';
import {commandsOf} from './run-command.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

const day = 86_400_000;

async function cleaned(t: TestContext, retentionDays?: number) {
  const gateway = await testGateway(t);
  const {db, clock, gateway: parts} = gateway;
  const cleanUp = createCleaning({...parts, retentionDays});
  const start = clock.time;
  /** The numbers of the orders that are left so many days after the start. */
  const leftAfter = async (days: number) => {
    clock.time = start + days * day;
    await cleanUp();
    const orders = await db.selectFrom('orders').select('number').orderBy('number').execute();
    return orders.map(({number}) => number);
  };
  return {...gateway, cleanUp, leftAfter};
}

test('an order goes its days after the last word on it, with its parcels and links', async (t) => {
  const {put, askDue, merchant, leftAfter, db, lines} = await cleaned(t, 30);
  await put('delivered', anOrder({shipments: [aParcel('SANDBOX-DELIVERED')]}));
  await merchant('POST', '/orders/delivered/tokens');
  await put('not sent', anOrder({shipments: []}));
  await put('on its way', anOrder());
  await askDue();
  assert.deepEqual(await leftAfter(29.9), ['delivered', 'not sent', 'on its way']);
  await put('not sent', anOrder({shipments: [], items: []}));
  assert.deepEqual(await leftAfter(30.1), ['not sent', 'on its way']);
  for (const [table, left] of [
    ['shipment', 1],
    ['token', 0],
  ] as const)
    assert.equal((await db.selectFrom(table).selectAll().execute()).length, left);
  assert.deepEqual(await leftAfter(61), ['on its way']);
  assert.match(lines.join(''), /orders deleted after their time","orders":1/);
});

test('an order stays while a parcel goes back, and goes after nobody has looked for that any more', async (t) => {
  const {put, askDue, merchant, leftAfter} = await cleaned(t, 1);
  await put('1', anOrder({shipments: [aParcel('SANDBOX-DELIVERED')]}));
  await merchant('POST', '/orders/1/returns', aParcel('SANDBOX-IN-TRANSIT'));
  await askDue();
  assert.deepEqual(await leftAfter(121), ['1']);
  await askDue();
  assert.deepEqual(await leftAfter(121.9), ['1']);
  assert.deepEqual(await leftAfter(122.1), []);
});

test('without days for it orders are kept', async (t) => {
  const {put, leftAfter} = await cleaned(t);
  await put('1', anOrder({shipments: []}));
  assert.deepEqual(await leftAfter(10_000), ['1']);
});

test('many go some at a time, others are served in between, and the rest waits when the service ends', async (t) => {
  const {put, db, clock, cleanUp, end, request} = await cleaned(t, 30);
  await put('0', anOrder({shipments: []}));
  const {id, ...first} = await db.selectFrom('orders').selectAll().executeTakeFirstOrThrow();
  const others = Array.from({length: 449}, (_, at) => ({...first, number: `${at + 1}`, key: `${at + 1}`}));
  for (let at = 0; at < others.length; at += 50)
    await db
      .insertInto('orders')
      .values(others.slice(at, at + 50))
      .execute();
  const left = async () => (await db.selectFrom('orders').select('id').execute()).length;
  clock.time += 31 * day;
  const order: string[] = [];
  await Promise.all([cleanUp().then(() => order.push('cleaned')), request('/health').then(() => order.push('health'))]);
  assert.deepEqual([order, await left()], [['health', 'cleaned'], 0]);

  clock.time += day;
  for (let at = 0; at < 250; at += 50)
    await db
      .insertInto('orders')
      .values(others.slice(at, at + 50))
      .execute();
  end();
  await cleanUp();
  assert.equal(await left(), 200);
});

test('links go thirty days after they have opened anything', async (t) => {
  const {put, db, clock, cleanUp} = await cleaned(t);
  await put('1', anOrder());
  const {id} = await db.selectFrom('orders').select('id').executeTakeFirstOrThrow();
  const start = clock.time;
  const tokens = [];
  // One at a time: each expires a day after the one before.
  for (let at = 0; at < 1200; at += 1)
    tokens.push(await createToken(db, id, 'full', start, start + (1 + (at % 3)) * day));
  await db
    .updateTable('token')
    .set({revoked_at: start})
    .where('expires_at', '=', start + 3 * day)
    .execute();
  for (const [days, left] of [
    [29.9, 1200],
    [30.1, 800],
    [31.1, 400],
    [32.1, 0],
  ] as const) {
    clock.time = start + days * day;
    await cleanUp();
    assert.equal((await db.selectFrom('token').select('hash').execute()).length, left);
  }
});

test('a revoked key stays listed', async (t) => {
  const gateway = await cleaned(t, 30);
  const run = commandsOf(gateway);
  await run('keys', 'create', '--name', 'till', '--scopes', 'orders:read');
  await run('keys', 'revoke', '2');
  await gateway.leftAfter(1000);
  assert.match((await run('keys', 'list')).lines.join('\n'), /till .* revoked 2026/);
});
