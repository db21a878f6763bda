// Bodies follow the OpenAPI document and the notes at https://developer.dhl.com/api-reference/shipment-tracking, event codes
// https://developer.dhl.com/sites/default/files/2024-10/status_1.csv (checked 2026-11).
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Report, TrackingEvent} from '../../../shared/model.js';
import {dhlUnified} from '../../../shared/providers/dhl-unified.js';

const number = '00340434000000000001';

const parse = (body: object, status = 200) =>
  dhlUnified.parse({status, contentType: 'application/json', body: JSON.stringify(body)}, {number});

function report(shipment: object): Report {
  const outcome = parse({shipments: [{id: number, service: 'parcel-de', ...shipment}]});
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

for (const [query, search] of [
  [{number: '0034 0434'}, '?trackingNumber=00340434&language=en'],
  [{number: '1&2', language: 'de-AT'}, '?trackingNumber=1%262&language=de'],
  [{number: '1', language: 'fr', postcode: '53113'}, '?trackingNumber=1&language=en&recipientPostalCode=53113'],
] as const) {
  test(`asks ${search}`, () => {
    assert.equal(dhlUnified.request(query).url, `https://api-eu.dhl.com/track/shipments${search}`);
  });
}

for (const [status, detail, outcome] of [
  [404, 'No shipment with given tracking number found.', 'not_found'],
  [400, "Invalid input: missing mandatory parameter 'trackingNumber'", 'bad_response'],
  [400, 'Invalid input: trackingNumber has a wrong format', 'invalid_number'],
  [400, 'Invalid input: language', 'bad_response'],
  [401, 'Unauthorized', 'unauthorized'],
  [429, 'Too many requests', 'rate_limited'],
  [500, 'Internal error', 'unreachable'],
  [200, 'Something else', 'bad_response'],
] as const) {
  test(`HTTP ${status} saying "${detail}" is ${outcome}`, () => {
    assert.equal(parse({title: 'Title', status, detail}, status).outcome, outcome);
  });
}

for (const body of ['<!doctype html><title>Not found</title>', '', '{"shipments":[{}]}', 'null']) {
  test(`HTTP 404 with the body ${JSON.stringify(body)} is not_found`, () => {
    assert.equal(dhlUnified.parse({status: 404, contentType: 'text/html', body}, {number}).outcome, 'not_found');
  });
}

for (const [status, detail, outcome] of [
  [404, 'No shipment with given tracking number found.', 'not_found'],
  [400, 'Invalid input: trackingNumber has a wrong format', 'invalid_number'],
  [400, 'Invalid input: language', 'bad_response'],
  [401, 'Unauthorized', 'unauthorized'],
  [403, 'Forbidden', 'unauthorized'],
  [429, 'Too many requests', 'rate_limited'],
  [500, 'Internal error', 'unreachable'],
] as const) {
  test(`an error of status ${status} saying "${detail}" is ${outcome}, though HTTP says 200`, () => {
    assert.equal(parse({title: 'Title', status, detail}, 200).outcome, outcome);
  });
}

test('an answer without any shipment is not found', () => {
  assert.equal(parse({shipments: []}).outcome, 'not_found');
});

/** DHL's status codes. */
const statusCodes: Readonly<Record<string, string>> = {
  'pre-transit': 'pre_transit',
  transit: 'in_transit',
  delivered: 'delivered',
  failure: 'exception',
  unknown: 'unknown',
};

/** The event codes of parcel-de beside `transit`, each with its status beside no code at all. */
const eventCodes: ReadonlyArray<readonly [code: string, inTransit: string, alone: string]> = [
  ['VA', 'in_transit (label_made)', 'pre_transit (label_made)'],
  ['ES', 'in_transit (picked_up)', 'in_transit (picked_up)'],
  ['AE', 'in_transit (picked_up)', 'in_transit (picked_up)'],
  ['AA', 'in_transit (departed)', 'in_transit (departed)'],
  ['EE', 'in_transit (arrived)', 'in_transit (arrived)'],
  ['NB', 'in_transit', 'in_transit'],
  ['ZO', 'in_transit customs (customs)', 'in_transit customs (customs)'],
  ['PO', 'out_for_delivery', 'out_for_delivery'],
  ['ZF', 'available_for_pickup', 'available_for_pickup'],
  ['ZN', 'attempt_failed', 'attempt_failed'],
  ['ZU', 'in_transit', 'delivered'],
];

/** All there is in a meaning: the status, its flags, and the kind in brackets. */
const meaningOf = ({status, flags = [], kind}: Pick<TrackingEvent, 'status' | 'flags' | 'kind'>) =>
  [status, ...flags, ...(kind ? [`(${kind})`] : [])].join(' ');

/** What events mean, in their order. */
const meaningsOf = (events: readonly object[]) =>
  report({status: {statusCode: 'transit'}, events}).events.map((event) => meaningOf(event));

test('each of DHL’s status codes means what the table says, in whatever field it comes', () => {
  const codes = Object.keys(statusCodes);
  const expected = Object.values(statusCodes);
  assert.deepEqual(meaningsOf(codes.map((statusCode) => ({statusCode}))), expected);
  assert.deepEqual(meaningsOf(codes.map((status) => ({status: status.toUpperCase()}))), expected);
  assert.deepEqual(
    codes.map((statusCode) => report({status: {statusCode}}).status),
    expected,
  );
});

test('the adapter knows no status code that is not in this table', () => {
  const source = readFileSync(new URL('../../../shared/providers/dhl-unified.ts', import.meta.url), 'utf8');
  const [, table = ''] = /const statusByCode\b[^=]*= \{(.*?)\n\};/s.exec(source) ?? [];
  const codes = [...table.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, code]) => code);
  assert.deepEqual(codes.sort(), Object.keys(statusCodes).sort());
});

