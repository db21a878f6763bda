// Bodies follow Tracking.yaml and UPSTrackAlertEnhanced.yaml in https://github.com/UPS-API/api-documentation, codes the
// appendix at https://developer.ups.com/api/reference/tracking/appendix (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report, TrackingEvent} from '../../../shared/model.js';
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

test('a warning counts on whichever shipment it stands', () => {
  const warnings = [{code: 'TW0001', message: 'Tracking Information Not Found'}];
  const body = JSON.stringify({trackResponse: {shipment: [{inquiryNumber: number}, {warnings}]}});
  assert.equal(ups.parse({status: 200, contentType: 'application/json', body}, {number}).outcome, 'not_found');
});

test('reads the packages of every shipment, the one asked for first', () => {
  const shipment = ['1Z999AA10000000001', number].map((trackingNumber) => ({
    package: [{trackingNumber, currentStatus: {code: '005'}}],
  }));
  const body = JSON.stringify({trackResponse: {shipment: [...shipment, {warnings: [{code: 'TW0001'}]}]}});
  const outcome = ups.parse({status: 200, contentType: 'application/json', body}, {number});
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  assert.deepEqual(
    outcome.shipments.map((one) => one.number),
    [number, '1Z999AA10000000001'],
  );
});

test('reads a package that has only a status code and its description', () => {
  const {status, text, events} = report({
    activity: undefined,
    statusCode: '021',
    statusDescription: 'Out for Delivery',
  });
  assert.deepEqual({status, text, events}, {status: 'out_for_delivery', text: 'Out for Delivery', events: []});
});

test('a package about which nothing is said is no report', () => {
  assert.equal(ups.parse(answer({activity: undefined}), {number}).outcome, 'bad_response');
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
  [200, '250002', 'unauthorized'],
  [400, '250003', 'unauthorized'],
  [200, '10429', 'rate_limited'],
  [200, 'TV1002', 'invalid_number'],
  [200, 'constructor', 'bad_response'],
] as const) {
  test(`HTTP ${status} with the code ${code} is ${outcome}`, () => {
    const body = JSON.stringify({response: {errors: [{code, message: 'Words'}]}});
    assert.equal(ups.parse({status, contentType: 'application/json', body}, {number}).outcome, outcome);
  });
}

