// Bodies, statuses and their details follow https://docs.easypost.com/docs/trackers, webhooks
// https://docs.easypost.com/guides/webhooks-guide, error codes https://docs.easypost.com/docs/errors (checked 2026-11).
import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import type {Report, TrackingEvent} from '../../../shared/model.js';
import {carrierNames} from '../../../shared/providers/carrier-names.js';
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

/** The keys of a table in the adapter's source: what it knows, whether or not a test names it. */
function keysOf(table: string): string[] {
  const source = readFileSync(new URL('../../../shared/providers/easypost.ts', import.meta.url), 'utf8');
  const [, rows] = new RegExp(`const ${table}\\b[^=]*= \\{(.*?)\\n\\};`, 's').exec(source) ?? [];
  assert.ok(rows, table);
  return [...rows.matchAll(/^ {2}'?([\w.-]+)'?:/gm)].map(([, key = '']) => key).sort();
}

/** Our carriers by their names at EasyPost. */
const names: Readonly<Record<string, string>> = {
  ups: 'UPS',
  fedex: 'FedEx',
  usps: 'USPS',
  'canada-post': 'CanadaPost',
  'australia-post': 'AustraliaPost',
  'royal-mail': 'RoyalMail',
};

for (const carrier of [...Object.keys(names), 'dhl', 'some-carrier', 'constructor', undefined]) {
  const name = carrier && Object.hasOwn(names, carrier) ? names[carrier] : undefined;
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

/** Error codes that count whatever HTTP says. */
const errorCodes: Readonly<Record<string, string>> = {
  NOT_FOUND: 'not_found',
  'TRACKER.NOT_FOUND': 'not_found',
  RATE_LIMITED: 'rate_limited',
  'APIKEY.INACTIVE': 'unauthorized',
  'APIKEY.REQUIRED': 'unauthorized',
};

test('the table of error codes is that of the adapter', () => {
  assert.deepEqual(keysOf('failureByCode'), Object.keys(errorCodes).sort());
});

for (const [code, outcome] of [
  ...Object.entries(errorCodes),
  ['SOME.CODE', 'bad_response'],
  ['constructor', 'bad_response'],
]) {
  test(`the error ${code} is ${outcome}, though HTTP says 200`, () => {
    assert.equal(parse({error: {code, message: 'Words', errors: []}}).outcome, outcome);
    assert.equal(parse({...tracker({}), error: {code, message: 'Words'}}, 422).outcome, outcome);
  });
}

/** EasyPost's statuses. */
const statuses: Readonly<Record<string, string>> = {
  unknown: 'unknown',
  pre_transit: 'pre_transit',
  in_transit: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  delivered: 'delivered',
  available_for_pickup: 'available_for_pickup',
  return_to_sender: 'returning',
  failure: 'exception',
  cancelled: 'cancelled',
  error: 'unknown',
};

/** All of EasyPost's details, each with what stands beside the status because of it. */
const details: Readonly<Record<string, string>> = {
  address_correction: 'address_problem',
  arrived_at_destination: '',
  arrived_at_facility: '(arrived)',
  arrived_at_pickup_location: '',
  awaiting_information: 'action_required',
  cancelled: '',
  damaged: 'damaged',
  delayed: 'delayed',
  delivery_exception: '',
  departed_facility: '(departed)',
  departed_origin_facility: '(departed)',
  expired: '',
  failure: '',
  held: 'held',
  in_transit: '',
  label_created: '(label_made)',
  lost: 'lost',
  missorted: '',
  out_for_delivery: '',
  received_at_destination_facility: '(arrived)',
  received_at_origin_facility: '(arrived)',
  refused: 'refused',
  return: '',
  status_update: '',
  transferred_to_destination_carrier: '',
  transit_exception: '',
  unknown: '',
  weather_delay: 'delayed',
};

/** Details that change the status. */
const statusByBoth: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(statuses).map((status) => [`${status} expired`, 'expired'])),
  'return_to_sender arrived_at_destination': 'returned',
};

