// Bodies follow Tracking.yaml and UPSTrackAlertEnhanced.yaml in https://github.com/UPS-API/api-documentation, codes the
// appendix at https://developer.ups.com/api/reference/tracking/appendix (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {ups} from '../../../shared/providers/ups.js';

const number = '1Z999AA10123456784';

/** The answer for one package, of which a test states only what it is about. */
const answer = (...packages: object[]) => ({
  status: 200,
  contentType: 'application/json',
  body: JSON.stringify({
    trackResponse: {
      shipment: [
        {inquiryNumber: number, package: packages.map((one) => ({trackingNumber: number, activity: [], ...one}))},
      ],
    },
  }),
});

function reports(...packages: object[]): readonly Report[] {
  const outcome = ups.parse(answer(...packages), {number});
  assert.equal(outcome.outcome, 'ok', JSON.stringify(outcome));
  return outcome.outcome === 'ok' ? outcome.shipments : [];
}

function report(one: object): Report {
  const [first] = reports(one);
  assert.ok(first);
  return first;
}

const scan = (type: string, code: string, statusCode?: string) => ({
  date: '20250612',
  time: '081205',
  status: {type, code, statusCode, description: 'Words of UPS'},
});

test('asks for the number without spaces, in the language wanted, and names itself', () => {
  const request = ups.request({number: '1z 999 AA1 01/23', language: 'de'});
  assert.equal(
    request.url,
    'https://onlinetools.ups.com/api/track/v1/details/1Z999AA101%2F23?locale=de_DE&returnSignature=false&returnMilestones=false',
  );
  assert.equal(request.headers.get('transactionSrc'), 'order-tracker');
  assert.match(request.headers.get('transId') ?? '', /^[\da-f-]{36}$/);
});

for (const [language, locale] of [
  [undefined, 'en_US'],
  ['fr', 'fr_FR'],
  ['fr-CA', 'fr_CA'],
  ['not a language', 'en_US'],
] as const) {
  test(`asks for ${locale} when the language is ${language}`, () => {
    assert.equal(new URL(ups.request({number, language}).url).searchParams.get('locale'), locale);
  });
}

test('a 200 with the warning TW0001 means not found', () => {
  const warnings = [{code: 'TW0001', message: 'Tracking Information Not Found'}];
  const body = JSON.stringify({trackResponse: {shipment: [{inquiryNumber: number, warnings}]}});
  assert.equal(ups.parse({status: 200, contentType: 'application/json', body}, {number}).outcome, 'not_found');
});

for (const [status, code, outcome] of [
  [400, 'TV1002', 'invalid_number'],
  [400, 'VSS300', 'bad_response'],
  [404, 'TW0001', 'not_found'],
  [404, 'something new', 'not_found'],
  [401, '250002', 'unauthorized'],
  [403, '10403', 'unauthorized'],
  [429, '10429', 'rate_limited'],
  [503, '10503', 'unreachable'],
] as const) {
  test(`HTTP ${status} with the code ${code} is ${outcome}`, () => {
    const body = JSON.stringify({response: {errors: [{code, message: 'Words'}]}});
    assert.equal(ups.parse({status, contentType: 'application/json', body}, {number}).outcome, outcome);
  });
}

for (const [code, status, flags] of [
  ['003', 'pre_transit', undefined],
  ['005', 'in_transit', undefined],
  ['006', 'out_for_delivery', undefined],
  ['007', 'cancelled', undefined],
  ['011', 'delivered', undefined],
  ['013', 'exception', undefined],
  ['021', 'out_for_delivery', undefined],
  ['022', 'attempt_failed', undefined],
  ['034', 'returned', undefined],
  ['035', 'returning', undefined],
  ['040', 'available_for_pickup', undefined],
  ['048', 'in_transit', ['delayed']],
  ['050', 'exception', ['address_problem', 'action_required']],
  ['059', 'exception', ['damaged']],
  ['064', 'exception', ['refused']],
  ['068', 'exception', ['lost']],
  ['085', 'in_transit', ['held', 'action_required']],
  ['092', 'in_transit', ['customs']],
  ['161', 'available_for_pickup', undefined],
] as const) {
  test(`currentStatus ${code} is ${status}${flags ? ` with ${flags}` : ''}`, () => {
    const {status: actual, flags: actualFlags} = report({currentStatus: {code, description: 'Words'}});
    assert.equal(actual, status);
    assert.deepEqual(actualFlags, flags);
  });
}

