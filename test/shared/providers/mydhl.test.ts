// Bodies follow the Tracking operations of https://developer.dhl.com/api-reference/dhl-express-mydhl-api, codes
// https://developer.dhl.com/sites/default/files/2024-10/status_1.csv, "express" (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {mydhl} from '../../../shared/providers/mydhl.js';

const number = '1234567890';
const scan = (typeCode: string, date = '2026-11-22', time = '13:06:00', description = 'Words of DHL') => ({
  date,
  time,
  typeCode,
  description,
  serviceArea: [{code: 'BNE', description: 'Brisbane-AU'}],
});
const parse = (body: object, status = 200, asked = number) =>
  mydhl.parse({status, contentType: 'application/json', body: JSON.stringify(body)}, {number: asked});

function report(facts: object, asked = number): Report {
  const shipment = {shipmentTrackingNumber: number, status: 'Success', events: [], ...facts};
  const outcome = parse({shipments: [shipment]}, 200, asked);
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

const meaningOf = ({status, flags = []}: Pick<Report, 'status' | 'flags'>) => [status, ...flags].join(' ');

for (const [typed, path] of [
  ['12 3456 7890', '/shipments/1234567890/tracking?trackingView=all-checkpoints&levelOfDetail=shipment'],
  ['jd01 4600/1', '/tracking?trackingView=all-checkpoints&pieceTrackingNumber=JD014600%2F1&levelOfDetail=all'],
] as const) {
  test(`asks about ${typed} at ${path}`, () => {
    assert.equal(mydhl.request({number: typed}).url, `https://express.api.dhl.com/mydhlapi${path}`);
  });
}

const problem = (status: unknown, detail: string) => ({
  instance: '/expressapi/tracking',
  title: 'Words',
  detail,
  status,
});

for (const [status, body, outcome] of [
  [404, problem(404, 'No data found'), 'not_found'],
  [404, {}, 'not_found'],
  [200, problem('404', 'No data found'), 'not_found'],
  [200, {shipments: []}, 'not_found'],
  [400, problem('400', '#/shipmentTrackingNumber: does not match pattern'), 'invalid_number'],
  [400, problem('400', 'Missing mandatory parameters: shipmentTrackingNumber'), 'bad_response'],
  [400, problem('400', 'Bad request'), 'bad_response'],
  [401, problem('401', 'Invalid Credentials'), 'unauthorized'],
  [200, problem('401', 'Invalid Credentials'), 'unauthorized'],
  [403, problem('403', 'Forbidden'), 'unauthorized'],
  [429, problem('429', 'Too many requests'), 'rate_limited'],
  [500, problem('500', 'Words'), 'unreachable'],
  [200, {shipments: [{status: 'Success'}]}, 'bad_response'],
  [200, {shipments: {}}, 'bad_response'],
] as const) {
  test(`HTTP ${status} with ${JSON.stringify(body)} is ${outcome}`, () => {
    assert.equal(parse(body, status).outcome, outcome);
  });
}

/** Every code of Express that moves a parcel, with what DHL calls it. */
for (const [code, words, meaning, kind] of [
  ['AD', 'Agreed delivery', 'in_transit held'],
  ['AF', 'Arrived facility', 'in_transit', 'arrived'],
  ['AR', 'Arrival in delivery facility', 'in_transit', 'arrived'],
  ['BA', 'Bad address', 'exception address_problem'],
  ['BN', 'Customer broker notified', 'in_transit customs', 'customs'],
  ['BR', 'Broker release', 'in_transit customs', 'customs'],
  ['CA', 'Closed on arrival', 'attempt_failed'],
  ['CC', 'Awaiting consignee collection', 'available_for_pickup'],
  ['CD', 'Controllable clearance delay', 'in_transit customs delayed', 'customs'],
  ['CM', 'Customer moved', 'exception address_problem'],
  ['CR', 'Clearance release', 'in_transit customs', 'customs'],
  ['DD', 'Delivered damaged', 'delivered damaged'],
  ['DF', 'Depart facility', 'in_transit', 'departed'],
  ['DS', 'Destroyed', 'exception'],
  ['FD', 'Forward destination', 'in_transit'],
  ['HP', 'Held for payment', 'in_transit held action_required'],
  ['IC', 'In clearance processing', 'in_transit customs', 'customs'],
  ['MC', 'Miscode', 'in_transit delayed'],
  ['MD', 'Missed delivery cycle', 'in_transit delayed'],
  ['MS', 'Mis-sort', 'in_transit delayed'],
  ['ND', 'Not delivered', 'attempt_failed'],
  ['NH', 'Not home', 'attempt_failed'],
  ['OH', 'On hold', 'in_transit held'],
  ['OK', 'Delivery', 'delivered'],
  ['PD', 'Partial delivery', 'in_transit'],
  ['PL', 'Processed at location', 'in_transit'],
  ['PU', 'Shipment pick up', 'in_transit', 'picked_up'],
  ['RD', 'Refused delivery', 'exception refused'],
  ['RT', 'Returned to consignor', 'returning'],
  ['SA', 'Shipment acceptance', 'in_transit', 'picked_up'],
  ['SS', 'Shipment stopped', 'exception'],
  ['TP', 'Forwarded to third party', 'in_transit'],
  ['TR', 'Record of transfer', 'in_transit'],
  ['UD', 'Uncontrollable clearance delay', 'in_transit customs delayed', 'customs'],
  ['WC', 'With delivering courier', 'out_for_delivery'],
  ['RR', 'Response received, shipment on the way to the sender', 'unknown'],
  ['XX', 'Shipment is out with courier for delivery', 'out_for_delivery'],
  ['XX', 'Delivered to your neighbour', 'delivered to_neighbour'],
  ['XX', 'Awaiting collection by the recipient', 'available_for_pickup'],
  ['XX', 'Delivery attempted; recipient not home', 'attempt_failed'],
  ['XX', 'Returned to shipper', 'returned'],
  ['XX', 'Delay', 'in_transit delayed'],
  ['XX', 'Something new', 'unknown'],
  ['constructor', 'Something new', 'unknown'],
] as const) {
  test(`${code}, ${words}, is ${meaning}`, () => {
    const {events, ...now} = report({events: [scan(code, undefined, undefined, words)]});
    assert.equal(meaningOf(now), meaning);
    assert.deepEqual([events[0] && meaningOf(events[0]), events[0]?.kind, now.text], [meaning, kind, words]);
  });
}

const arrived = scan('AR', '2026-11-22', '08:00:00');
const out = scan('WC', '2026-11-22', '08:00:00');
const pickedUp = scan('PU', '2026-11-20');

for (const [order, events] of [
  ['newest first', [out, arrived, pickedUp]],
  ['oldest first', [pickedUp, arrived, out]],
] as const) {
  test(`of events of the same minute, ${order}, the last one counts`, () => {
    assert.equal(report({events}).status, 'out_for_delivery');
  });
}

test('a note that is newer than the delivery does not hide it', () => {
  const ok = {...scan('OK', '2026-11-22', '10:15:00'), GMTOffset: '+10:00', signedBy: ' J DOE '};
  const now = report({events: [scan('CS', '2026-11-23'), ok, {...out, signedBy: 'Nobody'}]});
  assert.deepEqual([now.status, now.deliveredAt, now.signedBy], ['delivered', '2026-11-22T10:15:00+10:00', 'J DOE']);
});

test('a shipment without any event is yet to be handed over', () => {
  assert.deepEqual(report({estimatedDeliveryDate: '2026-11-26'}), {
    number,
    carrier: 'dhl',
    status: 'pre_transit',
    events: [],
    estimate: {from: '2026-11-26'},
  });
});

for (const [date, time, GMTOffset, expected] of [
  ['2026-11-22', '13:06:00', '+09:00', '2026-11-22T13:06:00+09:00'],
  ['2026-11-22', '13:06:00', undefined, '2026-11-22T13:06:00'],
  ['2026-11-22', '13:06', '-5:00', '2026-11-22T13:06-05:00'],
  ['2026-11-22', null, null, '2026-11-22'],
  ['22/11/2026', '13:06:00', '+09:00', undefined],
] as const) {
  test(`${date}, ${time}, ${GMTOffset} is ${expected}`, () => {
    const event = {...scan('PU'), date, time, GMTOffset};
    assert.equal(report({events: [event]}).events[0]?.time, expected);
  });
}

for (const [description, location] of [
  ['Brisbane-AU', {city: 'Brisbane', country: 'AU'}],
  ['BADEN-BADEN-DE', {city: 'BADEN-BADEN', country: 'DE'}],
  ['MELBOURNE-AUS', {city: 'MELBOURNE'}],
  ['Hong Kong', {city: 'Hong Kong'}],
  ['', undefined],
] as const) {
  test(`the service area ${description} is ${JSON.stringify(location)}`, () => {
    assert.deepEqual(report({events: [{...scan('PU'), serviceArea: [{description}]}]}).events[0]?.location, location);
  });
}

for (const [facts, estimate] of [
  [{estimatedDeliveryDate: '2026-11-26'}, {from: '2026-11-26'}],
  [{estimatedDeliveryDate: '2026-11-26T23:59:00'}, {from: '2026-11-26T23:59:00'}],
  [{estimatedTimeOfDelivery: '2026-11-26T00:00:00'}, {from: '2026-11-26'}],
  [{estimatedDeliveryDate: null}, undefined],
] as const) {
  test(`estimates from ${JSON.stringify(facts)}`, () => assert.deepEqual(report(facts).estimate, estimate));
}

test('reads the events of the piece asked about', () => {
  const pieces = [
    {trackingNumber: 'JD0001', events: [pickedUp]},
    {trackingNumber: 'JD0002', events: [out]},
  ];
  const now = report({events: undefined, pieces}, 'jd00 02');
  assert.deepEqual([now.number, now.status], ['jd0002', 'out_for_delivery']);
});
