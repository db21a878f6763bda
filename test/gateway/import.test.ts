import assert from 'node:assert/strict';
import {type TestContext, test} from 'node:test';
import {toJsonSchema} from '@valibot/to-json-schema';
import {fields} from '../../gateway/import/columns.js';
import type {Report} from '../../gateway/import/report.js';
import {MerchantOrderSchema} from '../../gateway/merchant-order.js';
import {read} from '../project/files.js';
import {anOrder, aParcel, apiKey, testGateway} from './test-gateway.js';

const ndjson = 'application/x-ndjson';
const csv = 'text/csv';

async function withImport(t: TestContext) {
  const gateway = await testGateway(t);
  const {request, merchant} = gateway;
  const send = (type: string, body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}) =>
    request('/v1/merchant/import', {
      method: 'POST',
      headers: {authorization: `Bearer ${apiKey}`, 'content-type': type, ...headers},
      body,
      ...(body instanceof ReadableStream && {duplex: 'half'}),
    } as RequestInit);
  const report = async (...sent: Parameters<typeof send>): Promise<Report> => {
    const answer = await send(...sent);
    assert.equal(answer.status, 200, await answer.clone().text());
    return answer.json();
  };
  const read = async (number: string) => (await merchant('GET', `/orders/${encodeURIComponent(number)}`)).json();
  const status = async (number: string) => (await merchant('GET', `/orders/${encodeURIComponent(number)}`)).status;
  return {...gateway, send, report, read, status};
}

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  const waiting = [...chunks];
  return new ReadableStream({
    pull(controller) {
      const chunk = waiting.shift();
      if (chunk) controller.enqueue(chunk);
      else controller.close();
    },
  });
}

const line = (number: unknown, changes: Record<string, unknown> = {}) => JSON.stringify({number, ...anOrder(changes)});
const brief = ({rows}: Report) => rows.map(({line, number, result}) => [line, number, result]);
const firstError = ({rows}: Report) => rows.flatMap(({errors = []}) => errors)[0];

test('a row is what PUT is: created, then unchanged, then updated, and customers see it', async (t) => {
  const {report, put, lookUp, read, askDue} = await withImport(t);
  await put('1002', anOrder());
  const file = [line('1001'), line('#1002'), line('1003')].join('\n');
  assert.deepEqual(brief(await report(ndjson, file)), [
    [1, '1001', 'created'],
    [2, '#1002', 'unchanged'],
    [3, '1003', 'created'],
  ]);
  await askDue();
  const again = await report(ndjson, file);
  assert.deepEqual([again.created, again.updated, again.unchanged, again.error], [0, 0, 3, 0]);
  const changed = await report(ndjson, [line('1001'), line('1003', {items: []})].join('\r\n'));
  assert.deepEqual([changed.unchanged, changed.updated], [1, 1]);
  assert.equal((await put('1001', anOrder())).status, 200);
  assert.equal((await read('1001')).status, 'in_transit');
  assert.equal((await lookUp('1003', 'ada@example.com')).status, 200);
});

const head =
  'number,placedAt,customer.email,items.0.id,items.0.name,items.0.quantity,shipments.0.carrier,shipments.0.number';
const cells = (number: string, name = 'Mug') =>
  `${number},2026-11-20T09:30:00Z,ada@example.com,mug,${name},2,sandbox,SANDBOX-IN-TRANSIT`;

