// What only a database in a file can do, or have done to it.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {sql} from 'kysely';
import {UsageError} from '../../../gateway/commands/command.js';
import {createCleaning} from '../../../gateway/jobs/cleaning.js';
import {openDatabase} from '../../../gateway/store/database.js';
import {wantedOrders} from '../../../gateway/store/wanted-orders.js';
import {type OrderStatus, orderStatuses} from '../../../shared/status.js';
import {commandsOf} from '../run-command.js';
import {anOrder, apiKey, testGateway} from '../test-gateway.js';

async function operated(t: TestContext) {
  const gateway = await testGateway(t);
  const {place} = gateway;
  /** The file, and the log beside it. */
  const written = async () => Buffer.concat(await Promise.all(['', '-wal'].map((part) => readFile(`${place}${part}`))));
  return {...gateway, run: commandsOf(gateway), written};
}

test('a full disk answers 500 without details, stores nothing by halves, and is over when there is room again', async (t) => {
  const {put, merchant, db, lines} = await testGateway(t);
  const {rows} = await sql<{page_count: number}>`pragma page_count`.execute(db);
  await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count)}`.execute(db);
  const items = Array.from({length: 900}, (_, at) => ({id: `item ${at}`, name: 'x'.repeat(100), quantity: 1}));
  const answer = await put('1001', anOrder({items}));
  assert.equal(answer.status, 500);
  assert.deepEqual(Object.keys(await answer.json()), ['type', 'title', 'status', 'code']);
  assert.match(lines.join(''), /full/);
  assert.equal((await merchant('GET', '/orders/1001')).status, 404);

  await sql`pragma max_page_count = 100000`.execute(db);
  assert.equal((await put('1001', anOrder({items}))).status, 201);
});

test('a status is searched by index, not by reading every parcel', async (t) => {
  const {db, gateway} = await testGateway(t);
  const plan = async (status: OrderStatus) => {
    const query = wantedOrders(db, gateway.shopId, {status: [status], limit: 1}, {from: 0, before: 9});
    return (await query.explain<{detail: string}>(undefined, sql`query plan`)).map(({detail}) => detail);
  };
  for (const status of orderStatuses)
    assert.deepEqual(
      (await plan(status)).filter((step) => /^SCAN/.test(step)),
      [],
    );
});

test('a backup holds what was answered before it, and opens as a database', async (t) => {
  const {put, run, place} = await operated(t);
  await put('KC-1042', anOrder());
  const copy = join(dirname(place), 'copy.db');
  assert.deepEqual(await run('backup', copy), {ok: true, lines: [`${copy}: 1 orders`]});

  const {db, close} = await openDatabase(copy);
  assert.deepEqual(await db.selectFrom('orders').select('number').execute(), [{number: 'KC-1042'}]);
  await close();
});

test('a backup never overwrites a file', async (t) => {
  const {run, place} = await operated(t);
  await assert.rejects(run('backup', place), UsageError);
  await assert.rejects(run('backup'), UsageError);
});

test('the doctor tells whether the file is whole, how large it is, and the room on its disk', async (t) => {
  const {run, place} = await operated(t);
  const {lines} = await run('doctor');
  assert.match(lines[1] ?? '', /^ok {4}database: .+: ok, 0\.\d MB$/);
  assert.ok(lines[1]?.includes(place));
  assert.match(lines[2] ?? '', /^(ok {3}|WRONG) disk: \d+\.\d MB free$/);
});

test('nothing of who was erased is left in the file', async (t) => {
  const {put, run, written} = await operated(t);
  await put('KC-1042', anOrder({customer: {email: 'ada@example.com', name: 'Ada Lovelace'}}));
  assert.ok((await written()).includes('Lovelace'));
  assert.equal((await run('erase', '--email', 'ada@example.com')).ok, true);
  assert.ok(!(await written()).includes('Lovelace'));
});

test('nothing of an order whose time is over is left in the file', async (t) => {
  const {put, db, clock, gateway, written} = await operated(t);
  await put('KC-1042', anOrder({customer: {email: 'ada@example.com', name: 'Ada Lovelace'}, shipments: []}));
  clock.time += 31 * 86_400_000;
  await createCleaning({...gateway, retentionDays: 30})();
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  assert.ok(!(await written()).includes('Lovelace'));
});

test('no key is in the file', async (t) => {
  const {run, written, request} = await operated(t);
  const {lines} = await run('keys', 'create', '--name', 'warehouse', '--scopes', 'orders:read');
  const key = lines[1] ?? '';
  const headers = {authorization: `Bearer ${key}`};
  assert.equal((await request('/v1/merchant/orders/1001', {headers})).status, 404);
  assert.ok(!(await written()).includes(key));
});

test('a key is good for reading while nothing can be written, though its use is not noted', async (t) => {
  const {db, put, merchant, clock, lines} = await testGateway(t);
  await put('1001', anOrder());
  clock.time += 3_600_000;
  await sql`pragma query_only = on`.execute(db);
  assert.equal((await merchant('GET', '/orders/1001')).status, 200);
  assert.match(lines.join(''), /use of key not noted/);
});

test('while another process writes, a row of an import is not stored, and no word of why is told', async (t) => {
  const {db, place, request, lines} = await testGateway(t);
  const send = async (body: string) => {
    const headers = {authorization: `Bearer ${apiKey}`, 'content-type': 'application/x-ndjson'};
    return (await request('/v1/merchant/import', {method: 'POST', headers, body})).json();
  };
  const row = JSON.stringify({number: '1', ...anOrder()});
  // The use of the key is noted, so that nothing but the row wants to write.
  await send('');
  await sql`pragma busy_timeout = 0`.execute(db);
  const other = await openDatabase(place);
  await other.db.transaction().execute(async () => {
    const {rows} = await send(row);
    assert.deepEqual(rows[0].errors, [{pointer: '', detail: 'was not stored: something went wrong on our side'}]);
  });
  await other.close();
  assert.match(lines.join(''), /import of a row failed.*locked/);
  assert.equal((await send(row)).created, 1);
});