test('of all event codes from AA to ZZ, exactly those of DHL’s table mean something', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const rows = new Map(eventCodes.map(([code, ...meanings]) => [code, meanings]));
  assert.equal(rows.size, eventCodes.length);
  const inTransit = meaningsOf(pairs.map((status) => ({statusCode: 'transit', status})));
  const alone = meaningsOf(pairs.map((status) => ({status})));
  assert.deepEqual(
    Object.fromEntries(pairs.map((code, index) => [code, inTransit[index]])),
    Object.fromEntries(pairs.map((code) => [code, rows.get(code)?.[0] ?? 'in_transit'])),
  );
  assert.deepEqual(
    Object.fromEntries(pairs.map((code, index) => [code, alone[index]])),
    Object.fromEntries(pairs.map((code) => [code, rows.get(code)?.[1] ?? 'unknown'])),
  );
});

for (const [status, expected, flags] of [
  [{statusCode: 'pre-transit', status: 'DELIVERED'}, 'pre_transit', undefined],
  [{statusCode: 'transit', status: 'transit'}, 'in_transit', undefined],
  [{statusCode: 'delivered', status: 'The shipment was loaded onto the delivery vehicle'}, 'delivered', undefined],
  [{statusCode: 'unknown', status: 'Words'}, 'unknown', undefined],
  [{statusCode: 'something-new', status: 'Words'}, 'unknown', undefined],
  [{statusCode: 'constructor', status: 'toString'}, 'unknown', undefined],
  [{status: 'DELIVERED'}, 'delivered', undefined],
  [{status: 'transit'}, 'in_transit', undefined],
  [{status: 'ZU'}, 'delivered', undefined],
  [
    {statusCode: 'transit', description: 'Die Sendung wurde in das Zustellfahrzeug geladen.'},
    'out_for_delivery',
    undefined,
  ],
  [{statusCode: 'transit', description: 'Die Sendung befindet sich in der Zustellung.'}, 'out_for_delivery', undefined],
  [
    {statusCode: 'transit', description: 'The shipment has been loaded onto the delivery vehicle'},
    'out_for_delivery',
    undefined,
  ],
  [{statusCode: 'transit', status: 'Shipment is out with courier for delivery'}, 'out_for_delivery', undefined],
  [{statusCode: 'transit', status: 'PO', description: 'Worte'}, 'out_for_delivery', undefined],
  [{statusCode: 'transit', description: 'Loaded for delivery'}, 'out_for_delivery', undefined],
  [{statusCode: 'transit', description: 'On vehicle for delivery'}, 'out_for_delivery', undefined],
  [{statusCode: 'transit', description: 'Shipment handed to courier for delivery'}, 'out_for_delivery', undefined],
  [{statusCode: 'transit', description: 'Die Sendung befindet sich in der Zustellbasis.'}, 'in_transit', undefined],
  [{statusCode: 'transit', description: 'Die Sendung liegt zur Abholung bereit.'}, 'available_for_pickup', undefined],
  [{statusCode: 'transit', description: 'Your parcel can be collected at the shop'}, 'available_for_pickup', undefined],
  [{statusCode: 'transit', description: 'It can be picked up from 10:00'}, 'available_for_pickup', undefined],
  [{statusCode: 'transit', description: 'Arrived at the pick-up point'}, 'available_for_pickup', undefined],
  [{statusCode: 'transit', description: 'Arrived at pickup point'}, 'available_for_pickup', undefined],
  [{statusCode: 'transit', description: 'On its way to the pick-up point'}, 'in_transit', undefined],
  [{statusCode: 'transit', description: 'Signature required'}, 'in_transit', undefined],
  [
    {statusCode: 'transit', description: 'Ready for pick-up until Friday; then it will be returned to the sender.'},
    'available_for_pickup',
    undefined,
  ],
  [{statusCode: 'transit', status: 'ZF', description: 'In der Packstation.'}, 'available_for_pickup', ['to_locker']],
  [{statusCode: 'transit', status: 'ZN', description: 'Worte'}, 'attempt_failed', undefined],
  [{statusCode: 'transit', description: 'Der Empfänger wurde nicht angetroffen.'}, 'attempt_failed', undefined],
  [{statusCode: 'transit', description: 'The shipment is being returned to the sender.'}, 'returning', undefined],
  [
    {statusCode: 'transit', description: 'Processed at the depot', remark: 'Held by customs'},
    'in_transit',
    ['customs'],
  ],
  [{statusCode: 'transit', description: 'Die Sendung ist beim Zoll.'}, 'in_transit', ['customs']],
  [{statusCode: 'transit', description: 'Die Zustellung verzögert sich.'}, 'in_transit', ['delayed']],
  [{statusCode: 'failure', description: 'The shipment was damaged.'}, 'exception', ['damaged']],
  [{statusCode: 'failure', description: 'The recipient refused it.'}, 'exception', ['refused']],
  [
    {statusCode: 'failure', description: 'The address is incomplete: address incomplete'},
    'exception',
    ['address_problem'],
  ],
  [{statusCode: 'failure', description: 'It was brought back to the depot'}, 'exception', undefined],
  [{statusCode: 'failure', description: 'Returned to shipper'}, 'returned', undefined],
  [{statusCode: 'failure', description: 'It will be returned to the sender.'}, 'returning', undefined],
  [{statusCode: 'failure', description: 'It was returned to the depot for another try'}, 'exception', undefined],
  [{statusCode: 'failure', description: 'Die Sendung wurde an den Absender zurückgesandt.'}, 'returned', undefined],
  [{statusCode: 'failure', description: 'Die Sendung wird an den Absender zurückgesandt.'}, 'returning', undefined],
  [
    {statusCode: 'delivered', description: 'Die Sendung wurde einem Nachbarn übergeben.'},
    'delivered',
    ['to_neighbour'],
  ],
] as const) {
  test(`${JSON.stringify(status)} is ${expected}${flags ? ` with ${flags}` : ''}`, () => {
    const now = report({status, events: [status]});
    assert.equal(now.status, expected);
    assert.deepEqual(now.flags, flags);
    assert.equal(now.events[0]?.status, expected);
  });
}

