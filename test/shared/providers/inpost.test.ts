// Bodies follow https://dokumentacja-inpost.atlassian.net/wiki/spaces/PL/pages/18153479 and, for the statuses,
// https://dokumentacja-inpost.atlassian.net/wiki/spaces/PL/pages/18153478 (checked 2026-11).
import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Report} from '../../../shared/model.js';
import {inpost} from '../../../shared/providers/inpost.js';

const number = '600000000000000000000001';

const parse = (body: object | string, status = 200) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return inpost.parse({status, contentType: 'application/json', body: text}, {number});
};

function report(tracking: object): Report {
  const outcome = parse({tracking_number: number, service: 'inpost_courier_standard', ...tracking});
  assert.ok(outcome.outcome === 'ok', JSON.stringify(outcome));
  const [first] = outcome.shipments;
  assert.ok(first);
  return first;
}

test('asks about the number without its spaces', () => {
  assert.equal(inpost.request({number: '6000 0000'}).url, 'https://api-shipx-pl.easypack24.net/v1/tracking/60000000');
  assert.equal(inpost.request({number: 'a/b?'}).url, 'https://api-shipx-pl.easypack24.net/v1/tracking/A%2FB%3F');
});

const error = (status: number, key: string) => ({status, error: key, description: 'Words', details: {}});
for (const [what, body, status, outcome] of [
  ['HTTP 404', error(404, 'resource_not_found'), 404, 'not_found'],
  ['an unknown number', error(404, 'resource_not_found'), 200, 'not_found'],
  ['a wrong number', error(400, 'invalid_parameter'), 400, 'invalid_number'],
  ['a number that is refused', error(400, 'validation_failed'), 400, 'invalid_number'],
  ['HTTP 401', error(401, 'unauthorized'), 401, 'unauthorized'],
  ['HTTP 403', '', 403, 'unauthorized'],
  ['HTTP 429', '', 429, 'rate_limited'],
  ['HTTP 502', '', 502, 'unreachable'],
  ['another error', error(400, 'something_new'), 400, 'bad_response'],
  ['no tracking', {custom_attributes: {}}, 200, 'bad_response'],
  ['no JSON', '<html>', 200, 'bad_response'],
] as const) {
  test(`${what} is ${outcome}`, () => assert.equal(parse(body, status).outcome, outcome));
}

for (const [meaning, codes] of Object.entries({
  'pre_transit (label_made)': ['created', 'offers_prepared', 'offer_selected', 'confirmed'],
  'in_transit (picked_up)': [
    'dispatched_by_sender',
    'dispatched_by_sender_to_pok',
    'collected_from_sender',
    'taken_by_courier',
    'taken_by_courier_from_pok',
  ],
  'in_transit (arrived)': ['adopted_at_source_branch', 'adopted_at_sorting_center', 'adopted_at_target_branch'],
  'in_transit (departed)': ['sent_from_source_branch', 'sent_from_sorting_center'],
  in_transit: [
    'redirect_to_box',
    'canceled_redirect_to_box',
    'readdressed',
    'unstack_from_box_machine',
    'unstack_from_customer_service_point',
    'stack_parcel_pickup_time_expired',
    'stack_parcel_in_box_machine_pickup_time_expired',
    'adopted_at_somewhere_new',
    'permanently_redirected_to_box_machine',
  ],
  'in_transit delayed': ['delay_in_delivery', 'oversized'],
  out_for_delivery: [
    'out_for_delivery',
    'out_for_delivery_to_address',
    'pickup_reminder_sent_address',
    'out_for_delivery_by_drone',
  ],
  available_for_pickup: [
    'ready_to_pickup',
    'READY_TO_PICKUP',
    'pickup_reminder_sent',
    'ready_to_pickup_from_pok',
    'ready_to_pickup_from_pok_registered',
    'ready_to_pickup_from_branch',
    'courier_avizo_in_customer_service_point',
    'stack_in_box_machine',
    'stack_in_customer_service_point',
    'ready_to_pickup_from_the_moon',
  ],
  attempt_failed: ['avizo', 'undelivered_no_mailbox', 'undelivered_lack_of_access_letterbox'],
  'attempt_failed action_required': ['undelivered_cod_cash_receiver'],
  'exception address_problem': [
    'undelivered_wrong_address',
    'undelivered_incomplete_address',
    'undelivered_unknown_receiver',
    'undelivered_not_live_address',
  ],
  exception: ['undelivered', 'claimed', 'pickup_time_expired', 'undelivered_for_a_new_reason'],
  'exception refused': ['rejected_by_receiver'],
  'exception lost': ['missing'],
  returned: ['returned_to_sender', 'taken_by_courier_from_customer_service_point'],
  delivered: ['delivered', 'return_pickup_confirmation_to_sender'],
  cancelled: ['canceled'],
  unknown: ['other', 'something_new', 'constructor', ''],
})) {
  for (const code of codes) {
    test(`"${code}" is ${meaning}`, () => {
      const {status, flags = [], events} = report({status: code, tracking_details: [{status: code}]});
      const {kind} = events[0] ?? {};
      assert.equal([status, ...flags, ...(kind ? [`(${kind})`] : [])].join(' '), meaning);
      assert.equal(events[0]?.status, status);
    });
  }
}