test('a row of CSV is the order that JSON is', async (t) => {
  const {report, put} = await withImport(t);
  const columns = [
    'shipments.1.items.0.id,shipments.1.items.0.quantity,shipments.1.carrier,shipments.1.number,number,placedAt,state',
    'customer.email,customer.phone,customer.name,customer.postcode,customer.language,customer.consents.sms.at,customer.consents.sms.text,destination.city,destination.country',
    'destination.coordinates.latitude,destination.coordinates.longitude,destination.timeZone,promise.to,items.0.id,items.0.name,items.0.variant,items.0.quantity,items.0.imageUrl',
    'items.1.id,items.1.name,items.1.quantity,shipments.0.carrier,shipments.0.number,shipments.0.url,shipments.0.addedAt',
  ];
  const row = [
    'bowl,1,ups,1Z999AA10123456784,1001,2026-11-20T09:30:00Z,open',
    'ada@example.com,+31 30 123,"Lovelace, Ada ""the first""",0123,nl,2026-11-20T09:30:00Z,Yes,Utrecht,NL',
    '52.1,-5,Europe/Amsterdam,2026-11-27,mug,Mug,"Oat, 300 ml",2,https://shop.example/m.jpg',
    'bowl,007,1,Bike Ben,B 7,https://ben.example/7,2026-11-21T12:00:00Z',
  ];
  assert.equal((await report(csv, `${columns.join(',')}\n${row.join(',')}`)).created, 1);
  const same = {
    placedAt: '2026-11-20T09:30:00Z',
    state: 'open',
    customer: {
      email: 'ada@example.com',
      phone: '+31 30 123',
      name: 'Lovelace, Ada "the first"',
      postcode: '0123',
      language: 'nl',
      consents: {sms: {at: '2026-11-20T09:30:00Z', text: 'Yes'}},
    },
    destination: {
      city: 'Utrecht',
      country: 'NL',
      timeZone: 'Europe/Amsterdam',
      coordinates: {latitude: 52.1, longitude: -5},
    },
    promise: {to: '2026-11-27'},
    items: [
      {id: 'mug', name: 'Mug', variant: 'Oat, 300 ml', quantity: 2, imageUrl: 'https://shop.example/m.jpg'},
      {id: 'bowl', name: '007', quantity: 1},
    ],
    shipments: [
      {carrier: 'Bike Ben', number: 'B 7', url: 'https://ben.example/7', addedAt: '2026-11-21T12:00:00Z'},
      {carrier: 'ups', number: '1Z999AA10123456784', items: [{id: 'bowl', quantity: 1}]},
    ],
  };
  const before = await put('1001', same);
  assert.equal(before.status, 200);
  assert.equal((await report(csv, `${columns.join(',')}\n${row.join(',')}`)).unchanged, 1);
});

test('the guide’s files are imported, and its answer is theirs', async (t) => {
  const {report} = await withImport(t);
  const {text} = read('docs/importing.md');
  const [, table = ''] = /```csv\n(.*?)```/s.exec(text) ?? [];
  assert.deepEqual(brief(await report(csv, table)), [
    [2, 'KC-1042', 'created'],
    [3, 'KC-1043', 'created'],
  ]);
  const [, json = ''] = /```json\n(\{"number".*?)```/s.exec(text) ?? [];
  assert.equal((await report(ndjson, json)).updated, 1);
  for (const field of fields) assert.ok(text.includes(`\`${field}\``), field);
});

test('there is a column for every field of an order, and no other', () => {
  const ofSchema = (schema: object, path: string): string[] => {
    const {properties, items} = schema as {properties?: Record<string, object>; items?: object};
    if (properties)
      return Object.entries(properties).flatMap(([key, one]) => ofSchema(one, path ? `${path}.${key}` : key));
    return items ? ofSchema(items, `${path}.#`) : [path];
  };
  const said = ofSchema(toJsonSchema(MerchantOrderSchema, {errorMode: 'ignore', typeMode: 'input'}), '');
  assert.deepEqual([...fields].sort(), ['number', ...said].sort());
});

test('a file for Excel, with its mark, line ends, empty rows and spaces, is a file', async (t) => {
  const {report} = await withImport(t);
  const file = `\ufeff${head}\r\n${cells('1001')}\r\n\r\n,,,,,,,\r\n  1002 , ${cells('').slice(1)}\r\n`;
  assert.deepEqual(brief(await report(csv, file)), [
    [2, '1001', 'created'],
    [5, '1002', 'created'],
  ]);
  assert.equal((await report(ndjson, `\ufeff${line('1003')}\r\n\r\n`)).created, 1);
});

