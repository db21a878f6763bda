// Bodies follow the model of https://github.com/AfterShip/tracking-sdk-nodejs (17.0.0, API 2026-07), statuses
// https://www.aftership.com/docs/tracking/2026-07/enum/delivery-sub-statuses, webhooks
// https://www.aftership.com/docs/tracking/2025-01/webhook/webhook-specifications (checked 2026-11).
import assert from 'node:assert/strict';
import {createHmac} from 'node:crypto';
import {test} from 'node:test';
import type {Report, TrackingEvent} from '../../../shared/model.js';
import {aftership} from '../../../shared/providers/aftership.js';

const number = '9405511202575421535949';
const json = (body: object, status = 200) => ({status, contentType: 'application/json', body: JSON.stringify(body)});
const parse = (body: object, status = 200) => aftership.parse(json(body, status), {number});
const tracking = (facts: object) => ({id: 'f7e0', tracking_number: number, slug: 'usps', tag: 'InTransit', ...facts});
const list = (...trackings: object[]) => ({
  meta: {code: 200},
  data: {pagination: {total: trackings.length}, trackings},
});

function only(body: object): Report {
  const outcome = parse(body);
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}
const report = (facts: object) => only(list(tracking(facts)));

const meaningOf = ({status, flags = [], kind}: Pick<TrackingEvent, 'status' | 'flags' | 'kind'>) =>
  [status, ...flags, ...(kind ? [`(${kind})`] : [])].join(' ');

for (const [carrier, slug] of [
  ['royal-mail', 'royal-mail'],
  ['yamato', 'taqbin-jp'],
  ['dhl', undefined],
  ['some-carrier', undefined],
  [undefined, undefined],
] as const) {
  test(`asks about a parcel of ${carrier} with the slug ${slug}, and registers it so`, async () => {
    const asked = {number: '9405 5112 0257 5421 535949', carrier};
    const request = aftership.request(asked);
    const query = slug ? `&slug=${slug}` : '';
    assert.equal(
      request.url,
      `https://api.aftership.com/tracking/2026-07/trackings?tracking_numbers=${number}${query}`,
    );
    const register = aftership.register?.({...asked, postcode: '94901', language: 'de-AT'});
    assert.equal(register?.url, 'https://api.aftership.com/tracking/2026-07/trackings');
    assert.equal(register.method, 'POST');
    assert.deepEqual(await register.json(), {
      tracking_number: number,
      destination_postal_code: '94901',
      language: 'de',
      ...(slug && {slug}),
    });
  });
}

for (const [status, code, outcome] of [
  [400, 400, 'bad_response'],
  [400, 4001, 'bad_response'],
  [400, 4005, 'invalid_number'],
  [400, 4007, 'invalid_number'],
  [400, 4008, 'bad_response'],
  [400, 4010, 'unsupported_carrier'],
  [400, 4011, 'needs_key'],
  [400, 4012, 'unsupported_carrier'],
  [400, 4017, 'invalid_number'],
  [401, 401, 'unauthorized'],
  [402, 402, 'unauthorized'],
  [403, 403, 'unauthorized'],
  [404, 404, 'not_found'],
  [404, 4004, 'not_found'],
  [429, 429, 'rate_limited'],
  [500, 500, 'unreachable'],
  [200, 401, 'unauthorized'],
  [200, 429, 'rate_limited'],
] as const) {
  test(`HTTP ${status} with the code ${code} is ${outcome}, of a question and of a registration`, () => {
    const body = {meta: {code, message: 'Words', type: 'BadRequest'}, data: {}};
    assert.equal(parse(body, status).outcome, outcome);
    assert.equal(aftership.parseRegistered?.(json(body, status))?.outcome, outcome);
  });
}

for (const [what, body, status] of [
  ['an empty list', list(), 200],
  ['a tracking that does not exist', {meta: {code: 4004}, data: {}}, 404],
] as const) {
  test(`${what} is a number that is to be registered`, () => {
    const outcome = parse(body, status);
    assert.ok(outcome.outcome === 'not_found');
    assert.equal(outcome.unregistered, true);
  });
}

for (const [what, body, status] of [
  ['a new tracking', {meta: {code: 201}, data: tracking({tag: 'Pending'})}, 201],
  ['one that exists', {meta: {code: 4003, message: 'Tracking already exists.'}, data: {id: 'f7e0'}}, 400],
] as const) {
  test(`${what} is registered`, () => {
    assert.equal(aftership.parseRegistered?.(json(body, status)), undefined);
  });
}

for (const [what, body] of [
  ['no data', {meta: {code: 200}}],
  ['no tracking', {meta: {code: 200}, data: {}}],
] as const) {
  test(`an answer with ${what} is bad_response`, () => {
    assert.equal(parse(body).outcome, 'bad_response');
  });
}

