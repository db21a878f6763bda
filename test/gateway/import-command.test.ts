import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type TestContext, test} from 'node:test';
import {UsageError} from '../../gateway/commands/command.js';
import {commandsOf} from './run-command.js';
import {anOrder, aParcel, testGateway} from './test-gateway.js';

async function withCommands(t: TestContext) {
  const gateway = await testGateway(t);
  const run = commandsOf(gateway);
  const folder = await mkdtemp(join(tmpdir(), 'order-tracker-'));
  t.after(() => rm(folder, {recursive: true}));
  const load = async (name: string, content: string, ...words: string[]) => {
    const file = join(folder, name);
    await writeFile(file, content);
    const {ok, lines} = await run('import', file, ...words);
    return {ok, report: lines.map((line) => JSON.parse(line))};
  };
  const {merchant} = gateway;
  const read = async (number: string) => {
    const {updatedAt, ...order} = await (await merchant('GET', `/orders/${encodeURIComponent(number)}`)).json();
    return order;
  };
  return {...gateway, run, load, read};
}

const counts = (changes: Record<string, number>) => ({created: 0, updated: 0, unchanged: 0, error: 0, ...changes});

test('what is exported is imported as it was, and changes nothing where it came from', async (t) => {
  const {put, merchant, run, load, read, clock} = await withCommands(t);
  const mug = {id: 'mug', quantity: 1};
  const parcel = aParcel('SANDBOX-IN-TRANSIT', {items: [mug], url: 'https://ben.example/7'});
  await put('1001', anOrder({promise: {to: '2026-11-27'}, destination: {country: 'NL'}, shipments: [parcel]}));
  await put('Ä 2/3', anOrder({state: 'cancelled', shipments: []}));
  await put('1003', anOrder());
  await merchant('POST', '/orders/1003/returns', aParcel('SANDBOX-DELIVERED', {items: [mug]}));
  await merchant('POST', '/orders/1003/returns', aParcel('SANDBOX-IN-TRANSIT'));
  // What goes back need not be in the order any more.
  await put('1003', anOrder({items: []}));
  await put('1004', anOrder());
  clock.time += 60_000;
  await merchant('POST', '/orders/1004/cancel', {reason: 'The glaze "cracked" \ufffd'});
  const exported = (await run('export')).lines.join('\n');
  const here = await load('orders.jsonl', exported);
  assert.deepEqual(here.report.at(-1), counts({unchanged: 4}));

  const other = await withCommands(t);
  const there = await other.load('orders.jsonl', exported);
  assert.deepEqual(there.report.at(-1), counts({created: 4}));
  for (const number of ['1001', 'Ä 2/3', '1003', '1004'])
    assert.deepEqual(await other.read(number), await read(number));
  assert.equal((await other.run('export')).lines.join('\n'), exported);
});

test('each row is told of when it is stored, then how many there were, and a wrong one stops no other', async (t) => {
  const {load, read} = await withCommands(t);
  const line = (number: string, changes = {}) => JSON.stringify({number, ...anOrder(changes)});
  const {ok, report} = await load('orders.jsonl', [line('1'), line('2', {items: 'none'}), '', line('3')].join('\n'));
  assert.equal(ok, false);
  assert.deepEqual(
    report.map(({line, number, result}) => [line, number, result]),
    [
      [1, '1', 'created'],
      [2, '2', 'error'],
      [4, '3', 'created'],
      [undefined, undefined, undefined],
    ],
  );
  assert.equal(report[1].errors[0].pointer, '/items');
  assert.deepEqual(report[3], counts({created: 2, error: 1}));
  assert.equal((await read('3')).status, 'unknown');
});

const head = 'number,placedAt,customer.email';
const row = '1,2026-11-20T09:30:00Z,ada@example.com';

