// Bodies, statuses and substatuses follow https://docs.goshippo.com/docs/tracking/tracking, the fields of a track
// https://docs.goshippo.com/api-reference/tracking-status/register-a-tracking-webhook, signatures
// https://docs.goshippo.com/docs/tracking/webhooksecurity (checked 2026-11).
import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {shippo} from '../../../shared/providers/shippo.js';

const number = '92055901649173120001';
const happening = (status: string, code: string | null, status_details = 'Words of the carrier') => ({
  status,
  status_details,
  status_date: '2026-11-22T13:02:00Z',
  substatus: code && {code, text: 'Words of Shippo', action_required: false},
  location: null,
});
const track = (facts: object) => ({
  carrier: 'usps',
  tracking_number: number,
  eta: null,
  original_eta: null,
  tracking_status: happening('TRANSIT', 'package_arrived'),
  tracking_history: [],
  ...facts,
});

const parse = (body: object | string, status = 200) =>
  shippo.parse(
    {status, contentType: 'application/json', body: typeof body === 'string' ? body : JSON.stringify(body)},
    {number},
  );

function report(facts: object): Report {
  const outcome = parse(track(facts));
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

const meaningOf = ({status, flags = []}: Pick<Report, 'status' | 'flags'>) => [status, ...flags].join(' ');

for (const [carrier, typed, path] of [
  ['usps', '9205 5901 6491', 'usps/920559016491'],
  ['royal-mail', 'ab 12/34', 'royal_mail/AB12%2F34'],
  ['evri', 'H01', 'hermes_uk/H01'],
  ['dhl', '1234567890', 'dhl_express/1234567890'],
  ['dhl', 'JJD0001', 'dhl_germany/JJD0001'],
  ['dhl', '00340434161094000001', 'dhl_germany/00340434161094000001'],
  ['dhl', 'GM605112345678901234', 'dhl_ecommerce/GM605112345678901234'],
  ['better-trucks', '1', 'better_trucks/1'],
  ['constructor', '1', 'constructor/1'],
] as const) {
  test(`asks about ${typed} of ${carrier} at ${path}`, () => {
    const request = shippo.request({number: typed, carrier});
    assert.equal(request.url, `https://api.goshippo.com/tracks/${path}`);
    assert.equal(request.headers.get('shippo-api-version'), '2018-02-08');
  });
}

test('does not ask about a parcel whose carrier nobody knows', () => {
  assert.throws(() => shippo.request({number}), {code: 'unsupported_carrier'});
});

for (const [status, body, outcome] of [
  [404, '<h1>Not Found</h1>', 'not_found'],
  [400, {detail: "Carrier with name 'nobody' is not supported."}, 'unsupported_carrier'],
  [400, {carrier: ["Invalid value specified for provider 'nobody'"]}, 'unsupported_carrier'],
  [400, {tracking_number: ['This field may not be blank.']}, 'invalid_number'],
  [400, {detail: 'Invalid token header.'}, 'unauthorized'],
  [400, {detail: 'Not found.'}, 'not_found'],
  [400, {detail: 'Something else'}, 'bad_response'],
  [400, {metadata: ['Too long']}, 'bad_response'],
  [401, {detail: 'Authentication credentials were not provided.'}, 'unauthorized'],
  [402, {}, 'unauthorized'],
  [429, {detail: 'Request was throttled.'}, 'rate_limited'],
  [503, '', 'unreachable'],
  [200, {detail: 'Something else'}, 'bad_response'],
  [200, {carrier: 'usps'}, 'bad_response'],
] as const) {
  test(`HTTP ${status} with ${JSON.stringify(body)} is ${outcome}`, () => {
    assert.equal(parse(body, status).outcome, outcome);
  });
}

test('a number that was accepted, and of which nothing is known yet, is unknown', () => {
  const outcome = parse(track({tracking_status: null}), 201);
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  assert.deepEqual(outcome.shipments, [{number, carrier: 'usps', status: 'unknown', events: []}]);
});

for (const [status, code, meaning, words] of [
  ['UNKNOWN', 'other', 'unknown'],
  ['PRE_TRANSIT', 'information_received', 'pre_transit'],
  ['TRANSIT', null, 'in_transit'],
  ['TRANSIT', 'package_processing', 'in_transit'],
  ['TRANSIT', 'something_new', 'in_transit'],
  ['TRANSIT', 'constructor', 'in_transit'],
  ['TRANSIT', 'address_issue', 'in_transit address_problem'],
  ['TRANSIT', 'contact_carrier', 'in_transit action_required'],
  ['TRANSIT', 'delayed', 'in_transit delayed'],
  ['TRANSIT', 'delivery_rescheduled', 'in_transit delayed'],
  ['TRANSIT', 'reschedule_delivery', 'in_transit action_required'],
  ['TRANSIT', 'package_damaged', 'in_transit damaged'],
  ['TRANSIT', 'package_held', 'in_transit held'],
  ['TRANSIT', 'delivery_attempted', 'attempt_failed'],
  ['TRANSIT', 'location_inaccessible', 'attempt_failed'],
  ['TRANSIT', 'notice_left', 'attempt_failed'],
  ['TRANSIT', 'out_for_delivery', 'out_for_delivery'],
  ['TRANSIT', 'pickup_available', 'available_for_pickup'],
  ['DELIVERED', 'delivered', 'delivered'],
  ['DELIVERED', 'out_for_delivery', 'delivered'],
  ['RETURNED', 'return_to_sender', 'returning'],
  ['RETURNED', null, 'returned', 'Your shipment has been returned to the original sender.'],
  ['RETURNED', 'package_unclaimed', 'returning', 'Unclaimed, being returned to sender'],
  ['FAILURE', 'package_undeliverable', 'exception'],
  ['FAILURE', 'package_lost', 'exception lost'],
  ['FAILURE', null, 'exception refused', 'Refused by the recipient'],
  ['FAILURE', null, 'returned', 'Returned to shipper'],
  ['SOMETHING_NEW', 'delayed', 'unknown delayed'],
  ['constructor', null, 'unknown'],
] as const) {
  test(`${status} with ${code}${words ? ` and "${words}"` : ''} is ${meaning}`, () => {
    const now = happening(status, code, words);
    const {events, ...one} = report({tracking_status: now, tracking_history: [now]});
    assert.equal(meaningOf(one), meaning);
    assert.deepEqual(events.map(meaningOf), [meaning]);
  });
}

test('says that somebody has to act', () => {
  const now = {
    ...happening('TRANSIT', 'pickup_available'),
    substatus: {code: 'pickup_available', action_required: true},
  };
  assert.deepEqual(report({tracking_status: now}).flags, ['action_required']);
});

test('the status counts, not the newest event', () => {
  const tracking_history = [{...happening('TRANSIT', null), status_date: '2026-11-25T08:00:00Z'}];
  const now = report({tracking_status: happening('DELIVERED', 'delivered', 'Left at the door'), tracking_history});
  assert.deepEqual([now.status, now.text, now.deliveredAt], ['delivered', 'Left at the door', '2026-11-22T13:02:00Z']);
});

test('reads an event with its kind, code and place, and without its postcode', () => {
  const event = {
    ...happening('TRANSIT', 'package_departed', ' Departed '),
    location: {city: 'Tampa', state: 'FL', zip: '33601', country: 'US'},
    object_id: '1',
  };
  assert.deepEqual(report({tracking_history: [event]}).events, [
    {
      status: 'in_transit',
      text: 'Departed',
      time: '2026-11-22T13:02:00Z',
      kind: 'departed',
      code: 'package_departed',
      location: {city: 'Tampa', region: 'FL', country: 'US'},
    },
  ]);
});

test('nulls in every field leave a report of what is left', () => {
  const nulls = {status: null, status_details: null, status_date: null, substatus: null, location: null};
  assert.deepEqual(report({carrier: null, tracking_status: nulls, tracking_history: [nulls]}), {
    number,
    status: 'unknown',
    events: [{status: 'unknown', text: ''}],
  });
});

for (const [eta, original_eta, estimate] of [
  ['2026-11-26T00:00:00Z', null, {from: '2026-11-26'}],
  ['2026-11-26T17:30:00Z', '2026-11-25T00:00:00Z', {from: '2026-11-26T17:30:00Z'}],
  [null, '2026-11-25T00:00:00Z', {from: '2026-11-25'}],
  ['soon', null, undefined],
] as const) {
  test(`an eta of ${eta}, at first ${original_eta}, is ${JSON.stringify(estimate)}`, () => {
    assert.deepEqual(report({eta, original_eta}).estimate, estimate);
  });
}

test('says when it was stated', () => {
  const tracking_status = {
    ...happening('TRANSIT', null),
    object_created: '2026-11-22T13:05:00.5Z',
    object_updated: null,
  };
  assert.equal(report({tracking_status}).statedAt, '2026-11-22T13:05:00.5Z');
});

for (const [name, carrier] of [
  ['canada_post', 'canada-post'],
  ['hermes_uk', 'evri'],
  ['dhl_benelux', 'dhl'],
  ['veho', 'veho'],
] as const) {
  test(`the carrier ${name} is ${carrier}`, () => assert.equal(report({carrier: name}).carrier, carrier));
}

for (const [what, body, outcome] of [
  ['a track', {event: 'track_updated', test: false, data: track({})}, 'ok'],
  ['a track without a number', {event: 'track_updated', data: {...track({}), tracking_number: ''}}, 'bad_response'],
  ['a transaction', {event: 'transaction_updated', data: {tracking_number: number, status: 'SUCCESS'}}, 'bad_response'],
  ['nothing', {event: 'track_updated'}, 'bad_response'],
] as const) {
  test(`a webhook about ${what} is ${outcome}`, () => {
    assert.equal(shippo.parseWebhook?.(JSON.stringify(body)).outcome, outcome);
  });
}

const body = new TextEncoder().encode('{"event":"track_updated"}');
const sign = (time: string) => createHmac('sha256', 'secret').update(`${time}.`).update(body).digest('hex');
const signature = `t=1795352400,v1=${sign('1795352400')}`;

for (const [what, header, secret, bytes, trust] of [
  ['its signature', signature, 'secret', body, 'body'],
  ['spaces in it', signature.replace(',', ', '), 'secret', body, 'body'],
  ['another time', signature.replace('t=1', 't=2'), 'secret', body, 'no'],
  ['another secret', signature, 'another', body, 'no'],
  ['another body', signature, 'secret', body.slice(1), 'no'],
  ['half a signature', signature.slice(0, -8), 'secret', body, 'no'],
  ['no time', `v1=${sign('1795352400')}`, 'secret', body, 'no'],
  ['no signature', undefined, 'secret', body, 'no'],
  ['no secret', signature, '', body, 'no'],
] as const) {
  test(`a webhook with ${what} is trusted as ${trust}`, async () => {
    const headers: Record<string, string> = header === undefined ? {} : {'shippo-auth-signature': header};
    assert.equal(await shippo.verify?.({headers, body: bytes}, secret), trust);
  });
}
