// Bodies follow https://asset.17track.net/api/document/v2.2_en/index.html, error codes
// https://help.17track.net/hc/en-us/articles/37570440168473-Error-Codes-and-Troubleshooting (checked 2026-11).
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {test} from 'node:test';
import type {Report, TrackingEvent} from '../../../shared/model.js';
import {track17} from '../../../shared/providers/17track.js';

const number = 'RR987654321CN';
const json = (body: object, status = 200) => ({status, contentType: 'application/json', body: JSON.stringify(body)});
const parse = (body: object, status = 200) => track17.parse(json(body, status), {number});
const accepted = (...items: object[]) => ({code: 0, data: {accepted: items, rejected: []}});
const item = (info: object | null, more: object = {}) => ({number, carrier: 3011, track_info: info, ...more});
const rejected = (code: number) => ({
  code: 0,
  data: {accepted: [], rejected: [{number, error: {code, message: 'Words'}}]},
});

function report(info: object, more: object = {}): Report {
  const outcome = parse(accepted(item(info, more)));
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

const withEvents = (...events: object[]) =>
  report({latest_status: {status: 'InTransit'}, tracking: {providers: [{events}]}}).events;

const meaningOf = ({status, flags = [], kind}: Pick<TrackingEvent, 'status' | 'flags' | 'kind'>) =>
  [status, ...flags, ...(kind ? [`(${kind})`] : [])].join(' ');

for (const [carrier, code] of [
  ['usps', 21051],
  ['royal-mail', 11031],
  ['dhl', undefined],
  ['some-carrier', undefined],
  [undefined, undefined],
] as const) {
  test(`asks about a parcel of ${carrier} with the carrier ${code}, and registers it so`, async () => {
    const asked = {number: 'RR 987654321 CN', carrier};
    const parcel = {number, ...(code && {carrier: code})};
    const request = track17.request(asked);
    assert.equal(request.url, 'https://api.17track.net/track/v2.2/gettrackinfo');
    assert.equal(request.method, 'POST');
    assert.deepEqual(await request.json(), [parcel]);
    const register = track17.register?.({...asked, postcode: '53113'});
    assert.equal(register?.url, 'https://api.17track.net/track/v2.2/register');
    assert.deepEqual(await register.json(), [{...parcel, param: '53113'}]);
  });
}

for (const [code, outcome] of [
  [-18010001, 'unauthorized'],
  [-18010002, 'unauthorized'],
  [-18010003, 'unreachable'],
  [-18010004, 'unauthorized'],
  [-18010005, 'unauthorized'],
  [-18010013, 'bad_response'],
  [-18010019, 'needs_key'],
  [-18010020, 'needs_key'],
  [-18019903, 'unsupported_carrier'],
  [-18019907, 'rate_limited'],
  [-18019908, 'rate_limited'],
  [-18019909, 'not_found'],
  [-18019910, 'unsupported_carrier'],
  [-1, 'bad_response'],
] as const) {
  test(`the code ${code} is ${outcome}, of a number, of a request and of a registration`, () => {
    assert.equal(parse(rejected(code)).outcome, outcome);
    assert.equal(parse({code, data: {errors: [{code, message: 'Words'}]}}).outcome, outcome);
    assert.equal(parse({code: 0, data: {errors: [{code, message: 'Words'}]}}).outcome, outcome);
    assert.equal(parse({code}).outcome, outcome);
    assert.equal(track17.parseRegistered?.(json(rejected(code)))?.outcome, outcome);
  });
}

test('a number it was not told of is to be registered', () => {
  const outcome = parse(rejected(-18019902));
  assert.ok(outcome.outcome === 'not_found');
  assert.equal(outcome.unregistered, true);
});

test('a rejected number may come without a list around it', () => {
  assert.equal(parse({code: 0, data: {rejected: {error: {code: -18019908}}}}).outcome, 'rate_limited');
});

for (const [what, body] of [
  ['an accepted number', {code: 0, data: {accepted: [{origin: 1, number, carrier: 3011}], rejected: []}}],
  ['a number that was registered before', rejected(-18019901)],
] as const) {
  test(`${what} is registered`, () => {
    assert.equal(track17.parseRegistered?.(json(body)), undefined);
  });
}

for (const [what, body, outcome] of [
  ['a parcel that was not found', accepted(item({latest_status: {status: 'NotFound'}})), 'not_found'],
  [
    'a number that is none',
    accepted(item({latest_status: {status: 'NotFound', sub_status: 'NotFound_InvalidCode'}})),
    'not_found',
  ],
  ['an answer about nothing', accepted(), 'not_found'],
  ['another document', {status: 'ok'}, 'bad_response'],
] as const) {
  test(`${what} is ${outcome}`, () => {
    assert.equal(parse(body).outcome, outcome);
  });
}

test('a parcel that nothing is known of yet is unknown', () => {
  const outcome = parse(accepted(item(null)));
  assert.deepEqual(outcome, {
    outcome: 'ok',
    shipments: [{number, carrier: 'china-post', status: 'unknown', events: []}],
  });
});

for (const [status, subStatus, meaning] of [
  ['InfoReceived', 'InfoReceived', 'pre_transit'],
  ['InTransit', 'InTransit_PickedUp', 'in_transit (picked_up)'],
  ['InTransit', 'InTransit_Departure', 'in_transit (departed)'],
  ['InTransit', 'InTransit_Arrival', 'in_transit (arrived)'],
  ['InTransit', 'InTransit_Other', 'in_transit'],
  ['InTransit', 'InTransit_CustomsProcessing', 'in_transit customs (customs)'],
  ['InTransit', 'InTransit_CustomsReleased', 'in_transit (customs)'],
  ['InTransit', 'InTransit_CustomsRequiringInformation', 'in_transit customs action_required (customs)'],
  ['OutForDelivery', 'OutForDelivery_Other', 'out_for_delivery'],
  ['AvailableForPickup', 'AvailableForPickup_Other', 'available_for_pickup'],
  ['DeliveryFailure', 'DeliveryFailure_Other', 'attempt_failed'],
  ['DeliveryFailure', 'DeliveryFailure_NoBody', 'attempt_failed'],
  ['DeliveryFailure', 'DeliveryFailure_Security', 'attempt_failed held'],
  ['DeliveryFailure', 'DeliveryFailure_Rejected', 'attempt_failed refused'],
  ['DeliveryFailure', 'DeliveryFailure_InvalidAddress', 'attempt_failed address_problem'],
  ['Delivered', 'Delivered_Other', 'delivered'],
  ['Exception', 'Exception_Other', 'exception'],
  ['Exception', 'Exception_Returning', 'returning'],
  ['Exception', 'Exception_Returned', 'returned'],
  ['Exception', 'Exception_NoBody', 'exception address_problem'],
  ['Exception', 'Exception_Security', 'exception held'],
  ['Exception', 'Exception_Damage', 'exception damaged'],
  ['Exception', 'Exception_Rejected', 'exception refused'],
  ['Exception', 'Exception_Delayed', 'exception delayed'],
  ['Exception', 'Exception_Lost', 'exception lost'],
  ['Exception', 'Exception_Destroyed', 'exception'],
  ['Exception', 'Exception_Cancel', 'cancelled'],
  ['Expired', 'Expired_Other', 'expired'],
] as const) {
  test(`${subStatus} is ${meaning}, of a parcel and of an event`, () => {
    const now = report({latest_status: {status, sub_status: subStatus}});
    assert.equal(meaningOf(now), meaning.replace(/ \(.*/, ''));
    assert.equal(meaningOf(withEvents({sub_status: subStatus})[0] ?? now), meaning);
  });
}

for (const [status, subStatus, expected] of [
  ['Delivered', 'Delivered_New', 'delivered'],
  ['Delivered', 'Exception_Returned', 'delivered'],
  ['Delivered', null, 'delivered'],
  ['New', 'InTransit_Arrival', 'in_transit'],
  [null, 'Exception_New', 'exception'],
  ['New', 'New_New', 'unknown'],
  ['constructor', '__proto__', 'unknown'],
  [null, null, 'unknown'],
] as const) {
  test(`the status ${status} with ${subStatus} is ${expected}`, () => {
    assert.equal(report({latest_status: {status, sub_status: subStatus}}).status, expected);
  });
}

for (const [stage, subStatus, meaning] of [
  ['PickedUp', null, 'in_transit (picked_up)'],
  ['Returning', null, 'returning'],
  ['Delivered', 'New_New', 'delivered'],
  ['New', null, 'unknown'],
] as const) {
  test(`an event at the stage ${stage} with ${subStatus} is ${meaning}`, () => {
    const [event] = withEvents({stage, sub_status: subStatus});
    assert.equal(event && meaningOf(event), meaning);
  });
}

for (const [times, time] of [
  [
    {
      time_iso: '2026-11-20T13:45:00+08:00',
      time_utc: '2026-11-20T05:45:00Z',
      time_raw: {date: '2026-11-20', time: '13:45:00', timezone: '+08:00'},
    },
    '2026-11-20T13:45:00+08:00',
  ],
  [{time_iso: '2026-11-20T00:00:00+08:00', time_raw: {date: '2026-11-20', time: null, timezone: null}}, '2026-11-20'],
  [{time_raw: {date: '2026-11-20', time: '13:45:00', timezone: null}}, '2026-11-20T13:45:00'],
  [{time_raw: {date: '2026-11-20', time: '13:45:00', timezone: '+08:00'}}, '2026-11-20T13:45:00+08:00'],
  [{time_iso: '2026-11-20T13:45:00', time_raw: '20.11.2026'}, '2026-11-20T13:45:00'],
  [{time_utc: '2026-11-20T05:45:00Z'}, '2026-11-20T05:45:00Z'],
  [{time_iso: 'soon', time_raw: null}, undefined],
] as const) {
  test(`the time of ${JSON.stringify(times)} is ${time}`, () => {
    assert.equal(withEvents(times)[0]?.time, time);
  });
}

test('reads a scan in the carrier’s own words, with its place and without its postcode', () => {
  const event = {
    time_iso: '2026-11-20T13:45:00+08:00',
    description: ' 已离开 ',
    description_translation: {lang: 'en', description: 'Departed'},
    sub_status: 'InTransit_Departure',
    address: {country: 'CN', state: 'GD', city: 'Shenzhen', street: '1 Road', postal_code: '518000'},
  };
  const [first, second] = withEvents(event, {...event, location: 'SHENZHEN, 518000', address: {country: 'CN'}});
  assert.deepEqual(first, {
    time: '2026-11-20T13:45:00+08:00',
    status: 'in_transit',
    kind: 'departed',
    code: 'InTransit_Departure',
    text: '已离开',
    location: {city: 'Shenzhen', region: 'GD', country: 'CN'},
  });
  assert.deepEqual(second?.location, {name: 'SHENZHEN', country: 'CN'});
});

test('reads the scans of both carriers, the last words, and when they were fetched', () => {
  const now = report({
    latest_status: {status: 'Exception', sub_status: 'Exception_Other'},
    latest_event: {description: 'Parcel damaged'},
    tracking: {
      providers: [
        {provider: {key: 21051, name: 'USPS'}, latest_sync_time: '2026-11-22T10:00:00Z', events: [{description: 'A'}]},
        {provider: {key: 3011}, latest_sync_time: '2026-11-22T11:00:00Z', events: [{description: 'B'}]},
      ],
    },
  });
  assert.deepEqual([now.text, now.flags, now.statedAt], ['Parcel damaged', ['damaged'], '2026-11-22T11:00:00Z']);
  assert.deepEqual(
    now.events.map(({text}) => text),
    ['A', 'B'],
  );
});

for (const [code, name, carrier] of [
  [100002, 'UPS', 'ups'],
  [7041, 'DHL Paket', 'dhl'],
  [190999, 'Some Carrier', 'Some Carrier'],
  [0, null, undefined],
] as const) {
  test(`the carrier ${code} is ${carrier}`, () => {
    assert.equal(report({tracking: {providers: [{provider: {name}}]}}, {carrier: code}).carrier, carrier);
  });
}

for (const [dates, estimate] of [
  [
    {source: 'Official', from: '2026-11-26T00:00:00-05:00', to: '2026-11-28T00:00:00-05:00'},
    {from: '2026-11-26', to: '2026-11-28'},
  ],
  [
    {from: '2026-11-26T14:00:00-05:00', to: '2026-11-26T16:00:00-05:00'},
    {from: '2026-11-26T14:00:00-05:00', to: '2026-11-26T16:00:00-05:00'},
  ],
  [{from: '2026-11-26', to: null}, {from: '2026-11-26'}],
  [
    {from: null, to: '2026-11-26T23:59:59-05:00'},
    {from: '2026-11-26', to: '2026-11-26T23:59:59-05:00'},
  ],
  [{source: null, from: null, to: null}, undefined],
  [null, undefined],
] as const) {
  test(`estimates from ${JSON.stringify(dates)}`, () => {
    assert.deepEqual(report({time_metrics: {estimated_delivery_date: dates}}).estimate, estimate);
  });
}

for (const [what, info, time] of [
  [
    'its milestone',
    {milestone: [{key_stage: 'Delivered', time_iso: '2026-11-21T09:00:00+01:00'}]},
    '2026-11-21T09:00:00+01:00',
  ],
  [
    'its scan',
    {tracking: {providers: [{events: [{sub_status: 'Delivered_Other', time_iso: '2026-11-21T10:00:00'}]}]}},
    '2026-11-21T10:00:00',
  ],
] as const) {
  test(`a delivered parcel was delivered at the time of ${what}, and another was not`, () => {
    assert.equal(report({...info, latest_status: {status: 'Delivered'}}).deliveredAt, time);
    assert.equal(report({...info, latest_status: {status: 'InTransit'}}).deliveredAt, undefined);
  });
}

test('of several parcels with the number, those that were found are told of', () => {
  const outcome = parse(
    accepted(
      item({latest_status: {status: 'NotFound'}}, {carrier: 3013}),
      item({latest_status: {status: 'Delivered'}}, {number: 'OTHER'}),
      item({latest_status: {status: 'InTransit'}}),
    ),
  );
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  assert.deepEqual(
    outcome.shipments.map((one) => [one.number, one.status]),
    [
      [number, 'in_transit'],
      ['OTHER', 'delivered'],
    ],
  );
});

for (const [what, body, outcome] of [
  ['news', {event: 'TRACKING_UPDATED', data: item({latest_status: {status: 'Delivered'}})}, 'ok'],
  [
    'a number that was not found',
    {event: 'TRACKING_UPDATED', data: item({latest_status: {status: 'NotFound'}})},
    'not_found',
  ],
  ['the end of tracking', {event: 'TRACKING_STOPPED', data: {number, carrier: 3011, tag: null}}, 'bad_response'],
  ['no number', {event: 'TRACKING_UPDATED', data: item({}, {number: ' '})}, 'bad_response'],
] as const) {
  test(`a webhook with ${what} is ${outcome}`, () => {
    const read = track17.parseWebhook?.(JSON.stringify(body));
    assert.equal(read?.outcome, outcome);
    if (read?.outcome === 'ok') assert.equal(read.shipments[0]?.number, number);
  });
}

const body = new TextEncoder().encode('{"event":"TRACKING_UPDATED"}');
const sign = createHash('sha256').update('{"event":"TRACKING_UPDATED"}/key').digest('hex');

for (const [what, header, secret, bytes, trust] of [
  ['the key', sign, 'key', body, 'body'],
  ['capital letters', sign.toUpperCase(), 'key', body, 'body'],
  ['another key', sign, 'other', body, 'no'],
  ['another body', sign, 'key', body.slice(1), 'no'],
  ['half a signature', sign.slice(0, 32), 'key', body, 'no'],
  ['no signature', undefined, 'key', body, 'no'],
  ['no key', createHash('sha256').update('{"event":"TRACKING_UPDATED"}/').digest('hex'), '', body, 'no'],
] as const) {
  test(`a webhook signed with ${what} is trusted as ${trust}`, async () => {
    const headers: Record<string, string> = header === undefined ? {} : {sign: header};
    assert.equal(await track17.verify?.({headers, body: bytes}, secret), trust);
  });
}