test('the status counts, not the newest event', () => {
  assert.equal(report({status: 'confirmed', tracking_details: [{status: 'delivered'}]}).status, 'pre_transit');
});

for (const [datetime, time] of [
  ['2026-11-22T14:02:00.000+01:00', '2026-11-22T14:02:00.000+01:00'],
  ['2026-11-22T13:02:00.000Z', '2026-11-22T13:02:00.000Z'],
  ['2026-11-22T14:02:00', '2026-11-22T14:02:00'],
  [null, undefined],
] as const) {
  test(`an event stamped ${datetime} happened at ${time}`, () => {
    const {events} = report({status: 'confirmed', tracking_details: [{status: 'confirmed', datetime}]});
    assert.equal(events[0]?.time, time);
  });
}

test('an event has InPost’s own code and branch', () => {
  const detail = {status: 'adopted_at_source_branch', origin_status: 'POP', agency: 'Kraków', datetime: null};
  assert.deepEqual(report({status: 'confirmed', tracking_details: [detail]}).events, [
    {status: 'in_transit', kind: 'arrived', text: '', code: 'POP', location: {name: 'Kraków'}},
  ]);
  const [plain] = report({
    status: 'confirmed',
    tracking_details: [{...detail, origin_status: null, agency: null}],
  }).events;
  assert.deepEqual([plain?.code, plain?.location], ['adopted_at_source_branch', undefined]);
});

test('a parcel in a locker says where', () => {
  const custom_attributes = {
    target_machine_id: 'KRA01A',
    target_machine_detail: {
      name: 'KRA01A',
      location_description: 'At the shop',
      address: {line1: 'Długa 1', line2: '30-001 Kraków'},
    },
  };
  const waiting = report({service: 'inpost_locker_standard', status: 'ready_to_pickup', custom_attributes});
  assert.deepEqual(
    [waiting.pickup, waiting.flags],
    [{place: 'KRA01A, Długa 1, 30-001 Kraków, At the shop'}, ['to_locker']],
  );
  assert.equal(report({status: 'out_for_delivery', custom_attributes}).pickup, undefined);
  assert.equal(report({status: 'ready_to_pickup', custom_attributes: null}).pickup, undefined);
});

test('a delivered parcel has its arrival, or else when InPost last spoke', () => {
  const tracking_details = [{status: 'delivered', datetime: '2026-11-22T14:02:00+01:00'}];
  const updated_at = '2026-11-22T15:00:00+01:00';
  assert.equal(report({status: 'delivered', updated_at, tracking_details}).deliveredAt, '2026-11-22T14:02:00+01:00');
  assert.equal(report({status: 'delivered', updated_at, tracking_details: null}).deliveredAt, updated_at);
  assert.equal(report({status: 'out_for_delivery', updated_at}).deliveredAt, undefined);
});
