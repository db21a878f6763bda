// Bodies follow https://api-sandbox.postnl.nl/shipment/v2/status/swagger.json and the status codes at
// https://developer.postnl.nl/docs/#/http/reference-data/t-t-status-codes/status-codes (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {postnl} from '../../../shared/providers/postnl.js';

const number = '3SDEVC000000001';

const parse = (body: object | string, status = 200) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return postnl.parse({status, contentType: 'application/json', body: text}, {number});
};

function report(shipment: object, status: 'CurrentStatus' | 'CompleteStatus' = 'CompleteStatus'): Report {
  const outcome = parse({[status]: {Shipment: {Barcode: number, ...shipment}}});
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

/** A status as PostNL writes it. */
const stated = (code: string, phase = '3', time = '08-11-2026 10:00:10', words = 'Words') => ({
  TimeStamp: time,
  StatusCode: code,
  StatusDescription: words,
  PhaseCode: phase,
  PhaseDescription: 'Phase',
});

for (const [query, path] of [
  [{number: '3SDEVC 0001'}, '3SDEVC0001?detail=true&language=EN'],
  [{number: 'a/b', language: 'nl-BE'}, 'A%2FB?detail=true&language=NL'],
  [{number: '1', language: 'fr'}, '1?detail=true&language=EN'],
] as const) {
  test(`asks ${path}`, () => {
    assert.equal(postnl.request(query).url, `https://api.postnl.nl/shipment/v2/status/barcode/${path}`);
  });
}

for (const [what, body, status, outcome] of [
  [
    'an empty status with a warning',
    {CurrentStatus: {}, Warnings: [{Message: 'No shipment found', Code: '2'}]},
    200,
    'not_found',
  ],
  ['a single warning', {CompleteStatus: {}, Warnings: {Message: 'No shipment found', Code: '2'}}, 200, 'not_found'],
  ['an empty status', {CompleteStatus: {Shipment: {}}}, 200, 'not_found'],
  ['another warning', {CurrentStatus: {}, Warnings: [{Message: 'Words', Code: '9'}]}, 200, 'bad_response'],
  ['an invalid request', {Errors: [{ErrorMsg: 'Words', ErrorNumber: '1'}]}, 400, 'bad_response'],
  ['an invalid key', {fault: {faultstring: 'Invalid ApiKey'}}, 401, 'unauthorized'],
  ['HTTP 404', '', 404, 'not_found'],
  ['HTTP 429', {fault: {faultstring: 'Quota'}}, 429, 'rate_limited'],
  ['HTTP 500', {}, 500, 'unreachable'],
  ['an empty list', [], 200, 'bad_response'],
  ['a shipment about no parcel', {CurrentStatus: {Shipment: {ProductCode: '1'}}}, 200, 'bad_response'],
  ['no JSON', '<html>', 200, 'bad_response'],
] as const) {
  test(`${what} is ${outcome}`, () => assert.equal(parse(body, status).outcome, outcome));
}

for (const [code, phase, status, flags] of [
  ['1', '1', 'pre_transit', undefined],
  ['01', '1', 'pre_transit', undefined],
  ['13', '1', 'pre_transit', undefined],
  ['14', '1', 'pre_transit', undefined],
  ['2', '1', 'in_transit', undefined],
  ['3', '1', 'in_transit', undefined],
  ['4', '1', 'exception', undefined],
  ['15', '1', 'exception', undefined],
  ['18', '1', 'exception', ['lost']],
  ['19', '1', 'exception', undefined],
  ['5', '2', 'in_transit', undefined],
  ['6', '2', 'in_transit', ['delayed']],
  ['16', '2', 'exception', undefined],
  ['21', '2', 'in_transit', ['held']],
  ['7', '3', 'out_for_delivery', undefined],
  ['8', '3', 'attempt_failed', undefined],
  ['9', '3', 'in_transit', ['customs']],
  ['17', '3', 'exception', undefined],
  ['20', '3', 'in_transit', ['customs']],
  ['11', '4', 'delivered', undefined],
  ['12', '4', 'available_for_pickup', undefined],
  ['22', '4', 'delivered', undefined],
  ['23', '4', 'in_transit', undefined],
  ['27', '3', 'returning', undefined],
  ['28', '3', 'returning', undefined],
  ['31', '3', 'in_transit', undefined],
  ['77', '1', 'pre_transit', undefined],
  ['77', '3', 'in_transit', undefined],
  ['77', '4', 'delivered', undefined],
  ['77', '77', 'unknown', undefined],
  ['99', '99', 'unknown', undefined],
  ['constructor', 'x', 'unknown', undefined],
] as const) {
  test(`status ${code} of phase ${phase} is ${status}${flags ? ` with ${flags}` : ''}`, () => {
    const now = report({Status: stated(code, phase)}, 'CurrentStatus');
    assert.deepEqual({status: now.status, flags: now.flags}, {status, flags});
  });
}

test('a status that does not apply leaves the one before it', () => {
  const old = [
    stated('99', '99', '08-11-2026 10:00:10'),
    stated('5', '2', '08-11-2026 09:00:00'),
    stated('1', '1', '07-11-2026 09:00:00'),
  ];
  assert.equal(report({Status: stated('99', '99'), OldStatus: old}).status, 'in_transit');
});

test('events are as many as given, and each means what the old status of its time does', () => {
  const events = [
    {Code: 'I01', Description: 'Delivered to a neighbour', LocationCode: '1', TimeStamp: '08-11-2026 14:20:05'},
    {Code: 'B01', Description: 'Received', LocationCode: {}, TimeStamp: '08-11-2026 02:30:40'},
    {Code: 'A01', Description: {}, TimeStamp: '07-11-2026 11:45:00'},
    {Code: 'Z77', Description: 'Words', TimeStamp: {}},
  ];
  const old = [
    stated('11', '4', '08-11-2026 14:20:05'),
    stated('99', '99', '08-11-2026 02:30:40'),
    stated('2', '1', '08-11-2026 02:30:40'),
    stated('1', '1', '07-11-2026 11:45:00'),
  ];
  const seen = report({Event: events, Status: stated('11', '4', '08-11-2026 14:20:05'), OldStatus: old});
  assert.deepEqual(seen.events, [
    {
      time: '2026-11-08T14:20:05',
      status: 'delivered',
      text: 'Delivered to a neighbour',
      code: 'I01',
      flags: ['to_neighbour'],
    },
    {time: '2026-11-08T02:30:40', status: 'in_transit', kind: 'picked_up', text: 'Received', code: 'B01'},
    {time: '2026-11-07T11:45:00', status: 'pre_transit', kind: 'label_made', text: '', code: 'A01'},
    {status: 'unknown', text: 'Words', code: 'Z77'},
  ]);
  assert.equal(seen.deliveredAt, '2026-11-08T14:20:05');
});

test('a single event and a single old status are read like lists of one', () => {
  const seen = report({
    Event: {Code: 'B01', Description: 'Received', TimeStamp: '08-11-2026 02:30:40'},
    OldStatus: stated('2', '1', '08-11-2026 02:30:40'),
    Status: stated('2', '1'),
  });
  assert.deepEqual(
    seen.events.map(({status}) => status),
    ['in_transit'],
  );
});

test('without events the old statuses that apply are shown', () => {
  const old = [stated('5', '2'), stated('99', '99'), stated('1', '1')];
  assert.deepEqual(
    report({Event: {}, OldStatus: old, Status: stated('5', '2')}).events.map(({status, code}) => [status, code]),
    [
      ['in_transit', '5'],
      ['pre_transit', '1'],
    ],
  );
});

for (const [what, facts, estimate] of [
  [
    'a window',
    {Expectation: {ETAFrom: '2026-11-08T13:00:00', ETATo: '2026-11-08T15:00:00'}},
    {from: '2026-11-08T13:00:00', to: '2026-11-08T15:00:00'},
  ],
  ['a day', {Expectation: {ETAFrom: {}, ETATo: {}}, DeliveryDate: '2026-11-08'}, {from: '2026-11-08'}],
  ['a day in Dutch figures', {DeliveryDate: '08-11-2026'}, {from: '2026-11-08'}],
  ['nothing', {Expectation: {}, DeliveryDate: {}}, undefined],
] as const) {
  test(`estimates from ${what}`, () => {
    assert.deepEqual(report({...facts, Status: stated('7')}).estimate, estimate);
  });
}

test('says where a parcel waits, and never where it was going', () => {
  const addresses = [
    {AddressType: '01', City: 'Utrecht', LastName: 'Doe', CompanyName: {}},
    {AddressType: '09', City: 'Utrecht', CompanyName: 'Bookshop'},
  ];
  assert.deepEqual(report({Address: addresses, Status: stated('12', '4')}).pickup, {place: 'Bookshop, Utrecht'});
  assert.equal(report({Address: addresses[0], Status: stated('12', '4')}).pickup, undefined);
  assert.equal(report({Address: addresses, Status: stated('7')}).pickup, undefined);
});

test('a list of updated shipments is read, the one asked for first', () => {
  const updated = (Barcode: string, StatusCode: string) => ({
    Barcode,
    CreationDate: '2026-11-07T00:00:00',
    Status: {Timestamp: '2026-11-08T04:15:00', StatusCode, StatusDescription: 'Words', PhaseCode: '4'},
  });
  const outcome = parse([updated('3SDEVC000000002', '5'), updated(number, '22')]);
  assert.ok(outcome.outcome === 'ok');
  assert.deepEqual(
    outcome.shipments.map((shipment) => [shipment.number, shipment.status, shipment.deliveredAt]),
    [
      [number, 'delivered', '2026-11-08T04:15:00'],
      ['3SDEVC000000002', 'in_transit', undefined],
    ],
  );
});

test('several parcels of a shipment are several reports', () => {
  const parcels = [number, '3SDEVC000000002'].map((Barcode) => ({Barcode, Status: stated('7')}));
  const outcome = parse({CompleteStatus: {Shipment: parcels}});
  assert.ok(outcome.outcome === 'ok');
  assert.equal(outcome.shipments.length, 2);
});