for (const [statusCode, expected] of [
  ['transit', 'returning'],
  ['failure', 'returning'],
  ['delivered', 'returned'],
] as const) {
  test(`a shipment whose return flag is set and that is ${statusCode} is ${expected}`, () => {
    assert.equal(report({status: {statusCode}, returnFlag: true}).status, expected);
  });
}

test('a shipment without a status has that of its newest event, in whatever order they come', () => {
  const now = report({
    events: [
      {timestamp: '2026-08-01T09:00:00', statusCode: 'pre-transit', description: 'Announced'},
      {timestamp: '2026-08-03T11:20:00', statusCode: 'delivered', description: 'Delivered'},
      {timestamp: '2026-08-02T07:00:00', statusCode: 'transit', description: 'On its way'},
    ],
  });
  const {status, text, deliveredAt, events} = now;
  assert.deepEqual(
    {status, text, deliveredAt},
    {status: 'delivered', text: 'Delivered', deliveredAt: '2026-08-03T11:20:00'},
  );
  assert.equal(events.length, 3);
  assert.equal(report({status: null, events: [{statusCode: 'transit'}]}).status, 'in_transit');
});

test('a shipment of which DHL knows only the number is unknown, and one without even that is none', () => {
  assert.equal(report({}).status, 'unknown');
  assert.equal(parse({shipments: [{service: 'parcel-de'}]}).outcome, 'bad_response');
});

test('the status counts, not the newest event', () => {
  assert.equal(report({status: {statusCode: 'transit'}, events: [{statusCode: 'delivered'}]}).status, 'in_transit');
});

