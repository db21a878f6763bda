// Bodies follow https://docs.easypost.com/docs/trackers, webhooks https://docs.easypost.com/guides/webhooks-guide
// (checked 2026-11).
import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {easypost} from '../../../shared/providers/easypost.js';

const number = 'EZ1000000001';
const tracker = (facts: object) => ({
  object: 'Tracker',
  tracking_code: number,
  status: 'in_transit',
  carrier: 'UPS',
  updated_at: '2026-11-22T13:02:00Z',
  tracking_details: [],
  ...facts,
});

const parse = (body: object, status = 200) =>
  easypost.parse({status, contentType: 'application/json', body: JSON.stringify(body)}, {number});

function report(facts: object): Report {
  const outcome = parse(tracker(facts));
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

for (const [carrier, name] of [
  ['ups', 'UPS'],
  ['fedex', 'FedEx'],
  ['usps', 'USPS'],
  ['dhl', undefined],
  ['some-carrier', undefined],
  ['constructor', undefined],
  [undefined, undefined],
] as const) {
  test(`asks about a parcel of ${carrier} as ${name ?? 'one whose carrier EasyPost finds out'}`, async () => {
    const request = easypost.request({number: 'EZ1000 000001', carrier});
    assert.equal(request.url, 'https://api.easypost.com/v2/trackers');
    assert.equal(request.method, 'POST');
    assert.deepEqual(await request.json(), {tracker: {tracking_code: number, ...(name && {carrier: name})}});
  });
}

for (const [status, outcome] of [
  [401, 'unauthorized'],
  [402, 'unauthorized'],
  [404, 'not_found'],
  [422, 'bad_response'],
  [429, 'rate_limited'],
  [503, 'unreachable'],
] as const) {
  test(`an error with HTTP ${status} is ${outcome}`, () => {
    assert.equal(parse({error: {code: 'SOME.CODE', message: 'Words', errors: []}}, status).outcome, outcome);
  });
}

for (const [status, detail, expected, flags] of [
  ['unknown', 'unknown', 'unknown', undefined],
  ['pre_transit', 'label_created', 'pre_transit', undefined],
  ['in_transit', 'arrived_at_facility', 'in_transit', undefined],
  ['in_transit', 'weather_delay', 'in_transit', ['delayed']],
  ['out_for_delivery', 'out_for_delivery', 'out_for_delivery', undefined],
  ['available_for_pickup', 'held', 'available_for_pickup', ['held']],
  ['delivered', 'arrived_at_destination', 'delivered', undefined],
  ['return_to_sender', 'return', 'returning', undefined],
  ['return_to_sender', 'arrived_at_destination', 'returned', undefined],
  ['failure', 'damaged', 'exception', ['damaged']],
  ['failure', 'address_correction', 'exception', ['address_problem']],
  ['failure', null, 'exception', undefined],
  ['cancelled', 'cancelled', 'cancelled', undefined],
  ['in_transit', 'expired', 'expired', undefined],
  ['error', 'failure', 'unknown', undefined],
  ['something_new', 'something_new', 'unknown', undefined],
  ['constructor', '__proto__', 'unknown', undefined],
] as const) {
  test(`${status} / ${detail} is ${expected}${flags ? ` with ${flags}` : ''}`, () => {
    const now = report({status, status_detail: detail});
    assert.equal(now.status, expected);
    assert.deepEqual(now.flags, flags);
  });
}

for (const [name, carrier] of [
  ['UPS', 'ups'],
  ['FedEx', 'fedex'],
  ['USPS', 'usps'],
  ['DHLExpress', 'dhl'],
  ['CanadaPost', 'canada-post'],
  ['OnTrac', 'OnTrac'],
  [null, undefined],
] as const) {
  test(`the carrier ${name} is ${carrier}`, () => {
    assert.equal(report({carrier: name}).carrier, carrier);
  });
}

test('the tracker’s status counts when its events are unsorted and older than it', () => {
  const now = report({
    status: 'delivered',
    tracking_details: [
      {status: 'out_for_delivery', datetime: '2026-11-24T07:30:00Z', message: 'OUT FOR DELIVERY'},
      {status: 'delivered', datetime: '2026-11-19T09:00:00Z', message: 'DELIVERED'},
    ],
  });
  assert.equal(now.status, 'delivered');
  assert.equal(now.text, 'DELIVERED');
  assert.equal(now.deliveredAt, '2026-11-19T09:00:00Z');
  assert.equal(now.events.length, 2);
});

for (const [message, status] of [
  ['Delivery exception (Customer not available or business closed)', 'attempt_failed'],
  ['Delivery exception (Damaged)', 'exception'],
] as const) {
  test(`an event that failed with "${message}" is ${status}`, () => {
    assert.equal(report({tracking_details: [{status: 'failure', message}]}).events[0]?.status, status);
  });
}

test('reads a scan with its kind, code and place, and without its postcode', () => {
  const {events} = report({
    tracking_details: [
      {
        object: 'TrackingDetail',
        message: ' Departed FedEx location ',
        description: 'Departed',
        status: 'in_transit',
        status_detail: 'departed_facility',
        datetime: '2026-11-21T09:12:00Z',
        source: 'FedEx',
        carrier_code: 'DP',
        tracking_location: {object: 'TrackingLocation', city: 'TAMPA', state: 'FL', country: 'US', zip: '33601'},
      },
    ],
  });
  assert.deepEqual(events, [
    {
      status: 'in_transit',
      text: 'Departed FedEx location',
      time: '2026-11-21T09:12:00Z',
      kind: 'departed',
      code: 'DP',
      location: {city: 'TAMPA', region: 'FL', country: 'US'},
    },
  ]);
});

test('nulls in every field leave a report of what is left', () => {
  const nulls = {
    status: null,
    status_detail: null,
    message: null,
    description: null,
    datetime: null,
    carrier_code: null,
  };
  const location = {city: null, state: null, country: null, zip: null};
  assert.deepEqual(
    report({
      carrier: null,
      status_detail: null,
      signed_by: null,
      est_delivery_date: null,
      carrier_detail: null,
      updated_at: null,
      tracking_details: [
        {...nulls, tracking_location: null},
        {...nulls, tracking_location: location},
      ],
    }),
    {
      number,
      status: 'in_transit',
      events: [
        {status: 'unknown', text: ''},
        {status: 'unknown', text: ''},
      ],
    },
  );
});

for (const [facts, estimate] of [
  [{est_delivery_date: '2026-11-26T00:00:00Z'}, {from: '2026-11-26'}],
  [{est_delivery_date: '2026-11-26T17:59:00Z'}, {from: '2026-11-26T17:59:00Z'}],
  [
    {est_delivery_date: '2026-11-27T00:00:00Z', carrier_detail: {est_delivery_date_local: '2026-11-26'}},
    {from: '2026-11-26'},
  ],
  [
    {carrier_detail: {est_delivery_date_local: '2026-11-26', est_delivery_time_local: '17:30:00'}},
    {from: '2026-11-26T17:30:00'},
  ],
  [{est_delivery_date: 'soon'}, undefined],
] as const) {
  test(`estimates from ${JSON.stringify(facts)}`, () => {
    assert.deepEqual(report(facts).estimate, estimate);
  });
}

test('keeps a thousand events, however many there are', () => {
  const tracking_details = Array.from({length: 1500}, () => ({status: 'in_transit', message: 'Words'}));
  assert.equal(report({tracking_details}).events.length, 1000);
});

test('says when it was stated and who signed', () => {
  const now = report({status: 'delivered', signed_by: 'R. MEYER'});
  assert.equal(now.statedAt, '2026-11-22T13:02:00Z');
  assert.equal(now.signedBy, 'R. MEYER');
});

test('reads the tracker out of a webhook', () => {
  const body = JSON.stringify({
    object: 'Event',
    description: 'tracker.updated',
    result: tracker({status: 'delivered'}),
  });
  const outcome = easypost.parseWebhook?.(body);
  assert.ok(outcome?.outcome === 'ok');
  assert.equal(outcome.shipments[0]?.status, 'delivered');
});

test('a webhook about something else is no report', () => {
  const body = JSON.stringify({object: 'Event', description: 'batch.updated', result: {object: 'Batch', status: 'x'}});
  assert.equal(easypost.parseWebhook?.(body).outcome, 'bad_response');
});

const body = new TextEncoder().encode('{"description":"tracker.updated"}');
const composed = 's\u00e9cret';
const decomposed = 'se\u0301cret';
const signature = `hmac-sha256-hex=${createHmac('sha256', decomposed).update(body).digest('hex')}`;

for (const [what, header, secret, bytes, trust] of [
  ['the secret as typed', signature, composed, body, 'body'],
  ['the secret already decomposed', signature, decomposed, body, 'body'],
  ['capital letters', signature.replace(/=.*/, (hex) => hex.toUpperCase()), composed, body, 'body'],
  ['another secret', signature, 'secret', body, 'no'],
  ['another body', signature, composed, body.slice(1), 'no'],
  ['half a signature', signature.slice(0, -8), composed, body, 'no'],
  ['no hexadecimal', 'hmac-sha256-hex=xyz', composed, body, 'no'],
  ['no signature', undefined, composed, body, 'no'],
  ['no secret', signature, '', body, 'no'],
] as const) {
  test(`a webhook with ${what} is trusted as ${trust}`, async () => {
    const headers: Record<string, string> = header === undefined ? {} : {'x-hmac-signature': header};
    assert.equal(await easypost.verify?.({headers, body: bytes}, secret), trust);
  });
}