for (const [tag, status] of [
  ['Pending', 'unknown'],
  ['InfoReceived', 'pre_transit'],
  ['InTransit', 'in_transit'],
  ['OutForDelivery', 'out_for_delivery'],
  ['AttemptFail', 'attempt_failed'],
  ['Delivered', 'delivered'],
  ['AvailableForPickup', 'available_for_pickup'],
  ['Exception', 'exception'],
  ['Expired', 'expired'],
  ['New', 'unknown'],
  ['constructor', 'unknown'],
  [null, 'unknown'],
] as const) {
  test(`the tag ${tag} is ${status}, with a subtag that is new and without one`, () => {
    assert.equal(meaningOf(report({tag, subtag: `${tag}_099`})), status);
    assert.equal(meaningOf(report({tag})), status);
  });
}

for (const [subtag, meaning] of [
  ['InTransit_001', 'in_transit'],
  ['InTransit_002', 'in_transit (picked_up)'],
  ['InTransit_003', 'in_transit (arrived)'],
  ['InTransit_004', 'in_transit (arrived)'],
  ['InTransit_005', 'in_transit (customs)'],
  ['InTransit_006', 'in_transit customs (customs)'],
  ['InTransit_007', 'in_transit (departed)'],
  ['AttemptFail_002', 'attempt_failed'],
  ['Delivered_001', 'delivered'],
  ['Delivered_005', 'delivered to_neighbour'],
  ['Exception_001', 'exception'],
  ['Exception_002', 'exception address_problem'],
  ['Exception_003', 'exception refused'],
  ['Exception_004', 'in_transit customs delayed (customs)'],
  ['Exception_005', 'exception delayed'],
  ['Exception_006', 'exception held action_required'],
  ['Exception_007', 'exception address_problem'],
  ['Exception_010', 'returning'],
  ['Exception_011', 'returned'],
  ['Exception_012', 'exception damaged'],
  ['Exception_013', 'exception lost'],
  ['Exception_016', 'exception delayed'],
  ['Exception_017', 'exception delayed'],
  ['Exception_018', 'exception held action_required'],
] as const) {
  test(`the subtag ${subtag} is ${meaning}, of a parcel, of a checkpoint and without its tag`, () => {
    const tag = subtag.split('_')[0];
    const now = report({tag, subtag, checkpoints: [{tag, subtag}, {subtag}]});
    assert.equal(meaningOf(now), meaning.replace(/ \(.*/, ''));
    assert.deepEqual(now.events.map(meaningOf), [meaning, meaning]);
  });
}

test('the tag counts when its subtag is of another, and when the checkpoints say otherwise', () => {
  assert.equal(report({tag: 'Delivered', subtag: 'Exception_010'}).status, 'delivered');
  const checkpoints = [{tag: 'Delivered', subtag: 'Delivered_001', message: 'Delivered'}];
  assert.equal(meaningOf(report({tag: 'Exception', subtag: 'Exception_013', checkpoints})), 'exception lost');
});

for (const time of ['2026-11-20', '2026-11-20T10:12:57', '2026-11-20T10:12:57+02:00']) {
  test(`keeps the time ${time} as precise as it is`, () => {
    assert.equal(report({checkpoints: [{checkpoint_time: time}]}).events[0]?.time, time);
  });
}

for (const [place, location] of [
  [
    {city: 'Bonn', state: 'NW', country_region: 'DEU'},
    {city: 'Bonn', region: 'NW', country: 'DE'},
  ],
  [
    {city: 'Warszawa', country_iso3: 'POL'},
    {city: 'Warszawa', country: 'PL'},
  ],
  [
    {city: 'Bern', country_region: 'CH'},
    {city: 'Bern', country: 'CH'},
  ],
  [{location: 'TAMPA, FL, 33601'}, {name: 'TAMPA, FL'}],
  [{country_region: 'GBR', location: null}, {country: 'GB'}],
  [{city: null, country_region: null}, undefined],
] as const) {
  test(`the place of ${JSON.stringify(place)} is ${JSON.stringify(location)}`, () => {
    assert.deepEqual(report({checkpoints: [place]}).events[0]?.location, location);
  });
}

test('reads a checkpoint, its code, and the words of the newest, which stands last', () => {
  const time = '2026-11-20T10:12:57-05:00';
  const now = report({
    tag: 'Exception',
    updated_at: '2026-11-21T00:00:00+00:00',
    checkpoints: [
      {message: ' Out for delivery ', checkpoint_time: time, tag: 'OutForDelivery', subtag: 'OutForDelivery_001'},
      {message: 'Refused', checkpoint_time: time, tag: 'Exception', subtag: 'Exception_003', raw_tag: 'RF'},
    ],
  });
  assert.deepEqual(now.events, [
    {status: 'out_for_delivery', text: 'Out for delivery', time, code: 'OutForDelivery_001'},
    {status: 'exception', text: 'Refused', time, code: 'RF', flags: ['refused']},
  ]);
  assert.deepEqual([now.text, now.flags, now.statedAt], ['Refused', ['refused'], '2026-11-21T00:00:00+00:00']);
});

for (const [slug, carrier] of [
  ['dhl-germany', 'dhl'],
  ['la-poste-colissimo', 'la-poste'],
  ['some-courier', 'some-courier'],
  [null, undefined],
] as const) {
  test(`the slug ${slug} is ${carrier}`, () => {
    assert.equal(report({slug}).carrier, carrier);
  });
}

const window = {from: '2026-11-24', to: '2026-11-26'};
for (const [facts, estimate] of [
  [{latest_estimated_delivery: {type: 'specific', datetime: '2026-11-24'}}, {from: '2026-11-24'}],
  [{latest_estimated_delivery: {type: 'range', datetime_min: window.from, datetime_max: window.to}}, window],
  [
    {latest_estimated_delivery: {datetime: '2026-11-24T17:00:00+01:00', datetime_min: null, datetime_max: null}},
    {from: '2026-11-24T17:00:00+01:00'},
  ],
  [
    {
      latest_estimated_delivery: null,
      courier_estimated_delivery_date: {
        estimated_delivery_date: '2026-11-25',
        estimated_delivery_date_min: window.from,
        estimated_delivery_date_max: window.to,
      },
    },
    window,
  ],
  [{expected_delivery: '2026-11-24T00:00:00'}, {from: '2026-11-24'}],
  [{aftership_estimated_delivery_date: {estimated_delivery_date: '2026-11-24'}}, {from: '2026-11-24'}],
  [{latest_estimated_delivery: {datetime: 'soon'}}, undefined],
] as const) {
  test(`estimates from ${JSON.stringify(facts)}`, () => {
    assert.deepEqual(report(facts).estimate, estimate);
  });
}

test('a delivered parcel was delivered when its checkpoint says, and somebody signed', () => {
  const checkpoints = [{checkpoint_time: '2026-11-24T10:10:00+09:00', tag: 'Delivered'}];
  const facts = {signed_by: 'DOE', shipment_delivery_date: '2026-11-24T01:10:00', checkpoints};
  const now = report({...facts, tag: 'Delivered'});
  assert.deepEqual([now.deliveredAt, now.signedBy], ['2026-11-24T10:10:00+09:00', 'DOE']);
  assert.equal(report({...facts, tag: 'Exception'}).deliveredAt, undefined);
});

test('only a parcel that waits has a place where it does', () => {
  const pickup_location = 'Flagship store';
  assert.deepEqual(report({tag: 'AvailableForPickup', pickup_location}).pickup, {place: pickup_location});
  assert.equal(report({tag: 'InTransit', pickup_location}).pickup, undefined);
});

for (const [what, data] of [
  ['alone', tracking({tag: 'Delivered', checkpoints: [{tag: 'Delivered'}]})],
  [
    'wrapped once more, as in older versions',
    {tracking: tracking({tag: 'Delivered', checkpoints: [{tag: 'Delivered'}]})},
  ],
  ['with only its last checkpoint', tracking({tag: 'Delivered', checkpoint: {tag: 'Delivered'}})],
] as const) {
  test(`reads a tracking that comes ${what}`, () => {
    const now = only({meta: {code: 200}, data});
    assert.deepEqual([now.number, now.status, now.events.length], [number, 'delivered', 1]);
  });
}

test('of several trackings the one asked for comes first', () => {
  const outcome = parse(list(tracking({tracking_number: 'OTHER'}), tracking({})));
  assert.ok(outcome.outcome === 'ok');
  assert.deepEqual(
    outcome.shipments.map((one) => one.number),
    [number, 'OTHER'],
  );
});

for (const [what, msg, outcome] of [
  ['a tracking', tracking({tag: 'Delivered'}), 'ok'],
  ['no number', tracking({tracking_number: ''}), 'bad_response'],
  ['nothing', null, 'bad_response'],
] as const) {
  test(`a webhook about ${what} is ${outcome}`, () => {
    const read = aftership.parseWebhook?.(JSON.stringify({event: 'tracking_update', msg, ts: 1763900000}));
    assert.equal(read?.outcome, outcome);
    if (read?.outcome === 'ok') assert.deepEqual(read.shipments[0]?.status, 'delivered');
  });
}

test('a webhook has the name of its event', () => {
  assert.equal(aftership.webhookId?.('{"event":"tracking_update","event_id":"6f0d"}'), '6f0d');
});

const body = new TextEncoder().encode('{"event":"tracking_update"}');
const signature = createHmac('sha256', 'secret').update(body).digest('base64');

for (const [what, header, secret, bytes, trust] of [
  ['the secret', signature, 'secret', body, 'body'],
  ['another secret', signature, 'other', body, 'no'],
  ['another body', signature, 'secret', body.slice(1), 'no'],
  ['half a signature', signature.slice(0, 20), 'secret', body, 'no'],
  ['no base64', '****', 'secret', body, 'no'],
  ['no signature', undefined, 'secret', body, 'no'],
  ['no secret', signature, '', body, 'no'],
] as const) {
  test(`a webhook with ${what} is trusted as ${trust}`, async () => {
    const headers: Record<string, string> = header === undefined ? {} : {'aftership-hmac-sha256': header};
    assert.equal(await aftership.verify?.({headers, body: bytes}, secret), trust);
  });
}
