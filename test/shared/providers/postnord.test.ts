// Bodies follow
// https://developer.postnord.com/apis/details?systemName=shipment-v5-trackandtrace-shipmentinformation (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {postnord} from '../../../shared/providers/postnord.js';

const number = '00000000001SE';

const parse = (body: object | string, status = 200) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return postnord.parse({status, contentType: 'application/json', body: text}, {number});
};
const answered = (facts: object) => ({TrackingInformationResponse: facts});

function report(item: object, shipment: object = {}): Report {
  const outcome = parse(answered({shipments: [{shipmentId: '1', items: [{itemId: number, ...item}], ...shipment}]}));
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

for (const [query, search] of [
  [{number: '0000 0000001 se'}, '?id=00000000001SE&locale=en'],
  [{number: '1&2', language: 'da-DK'}, '?id=1%262&locale=da'],
  [{number: '1', language: 'nn'}, '?id=1&locale=no'],
  [{number: '1', language: 'de'}, '?id=1&locale=en'],
] as const) {
  test(`asks ${search}`, () => {
    const address = 'https://api2.postnord.com/rest/shipment/v5/trackandtrace/findByIdentifier.json';
    assert.equal(postnord.request(query).url, `${address}${search}`);
  });
}

const fault = (faultCode: string, explanationText: string) => ({
  compositeFault: {faults: [{faultCode, explanationText}]},
});
for (const [what, body, status, outcome] of [
  ['no shipment', answered({shipments: []}), 200, 'not_found'],
  ['no shipment beside a fault', answered({shipments: [], ...fault('x', 'No shipment found')}), 200, 'not_found'],
  ['a fault that says so', answered(fault('notFound', 'Words')), 200, 'not_found'],
  ['a wrong identifier', answered(fault('invalidIdentifier', 'Words')), 400, 'invalid_number'],
  ['a wrong locale', answered(fault('invalidLocale', 'Words')), 400, 'bad_response'],
  ['a fault that says nothing', answered({compositeFault: {}}), 200, 'bad_response'],
  ['HTTP 404', '', 404, 'not_found'],
  ['HTTP 403', {message: 'Forbidden'}, 403, 'unauthorized'],
  ['HTTP 429', {error: {status_code: 429, status: 'Words'}}, 429, 'rate_limited'],
  ['HTTP 500', '', 500, 'unreachable'],
  ['HTTP 400 with something else', {message: 'Words'}, 400, 'bad_response'],
  ['an empty envelope', answered({}), 200, 'bad_response'],
  ['a shipment about no parcel', answered({shipments: [{}]}), 200, 'bad_response'],
  ['no JSON', '<html>', 200, 'bad_response'],
] as const) {
  test(`${what} is ${outcome}`, () => assert.equal(parse(body, status).outcome, outcome));
}

for (const [code, words, status, flags] of [
  ['CREATED', 'Words', 'pre_transit', undefined],
  ['INFORMED', 'Words', 'pre_transit', undefined],
  ['EN_ROUTE', 'Words', 'in_transit', undefined],
  ['EN_ROUTE', 'The shipment item is out for delivery', 'out_for_delivery', undefined],
  ['EN_ROUTE', 'The item is in customs clearance', 'in_transit', ['customs']],
  ['DELAYED', 'Words', 'in_transit', ['delayed']],
  ['EXPECTED_DELAY', 'Words', 'in_transit', ['delayed']],
  ['AVAILABLE_FOR_DELIVERY', 'Words', 'available_for_pickup', undefined],
  ['AVAILABLE_FOR_DELIVERY_PAR_LOC', 'Words', 'available_for_pickup', ['to_locker']],
  ['DELIVERED', 'Words', 'delivered', undefined],
  ['DELIVERED', 'Delivered to a neighbour', 'delivered', ['to_neighbour']],
  ['DELIVERY_IMPOSSIBLE', 'Words', 'exception', undefined],
  ['DELIVERY_IMPOSSIBLE', 'The recipient was not at home', 'attempt_failed', undefined],
  ['DELIVERY_REFUSED', 'Words', 'exception', ['refused']],
  ['STOPPED', 'Words', 'exception', ['held']],
  ['RETURNED', 'Words', 'returning', undefined],
  ['RETURNED', 'It was returned to the sender', 'returned', undefined],
  ['OTHER', 'Words', 'unknown', undefined],
  ['SOMETHING_NEW', 'Words', 'unknown', undefined],
  ['constructor', 'Words', 'unknown', undefined],
] as const) {
  test(`${code} saying "${words}" is ${status}${flags ? ` with ${flags}` : ''}`, () => {
    const event = {eventTime: '2026-11-22T14:02:00', eventCode: '1', status: code, eventDescription: words};
    const now = report({status: code, statusText: {header: words}, events: [event]});
    assert.deepEqual([now.status, now.flags, now.text], [status, flags, words]);
    assert.deepEqual([now.events[0]?.status, now.events[0]?.flags], [status, flags]);
  });
}

test('the item’s status counts, then the shipment’s, and never the newest event', () => {
  const events = [{status: 'DELIVERED', eventTime: '2026-11-22T14:02:00'}];
  assert.equal(report({status: 'EN_ROUTE', events}, {status: 'SPLIT'}).status, 'in_transit');
  assert.equal(report({events}, {status: 'EN_ROUTE'}).status, 'in_transit');
});

for (const [eventTime, time] of [
  ['2026-11-22T14:02:00', '2026-11-22T14:02:00'],
  ['2026-11-22T14:02:00.000Z', '2026-11-22T14:02:00.000Z'],
  ['2026-11-22T14:02:00+0100', '2026-11-22T14:02:00+01:00'],
  ['22.11.2026', undefined],
] as const) {
  test(`an event stamped ${eventTime} happened at ${time}`, () => {
    assert.equal(report({status: 'EN_ROUTE', events: [{status: 'EN_ROUTE', eventTime}]}).events[0]?.time, time);
  });
}

for (const [what, item, shipment, from] of [
  [
    'the item',
    {estimatedTimeOfArrival: '2026-11-23T12:00:00'},
    {estimatedTimeOfArrival: '2026-11-24'},
    '2026-11-23T12:00:00',
  ],
  ['the shipment', {}, {estimatedTimeOfArrival: '2026-11-24T00:00:00'}, '2026-11-24'],
  ['what is public', {publicTimeOfArrival: '2026-11-25T16:00:00'}, {}, '2026-11-25T16:00:00'],
  ['nothing', {estimatedTimeOfArrival: null}, {}, undefined],
] as const) {
  test(`estimates from ${what}`, () => {
    assert.deepEqual(report({status: 'EN_ROUTE', ...item}, shipment).estimate, from && {from});
  });
}

test('a delivered item has its arrival and who accepted it', () => {
  const delivered = {status: 'DELIVERED', acceptor: {name: 'J. DOE'}};
  const events = [{status: 'DELIVERED', eventTime: '2026-11-22T14:02:00'}];
  const {deliveredAt, signedBy} = report({...delivered, deliveryDate: '2026-11-22T14:00:00', events});
  assert.deepEqual([deliveredAt, signedBy], ['2026-11-22T14:00:00', 'J. DOE']);
  assert.equal(report({...delivered, events}).deliveredAt, '2026-11-22T14:02:00');
  assert.equal(report({...delivered, status: 'EN_ROUTE', deliveryDate: '2026-11-22'}).deliveredAt, undefined);
});

test('says where an item waits', () => {
  const deliveryPoint = {
    name: 'ICA',
    displayName: 'ICA Nära',
    address: {street1: 'Vägen 1', city: 'Lund', postCode: '1'},
  };
  assert.deepEqual(report({status: 'AVAILABLE_FOR_DELIVERY'}, {deliveryPoint}).pickup, {
    place: 'ICA Nära, Vägen 1, Lund',
  });
  assert.equal(report({status: 'EN_ROUTE'}, {deliveryPoint}).pickup, undefined);
});

test('an event has its place', () => {
  const location = {
    displayName: 'Terminal Malmö',
    city: 'Malmö',
    countryCode: 'SE',
    postcode: '1',
    locationType: 'HUB',
  };
  assert.deepEqual(report({status: 'EN_ROUTE', events: [{status: 'EN_ROUTE', location}]}).events[0]?.location, {
    name: 'Terminal Malmö',
    city: 'Malmö',
    country: 'SE',
  });
});

test('a shipment without items is one parcel', () => {
  const outcome = parse(answered({shipments: [{shipmentId: number, status: 'INFORMED', items: null}]}));
  assert.deepEqual(outcome, {
    outcome: 'ok',
    shipments: [{number, carrier: 'postnord', status: 'pre_transit', events: []}],
  });
});

test('an answer without the envelope is read as well, the item asked for first', () => {
  const items = ['00000000002SE', number].map((itemId) => ({
    itemId,
    status: 'EN_ROUTE',
    events: [{eventStatus: 'INFORMED', eventTime: '2026-11-22T14:02:00Z'}],
  }));
  const outcome = parse({shipments: [{shipmentId: '1', items}]});
  assert.ok(outcome.outcome === 'ok');
  assert.deepEqual(
    outcome.shipments.map((shipment) => [shipment.number, shipment.events[0]?.status]),
    [
      [number, 'pre_transit'],
      ['00000000002SE', 'pre_transit'],
    ],
  );
});
