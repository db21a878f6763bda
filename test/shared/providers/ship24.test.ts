// Bodies follow https://docs.ship24.com/assets/openapi/ship24-tracking-api.yaml, statuses https://docs.ship24.com/status,
// errors https://docs.ship24.com/errors, webhooks https://docs.ship24.com/webhooks/authentication (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report, TrackingEvent} from '../../../shared/model.js';
import {ship24} from '../../../shared/providers/ship24.js';

const number = 'S24DEMO456393';
const parse = (body: object, status = 200) =>
  ship24.parse({status, contentType: 'application/json', body: JSON.stringify(body)}, {number});
const tracking = (shipment: object | null, more: object = {}) => ({
  tracker: {trackingNumber: number, isTracked: true},
  shipment,
  events: [],
  ...more,
});

function report(shipment: object, more: object = {}): Report {
  const outcome = parse({data: {trackings: [tracking(shipment, more)]}}, 201);
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

const meaningOf = ({status, flags = [], kind}: Pick<TrackingEvent, 'status' | 'flags' | 'kind'>) =>
  [status, ...flags, ...(kind ? [`(${kind})`] : [])].join(' ');

for (const [carrier, codes] of [
  ['usps', ['us-post']],
  ['canada-post', ['ca-post']],
  ['dhl', undefined],
  ['some-carrier', undefined],
  [undefined, undefined],
] as const) {
  test(`asks about a parcel of ${carrier} with the couriers ${codes}`, async () => {
    const request = ship24.request({
      number: 'S24DEMO 456393',
      carrier,
      postcode: '94901',
      since: '2026-11-01T00:00:00Z',
    });
    assert.equal(request.url, 'https://api.ship24.com/public/v1/trackers/track');
    assert.equal(request.method, 'POST');
    assert.deepEqual(await request.json(), {
      trackingNumber: number,
      destinationPostCode: '94901',
      ...(codes && {courierCode: codes}),
    });
  });
}

const words = 'The trackingNumber provided seems invalid.';
for (const [status, code, message, outcome] of [
  [400, 'validation_error', words, 'invalid_number'],
  [400, 'validation_error', 'courierCode is unknown', 'bad_response'],
  [401, 'auth_invalid_token', 'Words', 'unauthorized'],
  [403, 'forbidden', 'Words', 'unauthorized'],
  [403, 'quota_limit_reached', 'Words', 'rate_limited'],
  [404, 'tracker_not_found', 'Words', 'not_found'],
  [404, 'new', 'Words', 'not_found'],
  [409, 'request_conflict', 'Words', 'bad_response'],
  [429, 'too_many_requests', 'Words', 'rate_limited'],
  [500, 'internal_error', 'Words', 'unreachable'],
] as const) {
  test(`HTTP ${status} with ${code}, "${message}", is ${outcome}, in both forms of an error`, () => {
    assert.equal(parse({errors: [{code, message}], data: null}, status).outcome, outcome);
    assert.equal(parse({status: 'error', data: null, error: {code, message}}, status).outcome, outcome);
  });
}

for (const [status, body, outcome] of [
  [200, '{"data":{"trackings":[]}}', 'not_found'],
  [200, '{"data":{"trackings":[{"tracker":{},"shipment":null,"events":null}]}}', 'not_found'],
  [200, '{"data":null}', 'bad_response'],
  [403, '<html>Forbidden</html>', 'unauthorized'],
  [404, '<html>Not here</html>', 'bad_response'],
] as const) {
  test(`HTTP ${status} with ${body} is ${outcome}`, () => {
    assert.equal(ship24.parse({status, contentType: 'text/html', body}, {number}).outcome, outcome);
  });
}

for (const [statusMilestone, status] of [
  ['pending', 'unknown'],
  ['info_received', 'pre_transit'],
  ['in_transit', 'in_transit'],
  ['out_for_delivery', 'out_for_delivery'],
  ['failed_attempt', 'attempt_failed'],
  ['available_for_pickup', 'available_for_pickup'],
  ['delivered', 'delivered'],
  ['exception', 'exception'],
  ['new', 'unknown'],
  ['constructor', 'unknown'],
  [undefined, 'unknown'],
] as const) {
  test(`the milestone ${statusMilestone} is ${status}, of a parcel and of an event`, () => {
    const now = report({statusMilestone}, {events: [{statusMilestone, statusCode: null}]});
    assert.deepEqual([now.status, now.events[0]?.status], [status, status]);
  });
}

for (const [statusMilestone, statusCode, statusCategory, meaning] of [
  ['info_received', 'data_order_created', 'data', 'pre_transit (label_made)'],
  ['info_received', 'data_order_cancelled', 'data', 'cancelled'],
  ['in_transit', 'data_delivery_proposed', 'data', 'in_transit'],
  ['in_transit', 'data_delivery_decided', 'data', 'in_transit'],
  ['in_transit', 'transit_handover', 'transit', 'in_transit (picked_up)'],
  ['in_transit', 'transit_origin_country_departure', 'transit', 'in_transit (departed)'],
  ['in_transit', 'destination_arrival', 'destination', 'in_transit (arrived)'],
  ['in_transit', 'customs_received', 'customs', 'in_transit customs (customs)'],
  ['in_transit', 'customs_exception', 'customs', 'in_transit customs delayed (customs)'],
  ['exception', 'customs_rejected', 'customs', 'exception customs (customs)'],
  ['in_transit', 'customs_cleared', 'customs', 'in_transit (customs)'],
  ['exception', 'delivery_exception', 'delivery', 'exception'],
  ['exception', 'delivery_refused', 'delivery', 'exception refused'],
  ['failed_attempt', 'delivery_attempted', 'delivery', 'attempt_failed'],
  ['exception', 'exception_return', 'exception', 'returning'],
  ['exception', 'exception_lost', 'exception', 'exception lost'],
  ['exception', 'exception_discarded', 'exception', 'exception'],
  ['delivered', 'exception_return', 'exception', 'delivered'],
  ['new', 'delivery_delivered', 'delivery', 'delivered'],
  ['new', 'customs_new', 'customs', 'in_transit'],
  [null, 'data_new', 'data', 'pre_transit'],
  [null, null, 'delivery', 'unknown'],
] as const) {
  test(`${statusCode} of ${statusCategory} at ${statusMilestone} is ${meaning}`, () => {
    const status = {statusMilestone, statusCode, statusCategory};
    const now = report(status, {events: [status]});
    assert.equal(meaningOf(now), meaning.replace(/ \(.*/, ''));
    assert.equal(now.events[0] && meaningOf(now.events[0]), meaning);
  });
}

for (const time of ['2026-11-20T10:12:57', '2026-11-20T10:12:57.000Z', '2026-11-20T10:12:57+02:00', '2026-11-20']) {
  test(`keeps the time ${time} as precise as it is`, () => {
    const {events} = report({}, {events: [{occurrenceDatetime: time, datetime: '2026-11-20T00:00:00.000Z'}]});
    assert.equal(events[0]?.time, time);
  });
}

test('reads a scan with its words, code and place, and without the postcode', () => {
  const {events, text, carrier} = report(
    {statusMilestone: 'in_transit'},
    {
      events: [
        {
          eventId: 'c6fbe883',
          status: 'Arrived in destination country',
          occurrenceDatetime: '2026-11-20T10:12:57',
          order: 2,
          location: 'SAN FRANCISCO, CA 94901',
          courierCode: 'us-post',
          statusCode: 'destination_arrival',
          statusMilestone: 'in_transit',
        },
        {status: null, occurrenceDatetime: null, location: null, courierCode: null},
      ],
    },
  );
  assert.deepEqual(events, [
    {
      status: 'in_transit',
      text: 'Arrived in destination country',
      time: '2026-11-20T10:12:57',
      kind: 'arrived',
      code: 'destination_arrival',
      location: {name: 'SAN FRANCISCO, CA'},
    },
    {status: 'unknown', text: ''},
  ]);
  assert.deepEqual([text, carrier], ['Arrived in destination country', 'usps']);
});

for (const [courierCode, carrier] of [
  [['ups'], 'ups'],
  ['cn-post', 'china-post'],
  [['some-courier'], 'some-courier'],
  [[], undefined],
] as const) {
  test(`the courier ${JSON.stringify(courierCode)} is ${carrier}`, () => {
    assert.equal(report({}, {tracker: {trackingNumber: number, courierCode}}).carrier, carrier);
  });
}

for (const [delivery, estimate] of [
  [
    {
      estimatedDeliveryDate: '2026-11-24T18:00:00',
      courierEstimatedDeliveryDate: {from: '2026-11-24T17:00:00', to: '2026-11-24T18:00:00'},
    },
    {from: '2026-11-24T17:00:00', to: '2026-11-24T18:00:00'},
  ],
  [{estimatedDeliveryDate: '2026-11-24T00:00:00.000Z', courierEstimatedDeliveryDate: null}, {from: '2026-11-24'}],
  [{courierEstimatedDeliveryDate: {from: '2026-11-24', to: null}}, {from: '2026-11-24'}],
  [
    {
      courierEstimatedDeliveryDate: {from: null, to: null},
      aiPredictiveDeliveryDate: {from: '2026-11-24', to: '2026-11-26'},
    },
    {from: '2026-11-24', to: '2026-11-26'},
  ],
  [{estimatedDeliveryDate: null}, undefined],
  [null, undefined],
] as const) {
  test(`estimates from ${JSON.stringify(delivery)}`, () => {
    assert.deepEqual(report({delivery}).estimate, estimate);
  });
}

for (const [statusMilestone, timestamps, deliveredAt] of [
  ['delivered', {deliveredDatetime: '2026-11-24T17:12:57'}, '2026-11-24T17:12:57'],
  ['delivered', null, '2026-11-24T17:00:00'],
  ['exception', {deliveredDatetime: '2026-11-24T17:12:57'}, undefined],
] as const) {
  test(`a parcel that is ${statusMilestone} at ${JSON.stringify(timestamps)} was delivered at ${deliveredAt}`, () => {
    const events = [{statusMilestone: 'delivered', occurrenceDatetime: '2026-11-24T17:00:00'}];
    const now = report({statusMilestone, delivery: {signedBy: 'DOE'}}, {events, statistics: {timestamps}});
    assert.deepEqual([now.deliveredAt, now.signedBy], [deliveredAt, 'DOE']);
  });
}

test('a parcel in trouble has the circumstances of its last words', () => {
  const events = [{status: 'Package damaged', statusMilestone: 'exception'}];
  assert.deepEqual(report({statusMilestone: 'exception'}, {events}).flags, ['damaged']);
});

test('a parcel that goes by two numbers has the one asked for', () => {
  const shipment = {statusMilestone: 'delivered', trackingNumbers: [{tn: 'OTHER'}, {tn: number}]};
  const outcome = parse({data: {trackings: [{shipment, events: []}]}}, 201);
  assert.ok(outcome.outcome === 'ok');
  assert.deepEqual(
    outcome.shipments.map((one) => one.number),
    [number],
  );
});

test('a webhook has the news of parcels, and when they were found', () => {
  const body = {
    trackings: [
      tracking(
        {statusMilestone: 'delivered'},
        {metadata: {generatedAt: '2026-11-24T17:13:35.000Z', messageId: '1', topic: 'tracking/events'}},
      ),
    ],
  };
  assert.deepEqual(ship24.parseWebhook?.(JSON.stringify(body)), {
    outcome: 'ok',
    shipments: [{number, status: 'delivered', events: [], partial: true, statedAt: '2026-11-24T17:13:35.000Z'}],
  });
});

for (const [what, body] of [
  ['no tracking', {trackings: []}],
  ['no number', {trackings: [tracking({statusMilestone: 'delivered'}, {tracker: {trackingNumber: null}})]}],
  ['only a proof of delivery', {trackings: [tracking(null)]}],
] as const) {
  test(`a webhook with ${what} is no report`, () => {
    assert.equal(ship24.parseWebhook?.(JSON.stringify(body)).outcome, 'bad_response');
  });
}

for (const [authorization, secret, trust] of [
  ['Bearer secret', 'secret', 'hint'],
  ['bearer secret', 'secret', 'hint'],
  ['Bearer other', 'secret', 'no'],
  ['secret', 'secret', 'no'],
  ['Bearer ', '', 'no'],
  [undefined, 'secret', 'no'],
] as const) {
  test(`a webhook authorised by ${authorization} is trusted as ${trust}`, async () => {
    const headers: Record<string, string> = authorization === undefined ? {} : {authorization};
    assert.equal(await ship24.verify?.({headers, body: new Uint8Array()}, secret), trust);
  });
}