const everyCase = Object.keys(statuses).flatMap((status) =>
  Object.keys(details).map((status_detail) => ({status, status_detail})),
);

/** All there is in a meaning: the status, its flags, and the kind in brackets. */
const meaningOf = ({status, flags = [], kind}: Pick<TrackingEvent, 'status' | 'flags' | 'kind'>) =>
  [status, ...flags, ...(kind ? [`(${kind})`] : [])].join(' ');

/** What the tables say. */
const meant = ({status, status_detail: detail}: (typeof everyCase)[number]) =>
  [statusByBoth[`${status} ${detail}`] ?? statuses[status], details[detail]].filter(Boolean).join(' ');

test('the adapter knows no status and no detail that is not in these tables', () => {
  assert.deepEqual(keysOf('statusByName'), Object.keys(statuses).sort());
  assert.deepEqual(
    keysOf('detailByName'),
    Object.keys(details)
      .filter((detail) => details[detail])
      .sort(),
  );
});

test('every status with every detail means what the tables say, of an event', () => {
  const {events} = report({tracking_details: everyCase});
  assert.deepEqual(
    everyCase.map((one, index) => [one, meaningOf(events[index] ?? {status: 'unknown'})]),
    everyCase.map((one) => [one, meant(one)]),
  );
});

test('every status with every detail means the same of a tracker', () => {
  assert.deepEqual(
    everyCase.map((one) => [one, meaningOf(report(one))]),
    everyCase.map((one) => [one, meant(one).replace(/ \(.*/, '')]),
  );
});

for (const [status, detail, expected] of [
  ['failure', null, 'exception'],
  ['something_new', 'something_new', 'unknown'],
  ['constructor', '__proto__', 'unknown'],
  [null, null, 'unknown'],
] as const) {
  test(`${status} / ${detail} is ${expected}`, () => {
    assert.equal(meaningOf(report({status, status_detail: detail})), expected);
  });
}

for (const [status, status_detail, message, meaning] of [
  ['failure', null, 'Refused by recipient', 'exception refused'],
  ['failure', 'failure', 'Delivery exception (Incorrect address)', 'exception address_problem'],
  ['failure', 'damaged', 'Package lost', 'exception damaged lost'],
  ['return_to_sender', 'return', 'Refused, returning to shipper', 'returning refused'],
  ['return_to_sender', 'arrived_at_destination', 'Damaged, returned to shipper', 'returned damaged'],
  ['in_transit', null, 'Delayed by weather', 'in_transit'],
  ['delivered', null, 'Cleared customs, delivered', 'delivered'],
] as const) {
  test(`a tracker of ${status} / ${status_detail} whose last event says "${message}" is ${meaning}`, () => {
    const tracking_details = [
      {status, status_detail: null, message, datetime: '2026-11-22T09:00:00Z'},
      {status, status_detail: null, message: 'Held at the locker', datetime: '2026-11-21T09:00:00Z'},
      {status: 'unknown', message: 'Lost in a locker', datetime: '2026-11-23T09:00:00Z'},
    ];
    const now = report({status, status_detail, tracking_details});
    assert.equal(meaningOf(now), meaning);
    assert.equal(now.text, message);
  });
}

test('the words of a failed attempt are those of a tracker that failed', () => {
  const message = 'Customer not available';
  const now = report({status: 'failure', tracking_details: [{status: 'failure', message}]});
  assert.deepEqual([now.status, now.events[0]?.status, now.text], ['exception', 'attempt_failed', message]);
});

test('a tracker that expired has no words of its last event for it', () => {
  const now = report({status_detail: 'expired', tracking_details: [{status: 'in_transit', message: 'Arrived'}]});
  assert.deepEqual([now.status, now.text], ['expired', undefined]);
});

/** EasyPost's carriers by our ids. */
const carriers: Readonly<Record<string, string>> = {
  UPS: 'ups',
  UPSMailInnovations: 'ups',
  FedEx: 'fedex',
  FedexSmartPost: 'fedex',
  USPS: 'usps',
  DHLExpress: 'dhl',
  DHLPaket: 'dhl',
  DhlEcs: 'dhl',
  DHLEcommerceAsia: 'dhl',
  DeutschePost: 'dhl',
  CanadaPost: 'canada-post',
  AustraliaPost: 'australia-post',
  RoyalMail: 'royal-mail',
};

test('the carriers are all that have a name at EasyPost', () => {
  const called = Object.values(carrierNames).flatMap(({easypost}) => easypost?.split(' ') ?? []);
  assert.deepEqual(called.filter((name) => name !== '?').sort(), Object.keys(carriers).sort());
});

for (const [name, carrier] of [...Object.entries(carriers), ['OnTrac', 'OnTrac'], [null, undefined]]) {
  test(`the carrier ${name} is ${carrier}`, () => {
    assert.equal(report({carrier: name}).carrier, carrier);
  });
}

test('of several trackers the one asked for comes first', () => {
  const trackers = ['EZ2000000002', 'ez1000 000001'].map((tracking_code) => tracker({tracking_code}));
  const outcome = parse({trackers: [...trackers, {object: 'Tracker'}], has_more: false});
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  assert.deepEqual(
    outcome.shipments.map((one) => one.number),
    ['ez1000 000001', 'EZ2000000002'],
  );
});

for (const trackers of [[], [{object: 'Tracker', tracking_code: null}]]) {
  test(`the list ${JSON.stringify(trackers)} is not_found`, () => {
    assert.equal(parse({trackers, has_more: false}).outcome, 'not_found');
  });
}

test('a tracker that has only its number is unknown, and one without even a status is none', () => {
  const outcome = parse({object: 'Tracker', tracking_code: number});
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  assert.equal(outcome.shipments[0]?.status, 'unknown');
  assert.equal(parse({object: 'Tracker'}).outcome, 'bad_response');
});

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
  [
    {est_delivery_date: '2026-11-27T04:00:00Z', carrier_detail: {est_delivery_date_local: '2026-11-26'}},
    {from: '2026-11-26'},
  ],
  [
    {
      est_delivery_date: '2026-11-26T17:59:00Z',
      carrier_detail: {est_delivery_date_local: '1990-01-01', est_delivery_time_local: '00:00:00'},
    },
    {from: '2026-11-26T17:59:00Z'},
  ],
  [
    {est_delivery_date: '2026-11-26T00:00:00Z', carrier_detail: {est_delivery_date_local: '2026-11-28'}},
    {from: '2026-11-26'},
  ],
  [{carrier_detail: {est_delivery_date_local: null, est_delivery_time_local: '17:30:00'}}, undefined],
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

test('reads a tracker out of a webhook that does not say what it is about', () => {
  const outcome = easypost.parseWebhook?.(JSON.stringify({object: 'Event', result: tracker({status: 'delivered'})}));
  assert.ok(outcome?.outcome === 'ok', JSON.stringify(outcome));
  assert.deepEqual([outcome.shipments[0]?.number, outcome.shipments[0]?.status], [number, 'delivered']);
});

test('a webhook about something else is no report', () => {
  const body = JSON.stringify({object: 'Event', description: 'batch.updated', result: {object: 'Batch', status: 'x'}});
  assert.equal(easypost.parseWebhook?.(body).outcome, 'bad_response');
});

for (const [body, name] of [
  ['{"id":"evt_1","object":"Event"}', 'evt_1'],
  ['{"object":"Event"}', undefined],
  ['{"id":{}}', undefined],
  ['null', undefined],
  ['{', undefined],
] as const) {
  test(`the webhook ${body} is called ${name}`, () => assert.equal(easypost.webhookId?.(body), name));
}

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
