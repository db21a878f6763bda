// Bodies follow the OpenAPI document at https://dev-portal.gls-group.net (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {gls} from '../../../shared/providers/gls.js';

const number = '00000000001';

const parse = (body: object | string, status = 200) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return gls.parse({status, contentType: 'application/json', body: text}, {number});
};

function report(parcel: object): Report {
  const outcome = parse({parcels: [{requested: number, unitno: number, ...parcel}]});
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

for (const [query, reference, language] of [
  [{number: '0000 0000001'}, '00000000001', 'EN'],
  [{number: 'zx,61', language: 'de-AT'}, 'ZX%2C61', 'DE'],
  [{number: '../x', language: 'fr'}, '..%2FX', 'EN'],
] as const) {
  test(`asks about ${reference} in ${language}`, () => {
    const request = gls.request(query);
    assert.equal(request.url, `https://api.gls-group.net/track-and-trace-v1/tracking/simple/references/${reference}`);
    assert.equal(request.headers.get('accept-language'), language);
  });
}

const failed = (errorCode: string) => ({parcels: [{requested: number, errorCode, errorMessage: 'Words'}]});
const problem = (status: number, detail: string) => ({
  type: 'about:blank',
  title: 'Title',
  status,
  detail,
  instance: '/x',
});
for (const [what, body, status, outcome] of [
  ['an unknown number', failed('E_404_01'), 200, 'not_found'],
  ['no parcel', {parcels: []}, 200, 'not_found'],
  ['a wrong number', failed('E_400_01'), 200, 'invalid_number'],
  ['an error of theirs', failed('E_500_01'), 200, 'unreachable'],
  ['another error', failed('E_999_99'), 200, 'bad_response'],
  ['a parcel with nothing', {parcels: [{requested: number}]}, 200, 'bad_response'],
  ['too many references', problem(400, 'Words'), 400, 'bad_response'],
  ['a wrong address', problem(404, 'No static resource'), 404, 'bad_response'],
  ['a token that has expired', {fault: {faultstring: 'Words', detail: {errorcode: 'x'}}}, 401, 'unauthorized'],
  ['too many calls', {fault: {faultstring: 'Words', detail: {errorcode: 'x'}}}, 429, 'rate_limited'],
  ['HTTP 500', '', 500, 'unreachable'],
  ['no JSON', '<html>', 200, 'bad_response'],
] as const) {
  test(`${what} is ${outcome}`, () => assert.equal(parse(body, status).outcome, outcome));
}

for (const [name, status] of [
  ['PLANNEDPICKUP', 'pre_transit'],
  ['INPICKUP', 'pre_transit'],
  ['NOTPICKEDUP', 'exception'],
  ['PREADVICE', 'pre_transit'],
  ['INTRANSIT', 'in_transit'],
  ['INDELIVERY', 'out_for_delivery'],
  ['DELIVEREDPS', 'available_for_pickup'],
  ['DELIVERED', 'delivered'],
  ['INWAREHOUSE', 'in_transit'],
  ['NOTDELIVERED', 'attempt_failed'],
  ['CANCELED', 'cancelled'],
  ['FINAL', 'expired'],
  ['SOMETHINGNEW', 'unknown'],
  ['constructor', 'unknown'],
] as const) {
  test(`${name} is ${status}, whatever the newest event says`, () => {
    assert.equal(report({status: name, events: [{code: 'DELIVD.NORMAL'}]}).status, status);
  });
}

for (const [code, description, status, flags] of [
  ['INTIAL.PREADVICE', 'Words', 'pre_transit', undefined],
  ['INTIAL.E48_DATA', 'Words', 'pre_transit', undefined],
  ['INTIAL.NORMAL', 'Words', 'in_transit', undefined],
  ['DELIVD.PARCELSHOP', 'Words', 'available_for_pickup', undefined],
  ['DELIVD.NORMAL', 'Words', 'delivered', undefined],
  ['DELIVD.SOMETHINGNEW', 'Delivered to a neighbour', 'delivered', ['to_neighbour']],
  ['CANCEL.NORMAL', 'Words', 'cancelled', undefined],
  ['CHANGD.PARCELBOX', 'Change completed for - ParcelLocker', 'unknown', undefined],
  ['NEW.NORMAL', 'The parcel is out for delivery.', 'out_for_delivery', undefined],
  ['NEW.NORMAL', 'The recipient was not at home.', 'attempt_failed', undefined],
  ['NEW.NORMAL', 'The parcel is ready for pickup.', 'available_for_pickup', undefined],
  ['NEW.NORMAL', 'The parcel is being returned to the sender.', 'returning', undefined],
  ['NEW.NORMAL', 'The parcel was damaged.', 'unknown', ['damaged']],
  ['constructor', 'Words', 'unknown', undefined],
] as const) {
  test(`event ${code} saying "${description}" is ${status}${flags ? ` with ${flags}` : ''}`, () => {
    const [event] = report({status: 'INTRANSIT', events: [{code, description}]}).events;
    assert.deepEqual([event?.status, event?.flags, event?.code, event?.text], [status, flags, code, description]);
  });
}

test('an event has its time with the offset and its place', () => {
  const event = {
    code: 'INTIAL.NORMAL',
    city: 'Bonn',
    postalCode: '53113',
    country: 'DE',
    description: 'Words',
    eventDateTime: '2026-11-22T14:02:00+0100',
  };
  assert.deepEqual(report({status: 'INTRANSIT', events: [event]}).events, [
    {
      status: 'in_transit',
      kind: 'picked_up',
      text: 'Words',
      time: '2026-11-22T14:02:00+01:00',
      code: 'INTIAL.NORMAL',
      location: {city: 'Bonn', country: 'DE'},
    },
  ]);
  assert.equal(
    report({status: 'INTRANSIT', events: [{...event, city: '', country: ''}]}).events[0]?.location,
    undefined,
  );
});

test('a delivered parcel has its arrival, the words and flags of the newest event', () => {
  const events = [
    {code: 'DELIVD.NEIGHBOUR', description: 'Delivered to a neighbour.', eventDateTime: '2026-11-22T14:02:00+0100'},
    {code: 'INTIAL.NORMAL', description: 'Words', eventDateTime: '2026-11-21T14:02:00+0100'},
  ];
  const {deliveredAt, text, flags} = report({status: 'DELIVERED', statusDateTime: '2026-11-22T14:03:00+0100', events});
  assert.deepEqual(
    [deliveredAt, text, flags],
    ['2026-11-22T14:03:00+01:00', 'Delivered to a neighbour.', ['to_neighbour']],
  );
});

test('a parcel without events is read', () => {
  assert.deepEqual(report({status: 'PREADVICE', events: null}).events, []);
});

test('beside a number nobody knows the other parcels are read, the one asked for first', () => {
  const parcel = (unitno: string) => ({requested: 'FA653N', unitno, status: 'INTRANSIT', events: []});
  const outcome = parse({parcels: [...failed('E_404_01').parcels, parcel('00000000002'), parcel(number)]});
  assert.ok(outcome.outcome === 'ok');
  assert.deepEqual(
    outcome.shipments.map((shipment) => shipment.number),
    [number, '00000000002'],
  );
});