for (const [type, code, statusCode, status, flags] of [
  ['M', 'MP', undefined, 'pre_transit', undefined],
  ['MV', 'VP', undefined, 'cancelled', undefined],
  ['P', 'PU', undefined, 'in_transit', undefined],
  ['I', 'OT', undefined, 'out_for_delivery', undefined],
  ['I', 'ZZ', undefined, 'in_transit', undefined],
  ['I', 'ZZ', '999', 'in_transit', undefined],
  ['D', 'FS', undefined, 'delivered', undefined],
  ['D', 'KB', '011', 'delivered', undefined],
  ['RS', 'ZZ', undefined, 'returning', undefined],
  ['X', 'SR', undefined, 'in_transit', ['customs']],
  ['X', '48', undefined, 'attempt_failed', undefined],
  ['X', '45', undefined, 'exception', ['damaged']],
  ['X', 'ZZ', undefined, 'in_transit', undefined],
  ['X', 'ZZ', '013', 'exception', undefined],
  ['X', 'ZZ', '084', 'in_transit', ['customs']],
  ['X', 'ZZ', '051', 'in_transit', ['delayed']],
  ['Q', 'ZZ', undefined, 'unknown', undefined],
  ['constructor', '__proto__', 'toString', 'unknown', undefined],
] as const) {
  test(`an activity ${type} ${code} ${statusCode ?? ''} is ${status}`, () => {
    const [event] = report({activity: [scan(type, code, statusCode)]}).events;
    assert.equal(event?.status, status);
    assert.deepEqual(event?.flags, flags);
    assert.equal(event?.text, 'Words of UPS');
  });
}

test('currentStatus counts, not the newest activity', () => {
  const {status} = report({currentStatus: {code: '092'}, activity: [scan('D', 'FS', '011')]});
  assert.equal(status, 'in_transit');
});

test('without currentStatus the package’s own status code counts', () => {
  assert.equal(report({statusCode: '021', activity: [scan('I', 'DP', '005')]}).status, 'out_for_delivery');
});

test('without any status of its own a package has that of its latest scan, in whatever order they come', () => {
  const label = {...scan('M', 'MP', '003'), date: '20250609'};
  const delivered = {...scan('D', 'FS', '011'), date: '20250613'};
  assert.equal(report({activity: [label, delivered, scan('I', 'OT', '021')]}).status, 'delivered');
});

for (const [gmt, time] of [
  [{}, '2025-06-12T08:12:05'],
  [{gmtOffset: '-04:00'}, '2025-06-12T08:12:05-04:00'],
  [{gmtOffset: '-04.00'}, '2025-06-12T08:12:05-04:00'],
  [{gmtDate: '20250612', gmtTime: '12:12:05'}, '2025-06-12T08:12:05-04:00'],
  [{gmtDate: '2025-06-12', gmtTime: '22705'}, '2025-06-12T08:12:05+05:45'],
  [{gmtDate: '20250614', gmtTime: '12:12:05'}, '2025-06-12T08:12:05'],
  [{gmtDate: '', gmtTime: '', gmtOffset: ''}, '2025-06-12T08:12:05'],
  [{time: ''}, '2025-06-12'],
  [{time: '997799'}, '2025-06-12'],
  [{date: '20250231'}, undefined],
  [{date: null, time: null}, undefined],
] as const) {
  test(`an activity with ${JSON.stringify(gmt)} happened at ${time}`, () => {
    const {events} = report({activity: [{...scan('I', 'DP', '005'), ...gmt}]});
    assert.equal(events.length, 1);
    assert.equal(events[0]?.time, time);
  });
}

test('a place has city, region and country, and neither street nor postcode', () => {
  const address = {addressLine1: '1 Main St', city: 'TRENTON', stateProvince: 'NJ', postalCode: '08601', country: 'US'};
  const {events} = report({activity: [{...scan('I', 'AR', '005'), location: {address, slic: '0761'}}]});
  assert.deepEqual(events[0]?.location, {city: 'TRENTON', region: 'NJ', country: 'US'});
});

for (const [what, dates, deliveryTime, estimate] of [
  ['a scheduled day', {SDD: '20250612'}, {type: 'EOD'}, {from: '2025-06-12'}],
  ['a rescheduled day', {SDD: '20250612', RDD: '20250613'}, {}, {from: '2025-06-13'}],
  [
    'a commitment',
    {SDD: '20250612'},
    {type: 'CMT', endTime: '120000'},
    {from: '2025-06-12', to: '2025-06-12T12:00:00'},
  ],
  [
    'a window',
    {SDD: '20250612'},
    {type: 'EDW', startTime: '141500', endTime: '181500'},
    {from: '2025-06-12T14:15:00', to: '2025-06-12T18:15:00'},
  ],
  ['no day', {}, {type: 'EDW', startTime: '141500', endTime: '181500'}, undefined],
  ['nulls', {SDD: null}, null, undefined],
] as const) {
  test(`estimates from ${what}`, () => {
    const deliveryDate = Object.entries(dates).map(([type, date]) => ({type, date}));
    assert.deepEqual(report({currentStatus: {code: '005'}, deliveryDate, deliveryTime}).estimate, estimate);
  });
}