test('a file of CSV can say why an order was cancelled, and what goes back', async (t) => {
  const {load, read} = await withCommands(t);
  const columns = 'state,cancellation.reason,cancellation.at,returns.0.carrier,returns.0.number,returns.0.addedAt';
  const cells = 'cancelled,too late,2026-11-21T10:00:00+01:00,sandbox,SANDBOX-DELIVERED,2026-11-21T12:00:00Z';
  const file = `${head},${columns}\n${row},${cells}\n`;
  assert.deepEqual((await load('ORDERS.CSV', file)).report.at(-1), counts({created: 1}));
  assert.deepEqual((await load('orders', file, '--type', 'csv')).report.at(-1), counts({unchanged: 1}));
  const {cancellation, returns} = await read('1');
  assert.deepEqual(cancellation, {reason: 'too late', at: '2026-11-21T09:00:00.000Z'});
  assert.deepEqual(
    returns.map(({number}: {number: string}) => number),
    ['SANDBOX-DELIVERED'],
  );
});

test('a row that does not speak of them leaves what goes back, and why it was cancelled, as they were', async (t) => {
  const {put, merchant, load, read} = await withCommands(t);
  await put('1', anOrder());
  await merchant('POST', '/orders/1/returns', aParcel('SANDBOX-DELIVERED'));
  await merchant('POST', '/orders/1/cancel', {reason: 'too late'});
  const {cancellation, returns} = await read('1');
  await load('orders.csv', `${head}\n${row}`);
  const after = await read('1');
  assert.deepEqual([after.cancellation, after.returns, after.shipments], [cancellation, returns, []]);
});

for (const [what, order, pointer] of [
  [
    'why an order was cancelled that was not',
    {cancellation: {reason: 'r', at: '2026-11-21T09:00:00Z'}},
    '/cancellation',
  ],
  ['a return twice', {returns: [aParcel('1'), aParcel('1')]}, '/returns/1/number'],
] as const) {
  test(`an order that says ${what} is refused`, async (t) => {
    const {put} = await withCommands(t);
    const answer = await put('1', anOrder(order));
    assert.equal(answer.status, 422);
    assert.equal((await answer.json()).errors[0].pointer, pointer);
  });
}

test('a file may have more rows, and longer lines, than a request', async (t) => {
  const {load} = await withCommands(t);
  const items = Array.from({length: 200}, (_, at) => ({id: `item ${at} ${'x'.repeat(180)}`, name: 'Mug', quantity: 1}));
  const packed = items.map(({id, quantity}) => ({id, quantity}));
  const shipments = Array.from({length: 40}, (_, at) => aParcel(`N${at}`, {items: packed}));
  const long = JSON.stringify({number: '1', ...anOrder({items, shipments})});
  assert.ok(long.length > 1_000_000);
  const {report} = await load('orders.ndjson', `${'{}\n'.repeat(10_001)}${'\n'.repeat(100_000)}${long}`);
  assert.deepEqual(report.at(-1), counts({created: 1, error: 10_001}));
});

const wrongWords: readonly (readonly [words: string[], says: RegExp])[] = [
  [[], /one file/],
  [['a.csv', 'b.csv'], /one file/],
  [['orders.xls'], /--type/],
  [['-'], /--type/],
  [['-', '--type', 'constructor'], /--type/],
  [['none.csv'], /no file none\.csv/],
  [[tmpdir(), '--type', 'csv'], /no file/],
  [['a.csv', '--as', 'csv'], /--as/],
];
for (const [words, says] of wrongWords) {
  test(`import ${words.join(' ')} reads nothing and says what it wants`, async (t) => {
    const {run} = await withCommands(t);
    await assert.rejects(run('import', ...words), (error) => error instanceof UsageError && says.test(error.message));
  });
}

test('columns that are none are named, and nothing is stored', async (t) => {
  const {load, merchant} = await withCommands(t);
  await assert.rejects(load('orders.csv', `${head},colour\n${row},red`), (error) => {
    return error instanceof UsageError && /colour is not a column we know/.test(error.message);
  });
  assert.equal((await merchant('GET', '/orders/1')).status, 404);
});