for (const [type, file] of [
  [ndjson, `${line('Ä1', {customer: {email: 'ada@example.com', name: 'Zoë 🏺'}})}\r\n${line('2')}\r\n`],
  [csv, `\ufeff${head}\r\n${cells('Ä1', '"Zoë 🏺"')}\r\n${cells('2')}`],
] as const) {
  test(`${type} may come byte by byte`, async (t) => {
    const {report, status} = await withImport(t);
    const body = streamOf(Array.from(new TextEncoder().encode(file), (byte) => Uint8Array.of(byte)));
    assert.equal((await report(type, body)).created, 2);
    assert.equal(await status('Ä1'), 200);
  });
}

const badLines: [what: string, bad: string | Uint8Array, pointer: string, number?: string][] = [
  ['no JSON', '{"number": "2",', ''],
  ['a list', `[${line('2')}]`, ''],
  ['null', 'null', ''],
  ['a word', '"order"', ''],
  ['a number that never ends', '1e999999', ''],
  ['lists in lists in lists', '['.repeat(400_000), ''],
  ['closed lists in lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, ''],
  [
    'a field with objects in objects',
    `{"number":"2","customer":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
    '/placedAt',
    '2',
  ],
  ['bytes that are no UTF-8', Uint8Array.of(123, 255, 254, 125), ''],
  ['more than a million characters', line('x'.repeat(1_000_001)), ''],
  ['no number', line(undefined), '/number'],
  ['a number that is one', line(2), '/number'],
  ['a number of signs', line('#'), '/number'],
  ['a number in two lines', line('1\n2'), '/number'],
  ['a number too long', line('x'.repeat(201)), '/number'],
  ['nothing that is needed', '{"number": "2"}', '/placedAt', '2'],
  ['10,000 items', line('2', {items: Array(10_000).fill({id: 'mug', name: 'Mug', quantity: 1})}), '/items', '2'],
  ['900 wrong items', line('2', {items: Array(900).fill(0)}), '/items/0', '2'],
  [
    'an item that is not ordered',
    line('2', {shipments: [aParcel('1', {items: [{id: 'x', quantity: 1}]})]}),
    '/shipments/0/items/0/id',
    '2',
  ],
  [
    'a field of objects’ own',
    `{"number": "2", "__proto__": {"state": "open"}, ${JSON.stringify(anOrder()).slice(1)}`,
    '/__proto__',
    '2',
  ],
  ['the number of another row', line('#1'), '/number', '#1'],
];
for (const [what, bad, pointer, number] of badLines) {
  test(`a line with ${what} is named, and the ones around it are stored`, async (t) => {
    const {report, merchant} = await withImport(t);
    const before = new TextEncoder().encode(`${line('1')}\n`);
    const after = new TextEncoder().encode(`\n${line('3')}\n`);
    const middle = typeof bad === 'string' ? new TextEncoder().encode(bad) : bad;
    const answer = await report(ndjson, Buffer.concat([before, middle, after]));
    assert.deepEqual(brief(answer), [
      [1, '1', 'created'],
      [2, number, 'error'],
      [3, '3', 'created'],
    ]);
    assert.equal(firstError(answer)?.pointer, pointer);
    assert.ok((answer.rows[1]?.errors?.length ?? 0) <= 10);
    assert.equal((await (await merchant('GET', '/orders')).json()).orders.length, 2);
  });
}

const badCells: [what: string, bad: string, pointer: string, number?: string][] = [
  ['a quote that is never closed', cells('2', '"Mug'), ''],
  ['a quote in the middle of a word', cells('2', 'M"ug'), ''],
  ['something after a quote', cells('2', '"Mug" and more'), ''],
  ['a cell too many', `${cells('2')},`, ''],
  ['a cell too few', cells('2').replace(',sandbox', ''), ''],
  ['a name in two lines', cells('2', '"Mug\nand saucer"'), '/items/0/name', '2'],
  ['a quantity in words', cells('2').replace(',2,', ',two,'), '/items/0/quantity', '2'],
  ['a quantity below one', cells('2').replace(',2,', ',-2,'), '/items/0/quantity', '2'],
  ['no number', cells(''), '/number'],
  ['a day that is none', cells('2').replace('2026-11-20', '2026-02-30'), '/placedAt', '2'],
  ['a parcel without its carrier', cells('2').replace('sandbox', ''), '/shipments/0/carrier', '2'],
  ['bytes that are no UTF-8', cells('2', 'M\ufffdg'), ''],
];
for (const [what, bad, pointer, number] of badCells) {
  test(`a row of CSV with ${what} is named, and the ones around it are stored`, async (t) => {
    const {report, status} = await withImport(t);
    const answer = await report(csv, [head, cells('1'), bad, cells('3'), cells('4', '"Mug, ""oat"""')].join('\n'));
    const [first, wrong, ...others] = brief(answer);
    assert.deepEqual(first, [2, '1', 'created']);
    assert.deepEqual(wrong, [3, number, 'error']);
    assert.deepEqual(
      others.map(([, ...rest]) => rest),
      [
        ['3', 'created'],
        ['4', 'created'],
      ],
    );
    assert.equal(firstError(answer)?.pointer, pointer);
    assert.equal(await status('2'), 404);
  });
}

test('an item left out between two others is missing, not moved up', async (t) => {
  const {report} = await withImport(t);
  const file = `number,placedAt,customer.email,items.0.id,items.0.name,items.0.quantity,items.2.id,items.2.name,items.2.quantity
1,2026-11-20T09:30:00Z,ada@example.com,mug,Mug,2,bowl,Bowl,1`;
  assert.deepEqual(firstError(await report(csv, file)), {pointer: '/items/1', detail: 'is missing'});
});

const badHeads: [what: string, file: string, parameters: string[]][] = [
  ['nothing in it', '', []],
  ['only a mark', '\ufeff\n\n', []],
  ['columns that are there twice', `${head},number,items.0.id\n${cells('1')},2,mug`, ['number', 'items.0.id']],
  ['a column that is none', `${head},colour\n${cells('1')},red`, ['colour']],
  ['a column without name', `${head},\n${cells('1')},`, ['']],
  ['another sign between columns', `number;placedAt\n1;2`, ['number;placedAt', 'number']],
  ['no column for the number', 'placedAt\n1', ['number']],
  [
    'a place that is none',
    'number,items.-1.id,items.01.id,items.1000.id\n1,,,',
    ['items.-1.id', 'items.01.id', 'items.1000.id'],
  ],
  [
    'a column of objects’ own',
    'number,__proto__.polluted,constructor.prototype.x\n1,2,3',
    ['__proto__.polluted', 'constructor.prototype.x'],
  ],
  ['no header', cells('1'), cells('1').split(',').concat('number')],
  ['a header with an open quote', `"number\n${cells('1')}`, []],
  ['very many columns', `number${',x'.repeat(100_000)}\n`, Array(20).fill('x')],
];
for (const [what, file, parameters] of badHeads) {
  test(`a CSV file with ${what} is refused, and nothing is stored`, async (t) => {
    const {send, merchant} = await withImport(t);
    const answer = await send(csv, file);
    assert.equal(answer.status, 422);
    const {code, errors = []} = await answer.json();
    assert.equal(code, 'invalid_request');
    assert.deepEqual(
      errors.map(({parameter}: {parameter: string}) => parameter),
      parameters,
    );
    assert.deepEqual((await (await merchant('GET', '/orders')).json()).orders, []);
  });
}

test('many rows with open quotes are each named, and take no longer for it', async (t) => {
  const {report} = await withImport(t);
  const file = [head, ...Array(3000).fill('"open,'), cells('1')].join('\n');
  const {error, created} = await report(csv, file);
  assert.deepEqual([error, created], [3000, 1]);
});

test('an empty file of JSON Lines is a file without orders', async (t) => {
  const {report} = await withImport(t);
  assert.deepEqual(await report(ndjson, '\n'), {created: 0, updated: 0, unchanged: 0, error: 0, rows: []});
});

test('after ten thousand rows it stops and says so', async (t) => {
  const {report} = await withImport(t);
  const {rows, stopped, error} = await report(ndjson, `${'{}\n'.repeat(10_000)}${line('1')}`);
  assert.deepEqual([rows.length, error, stopped], [10_000, 10_000, 'too_many_rows']);
  assert.equal((await report(ndjson, '{}\n'.repeat(10_000))).stopped, undefined);
});

test('a file that says it is too large is refused; one that turns out to be stops there', async (t) => {
  const {send, report, status} = await withImport(t);
  const refused = await send(ndjson, line('1'), {'content-length': '20000001'});
  assert.equal(refused.status, 413);
  assert.equal(refused.headers.get('connection'), 'close');
  assert.equal(await status('1'), 404);

  const long = new TextEncoder().encode(' '.repeat(1_000_000));
  const chunks = [
    new TextEncoder().encode(`${line('1')}\n`),
    ...Array(20).fill(long),
    new TextEncoder().encode(`\n${line('2')}`),
  ];
  const answer = await report(ndjson, streamOf(chunks));
  assert.equal(answer.stopped, 'too_large');
  assert.deepEqual(brief(answer), [[1, '1', 'created']]);
  assert.deepEqual([await status('1'), await status('2')], [200, 404]);
});

for (const [type, file] of [
  [ndjson, `${line('1')}\n${'\n'.repeat(5_000_000)}${line('2')}`],
  [csv, `${head}\n${cells('1')}\n${',\n'.repeat(5_000_000)}${cells('2')}`],
] as const) {
  test(`${type} of very many lines with nothing on them stops as well, and soon`, async (t) => {
    const {report, status} = await withImport(t);
    const {rows, stopped} = await report(type, file);
    assert.deepEqual([rows.length, stopped], [1, 'too_large']);
    assert.equal(await status('2'), 404);
  });
}

test('others are answered while a file is imported', async (t) => {
  const {report, request} = await withImport(t);
  const order: string[] = [];
  const file = Array.from({length: 300}, (_, at) => line(String(at))).join('\n');
  await Promise.all([
    report(ndjson, file).then(() => order.push('import')),
    request('/health').then(() => order.push('health')),
  ]);
  assert.deepEqual(order, ['health', 'import']);
});

test('while the service ends the rest of a file is left, and the answer says so', async (t) => {
  const {send, status, end} = await withImport(t);
  const first = new TextEncoder().encode(`${line('1')}\n`);
  const second = new TextEncoder().encode(`${line('2')}\n`);
  const body = new ReadableStream({
    async pull(controller) {
      controller.enqueue(first);
      while ((await status('1')) === 404);
      end();
      controller.enqueue(second);
      controller.close();
    },
  });
  const answer = await send(ndjson, body);
  assert.equal((await answer.json()).stopped, 'ending');
  assert.equal(await status('2'), 404);
});

for (const [type, headers] of [
  ['application/json', {}],
  ['text/plain', {}],
  ['', {}],
  ['text/csv; charset=iso-8859-1', {}],
  [csv, {'content-encoding': 'gzip'}],
] as const) {
  test(`a file of type "${type}" ${JSON.stringify(headers)} is refused`, async (t) => {
    const {send} = await withImport(t);
    assert.equal((await send(type, `${head}\n${cells('1')}`, headers)).status, 415);
  });
}

test('the type may be written with its charset, and in capitals', async (t) => {
  const {report} = await withImport(t);
  assert.equal((await report('Text/CSV; charset="UTF-8"; header=present', `${head}\n${cells('1')}`)).created, 1);
});
