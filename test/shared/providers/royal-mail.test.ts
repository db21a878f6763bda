// Bodies follow the specification of the Tracking API v2, https://developer.royalmail.net/product/76894
// (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {royalMail} from '../../../shared/providers/royal-mail.js';

const number = 'RN123456785GB';
const other = '0A12345678900000B1C2D';

const parse = (body: object, status = 200) =>
  royalMail.parse({status, contentType: 'application/json', body: JSON.stringify(body)}, {number});

const failed = (errorCode: string, errorDescription = 'Words') => ({errors: [{errorCode, errorDescription}]});

/** The report on one mail piece; its summary has a category, unless the test says otherwise. */
function report(summary: object | null, piece: object = {}): Report {
  const mailPieces = {
    mailPieceId: other,
    summary: summary && {oneDBarcode: number, uniqueItemId: other, statusCategory: 'IN TRANSIT', ...summary},
    events: [],
    ...piece,
  };
  const outcome = parse({mailPieces});
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

test('asks for the events of the number without spaces, and accepts the terms', () => {
  const request = royalMail.request({number: 'rn 123456785/gb'});
  assert.equal(request.url, 'https://api.royalmail.net/mailpieces/v2/RN123456785%2FGB/events');
  assert.equal(request.headers.get('X-Accept-RMG-Terms'), 'yes');
});

for (const [status, body, outcome] of [
  [404, failed('E1142', "Barcode reference isn't recognised"), 'not_found'],
  [200, failed('E1142'), 'not_found'],
  [404, failed('E1308', 'No update available'), 'not_found'],
  [404, failed('E1283', 'Tracking is not supported'), 'not_found'],
  [404, {httpCode: '404', httpMessage: 'Not Found'}, 'not_found'],
  [400, {httpCode: '400', ...failed('E0004', 'Failed header validation')}, 'bad_response'],
  [400, failed('E9999'), 'bad_response'],
  [200, {httpCode: '401', moreInformation: 'Client id not registered.'}, 'unauthorized'],
  [200, failed('E0016', 'Access denied'), 'unauthorized'],
  [400, failed('E0010', 'Too many requests'), 'rate_limited'],
  [429, {httpCode: '429'}, 'rate_limited'],
  [200, {httpCode: 429}, 'rate_limited'],
  [200, failed('E0001', 'Service unavailable'), 'unreachable'],
  [503, failed('E0001'), 'unreachable'],
  [200, {mailPieces: [{mailPieceId: number, error: {errorCode: 'E1142'}}]}, 'not_found'],
  [200, {mailPieces: {mailPieceId: number, events: []}}, 'bad_response'],
  [200, {}, 'bad_response'],
] as const) {
  test(`HTTP ${status} with ${JSON.stringify(body)} is ${outcome}`, () => {
    assert.equal(parse(body, status).outcome, outcome);
  });
}

for (const [code, words, meaning] of [
  ['EVAIP', 'Sender despatching item', 'pre_transit (label_made)'],
  ['EVDAV', 'Item received', 'in_transit (arrived)'],
  ['EVNMI', 'Forwarded - mis-sort', 'in_transit'],
  ['EVNKS', 'Held under Keepsafe', 'in_transit held'],
  ['EVGPD', 'Due to be delivered today', 'out_for_delivery'],
  ['EVKLC', 'Delivered to a collection point', 'available_for_pickup'],
  ['EVNPS', 'Ready for redelivery or collection', 'available_for_pickup'],
  ['EVKNA', 'Delivery attempted - no answer', 'attempt_failed'],
  ['EVKSP', 'Delivered and signed', 'delivered'],
  ['EVKDN', 'Delivered to a neighbour', 'delivered to_neighbour'],
  ['EVNGA', 'Addressee gone away', 'returning address_problem'],
  ['EVKRF', 'Refused', 'returning refused'],
  ['EVRTS', 'Delivered back to sender', 'returned'],
  ['EVIZZ', 'Words', 'in_transit'],
  ['EVZZZ', 'Being returned to sender', 'returning'],
  ['EVZZZ', 'Ready for collection', 'available_for_pickup'],
  ['EVZZZ', 'Delivery attempted', 'attempt_failed'],
  ['EVZZZ', 'Out for delivery', 'out_for_delivery'],
  ['EVZZZ', 'Awaiting customs clearance', 'in_transit customs (customs)'],
  ['EVZZZ', 'Words', 'unknown'],
  [undefined, 'Words', 'unknown'],
] as const) {
  test(`an event ${code} "${words}" is ${meaning}`, () => {
    const {events} = report({}, {events: [{eventCode: code, eventName: words}]});
    const [event] = events;
    assert.ok(event);
    const {status, flags = [], kind, text} = event;
    assert.equal([status, ...flags, ...(kind ? [`(${kind})`] : [])].join(' '), meaning);
    assert.equal(text, words);
  });
}

for (const [summary, status] of [
  [{statusCategory: 'IN TRANSIT', lastEventCode: 'EVGPD'}, 'out_for_delivery'],
  [{statusCategory: 'Delivered', lastEventCode: 'EVZZZ'}, 'delivered'],
  [{statusCategory: 'DELIVERED', lastEventCode: 'EVRTS'}, 'returned'],
  [{statusCategory: 'IN TRANSIT', lastEventCode: 'EVZZZ', statusDescription: 'Words'}, 'in_transit'],
  [{statusCategory: 'IN TRANSIT', statusDescription: 'Your item is available for collection'}, 'available_for_pickup'],
  [{statusCategory: 'OUT FOR DELIVERY'}, 'out_for_delivery'],
  [{statusCategory: 'SOMETHING NEW', lastEventCode: 'EVIZZ'}, 'in_transit'],
  [{statusCategory: 'SOMETHING NEW'}, 'unknown'],
  [{statusCategory: null}, 'unknown'],
] as const) {
  test(`a summary of ${JSON.stringify(summary)} is ${status}`, () => {
    assert.equal(report(summary).status, status);
  });
}

test('the summary counts, not the newest event', () => {
  const events = [{eventCode: 'EVKSP', eventDateTime: '2026-05-12T10:00:00+01:00'}];
  assert.equal(report({lastEventCode: 'EVNMI'}, {events}).status, 'in_transit');
});

test('without a summary the newest event that means something counts', () => {
  const events = [
    {eventCode: 'EVDAV', eventDateTime: '2026-05-11T10:00:00+01:00', eventName: 'Received'},
    {eventCode: 'EVZZZ', eventDateTime: '2026-05-13T10:00:00+01:00', eventName: 'Words'},
    {eventCode: 'EVKOP', eventDateTime: '2026-05-12T10:00:00+01:00', eventName: 'Delivered'},
  ];
  const {status, text, deliveredAt} = report(null, {events});
  assert.deepEqual(
    {status, text, deliveredAt},
    {status: 'delivered', text: 'Delivered', deliveredAt: '2026-05-12T10:00:00+01:00'},
  );
});

for (const [eventDateTime, time] of [
  ['2026-05-12T10:04:00+01:00', '2026-05-12T10:04:00+01:00'],
  ['2026-05-12T10:04:00+0000', '2026-05-12T10:04:00+00:00'],
  ['2026-05-12', '2026-05-12'],
  ['12/05/2026', undefined],
  [null, undefined],
] as const) {
  test(`an event stamped ${eventDateTime} happened at ${time}`, () => {
    const {events} = report({}, {events: [{eventCode: 'EVDAV', eventDateTime, locationName: 'Stafford DO'}]});
    assert.equal(events[0]?.time, time);
    assert.deepEqual(events[0]?.location, {name: 'Stafford DO'});
  });
}

for (const [estimatedDelivery, estimate] of [
  [
    {date: '2026-05-14', startOfEstimatedWindow: '08:00:00+01:00', endOfEstimatedWindow: '11:00:00+01:00'},
    {from: '2026-05-14T08:00:00+01:00', to: '2026-05-14T11:00:00+01:00'},
  ],
  [{date: '2026-05-14', startOfEstimatedWindow: '08:00', endOfEstimatedWindow: null}, {from: '2026-05-14T08:00'}],
  [{startOfEstimatedWindow: '2026-05-14T08:00:00+01:00'}, {from: '2026-05-14T08:00:00+01:00'}],
  [{date: '2026-05-14'}, {from: '2026-05-14'}],
  [{date: '2026-05-14T00:00:00+00:00'}, {from: '2026-05-14'}],
  [{}, undefined],
  [null, undefined],
] as const) {
  test(`estimates ${JSON.stringify(estimate)} from ${JSON.stringify(estimatedDelivery)}`, () => {
    assert.deepEqual(report({}, {estimatedDelivery}).estimate, estimate);
  });
}

test('who signed is told only of what was delivered', () => {
  const signature = {recipientName: 'Simon', signatureDateTime: '2026-05-12T10:04:00+01:00'};
  const {signedBy, deliveredAt} = report({statusCategory: 'DELIVERED'}, {signature});
  assert.deepEqual({signedBy, deliveredAt}, {signedBy: 'Simon', deliveredAt: '2026-05-12T10:04:00+01:00'});
  assert.equal(report({}, {signature}).signedBy, undefined);
});

test('a parcel at a collection point says where', () => {
  const {pickup} = report({lastEventCode: 'EVKLC', lastEventLocationName: 'Stafford Post Office'});
  assert.deepEqual(pickup, {place: 'Stafford Post Office'});
});

test('a parcel has the number asked for, whichever of its two numbers that is', () => {
  assert.equal(report({}).number, number);
});

test('of several mail pieces the one asked for comes first', () => {
  const mailPieces = ['RN000000000GB', number].map((mailPieceId) => ({mailPieceId, summary: {lastEventCode: 'EVGPD'}}));
  const outcome = parse({mailPieces: [...mailPieces, {mailPieceId: 'X', error: {errorCode: 'E1142'}}]});
  assert.deepEqual(outcome.outcome === 'ok' && outcome.shipments.map((one) => one.number), [number, 'RN000000000GB']);
});
