import assert from 'node:assert/strict';
import {mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {Kysely, Migrator, SqliteDialect, sql} from 'kysely';
import Libsql from 'libsql';
import {environmentKey} from '../../../gateway/environment-key.js';
import {madeMerchantKey} from '../../../gateway/merchant-key.js';
import {sha256} from '../../../gateway/secret.js';
import {findApiKey} from '../../../gateway/store/api-keys.js';
import {Connection} from '../../../gateway/store/connection.js';
import {openDatabase} from '../../../gateway/store/database.js';
import {isOrderDue} from '../../../gateway/store/due-orders.js';
import {claimDue} from '../../../gateway/store/due-shipments.js';
import {migrations} from '../../../gateway/store/migrations/index.js';
import {anOrder, testGateway} from '../test-gateway.js';

/** Another process that writes: nobody else may until it has ended. The gateway does not wait for it here. */
async function otherWriter({db}: Awaited<ReturnType<typeof testGateway>>) {
  const {rows} = await sql<{file: string}>`pragma database_list`.execute(db);
  const other = new Libsql(rows[0]?.file ?? '');
  await sql`pragma busy_timeout = 0`.execute(db);
  other.exec('begin immediate');
  return other;
}

test('while another process writes an order is refused, and once it has ended the next one is stored', async (t) => {
  const gateway = await testGateway(t);
  const other = await otherWriter(gateway);
  assert.equal((await gateway.put('1001', anOrder())).status, 500);
  assert.match(gateway.lines.join(''), /database is locked/);
  other.exec('rollback');
  assert.equal((await gateway.put('1001', anOrder())).status, 201);
  assert.equal((await gateway.put('1001', anOrder({items: []}))).status, 200);
  other.close();
});

test('a claim that another process did not let through leaves nothing behind', async (t) => {
  const gateway = await testGateway(t);
  await gateway.put('1001', anOrder());
  const other = await otherWriter(gateway);
  await assert.rejects(claimDue(gateway.db, {count: 8}, gateway.clock.time), /database is locked/);
  other.exec('rollback');
  assert.equal((await claimDue(gateway.db, {count: 8}, gateway.clock.time)).length, 1);
  assert.equal((await gateway.put('1002', anOrder())).status, 201);
  other.close();
});

test('what went wrong in a transaction is told, not that it could not be taken back', async (t) => {
  const {db, put} = await testGateway(t);
  const failing = db.transaction().execute(async (transaction) => {
    await sql`rollback`.execute(transaction);
    throw new Error('the first error');
  });
  await assert.rejects(failing, /the first error/);
  assert.equal((await put('1001', anOrder())).status, 201);
});

for (const [what, content] of [
  ['an empty', ''],
  ['a blank', ' \n'],
] as const) {
  test(`${what} key file is as none, and the key made is kept for its owner`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'order-tracker-'));
    t.after(() => rm(folder, {recursive: true}));
    const file = join(folder, 'merchant-api-key');
    await writeFile(file, content);
    const key = madeMerchantKey(file);
    assert.match(key, /^[\w-]{43}$/);
    assert.equal(madeMerchantKey(file), key);
    assert.equal((await stat(file)).mode & 0o777, 0o600);
  });
}

test('a database from before webhooks gets the plain numbers of its parcels', async (t) => {
  const gateway = await testGateway(t);
  const numbers = ['1z 999-aa1', 'N2'];
  const shipments = numbers.map((number, at) => ({carrier: ['ups', 'the brown ones'][at], number}));
  await gateway.put('1001', anOrder({shipments}));
  const {db} = gateway;
  await sql`drop table inbox`.execute(db);
  await sql`drop index shipment_plain`.execute(db);
  await sql`alter table shipment drop column plain`.execute(db);

  await migrations['0002']?.up(db);
  const rows = await db.selectFrom('shipment').select('plain').orderBy('position').execute();
  assert.deepEqual(
    rows.map(({plain}) => plain),
    ['1Z999AA1', 'N2'],
  );
});

/** What the first version left behind, opened by this one. */
async function grownUp(t: TestContext, ...fill: readonly ReturnType<typeof sql>[]) {
  const folder = await mkdtemp(join(tmpdir(), 'order-tracker-'));
  const file = join(folder, 'old.db');
  const old = new Kysely<unknown>({dialect: new SqliteDialect({database: new Connection(file)})});
  const {error} = await new Migrator({db: old, provider: {getMigrations: async () => migrations}}).migrateTo('0001');
  assert.equal(error, undefined);
  await sql`insert into shop (name, policy, created_at) values ('Bread', '{}', 0)`.execute(old);
  for (const one of fill) await one.execute(old);
  await old.destroy();
  const {db, close} = await openDatabase(file);
  t.after(async () => {
    await close();
    await rm(folder, {recursive: true});
  });
  return db;
}

test('keys from before there were scopes may do everything, and what was revoked stays so', async (t) => {
  const db = await grownUp(
    t,
    sql`insert into api_key values (${sha256('good')}, 1, 'environment', 1, null), (${sha256('gone')}, 1, 'old', 1, 5)`,
  );
  const found = await findApiKey(db, 1, 'good', 9);
  assert.deepEqual([found?.shopId, found?.scopes], [1, environmentKey.scopes]);
  assert.equal(await findApiKey(db, 1, 'gone', 9), undefined);
});

test('parcels from before they could be searched are found by their numbers', async (t) => {
  const db = await grownUp(
    t,
    sql`insert into orders (shop_id, key, number, placed_at, state, items, customer, version, created_at, updated_at)
      values (1, '1', '1', '2026-11-20T09:30:00Z', 'open', '[]', '{}', 1, 1, 1)`,
    sql`insert into shipment (order_id, key, position, carrier, number, added_at, facts, status) values
      (1, 'ups 1Z999', 0, 'ups', '1z 999', '', '{}', 'unknown'), (1, 'bike ben B7', 1, 'Bike Ben', 'B-7', '', '{}', 'unknown')`,
  );
  const rows = await db.selectFrom('shipment').select('plain').orderBy('position').execute();
  assert.deepEqual(rows, [{plain: '1Z999'}, {plain: 'B7'}]);
});

test('orders from before they were assessed are due', async (t) => {
  const db = await grownUp(
    t,
    sql`insert into orders (shop_id, key, number, placed_at, state, items, customer, version, created_at, updated_at)
      values (1, '1', '1', '2026-11-20T09:30:00Z', 'open', '[]', '{}', 1, 1, 1)`,
  );
  assert.equal(await isOrderDue(db, 1), true);
});
