// EasyPost, API v2: https://docs.easypost.com/docs/trackers, webhooks: https://docs.easypost.com/guides/webhooks-guide
// (checked 2026-11).
// Quirks: asking is creating a tracker; the same number and carrier give the existing one for three months, free of charge.
// The tracker's status is what counts: events are unsorted and may contradict it. `failure` is final on a tracker, but on
// an event often one failed attempt. est_delivery_date is UTC, and midnight if only the day is known.
import type {Report, TrackingEvent} from '../model.js';
import type {Status} from '../status.js';
import {newestFirst} from '../time.js';
import {
  compact,
  dayOrTimeOf,
  type EventMeaning,
  flagsOf,
  given,
  instantOf,
  locationOf,
  meaningOf,
  rows,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import {verifyHmacHex} from './hmac.js';
import type {Outcome, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {saysAttempt} from './wording.js';

const statusByName: Readonly<Record<string, Status>> = {
  unknown: 'unknown',
  pre_transit: 'pre_transit',
  in_transit: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  available_for_pickup: 'available_for_pickup',
  delivered: 'delivered',
  return_to_sender: 'returning',
  failure: 'exception',
  cancelled: 'cancelled',
  error: 'unknown',
};

/** status_detail: what stands beside the status. */
const detailByName: Readonly<Record<string, Omit<EventMeaning, 'status'>>> = {
  address_correction: {flags: ['address_problem']},
  awaiting_information: {flags: ['action_required']},
  damaged: {flags: ['damaged']},
  delayed: {flags: ['delayed']},
  weather_delay: {flags: ['delayed']},
  held: {flags: ['held']},
  lost: {flags: ['lost']},
  refused: {flags: ['refused']},
  label_created: {kind: 'label_made'},
  arrived_at_facility: {kind: 'arrived'},
  received_at_origin_facility: {kind: 'arrived'},
  received_at_destination_facility: {kind: 'arrived'},
  departed_facility: {kind: 'departed'},
  departed_origin_facility: {kind: 'departed'},
};

/** EasyPost's carriers and ours; where it has several for one of ours, it is left to find out itself. */
const carrierByName: Readonly<Record<string, string>> = {
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
const nameByCarrier: Readonly<Record<string, string>> = {
  ups: 'UPS',
  fedex: 'FedEx',
  usps: 'USPS',
  'canada-post': 'CanadaPost',
  'australia-post': 'AustraliaPost',
  'royal-mail': 'RoyalMail',
};

interface Tracker {
  tracking_code?: string;
  carrier?: string;
  status: string;
  status_detail?: string | null;
  updated_at?: string;
  signed_by?: string | null;
  est_delivery_date?: string | null;
  carrier_detail?: {est_delivery_date_local?: string | null; est_delivery_time_local?: string | null} | null;
  tracking_details?: TrackingDetail[] | null;
}

interface TrackingDetail {
  datetime?: string | null;
  status?: string | null;
  status_detail?: string | null;
  message?: string | null;
  description?: string | null;
  carrier_code?: string | null;
  tracking_location?: {city?: string | null; state?: string | null; country?: string | null} | null;
}

export const easypost: Provider = {
  id: 'easypost',
  name: 'EasyPost',
  carriers: 'any',
  baseUrl: 'https://api.easypost.com/v2',
  auth: {kind: 'basic'},
  idempotent: true,

  request({number, carrier}) {
    const tracker = {tracking_code: compact(number), ...given({carrier: meaningOf(nameByCarrier, carrier)})};
    return new Request(`${this.baseUrl}/trackers`, {
      method: 'POST',
      headers: {'content-type': 'application/json', accept: 'application/json'},
      body: JSON.stringify({tracker}),
    });
  },

  parse(answer, {number}) {
    if (answer.status === 402) return {outcome: 'unauthorized', message: 'HTTP 402: the account cannot pay'};
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Tracker & {error?: {code?: string; message?: string}}>(answer.body, ({error, ...tracker}) => {
      if (!error) return readTracker(tracker, number);
      const message = `${wordsOf(error.code)}: ${wordsOf(error.message)}`;
      return {outcome: answer.status === 404 ? 'not_found' : 'bad_response', message};
    });
  },

  async verify({headers, body}, secret) {
    const signature = headers['x-hmac-signature']?.replace(/^hmac-sha256-hex=/, '') ?? '';
    return (await verifyHmacHex(secret.normalize('NFKD'), body, signature)) ? 'body' : 'no';
  },

  parseWebhook(body) {
    return readJson<{description?: string; result: Tracker}>(body, ({description, result}) =>
      description?.startsWith('tracker.')
        ? readTracker(result, '')
        : {outcome: 'bad_response', message: `an event about no tracker: ${wordsOf(description)}`},
    );
  },
};

function readTracker(tracker: Tracker, asked: string): Outcome {
  const number = wordsOf(tracker.tracking_code) ?? wordsOf(compact(asked));
  if (typeof tracker.status !== 'string' || !number) return {outcome: 'bad_response', message: 'no tracker'};

  const events = rows(tracker.tracking_details).map(readDetail);
  const status = statusOf(tracker);
  const arrival = newestFirst(events).find((event) => event.status === 'delivered');
  const local = tracker.carrier_detail;
  const localDay = wordsOf(local?.est_delivery_date_local);
  const localTime = wordsOf(local?.est_delivery_time_local);
  const expected =
    (localTime && timeOf(`${localDay}T${localTime}`)) ?? timeOf(localDay) ?? dayOrTimeOf(tracker.est_delivery_date);
  const report: Report = {
    number,
    status,
    events,
    ...given({
      carrier: meaningOf(carrierByName, tracker.carrier) ?? wordsOf(tracker.carrier),
      flags: flagsOf(meaningOf(detailByName, tracker.status_detail)?.flags),
      text: newestFirst(events).find((event) => event.status === status)?.text || undefined,
      estimate: windowOf(expected, undefined),
      deliveredAt: status === 'delivered' ? arrival?.time : undefined,
      signedBy: wordsOf(tracker.signed_by),
      statedAt: instantOf(tracker.updated_at),
    }),
  };
  return {outcome: 'ok', shipments: [report]};
}

function statusOf({status, status_detail}: Tracker): Status {
  if (status_detail === 'expired') return 'expired';
  if (status === 'return_to_sender' && status_detail === 'arrived_at_destination') return 'returned';
  return meaningOf(statusByName, status) ?? 'unknown';
}

function readDetail(detail: TrackingDetail): TrackingEvent {
  const text = wordsOf(detail.message, 2000) ?? wordsOf(detail.description, 2000) ?? '';
  const beside = meaningOf(detailByName, detail.status_detail);
  const failedAttempt = detail.status === 'failure' && saysAttempt(text);
  const place = detail.tracking_location;
  return {
    status: failedAttempt ? 'attempt_failed' : (meaningOf(statusByName, detail.status) ?? 'unknown'),
    text,
    ...given({
      time: timeOf(detail.datetime),
      kind: beside?.kind,
      flags: flagsOf(beside?.flags),
      code: wordsOf(detail.carrier_code, 40),
      location: locationOf({city: place?.city, region: place?.state, country: place?.country}),
    }),
  };
}
