// InPost, ShipX tracking: https://dokumentacja-inpost.atlassian.net/wiki/spaces/PL/pages/18153479, statuses:
// https://dokumentacja-inpost.atlassian.net/wiki/spaces/PL/pages/18153478 and GET /v1/statuses (checked 2026-11).
// Quirks: open to everybody, in Poland and Italy; nothing is to be had from its sandbox. Statuses come without words,
// events without a place but a branch's name. `expected_flow` has not happened. Webhooks are neither signed nor do they
// carry a secret, only their sender's addresses are known, so none are read.
import type {Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import {newestFirst} from '../time.js';
import {
  askedFirst,
  compact,
  type EventMeaning,
  flagsOf,
  given,
  locationOf,
  type MeaningTable,
  meaningIn,
  meaningOf,
  rows,
  timeOf,
  wordsOf,
} from './carrier-values.js';
import type {Failure, Outcome, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';

const meaningsByStatus: MeaningTable<string> = [
  [{status: 'pre_transit', kind: 'label_made'}, ['created', 'offers_prepared', 'offer_selected', 'confirmed']],
  [
    {status: 'in_transit', kind: 'picked_up'},
    ['dispatched_by_sender', 'dispatched_by_sender_to_pok', 'collected_from_sender'],
  ],
  [{status: 'in_transit', kind: 'picked_up'}, ['taken_by_courier', 'taken_by_courier_from_pok']],
  [
    {status: 'in_transit', kind: 'arrived'},
    ['adopted_at_source_branch', 'adopted_at_sorting_center', 'adopted_at_target_branch'],
  ],
  [{status: 'in_transit', kind: 'departed'}, ['sent_from_source_branch', 'sent_from_sorting_center']],
  [{status: 'in_transit'}, ['redirect_to_box', 'canceled_redirect_to_box', 'readdressed']],
  // Stored in another locker or point for some days, and on the way to the one that was chosen again.
  [{status: 'in_transit'}, ['unstack_from_box_machine', 'unstack_from_customer_service_point']],
  [{status: 'in_transit'}, ['stack_parcel_pickup_time_expired', 'stack_parcel_in_box_machine_pickup_time_expired']],
  [{status: 'in_transit', flags: ['delayed']}, ['delay_in_delivery', 'oversized']],
  [{status: 'out_for_delivery'}, ['out_for_delivery', 'out_for_delivery_to_address', 'pickup_reminder_sent_address']],
  [
    {status: 'available_for_pickup'},
    ['ready_to_pickup', 'pickup_reminder_sent', 'ready_to_pickup_from_pok', 'ready_to_pickup_from_pok_registered'],
  ],
  [
    {status: 'available_for_pickup'},
    [
      'ready_to_pickup_from_branch',
      'courier_avizo_in_customer_service_point',
      'stack_in_box_machine',
      'stack_in_customer_service_point',
    ],
  ],
  [{status: 'attempt_failed'}, ['avizo', 'undelivered_no_mailbox', 'undelivered_lack_of_access_letterbox']],
  [{status: 'attempt_failed', flags: ['action_required']}, ['undelivered_cod_cash_receiver']],
  [
    {status: 'exception', flags: ['address_problem']},
    [
      'undelivered_wrong_address',
      'undelivered_incomplete_address',
      'undelivered_unknown_receiver',
      'undelivered_not_live_address',
    ],
  ],
  [{status: 'exception'}, ['undelivered', 'claimed', 'pickup_time_expired']],
  [{status: 'exception', flags: ['refused']}, ['rejected_by_receiver']],
  [{status: 'exception', flags: ['lost']}, ['missing']],
  [{status: 'returned'}, ['returned_to_sender', 'taken_by_courier_from_customer_service_point']],
  // The papers that were signed on delivery.
  [{status: 'delivered'}, ['delivered', 'return_pickup_confirmation_to_sender']],
  [{status: 'cancelled'}, ['canceled']],
  [{status: 'unknown'}, ['other']],
];

/** What statuses begin with, for those that are new. */
const meaningByBeginning: ReadonlyArray<readonly [RegExp, EventMeaning]> = [
  [/^(adopted_at|sent_from|taken_by|redirect|readdress|permanently_redirected|unstack)/, {status: 'in_transit'}],
  [/^out_for_delivery/, {status: 'out_for_delivery'}],
  [/^(ready_to_pickup|ready_for_collection|stack_in)/, {status: 'available_for_pickup'}],
  [/^(undelivered|rejected)/, {status: 'exception'}],
];

const failureByError: Readonly<Record<string, Failure['outcome']>> = {
  resource_not_found: 'not_found',
  invalid_parameter: 'invalid_number',
  validation_failed: 'invalid_number',
  token_invalid: 'unauthorized',
  unauthorized: 'unauthorized',
  access_forbidden: 'unauthorized',
};

interface Body {
  tracking_number?: string;
  service?: string;
  status?: string | number;
  updated_at?: string;
  custom_attributes?: {target_machine_id?: string | null; target_machine_detail?: Machine | null} | null;
  tracking_details?: Detail[] | null;
  error?: string;
  description?: string;
}

interface Machine {
  name?: string;
  location_description?: string;
  address?: {line1?: string; line2?: string} | null;
}

interface Detail {
  status?: string;
  origin_status?: string | null;
  agency?: string | null;
  datetime?: string;
}

export const inpost: Provider = {
  id: 'inpost',
  name: 'InPost',
  carriers: ['inpost'],
  baseUrl: 'https://api-shipx-pl.easypack24.net',
  auth: {kind: 'none'},

  request({number}) {
    return new Request(`${this.baseUrl}/v1/tracking/${encodeURIComponent(plainNumber(number))}`, {
      headers: {accept: 'application/json'},
    });
  },

  parse(answer, {number}) {
    if (answer.status === 404) return {outcome: 'not_found', message: 'HTTP 404'};
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, (body) => (body.error ? failureOf(body) : readTracking(body, number)));
  },
};

function failureOf({error, description}: Body): Failure {
  const outcome = meaningOf(failureByError, error) ?? 'bad_response';
  return {outcome, message: `${wordsOf(error)}: ${wordsOf(description)}`};
}

function readTracking(tracking: Body, asked: string): Outcome {
  const number = wordsOf(tracking.tracking_number);
  if (!number && typeof tracking.status !== 'string') return {outcome: 'bad_response', message: 'no tracking'};

  const events = rows(tracking.tracking_details).map(readDetail);
  const {status, flags} = meaningOfStatus(tracking.status);
  const arrival = newestFirst(events).find((event) => event.status === 'delivered');
  const waits = status === 'available_for_pickup';
  const inLocker = waits && /locker/.test(wordsOf(tracking.service) ?? '');
  const place = waits ? pickupPlace(tracking) : undefined;
  const report: Report = {
    number: number ?? compact(asked),
    carrier: 'inpost',
    status,
    events,
    ...given({
      flags: flagsOf(flags, inLocker ? ['to_locker'] : []),
      deliveredAt: status === 'delivered' ? (arrival?.time ?? timeOf(tracking.updated_at)) : undefined,
      pickup: place ? {place} : undefined,
    }),
  };
  return {outcome: 'ok', shipments: askedFirst([report], asked)};
}

function readDetail({status: code, origin_status, agency, datetime}: Detail): TrackingEvent {
  const {status, kind, flags} = meaningOfStatus(code);
  return {
    status,
    text: '',
    ...given({
      time: timeOf(datetime),
      kind,
      flags: flagsOf(flags),
      code: wordsOf(origin_status, 40) ?? wordsOf(code, 40),
      location: locationOf({name: agency}),
    }),
  };
}

function meaningOfStatus(code: unknown): EventMeaning {
  const name = wordsOf(code)?.toLowerCase() ?? '';
  const byBeginning = meaningByBeginning.find(([beginning]) => beginning.test(name))?.[1];
  return meaningIn(meaningsByStatus, name) ?? byBeginning ?? {status: 'unknown'};
}

function pickupPlace({custom_attributes: attributes}: Body): string | undefined {
  const {name, location_description, address} = attributes?.target_machine_detail ?? {};
  const parts = [wordsOf(attributes?.target_machine_id) ?? wordsOf(name), wordsOf(address?.line1)];
  const all = [...parts, wordsOf(address?.line2), wordsOf(location_description)];
  return wordsOf(all.filter(Boolean).join(', '), 300);
}
