// Several processes of one database, at the same time. Each has connections of its own, as a process has.
import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {sql} from 'kysely';
import {storedAllowance} from '../../../gateway/store/allowances.js';
import {openDatabase} from '../../../gateway/store/database.js';
import {claimDue} from '../../../gateway/store/due-shipments.js';
import type {Database} from '../../../gateway/store/tables.js';
import {emptyDatabase} from '../../databases/test-database.js';
import {anOrder, aParcel, testGateway} from '../test-gateway.js';

const three = [0, 1, 2];

async function others(t: TestContext, place: string): Promise<Database[]> {
  const opened = await Promise.all(three.map(() => openDatabase(place)));
  t.after(() => Promise.all(opened.map(({close}) => close())));
  return opened.map(({db}) => db);
}

test('processes that start together on an empty database bring it to the newest form once', async (t) => {
  const {place, remove} = await emptyDatabase();
  t.after(remove);
  const [one] = await others(t, place);
  assert.deepEqual(await one?.selectFrom('orders').selectAll().execute(), []);
});

test('however many processes ask at once, no more calls are made than are allowed', async (t) => {
  const {place} = await testGateway(t);
  const limit = {calls: 10, perSeconds: 60};
  const allowances = (await others(t, place)).map((db) => storedAllowance(db, 'ups', limit, () => 1_800_000_000_000));
  const places = await Promise.all(
    three.flatMap(() => allowances.map((one) => one.take(0)).concat(allowances.map((one) => one.take(0)))),
  );
  assert.equal(places.filter(({taken}) => taken).length, 10);
  assert.equal(await allowances[0]?.left(), 0);
});

test('what is due is claimed by one process, and a number in several orders by the same', async (t) => {
  const {place, put, clock} = await testGateway(t);
  for (let order = 0; order < 40; order += 1) {
    await put(`A${order}`, anOrder({shipments: [aParcel(`N${order % 20}`), aParcel(`M${order}`)]}));
  }
  const processes = await others(t, place);
  const claims = [];
  for (let round = 0; round < 10; round += 1) {
    claims.push(...(await Promise.all(processes.map((db) => claimDue(db, {count: 4}, clock.time)))).flat());
  }
  assert.equal(claims.length, 60);
  assert.equal(new Set(claims.map(({number}) => number)).size, 60);
  assert.deepEqual(new Set(claims.map(({shipments}) => shipments.length)), new Set([1, 2]));
});

test('one order put by several processes at once is one order', async (t) => {
  const gateway = await testGateway(t);
  const second = await testGateway(t, {database: gateway.database});
  const answers = await Promise.all([gateway, second, gateway, second].map(({put}) => put('1001', anOrder())));
  assert.deepEqual(answers.map(({status}) => status).sort(), [200, 200, 200, 201]);
  assert.equal((await gateway.db.selectFrom('shipment').selectAll().execute()).length, 1);
});

test('what the clock has changed of an order is told by one process', async (t) => {
  const gateway = await testGateway(t);
  for (let order = 0; order < 90; order += 1) await gateway.put(`A${order}`, anOrder({shipments: []}));
  await gateway.assessDue();
  const before = await gateway.db.selectFrom('orders').select(['id', 'version']).orderBy('id').execute();
  const processes = await Promise.all(three.map(() => testGateway(t, {database: gateway.database})));
  const heard: number[] = [];
  for (const {gateway, clock} of processes) {
    clock.time += 30 * 86_400_000;
    for (const {id} of before) gateway.live.subscribe(id, () => heard.push(id));
  }
  await Promise.all(processes.map(({assessDue}) => assessDue()));
  const after = await gateway.db.selectFrom('orders').select(['id', 'version']).orderBy('id').execute();
  assert.deepEqual(
    after,
    before.map(({id, version}) => ({id, version: version + 1})),
  );
  assert.deepEqual(
    heard.sort((one, other) => one - other),
    before.map(({id}) => id),
  );
});

test('a connection that breaks while it is used fails its query, and nothing else', async (t) => {
  const {place} = await testGateway(t);
  const [one, other] = (await others(t, place)) as [Database, Database];
  const asleep = sql`select pg_sleep(9)`.execute(one).then(
    () => 'slept',
    () => 'failed',
  );
  for (let ended = 0; ended === 0; ) {
    const {rows} = await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and state = 'active' and query = 'select pg_sleep(9)'`.execute(other);
    ended = rows.length;
  }
  assert.equal(await asleep, 'failed');
  // The next one may still get what is broken.
  const read = () => one.selectFrom('orders').selectAll().execute();
  assert.deepEqual(await read().catch(read), []);
});