for (const [timestamp, time] of [
  ['2026-06-27T19:30:00', '2026-06-27T19:30:00'],
  ['2026-06-27T19:30:00+02:00', '2026-06-27T19:30:00+02:00'],
  ['2026-06-27T19:30:00+0200', '2026-06-27T19:30:00+02:00'],
  ['2026-06-27T17:30:00Z', '2026-06-27T17:30:00Z'],
  ['2026-06-27', '2026-06-27'],
  ['27.06.2026', undefined],
  [null, undefined],
] as const) {
  test(`an event stamped ${timestamp} happened at ${time}`, () => {
    const {events} = report({status: {statusCode: 'transit'}, events: [{statusCode: 'transit', timestamp}]});
    assert.deepEqual(
      events.map((event) => event.time),
      [time],
    );
  });
}

for (const [addressLocality, city] of [
  ['Bonn', 'Bonn'],
  ['Oderweg 2, AMSTERDAM', 'AMSTERDAM'],
  ['Oderweg 2, 1043 AG AMSTERDAM', 'AMSTERDAM'],
  ['53113 Bonn', 'Bonn'],
  ['LEIPZIG - GERMANY', 'LEIPZIG'],
  ['Oderweg 2 AMSTERDAM', undefined],
  ['', undefined],
] as const) {
  test(`the place "${addressLocality}" is ${city}`, () => {
    const location = {address: {countryCode: 'NL', postalCode: '1043 AG', addressLocality}};
    const {events} = report({status: {statusCode: 'transit'}, events: [{statusCode: 'transit', location}]});
    assert.deepEqual(events[0]?.location, {...(city && {city}), country: 'NL'});
  });
}

test('shows the description without the links DHL puts into it', () => {
  const description = 'See <a href="https://dhl.de">here</a>.';
  assert.equal(report({status: {statusCode: 'transit', status: 'NB', description}}).text, 'See here.');
});

for (const [what, facts, estimate] of [
  [
    'a time frame',
    {
      estimatedTimeOfDelivery: '2026-08-03T00:00:00',
      estimatedDeliveryTimeFrame: {estimatedFrom: '2026-08-03T10:00:00', estimatedThrough: '2026-08-03T14:00:00'},
    },
    {from: '2026-08-03T10:00:00', to: '2026-08-03T14:00:00'},
  ],
  ['a day written as midnight', {estimatedTimeOfDelivery: '2026-08-03T00:00:00Z'}, {from: '2026-08-03'}],
  ['nulls', {estimatedTimeOfDelivery: null, estimatedDeliveryTimeFrame: null}, undefined],
] as const) {
  test(`estimates from ${what}`, () => {
    assert.deepEqual(report({status: {statusCode: 'transit'}, ...facts}).estimate, estimate);
  });
}

test('a delivered shipment has its arrival and who signed', () => {
  const delivered = report({
    status: {statusCode: 'delivered', timestamp: '2026-08-03T11:20:00'},
    details: {proofOfDelivery: {timestamp: '2026-08-03T12:00:00Z', signed: {'@type': 'Person', name: 'J. DOE'}}},
  });
  assert.equal(delivered.deliveredAt, '2026-08-03T11:20:00');
  assert.equal(delivered.signedBy, 'J. DOE');
});

for (const [signed, name] of [
  [{'@type': 'Person', givenName: 'Jane', familyName: 'Doe'}, 'Jane Doe'],
  [{'@type': 'Person', familyName: 'Doe'}, 'Doe'],
  [{'@type': 'Person', name: 'J. DOE', givenName: 'Jane', familyName: 'Doe'}, 'J. DOE'],
  [{'@type': 'Person', name: ' ', givenName: null}, undefined],
  [null, undefined],
] as const) {
  test(`a proof of delivery with ${JSON.stringify(signed)} was signed by ${name}`, () => {
    const delivered = report({status: {statusCode: 'delivered'}, details: {proofOfDelivery: {signed}}});
    assert.equal(delivered.signedBy, name);
  });
}

test('says at which service point a shipment waits', () => {
  const location = {servicePoint: {label: 'Packstation 119'}, address: {addressLocality: 'Regensburg'}};
  assert.deepEqual(report({status: {statusCode: 'transit', status: 'ZF', location}}).pickup, {
    place: 'Packstation 119',
  });
});

test('a shipment that DHL names differently keeps the number asked for', () => {
  assert.equal(report({id: '340434000000000001', status: {statusCode: 'transit'}}).number, number);
});

test('of several shipments the one asked for comes first', () => {
  const status = {statusCode: 'transit'};
  const outcome = parse({
    shipments: [
      {id: 'JD01', status},
      {id: number, status},
    ],
  });
  assert.ok(outcome.outcome === 'ok');
  assert.deepEqual(
    outcome.shipments.map((shipment) => shipment.number),
    [number, 'JD01'],
  );
});