/** "Status/Description Codes" that say where a package is, each with what UPS calls it. Any other number says nothing. */
const statusCodes: ReadonlyArray<readonly [code: string, words: string, meaning: string]> = [
  ['003', 'Shipment Ready for UPS', 'pre_transit'],
  ['005', 'On the Way', 'in_transit'],
  ['006', 'Out for Delivery', 'out_for_delivery'],
  ['007', 'Shipment Information Voided', 'cancelled'],
  ['010', 'On the Way', 'in_transit'],
  ['011', 'Delivered', 'delivered'],
  ['012', 'Clearance in Progress', 'in_transit customs (customs)'],
  ['013', 'Exception', 'exception'],
  ['014', 'Clearance Completed', 'in_transit customs (customs)'],
  ['016', 'In Warehouse', 'in_transit'],
  ['017', 'Held for Customer Pickup', 'available_for_pickup'],
  ['019', 'Held for Future Delivery', 'in_transit held'],
  ['021', 'Out for Delivery Today', 'out_for_delivery'],
  ['022', 'First Attempt Made', 'attempt_failed'],
  ['023', 'Second Attempt Made', 'attempt_failed'],
  ['024', 'Final Attempt Made', 'attempt_failed'],
  ['025', 'Transferred to Local Post Office', 'in_transit'],
  ['026', 'Delivered by Local Post Office', 'delivered'],
  ['029', 'Exception: Action Required', 'exception action_required'],
  ['030', 'Local Post Office Exception', 'exception'],
  ['032', 'Adverse Weather May Cause Delay', 'in_transit delayed'],
  ['034', 'Returned to Sender', 'returned'],
  ['035', 'Returning to Sender', 'returning'],
  ['036', 'Returning to Sender: In Transit', 'returning'],
  ['037', 'Out for Delivery', 'out_for_delivery'],
  ['038', 'Picked Up', 'in_transit (picked_up)'],
  ['039', 'In Transit by Post Office', 'in_transit'],
  ['040', 'Ready for Customer Pickup', 'available_for_pickup'],
  ['043', 'Voided Pickup', 'cancelled'],
  ['044', 'On the Way to UPS', 'pre_transit'],
  ['045', 'On the Way to UPS', 'pre_transit'],
  ['046', 'Delay', 'in_transit delayed'],
  ['047', 'On the Way', 'in_transit'],
  ['048', 'Delay', 'in_transit delayed'],
  ['049', 'Delay: Action Required', 'in_transit delayed action_required'],
  ['050', 'Address Information Required', 'exception address_problem action_required'],
  ['051', 'Delay: Emergency or Severe Weather', 'in_transit delayed'],
  ['052', 'Delay: Severe Weather', 'in_transit delayed'],
  ['053', 'Delay: Severe Weather', 'in_transit delayed'],
  ['057', 'On the Way to an Access Point', 'in_transit'],
  ['058', 'Clearance Information Required', 'in_transit customs action_required (customs)'],
  ['059', 'Damage Reported', 'exception damaged'],
  ['060', 'Delivery Attempted', 'attempt_failed'],
  ['061', 'Attempted: Adult Signature Required', 'attempt_failed action_required'],
  ['062', 'Attempted: Funds Required', 'attempt_failed action_required'],
  ['064', 'Delivery Refused', 'exception refused'],
  ['065', 'Pickup Attempted', 'pre_transit'],
  ['066', 'Post Office Delivery Attempted', 'attempt_failed'],
  ['067', 'Returned to Sender by Post Office', 'returned'],
  ['068', 'Sent to Lost and Found', 'exception lost'],
  ['069', 'Unable to Deliver', 'exception'],
  ['071', 'Preparing for Delivery', 'in_transit'],
  ['072', 'Loaded on Delivery Vehicle', 'out_for_delivery'],
  ['073', 'In Transit to Delivery Partner', 'in_transit'],
  ['074', 'Delivery Partner has Shipment', 'in_transit'],
  ['075', 'Scheduled for Delivery', 'in_transit'],
  ['076', 'Delivery Partner Exception', 'exception'],
  ['077', 'Scheduled for Pickup Today', 'pre_transit'],
  ['078', 'Your Driver is Arriving Soon', 'out_for_delivery'],
  ['079', 'Order Processed: In Transit to UPS', 'pre_transit'],
  ['080', 'Order Processed: Ready for UPS', 'pre_transit'],
  ['081', 'Returned: Damage Reported', 'returned damaged'],
  ['083', 'Held', 'in_transit held'],
  ['084', 'Cleared', 'in_transit customs (customs)'],
  ['085', 'Held for COD Payment', 'in_transit held action_required'],
  ['086', 'Delay', 'in_transit delayed'],
  ['087', 'On the Way', 'in_transit'],
  ['089', 'Out for Delivery', 'out_for_delivery'],
  ['090', 'Delay', 'in_transit delayed'],
  ['091', 'Out for Delivery', 'out_for_delivery'],
  ['092', 'Customs Clearance in Progress', 'in_transit customs (customs)'],
  ['118', 'Return to Sender Confirmed', 'returning'],
  ['123', 'Pending Release From Non-UPS Broker', 'in_transit customs (customs)'],
  ['124', 'Clearance Information Needed', 'in_transit customs action_required (customs)'],
  ['125', 'Clearance Information Needed', 'in_transit customs action_required (customs)'],
  ['126', 'Pending Government Agency Release', 'in_transit customs (customs)'],
  ['131', 'Final Pickup Attempted', 'pre_transit'],
  ['132', 'Airport Security Delay', 'in_transit delayed'],
  ['134', 'Cleared Import Customs', 'in_transit customs (customs)'],
  ['135', 'Second Pickup Attempted', 'pre_transit'],
  ['137', 'Transferred to Delivery Partner', 'in_transit'],
  ['138', 'Awaiting Scheduled Departure', 'in_transit'],
  ['143', 'Delivered to Agent', 'delivered'],
  ['144', 'Delivered to Post Office for Pickup', 'available_for_pickup'],
  ['145', 'Delivery Attempted', 'attempt_failed'],
  ['146', 'Out for Delivery', 'out_for_delivery'],
  ['147', 'Seized by Law Enforcement', 'exception'],
  ['149', 'Prohibited Contents, Destroyed', 'exception'],
  ['157', 'Shipment Ready for UPS', 'pre_transit'],
  ['158', 'On the Way', 'in_transit'],
  ['159', 'On the Way', 'in_transit'],
  ['160', 'We Have Your Package', 'in_transit (picked_up)'],
  ['161', 'Delivered to UPS Access Point', 'available_for_pickup'],
  ['162', 'Out for Delivery', 'out_for_delivery'],
  ['164', 'On the Way', 'in_transit'],
  ['165', 'On the Way', 'in_transit'],
  ['166', 'Shipment Ready for Roadie', 'pre_transit'],
  ['167', 'Dropped off at UPS Store', 'in_transit (picked_up)'],
  ['168', 'Dropped off at Retail Location', 'in_transit (picked_up)'],
  ['169', 'Dropped off at an Access Point', 'in_transit (picked_up)'],
];

/** "Package Activity Types": what a type means by itself. */
const activityTypes: Readonly<Record<string, string>> = {
  M: 'pre_transit (label_made)',
  P: 'in_transit (picked_up)',
  I: 'in_transit',
  X: 'in_transit',
  DO: 'in_transit',
  DD: 'in_transit',
  W: 'in_transit',
  D: 'delivered',
  RS: 'returning',
  MV: 'cancelled',
};

