// Bodies follow https://docs.karrio.io/reference/api/trackers, statuses and webhooks the server's source,
// https://github.com/karrioapi/karrio (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {karrio} from '../../../shared/providers/karrio.js';

const number = '1Z999AA10123456784';
const tracker = (facts: object) => ({
  id: 'trk_1',
  object_type: 'tracker',
  carrier_name: 'ups',
  carrier_id: 'our-ups',
  tracking_number: number,
  status: 'in_transit',
  delivered: false,
  test_mode: false,
  events: [],
  messages: [],
  ...facts,
});
const event = (facts: object) => ({
  date: '2026-11-22',
  time: '13:02',
  code: 'AR',
  description: 'Words of UPS',
  location: 'Winnipeg, MB, CA',
  status: null,
  timestamp: null,
  ...facts,
});

const parse = (body: object, status = 200) =>
  karrio.parse({status, contentType: 'application/json', body: JSON.stringify(body)}, {number});

function report(facts: object): Report {
  const outcome = parse(tracker(facts));
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

const meaningOf = ({status, flags = []}: Pick<Report, 'status' | 'flags'>) => [status, ...flags].join(' ');

test('asks for the tracker of a number', () => {
  assert.equal(karrio.request({number: '1z 999/1'}).url, 'https://karrio.invalid/v1/trackers/1Z999%2F1');
});

for (const [carrier, carrier_name] of [
  ['ups', 'ups'],
  ['canada-post', 'canadapost'],
  ['dhl', 'dhl_universal'],
  ['la-poste', 'laposte'],
  ['some-carrier', 'some_carrier'],
] as const) {
  test(`tells of a number of ${carrier} as one of ${carrier_name}`, async () => {
    const request = karrio.register?.({number: '1z 999', carrier});
    assert.equal(request?.url, 'https://karrio.invalid/v1/trackers?pending_pickup=true');
    assert.equal(request?.method, 'POST');
    assert.deepEqual(await request?.json(), {tracking_number: '1Z999', carrier_name});
  });
}

test('tells of no number whose carrier nobody knows', () => {
  assert.throws(() => karrio.register?.({number}), {code: 'unsupported_carrier'});
});

test('a number it was not told of is not_found, which says nothing about the parcel', () => {
  const outcome = parse({errors: [{code: 'not_found', message: 'No Tracking matches the given query.'}]}, 404);
  assert.deepEqual(outcome, {outcome: 'not_found', message: 'HTTP 404: no such tracker', unregistered: true});
});

for (const [status, body, outcome] of [
  [401, {errors: [{code: 'authentication_failed', message: 'Invalid token.'}]}, 'unauthorized'],
  [403, {}, 'unauthorized'],
  [429, {}, 'rate_limited'],
  [502, {}, 'unreachable'],
  [400, {errors: [{code: 'error', message: 'Words'}]}, 'bad_response'],
  [200, {}, 'bad_response'],
  [200, tracker({events: 'none'}), 'bad_response'],
] as const) {
  test(`HTTP ${status} with ${JSON.stringify(body)} is ${outcome}`, () => {
    assert.equal(parse(body, status).outcome, outcome);
  });
}

for (const [status, body, outcome] of [
  [202, tracker({}), undefined],
  [200, tracker({}), undefined],
  [400, {errors: [{code: 'invalid', details: {carrier_name: ['"x" is not a valid choice.']}}]}, 'unsupported_carrier'],
  [404, {errors: [{code: 'not_found', message: 'No active carrier connection found'}]}, 'unsupported_carrier'],
  [424, {messages: [{carrier_name: 'ups', code: 'TW0001', message: 'Tracking Information Not Found'}]}, 'not_found'],
  [424, {messages: [{carrier_name: 'ups', code: '250003', message: 'Invalid Access License'}]}, 'bad_response'],
  [400, {errors: [{code: 'invalid', message: 'Words'}]}, 'bad_response'],
  [401, {}, 'unauthorized'],
  [500, {}, 'unreachable'],
] as const) {
  test(`being told of a number and answering HTTP ${status} with ${JSON.stringify(body)} is ${outcome}`, () => {
    const answer = {status, contentType: 'application/json', body: JSON.stringify(body)};
    assert.equal(karrio.parseRegistered?.(answer)?.outcome, outcome);
  });
}

for (const [status, meaning, description] of [
  ['pending', 'pre_transit'],
  ['unknown', 'unknown'],
  ['picked_up', 'in_transit'],
  ['in_transit', 'in_transit'],
  ['on_hold', 'in_transit held'],
  ['delivery_delayed', 'in_transit delayed'],
  ['out_for_delivery', 'out_for_delivery'],
  ['ready_for_pickup', 'available_for_pickup'],
  ['delivered', 'delivered'],
  ['cancelled', 'cancelled'],
  ['return_to_sender', 'returning'],
  ['return_to_sender', 'returned', 'Returned to shipper'],
  ['delivery_failed', 'exception'],
  ['delivery_failed', 'attempt_failed', 'Customer not available'],
  ['delivery_failed', 'exception refused', 'Refused by the recipient'],
  ['delivery_failed', 'returning', 'Being returned to sender'],
  ['something_new', 'unknown'],
  ['constructor', 'unknown'],
  [null, 'unknown'],
] as const) {
  test(`${status}${description ? ` with "${description}"` : ''} is ${meaning}`, () => {
    const {events, ...now} = report({status, events: [event({status, ...(description && {description})})]});
    assert.equal(meaningOf(now), meaning);
    assert.deepEqual(events.map(meaningOf), [meaning]);
  });
}

test('the status counts, not the newest event', () => {
  const events = [
    event({date: '2026-11-23', status: 'in_transit', description: 'Arrived'}),
    event({status: 'delivered', description: 'Delivered'}),
  ];
  const now = report({status: 'delivered', delivered: true, events, info: {signed_by: 'J DOE'}});
  assert.deepEqual([now.status, now.deliveredAt, now.signedBy], ['delivered', '2026-11-22T13:02', 'J DOE']);
});

test('a tracker without a status is delivered if it says so', () => {
  assert.equal(report({status: undefined, delivered: true}).status, 'delivered');
});

test('of events without statuses the newest is the delivery', () => {
  const events = [event({}), event({date: '2026-11-20'})];
  assert.equal(report({status: 'delivered', events}).deliveredAt, '2026-11-22T13:02');
});

for (const [facts, time] of [
  [{}, '2026-11-22T13:02'],
  [{time: '1:28 PM'}, '2026-11-22T13:28'],
  [{time: '13:28 PM'}, '2026-11-22T13:28'],
  [{time: '12:10 AM'}, '2026-11-22T00:10'],
  [{time: '12:10 pm'}, '2026-11-22T12:10'],
  [{time: ''}, '2026-11-22'],
  [{time: null}, '2026-11-22'],
  [{time: 'noon'}, '2026-11-22'],
  [{timestamp: '2026-11-22T13:02:00.000Z'}, '2026-11-22T13:02'],
  [{timestamp: '2026-11-22T13:02:00-05:00'}, '2026-11-22T13:02:00-05:00'],
  [{date: null, timestamp: '2026-11-22T13:02:00.000Z'}, '2026-11-22T13:02:00.000'],
  [{date: '22/11/2026'}, undefined],
] as const) {
  test(`an event with ${JSON.stringify(facts)} is at ${time}`, () => {
    assert.equal(report({events: [event(facts)]}).events[0]?.time, time);
  });
}

for (const [location, place] of [
  ['Winnipeg, MB, CA', {city: 'Winnipeg', region: 'MB', country: 'CA'}],
  ['HERNANDO, 34442, FL, US', {city: 'HERNANDO', region: 'FL', country: 'US'}],
  ['Los Angeles, CA', {city: 'Los Angeles', region: 'CA'}],
  ['BONN', {city: 'BONN'}],
  ['', undefined],
  [null, undefined],
] as const) {
  test(`an event in "${location}" is in ${JSON.stringify(place)}`, () => {
    assert.deepEqual(report({events: [event({location})]}).events[0]?.location, place);
  });
}

for (const [facts, from] of [
  [{estimated_delivery: '2026-11-26'}, '2026-11-26'],
  [{estimated_delivery: null, info: {expected_delivery: '2026-11-27'}}, '2026-11-27'],
  [{estimated_delivery: 'soon', info: null}, undefined],
] as const) {
  test(`estimates from ${JSON.stringify(facts)}`, () => {
    assert.deepEqual(report(facts).estimate, from && {from});
  });
}

for (const [name, carrier] of [
  ['australiapost', 'australia-post'],
  ['mydhl', 'dhl'],
  ['zoom2u', 'zoom2u'],
  [null, undefined],
] as const) {
  test(`the carrier ${name} is ${carrier}`, () => assert.equal(report({carrier_name: name}).carrier, carrier));
}

for (const [what, body, outcome] of [
  ['a tracker', {event: 'tracker_updated', data: tracker({})}, 'ok'],
  ['a tracker, of another form', {id: 'evt_1', type: 'tracker_created', data: tracker({})}, 'ok'],
  ['a tracker without a number', {event: 'tracker_updated', data: tracker({tracking_number: null})}, 'bad_response'],
  ['a shipment', {event: 'shipment_purchased', data: {tracking_number: number, status: 'purchased'}}, 'bad_response'],
  ['nothing', {event: 'tracker_updated'}, 'bad_response'],
] as const) {
  test(`a webhook about ${what} is ${outcome}`, () => {
    assert.equal(karrio.parseWebhook?.(JSON.stringify(body)).outcome, outcome);
  });
}

for (const [what, claimed, secret, trust] of [
  ['the secret', 'secret', 'secret', 'hint'],
  ['another secret', 'another', 'secret', 'no'],
  ['no secret', undefined, 'secret', 'no'],
  ['none to compare with', '', '', 'no'],
] as const) {
  test(`a webhook with ${what} is trusted as ${trust}`, async () => {
    const headers: Record<string, string> = claimed === undefined ? {} : {'x-event-id': claimed};
    assert.equal(await karrio.verify?.({headers, body: new Uint8Array()}, secret), trust);
  });
}