test('a delivered package has its arrival with the offset of the scan, who signed, and no estimate', () => {
  const delivered = report({
    currentStatus: {code: '011', description: 'Delivered'},
    activity: [{...scan('D', 'FS', '011'), gmtOffset: '-04:00'}],
    deliveryDate: [
      {type: 'SDD', date: '20250612'},
      {type: 'DEL', date: '20250612'},
    ],
    deliveryTime: {type: 'DEL', endTime: '081205'},
    deliveryInformation: {receivedBy: 'SMITH', location: 'Neighbor'},
  });
  assert.equal(delivered.deliveredAt, '2025-06-12T08:12:05-04:00');
  assert.equal(delivered.signedBy, 'SMITH');
  assert.equal(delivered.estimate, undefined);
  assert.deepEqual(delivered.flags, ['to_neighbour']);
});

test('says until when a package waits at an access point', () => {
  const waiting = report({currentStatus: {code: '040'}, accessPointInformation: {pickupByDate: '20250619'}});
  assert.deepEqual(waiting.pickup, {until: '2025-06-19'});
});

test('of several packages the one asked for comes first', () => {
  const numbers = reports({trackingNumber: '1Z999AA10000000001'}, {trackingNumber: number}).map((one) => one.number);
  assert.deepEqual(numbers, [number, '1Z999AA10000000001']);
});

test('a package that UPS names differently keeps the number asked for', () => {
  assert.equal(report({trackingNumber: '1Z999AA10000000001'}).number, number);
});

const alert = (facts: object) => {
  const outcome = ups.parseWebhook?.(
    JSON.stringify({
      trackingNumber: number,
      localActivityDate: '20250612',
      localActivityTime: '101530',
      gmtActivityDate: '20250612',
      gmtActivityTime: '141530',
      activityLocation: {city: 'SAVANNAH', stateProvince: 'GA', postalCode: '31401', country: 'US'},
      ...facts,
    }),
  );
  assert.ok(outcome?.outcome === 'ok', JSON.stringify(outcome));
  return outcome.shipments[0];
};

test('an alert about a delivery is partial news with one event', () => {
  assert.deepEqual(
    alert({
      activityStatus: {type: 'D', code: 'FS', description: 'Delivered', descriptionCode: '011'},
      actualDeliveryDate: '20250612',
      actualDeliveryTime: '101530',
      receivedBy: 'KIM',
    }),
    {
      number,
      carrier: 'ups',
      status: 'delivered',
      partial: true,
      text: 'Delivered',
      deliveredAt: '2025-06-12T10:15:30-04:00',
      signedBy: 'KIM',
      statedAt: '2025-06-12T10:15:30-04:00',
      events: [
        {
          time: '2025-06-12T10:15:30-04:00',
          status: 'delivered',
          text: 'Delivered',
          code: 'FS',
          location: {city: 'SAVANNAH', region: 'GA', country: 'US'},
        },
      ],
    },
  );
});

test('an alert can bring a new estimate', () => {
  const news = alert({
    activityStatus: {type: 'I', code: 'OT', description: 'Out for Delivery'},
    scheduledDeliveryDate: '20250613',
    deliveryStartTime: '150000',
    deliveryEndTime: '170000',
  });
  assert.equal(news?.status, 'out_for_delivery');
  assert.deepEqual(news?.estimate, {from: '2025-06-13T15:00:00', to: '2025-06-13T17:00:00'});
});

test('a description code that lost its form as a bare number is not trusted', () => {
  const activityStatus = {type: 'I', code: 'DP', description: 'Departed', descriptionCode: 17};
  assert.equal(alert({activityStatus})?.status, 'in_transit');
});

test('an alert about an update of the delivery time states no status', () => {
  assert.equal(alert({activityStatus: {type: 'U', code: 'UT', descriptionCode: '153'}})?.status, 'unknown');
});

for (const [headers, secret, trust] of [
  [{credential: 'a long secret'}, 'a long secret', 'hint'],
  [{credential: 'a long secreT'}, 'a long secret', 'no'],
  [{credential: ''}, '', 'no'],
  [{}, 'a long secret', 'no'],
] as const) {
  test(`a call with ${JSON.stringify(headers)} is trusted as ${trust}`, async () => {
    assert.equal(await ups.verify?.({headers, body: new Uint8Array()}, secret), trust);
  });
}