/** Types with a code that says more. */
const activities: Readonly<Record<string, string>> = {
  'I AR': 'in_transit (arrived)',
  'I DP': 'in_transit (departed)',
  'I OT': 'out_for_delivery',
  'X SR': 'in_transit customs (customs)',
  'X 45': 'exception damaged',
  'X 48': 'attempt_failed',
  'X 49': 'attempt_failed',
  'X 55': 'attempt_failed',
};

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const signs = [...'0123456789', ...letters];
const numbers = Array.from({length: 1000}, (_, index) => String(index).padStart(3, '0'));

/** All there is in a meaning: the status, its flags, and the kind in brackets. */
const meaningOf = ({status, flags = [], kind}: Pick<TrackingEvent, 'status' | 'flags' | 'kind'>) =>
  [status, ...flags, ...(kind ? [`(${kind})`] : [])].join(' ');

/** What activities of these statuses mean, by name. */
function meaningsOf(statuses: ReadonlyArray<readonly [name: string, status: object]>): Record<string, string> {
  const parts = Array.from({length: Math.ceil(statuses.length / 1000)}, (_, index) =>
    statuses.slice(index * 1000, (index + 1) * 1000),
  );
  const events = reports(...parts.map((part) => ({activity: part.map(([, status]) => ({status}))}))).flatMap(
    (one) => one.events,
  );
  return Object.fromEntries(statuses.map(([name], index) => [name, meaningOf(events[index] ?? {status: 'unknown'})]));
}

test('of all numbers from 000 to 999, exactly those of UPS’s table mean something on an activity', () => {
  const meanings = new Map(statusCodes.map(([code, , meaning]) => [code, meaning]));
  assert.equal(meanings.size, statusCodes.length);
  assert.deepEqual(
    meaningsOf(numbers.map((statusCode) => [statusCode, {statusCode}])),
    Object.fromEntries(numbers.map((code) => [code, meanings.get(code) ?? 'unknown'])),
  );
});

test('the same numbers mean the same in currentStatus and as a package’s own status code', () => {
  const meanings = new Map(statusCodes.map(([code, , meaning]) => [code, meaning.replace(/ \(.*/, '')]));
  const expected = numbers.map((code) => meanings.get(code) ?? 'unknown');
  assert.deepEqual(reports(...numbers.map((code) => ({currentStatus: {code}}))).map(meaningOf), expected);
  assert.deepEqual(reports(...numbers.map((statusCode) => ({statusCode}))).map(meaningOf), expected);
});

test('of all types of one and two letters, exactly those of UPS’s table mean something', () => {
  const types = [...letters, ...letters.flatMap((first) => letters.map((second) => first + second))];
  assert.deepEqual(
    meaningsOf(types.map((type) => [type, {type}])),
    Object.fromEntries(types.map((type) => [type, activityTypes[type] ?? 'unknown'])),
  );
});

for (const [type, meaning] of Object.entries(activityTypes)) {
  test(`of all codes of an activity ${type}, only those of the table mean anything but ${meaning}`, () => {
    const codes = signs.flatMap((first) => signs.map((second) => first + second));
    assert.deepEqual(
      meaningsOf(codes.map((code) => [`${type} ${code}`, {type, code}])),
      Object.fromEntries(codes.map((code) => [`${type} ${code}`, activities[`${type} ${code}`] ?? meaning])),
    );
  });
}

for (const [type, code, statusCode, meaning] of [
  ['I', 'ZZ', '999', 'in_transit'],
  ['D', 'KB', '011', 'delivered'],
  ['X', 'ZZ', '013', 'exception'],
  ['X', 'ZZ', '084', 'in_transit customs (customs)'],
  ['X', '48', '013', 'attempt_failed'],
  ['Q', 'ZZ', undefined, 'unknown'],
  ['constructor', '__proto__', 'toString', 'unknown'],
] as const) {
  test(`an activity ${type} ${code} with the status code ${statusCode} is ${meaning}`, () => {
    const [event] = report({activity: [scan(type, code, statusCode)]}).events;
    assert.equal(event && meaningOf(event), meaning);
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

test('a delivered package has its arrival with the offset of the scan, who signed, and the day it was scheduled for', () => {
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
  assert.deepEqual(delivered.estimate, {from: '2025-06-12'});
  assert.deepEqual(delivered.flags, ['to_neighbour']);
});

for (const [what, deliveryDate, estimate] of [
  ['the day it was rescheduled for', {SDD: '20250612', RDD: '20250613', DEL: '20250614'}, {from: '2025-06-13'}],
  ['no estimate where UPS states none', {DEL: '20250614'}, undefined],
] as const) {
  test(`a delivered package keeps ${what}, and the clock of its delivery is no part of it`, () => {
    const delivered = report({
      currentStatus: {code: '011'},
      deliveryDate: Object.entries(deliveryDate).map(([type, date]) => ({type, date})),
      deliveryTime: {type: 'DEL', startTime: '080000', endTime: '081205'},
    });
    assert.deepEqual(delivered.estimate, estimate);
    assert.equal(delivered.deliveredAt, '2025-06-14T08:12:05');
  });
}

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
