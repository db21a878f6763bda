import assert from 'node:assert/strict';
import {mkdtemp, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {sql} from 'kysely';
import Libsql from 'libsql';
import {madeMerchantKey} from '../../../gateway/merchant-key.js';
import {claimDue} from '../../../gateway/store/due-shipments.js';
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
