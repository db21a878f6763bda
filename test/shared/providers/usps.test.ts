// Bodies follow https://developers.usps.com/trackingv3 (Tracking 3.2.4), the words and codes of events
// https://postalpro.usps.com/pub199, appendix G (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {usps} from '../../../shared/providers/usps.js';

const number = '9400100000000000000001';
const details = (facts: object) => ({
  trackingNumber: number,
  status: 'In Transit to Next Facility',
  statusCategory: 'Moving Through Network',
  statusSummary: 'Your item is on its way to FALMOUTH, MA 02540',
  trackingEvents: [],
  ...facts,
});

const parse = (body: object, status = 200) =>
  usps.parse({status, contentType: 'application/json', body: JSON.stringify(body)}, {number});

function report(facts: object): Report {
  const outcome = parse(details(facts));
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

const meaningOf = ({status, flags = []}: Pick<Report, 'status' | 'flags'>) => [status, ...flags].join(' ');

for (const [postcode, query] of [
  [undefined, 'expand=DETAIL'],
  ['02540', 'expand=DETAIL&destinationZIPCode=02540'],
  ['02540-1234', 'expand=DETAIL&destinationZIPCode=02540'],
  ['SW1A 1AA', 'expand=DETAIL'],
] as const) {
  test(`asks for everything, with the postcode ${postcode} as ${query}`, () => {
    const {url} = usps.request({number: '9400 1000/1', postcode});
    assert.equal(url, `https://apis.usps.com/tracking/v3/tracking/94001000%2F1?${query}`);
  });
}

const problem = (code: string, message: string, detail?: string) => ({
  apiVersion: '/tracking/v3',
  error: {code: '400', message, errors: [{status: '400', code, title: 'Words', detail, source: {}}]},
});

for (const [status, body, outcome] of [
  [400, problem('150001', 'Words'), 'not_found'],
  [400, problem('1', 'The tracking number may be incorrect or the status is not yet available.'), 'not_found'],
  [404, problem('1', 'Tracking is not available for this item.'), 'not_found'],
  [400, problem('1', 'OASValidation', 'tracking number is not valid'), 'invalid_number'],
  [400, problem('1', 'Words'), 'bad_response'],
  [400, {error: 'invalid_client', error_description: 'Words'}, 'unauthorized'],
  [401, {error: {code: '401', message: 'The client application identifier is invalid.', errors: []}}, 'unauthorized'],
  [403, {error: {code: '403', message: 'Words'}}, 'unauthorized'],
  [429, {error: {code: '429', message: 'Too many requests'}}, 'rate_limited'],
  [503, {error: {code: '503', message: 'Words'}}, 'unreachable'],
  [200, {error: {code: '429', message: 'Too many requests'}}, 'rate_limited'],
  [207, [{trackingNumber: number, statusCode: '404', error: {code: '404', message: 'Words'}}], 'not_found'],
  [200, [], 'bad_response'],
  [200, {mailClass: 'PRIORITY_MAIL'}, 'bad_response'],
] as const) {
  test(`HTTP ${status} with ${JSON.stringify(body)} is ${outcome}`, () => {
    assert.equal(parse(body, status).outcome, outcome);
  });
}

for (const [statusCategory, status, meaning] of [
  ['Pre-Shipment', 'Shipping Label Created, USPS Awaiting Item', 'pre_transit'],
  ['Pre-Shipment', 'Picked Up by Shipping Partner, USPS Awaiting Item', 'pre_transit'],
  ['Accepted', 'USPS in possession of item', 'in_transit'],
  ['Moving Through Network', 'Arrived at USPS Regional Facility', 'in_transit'],
  ['In-Transit', 'In Transit, Arriving Late', 'in_transit delayed'],
  ['In Transit', 'Inbound Into Customs', 'in_transit customs'],
  ['Out for Delivery', 'Out for Delivery, Expected Delivery by 9:00pm', 'out_for_delivery'],
  ['Available for Pickup', 'Available for Pickup', 'available_for_pickup'],
  ['Delivery Attempt: Action Needed', 'Notice Left (No Authorized Recipient Available)', 'attempt_failed'],
  ['Delivery Attempt', 'Something new', 'attempt_failed'],
  ['Delivered', 'Delivered, In/At Mailbox', 'delivered'],
  ['Delivered', 'Delivered, Parcel Locker', 'delivered to_locker'],
  ['Delivered', 'Delivered, Neighbor as Requested', 'delivered to_neighbour'],
  ['Delivered', 'Delivered, To Original Sender', 'returned'],
  ['Delivered to Agent', 'Delivered to Agent, Front Desk/Reception/Mail Room', 'delivered'],
  ['Alert', 'Return to Sender', 'returning'],
  ['Alert', 'Unclaimed/Being Returned to Sender', 'returning'],
  ['Alert', 'Insufficient Address', 'exception address_problem'],
  ['Alert', 'Refused', 'exception refused'],
  ['Alert', 'Held at Post Office, At Customer Request', 'in_transit held'],
  ['Alert', 'Held at Post Office, Retrieved from full parcel locker', 'available_for_pickup to_locker'],
  ['Alert', 'Delivery Attempted - No Access to Delivery Location', 'attempt_failed'],
  ['Alert', 'Weather Delay', 'in_transit delayed'],
  ['Alert', 'Forwarded', 'in_transit'],
  ['Alert', 'Something new', 'exception'],
  [null, 'Out for Delivery', 'out_for_delivery'],
  ['Out For Delivery Today', null, 'out_for_delivery'],
  ['constructor', 'Something new', 'unknown'],
  [null, null, 'unknown'],
] as const) {
  test(`${statusCategory}: "${status}" is ${meaning}`, () => {
    assert.equal(meaningOf(report({statusCategory, status})), meaning);
  });
}

for (const [eventType, eventCode, meaning, kind] of [
  ['Shipping Label Created, USPS Awaiting Item', 'GX', 'pre_transit', 'label_made'],
  ['Accepted at USPS Origin Facility', 'OA', 'in_transit', 'picked_up'],
  ['Arrived at Post Office', '07', 'in_transit', 'arrived'],
  ['Departed USPS Regional Facility', 'T1', 'in_transit', 'departed'],
  ['Delivered, To Original Sender', '01', 'returned'],
  ['Customs Clearance', 'Z1', 'in_transit customs', 'customs'],
  [null, 'OF', 'out_for_delivery'],
  [null, '14', 'available_for_pickup'],
  ['Something new', '02', 'attempt_failed'],
  ['Something new', '09', 'returning'],
  ['Something new', 'ZZ', 'unknown'],
] as const) {
  test(`an event "${eventType}" with the code ${eventCode} is ${meaning}`, () => {
    const [event] = report({trackingEvents: [{eventType, eventCode}]}).events;
    assert.ok(event);
    assert.deepEqual([meaningOf(event), event.kind], [meaning, kind]);
  });
}

for (const [eventTimestamp, GMTOffset, GMTTimestamp, time] of [
  ['2026-11-22T18:31:00', '-06:00', '2026-11-22T00:31:21Z', '2026-11-22T18:31:00-06:00'],
  ['2026-11-22T18:31:00', '-7:00', null, '2026-11-22T18:31:00-07:00'],
  ['2026-11-22T18:31:00Z', '-06:00', null, '2026-11-22T18:31:00-06:00'],
  ['2026-11-22 18:31:00.000000', null, null, '2026-11-22T18:31:00.000000'],
  ['2026-11-22T18:31:00', null, '2026-11-22T23:31:00Z', '2026-11-22T18:31:00'],
  ['2026-11-22T00:00:00', '-05:00', null, '2026-11-22T00:00:00-05:00'],
  ['2026-11-22T00:00:00', null, null, '2026-11-22'],
  [null, '-05:00', '2026-11-22T23:31:00Z', undefined],
  ['18:31:00', null, null, undefined],
] as const) {
  test(`an event at ${eventTimestamp}, ${GMTOffset}, whatever its GMT ${GMTTimestamp}, is at ${time}`, () => {
    const [event] = report({trackingEvents: [{eventType: 'Arrived', eventTimestamp, GMTOffset, GMTTimestamp}]}).events;
    assert.equal(event?.time, time);
  });
}

for (const [place, location] of [
  [
    {eventCity: 'HERNANDO', eventState: 'FL', eventZIP: '34442'},
    {city: 'HERNANDO', region: 'FL'},
  ],
  [{eventCity: 'TAMPA FL DISTRIBUTION CENTER', eventState: null}, {name: 'TAMPA FL DISTRIBUTION CENTER'}],
  [
    {eventCity: 'TORONTO', eventCountry: 'CA'},
    {city: 'TORONTO', country: 'CA'},
  ],
  [{eventCity: null, eventCountry: 'GERMANY'}, {name: 'GERMANY'}],
  [{eventCity: null}, undefined],
] as const) {
  test(`an event in ${JSON.stringify(place)} is in ${JSON.stringify(location)}`, () => {
    assert.deepEqual(report({trackingEvents: [{eventType: 'Arrived', ...place}]}).events[0]?.location, location);
  });
}

for (const [facts, estimate] of [
  [{expectedDeliveryTimeStamp: '2026-11-26T21:00:00'}, {from: '2026-11-26', to: '2026-11-26T21:00:00'}],
  [{expectedDeliveryTimeStamp: '2026-11-26T00:00:00'}, {from: '2026-11-26'}],
  [
    {expectedDeliveryDate: '2026-11-26', expectedDeliveryTime: '9:00 pm'},
    {from: '2026-11-26', to: '2026-11-26T21:00'},
  ],
  [{guaranteedDeliveryTimeStamp: '2026-11-27T00:00:00'}, {from: '2026-11-27'}],
  [
    {
      predictedDeliveryDate: '2026-11-26',
      predictedDeliveryWindowStartTime: '10:15:00',
      predictedDeliveryWindowEndTime: '14:15:00',
      expectedDeliveryTimeStamp: '2026-11-26T21:00:00',
    },
    {from: '2026-11-26T10:15:00', to: '2026-11-26T14:15:00'},
  ],
  [{predictedDeliveryDate: '2026-11-26'}, {from: '2026-11-26'}],
  [
    {deliveryDateExpectation: {predictedDeliveryDate: '2026-11-26', predictedDeliveryWindowEndTime: '18:00:00'}},
    {from: '2026-11-26', to: '2026-11-26T18:00:00'},
  ],
  [{deliveryDateExpectation: null, expectedDeliveryDate: 'soon'}, undefined],
] as const) {
  test(`estimates from ${JSON.stringify(facts)}`, () => assert.deepEqual(report(facts).estimate, estimate));
}

test('the category counts, not the newest event, and the words are those of the status', () => {
  const trackingEvents = [
    {eventType: 'Arrived at Post Office', eventTimestamp: '2026-11-23T08:00:00', GMTOffset: '-05:00'},
    {
      eventType: 'Delivered, Front Door/Porch',
      eventTimestamp: '2026-11-22T13:58:00',
      GMTOffset: '-05:00',
      name: 'J DOE',
    },
  ];
  const now = report({statusCategory: 'Delivered', status: 'Delivered, Front Door/Porch', trackingEvents});
  assert.deepEqual(
    [now.status, now.text, now.deliveredAt, now.signedBy],
    ['delivered', 'Delivered, Front Door/Porch', '2026-11-22T13:58:00-05:00', 'J DOE'],
  );
});

test('without a status the newest event that says something counts', () => {
  const trackingEvents = [
    {eventType: 'Something new', eventTimestamp: '2026-11-23T08:00:00'},
    {eventType: 'Out for Delivery', eventTimestamp: '2026-11-22T08:00:00'},
  ];
  assert.equal(report({statusCategory: null, status: null, trackingEvents}).status, 'out_for_delivery');
});

test('says until when it can be fetched', () => {
  const returnDateNotice = '2026-12-04';
  assert.deepEqual(report({statusCategory: 'Available for Pickup', returnDateNotice}).pickup, {
    until: returnDateNotice,
  });
  assert.equal(report({statusCategory: 'Out for Delivery', returnDateNotice}).pickup, undefined);
});

test('reads the list that Tracking 3.2 answers with, the number asked for first', () => {
  const outcome = parse([details({trackingNumber: '1'}), {trackingNumber: '2', error: {code: '404'}}, details({})]);
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  assert.deepEqual(
    outcome.shipments.map((one) => one.number),
    [number, '1'],
  );
});
