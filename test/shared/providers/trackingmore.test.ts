// Bodies follow the models of https://github.com/TrackingMore-API/trackingmore-sdk-net, codes
// https://github.com/TrackingMore-API/trackingmore-sdk-nodejs, statuses https://www.trackingmore.com/docs/logistics_status.php
// (checked 2026-11).
import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {test} from 'node:test';
import type {Report, TrackingEvent} from '../../../shared/model.js';
import {trackingmore} from '../../../shared/providers/trackingmore.js';

const number = '9400111899562537624326';
const json = (body: object, status = 200) => ({status, contentType: 'application/json', body: JSON.stringify(body)});
const parse = (body: object, status = 200) => trackingmore.parse(json(body, status), {number});
const tracking = (facts: object) => ({
  id: '9a13',
  tracking_number: number,
  courier_code: 'usps',
  delivery_status: 'transit',
  substatus: 'transit001',
  ...facts,
});
const answer = (...data: object[]) => ({meta: {code: 200, type: 'Success', message: 'OK'}, data});

function report(facts: object): Report {
  const outcome = parse(answer(tracking(facts)));
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

const scanned = (...trackinfo: object[]) => ({origin_info: {courier_code: 'usps', trackinfo}});

const meaningOf = ({status, flags = [], kind}: Pick<TrackingEvent, 'status' | 'flags' | 'kind'>) =>
  [status, ...flags, ...(kind ? [`(${kind})`] : [])].join(' ');

for (const [carrier, code] of [
  ['usps', 'usps'],
  ['royal-mail', 'royal-mail'],
  ['dhl', undefined],
  ['some-carrier', undefined],
  [undefined, undefined],
] as const) {
  test(`asks about a parcel of ${carrier} with the courier ${code}, and registers it so`, async () => {
    const asked = {number: '9400 1118 9956 2537 6243 26', carrier};
    const query = code ? `&courier_code=${code}` : '';
    const {url} = trackingmore.request(asked);
    assert.equal(url, `https://api.trackingmore.com/v4/trackings/get?tracking_numbers=${number}${query}`);
    const register = trackingmore.register?.({...asked, postcode: '94901', language: 'de-AT'});
    assert.equal(register?.url, 'https://api.trackingmore.com/v4/trackings/create');
    assert.equal(register.method, 'POST');
    assert.deepEqual(await register.json(), {
      tracking_number: number,
      tracking_postal_code: '94901',
      language: 'de',
      ...(code && {courier_code: code}),
    });
  });
}

for (const [status, code, outcome] of [
  [400, 400, 'bad_response'],
  [400, 4102, 'not_found'],
  [400, 4103, 'bad_response'],
  [400, 4110, 'invalid_number'],
  [400, 4111, 'invalid_number'],
  [400, 4120, 'unsupported_carrier'],
  [400, 4121, 'unsupported_carrier'],
  [400, 4122, 'needs_key'],
  [400, 4190, 'rate_limited'],
  [401, 401, 'unauthorized'],
  [403, 403, 'unauthorized'],
  [404, 404, 'bad_response'],
  [429, 429, 'rate_limited'],
  [500, 511, 'unreachable'],
  [200, 401, 'unauthorized'],
  [200, 513, 'unreachable'],
] as const) {
  test(`HTTP ${status} with the code ${code} is ${outcome}, wherever it stands, also of a registration`, () => {
    const body = {meta: {code, type: 'BadRequest', message: 'Words'}, data: []};
    assert.equal(parse(body, status).outcome, outcome);
    assert.equal(parse({code, message: 'Words', data: []}, status).outcome, outcome);
    assert.equal(trackingmore.parseRegistered?.(json(body, status))?.outcome, outcome);
  });
}

for (const [what, body, status] of [
  ['an empty list', answer(), 200],
  ['no content', {code: 204, message: 'No content', data: null}, 200],
  ['a tracking that does not exist', {meta: {code: 4102}, data: []}, 400],
] as const) {
  test(`${what} is a number that is to be registered`, () => {
    const outcome = parse(body, status);
    assert.ok(outcome.outcome === 'not_found');
    assert.equal(outcome.unregistered, true);
  });
}

for (const [what, body, status] of [
  ['a new tracking', {meta: {code: 200}, data: tracking({delivery_status: 'pending'})}, 200],
  ['one that exists', {meta: {code: 4101, message: 'Tracking No. already exists.'}, data: []}, 400],
] as const) {
  test(`${what} is registered`, () => {
    assert.equal(trackingmore.parseRegistered?.(json(body, status)), undefined);
  });
}

test('an answer without data is bad_response', () => {
  assert.equal(parse({meta: {code: 200}}).outcome, 'bad_response');
});

test('a number that no courier knows is not_found, though it is registered', () => {
  const outcome = parse(answer(tracking({delivery_status: 'notfound', substatus: null})));
  assert.ok(outcome.outcome === 'not_found');
  assert.equal(outcome.unregistered, undefined);
});

for (const [name, substatus, meaning] of [
  ['pending', null, 'unknown'],
  ['pending', 'notfound002', 'unknown'],
  ['notfound', 'notfound001', 'pre_transit'],
  ['notfound', 'notfound002', 'unknown'],
  ['InfoReceived', 'notfound001', 'pre_transit'],
  ['transit', 'transit001', 'in_transit'],
  ['transit', 'transit002', 'in_transit (arrived)'],
  ['transit', 'transit003', 'in_transit (arrived)'],
  ['transit', 'transit004', 'in_transit (arrived)'],
  ['transit', 'transit005', 'in_transit (customs)'],
  ['transit', 'transit006', 'in_transit (departed)'],
  ['transit', 'transit007', 'in_transit (departed)'],
  ['pickup', 'pickup001', 'out_for_delivery'],
  ['pickup', 'pickup002', 'available_for_pickup'],
  ['pickup', 'pickup003', 'out_for_delivery'],
  ['pickup', null, 'out_for_delivery'],
  ['delivered', 'delivered001', 'delivered'],
  ['undelivered', 'undelivered001', 'attempt_failed address_problem'],
  ['undelivered', 'undelivered002', 'attempt_failed'],
  ['exception', 'exception004', 'exception'],
  ['exception', 'exception005', 'exception'],
  ['exception', 'exception006', 'exception customs held'],
  ['exception', 'exception007', 'exception'],
  ['exception', 'exception008', 'cancelled'],
  ['exception', 'exception009', 'exception refused'],
  ['exception', 'exception010', 'returned'],
  ['exception', 'exception011', 'returning'],
  ['exception', 'exception099', 'exception'],
  ['expired', 'expired001', 'expired'],
  ['delivered', 'exception011', 'delivered'],
  ['new', 'exception011', 'returning'],
  [null, 'transit099', 'in_transit'],
  ['new', 'new001', 'unknown'],
  ['constructor', '__proto__', 'unknown'],
] as const) {
  test(`${name} / ${substatus} is ${meaning}, of a parcel and of a checkpoint`, () => {
    const checkpoint = {checkpoint_delivery_status: name, checkpoint_delivery_substatus: substatus};
    const now = report({delivery_status: name, substatus, ...scanned(checkpoint)});
    assert.equal(meaningOf(now), meaning.replace(/ \(.*/, ''));
    assert.equal(now.events[0] && meaningOf(now.events[0]), meaning);
  });
}

for (const [name, words, meaning] of [
  ['pickup', 'Ready for pickup', 'available_for_pickup'],
  ['pickup', 'Out for Delivery', 'out_for_delivery'],
  ['delivered', 'Left with a neighbour', 'delivered to_neighbour'],
  ['exception', 'Package damaged', 'exception damaged'],
] as const) {
  test(`${name} with the words "${words}" is ${meaning}`, () => {
    assert.equal(meaningOf(report({delivery_status: name, substatus: null, latest_event: words})), meaning);
  });
}

for (const [date, time] of [
  ['2026-11-20 10:31', '2026-11-20T10:31'],
  ['2026-11-20 10:31:05', '2026-11-20T10:31:05'],
  ['2026-11-20T10:31:05+08:00', '2026-11-20T10:31:05+08:00'],
  ['2026-11-20', '2026-11-20'],
  ['soon', undefined],
  [null, undefined],
] as const) {
  test(`the time ${date} is ${time}`, () => {
    assert.equal(report(scanned({checkpoint_date: date})).events[0]?.time, time);
  });
}

test('reads the scans of both couriers, and where they were', () => {
  const now = report({
    update_at: '2026-11-21T00:00:00+00:00',
    origin_info: {trackinfo: [{tracking_detail: 'Sent', location: 'SHENZHEN, 518000', country_iso2: 'CN'}]},
    destination_info: {
      trackinfo: [
        {
          checkpoint_date: '2026-11-20 10:31',
          tracking_detail: ' Arrived ',
          checkpoint_delivery_status: 'transit',
          checkpoint_delivery_substatus: 'transit002',
          city: 'Bonn',
          state: 'NW',
          country_iso2: 'DE',
          zip: '53113',
        },
      ],
    },
  });
  assert.deepEqual(now.events, [
    {
      status: 'in_transit',
      text: 'Arrived',
      time: '2026-11-20T10:31',
      kind: 'arrived',
      code: 'transit002',
      location: {city: 'Bonn', region: 'NW', country: 'DE'},
    },
    {status: 'unknown', text: 'Sent', location: {name: 'SHENZHEN', country: 'CN'}},
  ]);
  assert.deepEqual([now.text, now.statedAt], ['Arrived', '2026-11-21T00:00:00+00:00']);
});

for (const [courier_code, carrier] of [
  ['dhlglobalmail', 'dhl'],
  ['some-courier', 'some-courier'],
  [null, undefined],
] as const) {
  test(`the courier ${courier_code} is ${carrier}`, () => {
    assert.equal(report({courier_code}).carrier, carrier);
  });
}

for (const [scheduled_delivery_date, estimate] of [
  ['2026-11-24', {from: '2026-11-24'}],
  ['2026-11-24 00:00:00', {from: '2026-11-24'}],
  ['2026-11-24T18:00:00', {from: '2026-11-24T18:00:00'}],
  [null, undefined],
] as const) {
  test(`estimates from ${scheduled_delivery_date}`, () => {
    assert.deepEqual(report({scheduled_delivery_date}).estimate, estimate);
  });
}

for (const [delivery_status, deliveredAt] of [
  ['delivered', '2026-11-24T10:10'],
  ['exception', undefined],
] as const) {
  test(`a parcel that is ${delivery_status} was delivered at ${deliveredAt}`, () => {
    const scan = {checkpoint_date: '2026-11-24 10:10', checkpoint_delivery_status: 'delivered'};
    const now = report({delivery_status, substatus: null, signed_by: 'DOE', ...scanned(scan)});
    assert.deepEqual([now.deliveredAt, now.signedBy], [deliveredAt, 'DOE']);
  });
}

test('of several trackings the one asked for comes first', () => {
  const outcome = parse(answer(tracking({tracking_number: 'OTHER'}), tracking({})));
  assert.ok(outcome.outcome === 'ok');
  assert.deepEqual(
    outcome.shipments.map((one) => one.number),
    [number, 'OTHER'],
  );
});

for (const [what, data, outcome] of [
  ['a tracking', tracking({delivery_status: 'delivered'}), 'ok'],
  ['a list', [tracking({delivery_status: 'delivered'})], 'ok'],
  ['no number', tracking({tracking_number: null}), 'bad_response'],
  ['nothing', null, 'bad_response'],
] as const) {
  test(`a webhook about ${what} is ${outcome}`, () => {
    const read = trackingmore.parseWebhook?.(JSON.stringify({code: 200, message: 'OK', data}));
    assert.equal(read?.outcome, outcome);
    if (read?.outcome === 'ok') assert.deepEqual(read.shipments[0]?.status, 'delivered');
  });
}

const signature = createHmac('sha256', 'secret').update('1763900000').digest('hex');

for (const [what, headers, secret, trust] of [
  ['the secret', {timestamp: '1763900000', signature}, 'secret', 'hint'],
  ['another secret', {timestamp: '1763900000', signature}, 'other', 'no'],
  ['another time', {timestamp: '1763900001', signature}, 'secret', 'no'],
  ['no time', {signature: createHmac('sha256', 'secret').update('').digest('hex')}, 'secret', 'no'],
  ['no signature', {timestamp: '1763900000'}, 'secret', 'no'],
  ['no secret', {timestamp: '1763900000', signature}, '', 'no'],
] as const) {
  test(`a webhook signed with ${what} is trusted as ${trust}, for the signature is none of the body`, async () => {
    assert.equal(await trackingmore.verify?.({headers: {...headers}, body: new Uint8Array()}, secret), trust);
  });
}
