// Bodies follow https://developer.bring.com/api/tracking, the document https://api.bring.com/tracking/api-docs and, for
// webhooks, https://developer.bring.com/api/event-cast (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {bring} from '../../../shared/providers/bring.js';

const number = '370000000000000018';

const parse = (body: object | string, status = 200) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return bring.parse({status, contentType: 'application/json', body: text}, {number});
};

function report(parcel: object): Report {
  const outcome = parse({apiVersion: '2', consignmentSet: [{packageSet: [{packageNumber: number, ...parcel}]}]});
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

/** An event as Bring writes it. */
const event = (status: string, dateIso = '2026-11-22T14:02:00+01:00', facts: object = {}) => ({
  status,
  dateIso,
  description: 'Words',
  recipientSignature: {name: ''},
  postalCode: '',
  city: '',
  countryCode: '',
  ...facts,
});

for (const [query, search] of [
  [{number: '3707 0000'}, '?q=37070000&lang=en'],
  [{number: '1&2', language: 'nb-NO'}, '?q=1%262&lang=no'],
  [{number: '1', language: 'sv'}, '?q=1&lang=sv'],
  [{number: '1', language: 'de'}, '?q=1&lang=en'],
] as const) {
  test(`asks ${search}`, () => {
    assert.equal(bring.request(query).url, `https://api.bring.com/tracking/api/v2/tracking.json${search}`);
  });
}

const unknown = {code: 404, message: 'No shipments found'};
for (const [what, body, status, outcome] of [
  ['an unknown number', {consignmentSet: [{error: unknown}]}, 200, 'not_found'],
  ['an unknown number without a consignment', {error: unknown}, 200, 'not_found'],
  ['a code as text', {consignmentSet: [{error: {code: '404', message: 'Words'}}]}, 200, 'not_found'],
  ['no consignment', {apiVersion: '2', consignmentSet: []}, 200, 'not_found'],
  ['HTTP 404', '', 404, 'not_found'],
  ['a query it cannot read', {consignmentSet: [{error: {code: 400, message: 'Words'}}]}, 200, 'invalid_number'],
  ['too many calls', {consignmentSet: [{error: {code: 429, message: 'Words'}}]}, 200, 'rate_limited'],
  ['HTTP 401', {}, 401, 'unauthorized'],
  ['HTTP 429', '', 429, 'rate_limited'],
  ['HTTP 503', '', 503, 'unreachable'],
  ['an error with another code', {error: {code: 'constructor'}}, 200, 'bad_response'],
  ['a consignment without packages', {consignmentSet: [{consignmentId: '1'}]}, 200, 'bad_response'],
  ['no JSON', '<html>', 200, 'bad_response'],
] as const) {
  test(`${what} is ${outcome}`, () => assert.equal(parse(body, status).outcome, outcome));
}

for (const [code, status, flags] of [
  ['PRE_NOTIFIED', 'pre_transit', undefined],
  ['HANDED_IN', 'in_transit', undefined],
  ['COLLECTED', 'in_transit', undefined],
  ['TERMINAL', 'in_transit', undefined],
  ['IN_TRANSIT', 'in_transit', undefined],
  ['INTERNATIONAL', 'in_transit', undefined],
  ['CUSTOMS', 'in_transit', ['customs']],
  ['TRANSPORT_TO_RECIPIENT', 'out_for_delivery', undefined],
  ['READY_FOR_PICKUP', 'available_for_pickup', undefined],
  ['ATTEMPTED_DELIVERY', 'attempt_failed', undefined],
  ['DEVIATION', 'exception', ['delayed']],
  ['RETURN', 'returning', undefined],
  ['DELIVERED_SENDER', 'returned', undefined],
  ['DELIVERED', 'delivered', undefined],
  ['UNKNOWN', 'unknown', undefined],
  ['SOMETHING_NEW', 'unknown', undefined],
  ['constructor', 'unknown', undefined],
] as const) {
  test(`${code} is ${status}${flags ? ` with ${flags}` : ''}`, () => {
    const now = report({eventSet: [event(code)]});
    assert.deepEqual(
      [now.status, now.flags, now.events[0]?.status, now.events[0]?.code],
      [status, flags, status, code],
    );
  });
}

for (const code of ['NOTIFICATION_SENT', 'DELIVERY_ORDERED', 'DELIVERY_CHANGED', 'DELIVERY_CANCELLED', 'UNKNOWN']) {
  test(`${code} after another event leaves the status as it was`, () => {
    const now = report({eventSet: [event(code, '2026-11-22T15:00:00+01:00'), event('READY_FOR_PICKUP')]});
    assert.equal(now.status, 'available_for_pickup');
    assert.equal(now.events.length, 2);
  });
}

test('the newest event counts, in whatever order they come', () => {
  const events = [event('IN_TRANSIT', '2026-11-21T14:00:00+01:00'), event('DELIVERED', '2026-11-22T14:00:00+01:00')];
  for (const eventSet of [events, events.toReversed()]) assert.equal(report({eventSet}).status, 'delivered');
});

test('of events at the same time the first one counts', () => {
  assert.equal(report({eventSet: [event('DELIVERED'), event('TERMINAL')]}).status, 'delivered');
});

test('a package without events is unknown', () => {
  assert.equal(report({eventSet: []}).status, 'unknown');
  assert.equal(report({eventSet: null}).status, 'unknown');
});

for (const [dateIso, time] of [
  ['2026-11-22T14:02:00+01:00', '2026-11-22T14:02:00+01:00'],
  ['2026-11-22T14:02:00+0100', '2026-11-22T14:02:00+01:00'],
  ['2026-11-22T13:02:00Z', '2026-11-22T13:02:00Z'],
  ['', undefined],
] as const) {
  test(`an event stamped "${dateIso}" happened at ${time}`, () => {
    assert.equal(report({eventSet: [event('TERMINAL', dateIso)]}).events[0]?.time, time);
  });
}

for (const [date, estimate] of [
  ['22.11.2026', {from: '2026-11-22'}],
  ['2026-11-22', {from: '2026-11-22'}],
  ['2026-11-22T00:00:00+01:00', {from: '2026-11-22'}],
  ['', undefined],
  [null, undefined],
] as const) {
  test(`an estimate of ${date} is ${estimate?.from}`, () => {
    assert.deepEqual(report({dateOfEstimatedDelivery: date, eventSet: [event('TERMINAL')]}).estimate, estimate);
  });
}

test('a parcel that waits has its code and the day it goes back', () => {
  const facts = {pickupCode: '12-345', dateOfReturn: '05.12.2026'};
  assert.deepEqual(report({...facts, eventSet: [event('READY_FOR_PICKUP')]}).pickup, {
    until: '2026-12-05',
    code: '12-345',
  });
  assert.equal(report({...facts, eventSet: [event('TERMINAL')]}).pickup, undefined);
  assert.equal(report({pickupCode: '', dateOfReturn: '', eventSet: [event('READY_FOR_PICKUP')]}).pickup, undefined);
});

test('a delivered parcel has its arrival, place and who signed', () => {
  const facts = {
    city: 'OSLO',
    countryCode: 'NO',
    recipientSignature: {name: 'J. DOE'},
    description: 'Delivered to neighbour',
  };
  const now = report({eventSet: [event('DELIVERED', '2026-11-22T14:02:00+01:00', facts)]});
  assert.deepEqual(
    [now.deliveredAt, now.signedBy, now.flags, now.events[0]?.location],
    ['2026-11-22T14:02:00+01:00', 'J. DOE', ['to_neighbour'], {city: 'OSLO', country: 'NO'}],
  );
});

test('shows words without the tooltips Bring puts into them', () => {
  const statusDescription = 'The <span rel="tooltip" title="What is sent">shipment</span> is here.';
  assert.equal(report({statusDescription, eventSet: [event('TERMINAL')]}).text, 'The shipment is here.');
});

test('a shipment’s number gives all its packages, the one asked for first', () => {
  const packageSet = ['370000000000000025', number].map((packageNumber) => ({
    packageNumber,
    eventSet: [event('TERMINAL')],
  }));
  const outcome = parse({consignmentSet: [{packageSet}]});
  assert.ok(outcome.outcome === 'ok');
  assert.deepEqual(
    outcome.shipments.map((shipment) => shipment.number),
    [number, '370000000000000025'],
  );
});

const notice = {
  status: 'DELIVERED',
  id: 'ad84cbca',
  shipment: '70000000000000016',
  package: number,
  created: '2026-11-22T13:02:00+0000',
  pushed: '2026-11-22T13:02:01+0000',
};
const body = new TextEncoder().encode(JSON.stringify(notice));

for (const [what, headers, secret, trust] of [
  ['the secret', {'x-webhook-secret': 'abc'}, 'abc', 'hint'],
  ['another secret', {'x-webhook-secret': 'abd'}, 'abc', 'no'],
  ['no secret', {}, 'abc', 'no'],
  ['an empty secret where none is set', {'x-webhook-secret': ''}, '', 'no'],
] as const) {
  test(`a webhook with ${what} is trusted as ${trust}`, async () => {
    assert.equal(await bring.verify?.({headers, body}, secret), trust);
  });
}

test('a webhook is one event of one package', () => {
  assert.deepEqual(bring.parseWebhook?.(JSON.stringify(notice)), {
    outcome: 'ok',
    shipments: [
      {
        number,
        carrier: 'bring',
        status: 'delivered',
        events: [{status: 'delivered', text: '', time: '2026-11-22T13:02:00+00:00', code: 'DELIVERED'}],
        partial: true,
        deliveredAt: '2026-11-22T13:02:00+00:00',
        statedAt: '2026-11-22T13:02:00+00:00',
      },
    ],
  });
});

for (const [what, facts] of [
  ['no number', {package: null, shipment: ' '}],
  ['its own end', {status: 'EXPIRED'}],
  ['a number nobody handed in', {status: 'NOT_REGISTERED'}],
] as const) {
  test(`a webhook about ${what} is bad_response`, () => {
    assert.equal(bring.parseWebhook?.(JSON.stringify({...notice, ...facts})).outcome, 'bad_response');
  });
}
