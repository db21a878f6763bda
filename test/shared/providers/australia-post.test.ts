// Bodies follow "Track Items" in https://auspost.com.au/lodgement/api/documentation/, statuses
// https://developers.auspost.com.au/content/apis/shipping-and-tracking/reference-statuses.html (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {australiaPost} from '../../../shared/providers/australia-post.js';

const number = '33ABC123456701000910';

const parse = (body: object, status = 200) =>
  australiaPost.parse({status, contentType: 'application/json', body: JSON.stringify(body)}, {number});

function report(result: object): Report {
  const outcome = parse({tracking_results: [{tracking_id: number, ...result}]});
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

/** Scans of one afternoon, the newest first. */
const scans = (...descriptions: string[]) =>
  descriptions.map((description, index) => ({description, date: `2026-05-12T${18 - index}:00:00+10:00`}));

const article = (events: object[], status?: string) => ({
  article_id: number,
  product_type: 'Parcel Post',
  events,
  status,
});

test('asks for the number without spaces', () => {
  const {url} = australiaPost.request({number: '33abc 1234567&x'});
  assert.equal(url, 'https://digitalapi.auspost.com.au/shipping/v1/track?tracking_ids=33ABC1234567%26X');
});

for (const [status, errors, outcome] of [
  [200, [{code: 'ESB-10001', name: 'Invalid tracking ID'}], 'not_found'],
  [200, [{code: 'ESB-10002', name: 'Product not trackable'}], 'not_found'],
  [400, [{code: '51104', name: 'INVALID_TRACKING_ID', message: 'Words'}], 'not_found'],
  [400, [{code: '51101', name: 'TOO_MANY_AP_TRACKING_IDS', message: 'Words'}], 'bad_response'],
  [200, [{code: 'ESB-20050', name: 'System error'}], 'unreachable'],
  [400, [{error_code: 'API_002', message: 'Too many requests'}], 'rate_limited'],
  [400, [{error_code: 'API_001', message: 'No valid key'}], 'unauthorized'],
  [404, [], 'not_found'],
  [401, [], 'unauthorized'],
  [429, [], 'rate_limited'],
  [500, [], 'unreachable'],
  [200, [], 'bad_response'],
] as const) {
  test(`HTTP ${status} with the errors ${JSON.stringify(errors)} is ${outcome}`, () => {
    assert.equal(parse({errors}, status).outcome, outcome);
    assert.equal(parse({tracking_results: [{tracking_id: number, errors}]}, status).outcome, outcome);
  });
}

for (const [status, meaning] of [
  ['Created', 'pre_transit'],
  ['Initiated', 'pre_transit'],
  ['In transit', 'in_transit'],
  ['In Transit', 'in_transit'],
  ['Possible delay', 'in_transit delayed'],
  ['Held by courier', 'in_transit held'],
  ['Awaiting collection', 'available_for_pickup'],
  ['Delivered', 'delivered'],
  ['Delivered in Full', 'delivered'],
  ['Unsuccessful pickup', 'exception'],
  ['Article damaged', 'exception damaged'],
  ['Cannot be delivered', 'exception address_problem'],
  ['Cancelled', 'cancelled'],
  ['Ready for Pickup', 'pre_transit'],
  ['At Delivery Depot', 'in_transit'],
  ['Booked In', 'in_transit held'],
  ['On Board for Delivery', 'out_for_delivery'],
  ['To be Re-Delivered', 'attempt_failed'],
  ['Deleted', 'cancelled'],
  ['Returned to sender', 'returned'],
  ['Track items for detailed delivery information', 'unknown'],
  ['Unknown', 'unknown'],
  ['constructor', 'unknown'],
] as const) {
  test(`the status "${status}" is ${meaning}, on the result, its consignment or its article`, () => {
    for (const result of [
      {status, trackable_items: []},
      {consignment: {status}},
      {trackable_items: [{consignment_id: number, status, items: []}]},
      {trackable_items: [{consignment_id: number, items: [article([], status)]}]},
      {trackable_items: [article([], status)]},
    ]) {
      const now = report(result);
      assert.equal([now.status, ...(now.flags ?? [])].join(' '), meaning);
    }
  });
}

for (const [description, meaning] of [
  ['Shipping information received by Australia Post', 'pre_transit (label_made)'],
  ['Received by Australia Post', 'in_transit (picked_up)'],
  ['Arrived at facility', 'in_transit (arrived)'],
  ['Departed facility', 'in_transit (departed)'],
  ['In transit to next facility in REDBANK QLD', 'in_transit'],
  ['Item processed at facility', 'in_transit'],
  ['Cleared and awaiting international departure', 'in_transit'],
  ['Item held by customs', 'in_transit customs (customs)'],
  ['Onboard for delivery', 'out_for_delivery'],
  ['With Australia Post for delivery today', 'out_for_delivery'],
  ['Awaiting collection at SPRING HILL', 'available_for_pickup'],
  ['Ready for collection', 'available_for_pickup'],
  ['Attempted delivery', 'attempt_failed'],
  ['Delivered - Left in a safe place', 'delivered'],
  ['Delivered to a neighbour', 'delivered to_neighbour'],
  ['Item being returned to sender', 'returning'],
  ['Delay caused by weather', 'unknown'],
  ['Words', 'unknown'],
] as const) {
  test(`the event "${description}" is ${meaning}, and so is a parcel without a status`, () => {
    const now = report({trackable_items: [article(scans(description))]});
    const [event] = now.events;
    assert.ok(event);
    const {status, flags = [], kind} = event;
    assert.equal([status, ...flags, ...(kind ? [`(${kind})`] : [])].join(' '), meaning);
    assert.equal(now.status, status);
  });
}

test('a parcel with the status Unknown is where its newest event that says so is', () => {
  const {status} = report({trackable_items: [article(scans('Words', 'Arrived at facility', 'Lodged'), 'Unknown')]});
  assert.equal(status, 'in_transit');
});

for (const [stated, newest, status] of [
  ['In transit', 'Onboard for delivery', 'out_for_delivery'],
  ['In transit', 'Attempted delivery', 'attempt_failed'],
  ['In transit', 'Item being returned to sender', 'returning'],
  ['In transit', 'Delivered', 'in_transit'],
  ['In transit', 'Shipping information approved by Australia Post', 'in_transit'],
  ['Delivered', 'Onboard for delivery', 'delivered'],
  ['Awaiting collection', 'Arrived at facility', 'available_for_pickup'],
] as const) {
  test(`a parcel that is "${stated}" and whose newest event is "${newest}" is ${status}`, () => {
    assert.equal(report({status: stated, trackable_items: [article(scans(newest, 'Arrived'))]}).status, status);
  });
}

test('articles of a consignment that differ say nothing together', () => {
  const items = [
    article(scans('Delivered'), 'Delivered'),
    article([{...scans('Arrived')[0], date: '2026-05-13'}], 'In transit'),
  ];
  const {status, events} = report({trackable_items: [{consignment_id: number, number_of_items: 2, items}]});
  assert.equal(status, 'in_transit');
  assert.equal(events.length, 2);
});

test('the scans of a consignment count where its articles have none', () => {
  const consignment = {status: 'In transit', events: scans('On Board for Delivery', 'Picked up')};
  assert.equal(report({consignment, trackable_items: [article([])]}).events.length, 2);
  assert.equal(report({consignment, trackable_items: [article(scans('Arrived'))]}).events.length, 1);
  assert.equal(report({trackable_items: [{...consignment, items: [article([])]}]}).events.length, 2);
});

test('a delivered parcel has its arrival, and the words of that event', () => {
  const events = scans('Customer survey sent', 'Delivered - Left in a safe place', 'Onboard for delivery');
  const {deliveredAt, text} = report({status: 'Delivered', trackable_items: [article(events)]});
  assert.deepEqual(
    {deliveredAt, text},
    {deliveredAt: '2026-05-12T17:00:00+10:00', text: 'Delivered - Left in a safe place'},
  );
});

for (const [date, time] of [
  ['2026-05-12T10:04:00+10:00', '2026-05-12T10:04:00+10:00'],
  ['2026-05-12T10:04:00+1000', '2026-05-12T10:04:00+10:00'],
  ['2026-05-12 10:04:00', '2026-05-12T10:04:00'],
  ['2026-05-12', '2026-05-12'],
  ['12/05/2026', undefined],
  [null, undefined],
] as const) {
  test(`an event of ${date} happened at ${time}`, () => {
    const {events} = report({trackable_items: [article([{description: 'Arrived', date}])]});
    assert.equal(events[0]?.time, time);
  });
}

for (const [location, place] of [
  ['BEENLEIGH QLD', {city: 'BEENLEIGH', region: 'QLD'}],
  ['Melbourne, Vic', {city: 'Melbourne', region: 'VIC'}],
  ['WA', {region: 'WA'}],
  ['NZ', {country: 'NZ'}],
  ['SYDNEY (AU)', {city: 'SYDNEY', country: 'AU'}],
  ['Depot 12 AB', {name: 'Depot 12 AB'}],
  ['Transit Scan', {name: 'Transit Scan'}],
  ['', undefined],
  [null, undefined],
] as const) {
  test(`the place ${JSON.stringify(location)} is ${JSON.stringify(place)}`, () => {
    const {events} = report({trackable_items: [article([{description: 'Arrived', location}])]});
    assert.deepEqual(events[0]?.location, place);
  });
}

test('of several results the one asked for comes first, and errors of others do not count', () => {
  const trackable_items = [article(scans('Arrived'))];
  const outcome = parse({
    tracking_results: [
      {tracking_id: 'A', errors: [{code: 'ESB-10001'}]},
      {tracking_id: 'B', trackable_items},
      {tracking_id: number, trackable_items},
    ],
  });
  assert.deepEqual(outcome.outcome === 'ok' && outcome.shipments.map((one) => one.number), [number, 'B']);
});
