// Bodies follow the Track API's OpenAPI document, https://developer.fedex.com/api/en-us/catalog/track/v1/docs.html, codes
// "Tracking Status Codes" in https://developer.fedex.com/api/en-us/guides/api-reference.html (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report, TrackingEvent} from '../../../shared/model.js';
import {fedex} from '../../../shared/providers/fedex.js';
import type {Query} from '../../../shared/providers/provider.js';

const number = '794600000001';

const parse = (trackResults: object[], query: Partial<Query> = {}) =>
  fedex.parse(
    {
      status: 200,
      contentType: 'application/json',
      body: JSON.stringify({output: {completeTrackResults: [{trackingNumber: number, trackResults}]}}),
    },
    {number, ...query},
  );

function report(result: object, ...others: object[]): Report {
  const outcome = parse([result, ...others]);
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

const latest = (code: string, more: object = {}) => ({latestStatusDetail: {code, derivedCode: code, ...more}});

test('asks for one number with all its scans, in English', async () => {
  const request = fedex.request({number: '7946 0000 0001', language: 'de'});
  assert.equal(request.url, 'https://apis.fedex.com/track/v1/trackingnumbers');
  assert.equal(request.method, 'POST');
  assert.equal(request.headers.get('x-locale'), 'en_US');
  assert.deepEqual(await request.json(), {
    includeDetailedScans: true,
    trackingInfo: [{trackingNumberInfo: {trackingNumber: number}}],
  });
});

for (const [code, outcome] of [
  ['TRACKING.TRACKINGNUMBER.NOTFOUND', 'not_found'],
  ['TRACKING.DATA.NOTFOUND', 'not_found'],
  ['TRACKING.TRACKINGNUMBER.INVALID', 'invalid_number'],
  ['SOMETHING.NEW', 'bad_response'],
] as const) {
  test(`a 200 with the error ${code} is ${outcome}`, () => {
    assert.equal(
      parse([{trackingNumberInfo: {trackingNumber: number}, error: {code, message: 'Words'}}]).outcome,
      outcome,
    );
  });
}

for (const [status, code, outcome] of [
  [400, 'TRACKING.TRACKINGNUMBER.EMPTY', 'invalid_number'],
  [400, 'INVALID.INPUT.EXCEPTION', 'bad_response'],
  [404, 'NOT.FOUND.ERROR', 'not_found'],
  [401, 'NOT.AUTHORIZED.ERROR', 'unauthorized'],
  [403, 'FORBIDDEN.ERROR', 'unauthorized'],
  [429, 'TOO.MANY.REQUESTS', 'rate_limited'],
  [503, 'SERVICE.UNAVAILABLE.ERROR', 'unreachable'],
  [200, 'TRACKING.TRACKINGNUMBER.INVALID', 'invalid_number'],
  [200, 'NOT.FOUND.ERROR', 'not_found'],
  [200, 'NOT.AUTHORIZED.ERROR', 'unauthorized'],
  [200, 'INTERNAL.SERVER.ERROR', 'unreachable'],
  [200, 'SERVICE.UNAVAILABLE.ERROR', 'unreachable'],
  [200, 'SYSTEM.UNAVAILABLE.EXCEPTION', 'unreachable'],
  [200, 'VALIDATION.ERRCD.WSPOD', 'unreachable'],
  [200, 'constructor', 'bad_response'],
] as const) {
  test(`HTTP ${status} with the code ${code} is ${outcome}`, () => {
    const body = JSON.stringify({transactionId: '1', errors: [{code, message: 'Words'}]});
    assert.equal(fedex.parse({status, contentType: 'application/json', body}, {number}).outcome, outcome);
  });
}

for (const message of ['The given JWT is invalid.', 'Invalid access token. Please modify your request.']) {
  test(`an error saying "${message}" is unauthorized, whatever its code`, () => {
    const body = JSON.stringify({errors: [{code: 'INVALID.INPUT.EXCEPTION', message}]});
    assert.equal(fedex.parse({status: 400, contentType: 'application/json', body}, {number}).outcome, 'unauthorized');
  });
}

test('an empty list of errors beside the output is no error', () => {
  const output = {completeTrackResults: [{trackingNumber: number, trackResults: [latest('IT')]}]};
  const body = JSON.stringify({errors: [], output});
  const outcome = fedex.parse({status: 200, contentType: 'application/json', body}, {number});
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  assert.equal(outcome.shipments[0]?.status, 'in_transit');
});

test('an error beside a status does not hide the status', () => {
  const error = {code: 'TRACKING.TRACKINGNUMBER.EMPTY', message: 'Please provide tracking number.'};
  assert.equal(report({...latest('PU'), error}).status, 'in_transit');
});

/** The codes that say where a parcel is, each with what FedEx calls it. Any other two letters say nothing. */
const codes: ReadonlyArray<readonly [code: string, words: string, meaning: string]> = [
  ['AA', 'At airport', 'in_transit (arrived)'],
  ['AC', 'At Canada Post facility', 'in_transit (arrived)'],
  ['AD', 'At delivery', 'in_transit'],
  ['AE', 'Arriving early', 'in_transit'],
  ['AF', 'At FedEx facility', 'in_transit (arrived)'],
  ['AO', 'Arriving on time', 'in_transit'],
  ['AP', 'At pickup', 'in_transit'],
  ['AR', 'Arrived', 'in_transit (arrived)'],
  ['AX', 'At USPS facility', 'in_transit (arrived)'],
  ['CA', 'Shipment cancelled', 'cancelled'],
  ['CC', 'Cleared customs', 'in_transit customs (customs)'],
  ['CD', 'Clearance delay', 'exception customs (customs)'],
  ['CP', 'Clearance in progress', 'in_transit customs (customs)'],
  ['DD', 'Delivery delay', 'in_transit delayed'],
  ['DE', 'Delivery exception', 'exception'],
  ['DL', 'Delivered', 'delivered'],
  ['DP', 'Departed', 'in_transit (departed)'],
  ['DY', 'Delay', 'in_transit delayed'],
  ['EA', 'Enroute to airport', 'in_transit'],
  ['ED', 'Enroute to delivery', 'out_for_delivery'],
  ['EO', 'Enroute to origin airport', 'in_transit'],
  ['EP', 'Enroute to pickup', 'pre_transit'],
  ['FD', 'At FedEx destination', 'in_transit (arrived)'],
  ['HL', 'Hold at location', 'available_for_pickup'],
  ['HP', 'Ready for recipient pickup', 'available_for_pickup'],
  ['IN', 'Initiated', 'pre_transit'],
  ['IT', 'In transit', 'in_transit'],
  ['IX', 'In transit, see details', 'in_transit'],
  ['LO', 'Left origin', 'in_transit (departed)'],
  ['MD', 'Manifest data', 'pre_transit'],
  ['OC', 'Order created', 'pre_transit (label_made)'],
  ['OD', 'Out for delivery', 'out_for_delivery'],
  ['OF', 'At FedEx origin facility', 'in_transit'],
  ['OW', 'On the way', 'in_transit'],
  ['OX', 'Shipment information sent to USPS', 'pre_transit (label_made)'],
  ['PD', 'Pickup delay', 'in_transit delayed'],
  ['PF', 'Plane in flight', 'in_transit'],
  ['PL', 'Plane landed', 'in_transit'],
  ['PM', 'In progress', 'in_transit'],
  ['PU', 'Picked up', 'in_transit (picked_up)'],
  ['PX', 'Picked up, see details', 'in_transit (picked_up)'],
  ['RL', 'Delay', 'in_transit delayed'],
  ['RS', 'Return to shipper', 'returning'],
  ['SE', 'Shipment exception', 'exception'],
  ['SF', 'At sort facility', 'in_transit (arrived)'],
  ['TR', 'Transfer', 'in_transit'],
];

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const pairs = letters.flatMap((first) => letters.map((second) => first + second));

/** All there is in a meaning: the status, its flags, and the kind in brackets. */
const meaningOf = ({status, flags = [], kind}: Pick<TrackingEvent, 'status' | 'flags' | 'kind'>) =>
  [status, ...flags, ...(kind ? [`(${kind})`] : [])].join(' ');

test('of all codes from AA to ZZ, exactly those of FedEx’s table mean something on a scan', () => {
  const meanings = new Map(codes.map(([code, , meaning]) => [code, meaning]));
  assert.equal(meanings.size, codes.length);
  const expected = pairs.map((code) => [code, meanings.get(code) ?? 'unknown']);
  for (const field of ['eventType', 'derivedStatusCode']) {
    const {events} = report({...latest('IT'), scanEvents: pairs.map((code) => ({[field]: code}))});
    assert.deepEqual(
      pairs.map((code, index) => [code, meaningOf(events[index] ?? {status: 'unknown'})]),
      expected,
    );
  }
});

test('the same codes mean the same as the latest status', () => {
  const meanings = new Map(codes.map(([code, , meaning]) => [code, meaning.replace(/ \(.*/, '')]));
  assert.deepEqual(
    pairs.map((code) => [code, meaningOf(report(latest(code)))]),
    pairs.map((code) => [code, meanings.get(code) ?? 'unknown']),
  );
});

for (const [code, status] of [
  ['Ow', 'in_transit'],
  ['dl', 'unknown'],
  ['constructor', 'unknown'],
] as const) {
  test(`the code ${code} is ${status}`, () => {
    assert.equal(report(latest(code)).status, status);
  });
}

test('the code of the scan says more than the derived one', () => {
  assert.equal(report({latestStatusDetail: {code: 'OD', derivedCode: 'IT'}}).status, 'out_for_delivery');
});

test('a code that is only a note leaves the word to the derived one', () => {
  assert.equal(report({latestStatusDetail: {code: 'CH', derivedCode: 'IT'}}).status, 'in_transit');
});

test('where neither code means anything, the newest scan that does counts', () => {
  const now = report({
    ...latest('RC', {description: 'Delivery option cancelled'}),
    scanEvents: [
      {eventType: 'RC', date: '2024-08-28T09:00:00-05:00'},
      {eventType: 'AR', date: '2024-08-27T04:44:00-05:00'},
      {eventType: 'OD', date: '2024-08-28T08:00:00-05:00', delayDetail: {status: 'DELAYED'}},
    ],
  });
  assert.equal(now.status, 'out_for_delivery');
  assert.deepEqual(now.flags, ['delayed']);
  assert.equal(now.text, 'Delivery option cancelled');
});

test('scans alone are enough for a report', () => {
  assert.equal(report({scanEvents: [{eventType: 'DL', date: '2024-08-28T13:05:00-05:00'}]}).status, 'delivered');
});

test('a code that means something counts, whatever came after it', () => {
  const scanEvents = [{eventType: 'DL', date: '2024-08-28T13:05:00-05:00'}];
  assert.equal(report({...latest('IT'), scanEvents}).status, 'in_transit');
});

for (const [reason, status, flags] of [
  ['Customer not available or business closed', 'attempt_failed', undefined],
  ['Recipient not in/business closed', 'attempt_failed', undefined],
  ['Refused by recipient', 'exception', ['refused']],
  ['Incorrect address', 'exception', ['address_problem']],
  ['Damaged, handling per shipper instructions', 'exception', ['damaged']],
  ['Return tracking number 794600000002', 'returning', undefined],
  ['Address does not exist', 'exception', ['address_problem']],
  ['Signature required', 'exception', undefined],
  ['Something else', 'exception', undefined],
] as const) {
  test(`a delivery exception because of "${reason}" is ${status}`, () => {
    const now = report({
      ...latest('DE', {
        description: 'Delivery exception',
        ancillaryDetails: [{reason: '00', reasonDescription: reason}],
      }),
      scanEvents: [{eventType: 'DE', eventDescription: 'Delivery exception', exceptionDescription: reason}],
    });
    assert.equal(now.status, status);
    assert.deepEqual(now.flags, flags);
    assert.equal(now.text, `Delivery exception (${reason})`);
    assert.equal(now.events[0]?.status, status);
  });
}

for (const [status, flags] of [
  ['DELAYED', ['delayed']],
  ['ON_TIME', undefined],
  ['EARLY', undefined],
  ['', undefined],
] as const) {
  test(`a delay detail of "${status}" gives the flags ${flags}`, () => {
    const now = report(latest('OD', {delayDetail: {type: 'WEATHER', subType: 'SNOW', status}}));
    assert.equal(now.status, 'out_for_delivery');
    assert.deepEqual(now.flags, flags);
  });
}

for (const [what, facts, estimate] of [
  [
    'a window',
    {estimatedDeliveryTimeWindow: {window: {begins: '2024-08-28T10:00:00-05:00', ends: '2024-08-28T14:00:00-05:00'}}},
    {from: '2024-08-28T10:00:00-05:00', to: '2024-08-28T14:00:00-05:00'},
  ],
  [
    'a day written as midnight',
    {dateAndTimes: [{type: 'ESTIMATED_DELIVERY', dateTime: '2024-08-28T00:00:00-06:00'}]},
    {from: '2024-08-28'},
  ],
  [
    'an appointment',
    {
      dateAndTimes: [
        {type: 'COMMITMENT', dateTime: '2024-08-27T00:00:00-06:00'},
        {type: 'APPOINTMENT_DELIVERY', dateTime: '2024-08-29T10:00:00-05:00'},
      ],
    },
    {from: '2024-08-29T10:00:00-05:00'},
  ],
  [
    'its estimate rather than an appointment or a commitment',
    {
      dateAndTimes: [
        {type: 'COMMITMENT', dateTime: '2024-08-27T00:00:00-06:00'},
        {type: 'APPOINTMENT_DELIVERY', dateTime: '2024-08-29T10:00:00-05:00'},
        {type: 'ESTIMATED_DELIVERY', dateTime: '2024-08-28T00:00:00-06:00'},
      ],
    },
    {from: '2024-08-28'},
  ],
  [
    'a commitment where nothing else is said',
    {dateAndTimes: [{type: 'COMMITMENT', dateTime: '2024-08-27T16:30:00-05:00'}]},
    {from: '2024-08-27T16:30:00-05:00'},
  ],
  [
    'the usual transit time rather than a commitment',
    {
      standardTransitTimeWindow: {window: {ends: '2024-08-28T00:00:00-06:00'}},
      dateAndTimes: [{type: 'COMMITMENT', dateTime: '2024-08-27T00:00:00-06:00'}],
    },
    {from: '2024-08-28'},
  ],
  [
    'the usual transit time',
    {standardTransitTimeWindow: {window: {ends: '2024-08-28T00:00:00-06:00'}}},
    {from: '2024-08-28'},
  ],
  [
    'the end of a window',
    {estimatedDeliveryTimeWindow: {window: {ends: '2024-08-28T17:00:00'}}},
    {from: '2024-08-28', to: '2024-08-28T17:00:00'},
  ],
  ['a window without times', {estimatedDeliveryTimeWindow: {window: {}}, dateAndTimes: null}, undefined],
  ['nonsense', {dateAndTimes: [{type: 'ESTIMATED_DELIVERY', dateTime: 'Thursday'}]}, undefined],
] as const) {
  test(`estimates from ${what}`, () => {
    assert.deepEqual(report({...latest('IT'), ...facts}).estimate, estimate);
  });
}

test('scans keep the precision of their times, and a time that is none leaves the scan', () => {
  const dates = ['2024-08-28T04:44:00-05:00', '2024-08-27T22:10:00', 'yesterday', null];
  const {events} = report({...latest('IT'), scanEvents: dates.map((date) => ({date, eventType: 'AR'}))});
  assert.deepEqual(
    events.map(({time}) => time),
    ['2024-08-28T04:44:00-05:00', '2024-08-27T22:10:00', undefined, undefined],
  );
});

for (const [form, scanLocation] of [
  [
    'plain',
    {streetLines: ['1 Main St'], city: 'DULUTH', stateOrProvinceCode: 'MN', postalCode: '55802', countryCode: 'US'},
  ],
  [
    'nested',
    {
      locationContactAndAddress: {
        contact: {personName: 'Jane'},
        address: {streetLines: ['1 Main St'], city: 'DULUTH', stateOrProvinceCode: 'MN', countryCode: 'US'},
      },
    },
  ],
] as const) {
  test(`reads a ${form} scan location without street, postcode and person`, () => {
    const {events} = report({...latest('AR'), scanEvents: [{eventType: 'AR', scanLocation}]});
    assert.deepEqual(events[0]?.location, {city: 'DULUTH', region: 'MN', country: 'US'});
  });
}

test('a delivered parcel has its arrival, who signed and whether a neighbour has it', () => {
  const delivered = report({
    ...latest('DL'),
    scanEvents: [{eventType: 'DL', date: '2024-08-28T13:05:00-05:00'}],
    dateAndTimes: [{type: 'ACTUAL_DELIVERY', dateTime: '2024-08-28T00:00:00-06:00'}],
    deliveryDetails: {receivedByName: 'JSMITH', locationDescription: 'Left with neighbor'},
  });
  assert.equal(delivered.deliveredAt, '2024-08-28T13:05:00-05:00');
  assert.equal(delivered.signedBy, 'JSMITH');
  assert.deepEqual(delivered.flags, ['to_neighbour']);
});

test('says where a parcel waits', () => {
  const address = {streetLines: ['1 Station Rd'], city: 'DULUTH', stateOrProvinceCode: 'MN'};
  const holdAtLocation = {locationContactAndAddress: {contact: {companyName: 'FedEx Ship Center'}, address}};
  assert.deepEqual(report({...latest('HL'), holdAtLocation}).pickup, {
    place: 'FedEx Ship Center, 1 Station Rd, DULUTH',
  });
});

const shipped = (dateTime: string, code: string) => ({...latest(code), dateAndTimes: [{type: 'SHIP', dateTime}]});
const twice = [shipped('2023-03-01T00:00:00-06:00', 'DL'), shipped('2024-08-26T00:00:00-06:00', 'IT')];

for (const [since, status, day] of [
  [undefined, 'in_transit', '2024-08-26'],
  ['2024-08-25T10:00:00Z', 'in_transit', '2024-08-26'],
  ['2023-03-02T10:00:00Z', 'delivered', '2023-03-01'],
] as const) {
  test(`of two parcels with one number, since ${since}, the one shipped ${day} counts, and the report says so`, () => {
    const outcome = parse(twice, {since});
    assert.ok(outcome.outcome === 'ok');
    assert.equal(outcome.shipments.length, 1);
    assert.equal(outcome.shipments[0]?.status, status);
    assert.deepEqual(outcome.shipments[0]?.reused, {parcels: 2, shipped: day});
  });
}

test('a parcel without a ship date counts as shipped on the day of its oldest scan that has one', () => {
  const earlier = {...latest('DL'), scanEvents: [{eventType: 'PU', date: '2023-03-01T09:00:00-06:00'}]};
  const later = {
    ...latest('IT'),
    scanEvents: [
      {eventType: 'AR', date: '2024-08-27T09:00:00-05:00'},
      {eventType: 'PU', date: '2024-08-26T09:00:00-05:00'},
      {eventType: 'OC'},
    ],
  };
  for (const now of [report(earlier, later), report(later, earlier)]) {
    assert.equal(now.status, 'in_transit');
    assert.deepEqual(now.reused, {parcels: 2, shipped: '2024-08-26'});
  }
});

test('two parcels of which nobody knows when they were shipped are still two', () => {
  assert.deepEqual(report(latest('IT'), latest('DL')).reused, {parcels: 2});
});

test('a second result that is only an error is no second parcel', () => {
  const now = report(latest('IT'), {error: {code: 'TRACKING.TRACKINGNUMBER.NOTFOUND'}});
  assert.equal(now.status, 'in_transit');
  assert.equal(now.reused, undefined);
});

test('the report has the number asked for, and only of several that were answered', () => {
  const body = JSON.stringify({
    output: {
      completeTrackResults: [
        {trackingNumber: '1', trackResults: [latest('DL')]},
        {trackingNumber: number, trackResults: [{trackingNumberInfo: {trackingNumber: '2'}, ...latest('IT')}]},
      ],
    },
  });
  const outcome = fedex.parse({status: 200, contentType: 'application/json', body}, {number});
  assert.ok(outcome.outcome === 'ok');
  assert.deepEqual(
    outcome.shipments.map((one) => [one.number, one.status]),
    [[number, 'in_transit']],
  );
});
