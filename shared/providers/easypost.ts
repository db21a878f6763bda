// EasyPost, API v2: https://docs.easypost.com/docs/trackers, webhooks: https://docs.easypost.com/guides/webhooks-guide
// (checked 2026-11).
// Quirks: asking is creating a tracker; the same number and carrier give the existing one for three months, free of charge.
// The tracker's status is what counts: events are unsorted and may contradict it. `failure` is final on a tracker, but on
// an event often one failed attempt. est_delivery_date is UTC, and midnight if only the day is known.
import type {Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import type {Status} from '../status.js';
import {daysBetween, newestFirst, type Time} from '../time.js';
import {ourCarrier, theirCarrier} from './carrier-names.js';
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
import {postJson} from './post-json.js';
import type {Failure, Outcome, Provider} from './provider.js';
import {failureByHttpStatus, readJson, wordsIn} from './read-answer.js';
import {flagsOfTrouble, saysAttempt} from './wording.js';

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

/** Error codes: https://docs.easypost.com/docs/errors (checked 2026-11). */
const failureByCode: Readonly<Record<string, Failure['outcome']>> = {
  NOT_FOUND: 'not_found',
  'TRACKER.NOT_FOUND': 'not_found',
  RATE_LIMITED: 'rate_limited',
  'APIKEY.INACTIVE': 'unauthorized',
  'APIKEY.REQUIRED': 'unauthorized',
};

interface Tracker {
  object?: string;
  tracking_code?: string;
  carrier?: string;
  status?: string | null;
  status_detail?: string | null;
  updated_at?: string;
  signed_by?: string | null;
  est_delivery_date?: string | null;
  carrier_detail?: {est_delivery_date_local?: string | null; est_delivery_time_local?: string | null} | null;
  tracking_details?: TrackingDetail[] | null;
}

interface Body extends Tracker {
  error?: {code?: string; message?: string};
  /** In answers with several. */
  trackers?: Tracker[];
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
    const tracker = {tracking_code: compact(number), ...given({carrier: theirCarrier('easypost', carrier)})};
    return postJson(`${this.baseUrl}/trackers`, {tracker});
  },

  parse(answer, {number}) {
    if (answer.status === 404) return {outcome: 'not_found', message: 'HTTP 404'};
    if (answer.status === 402) return {outcome: 'unauthorized', message: 'HTTP 402: the account cannot pay'};
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, ({error, trackers, ...tracker}) => {
      if (error) return failureOf(error, answer.status);
      return trackers ? readTrackers(rows(trackers), number) : readTracker(tracker, number);
    });
  },

  async verify({headers, body}, secret) {
    const signature = headers['x-hmac-signature']?.replace(/^hmac-sha256-hex=/, '') ?? '';
    return (await verifyHmacHex(secret.normalize('NFKD'), body, signature)) ? 'body' : 'no';
  },

  webhookId: (body) => wordsIn(body, 'id'),

  parseWebhook(body) {
    return readJson<{description?: string; result: Tracker}>(body, ({description, result}) =>
      description?.startsWith('tracker.') || result.object === 'Tracker'
        ? readTracker(result, '')
        : {outcome: 'bad_response', message: `an event about no tracker: ${wordsOf(description)}`},
    );
  },
};

function failureOf({code, message}: NonNullable<Body['error']>, httpStatus: number): Failure {
  const outcome = meaningOf(failureByCode, code) ?? 'bad_response';
  return {outcome, message: `HTTP ${httpStatus}, ${wordsOf(code)}: ${wordsOf(message)}`};
}

/** Of several, the one asked about comes first. */
function readTrackers(trackers: readonly Tracker[], asked: string): Outcome {
  const shipments = trackers.flatMap((tracker) => {
    const outcome = readTracker(tracker, '');
    return outcome.outcome === 'ok' ? outcome.shipments : [];
  });
  if (shipments.length === 0) return {outcome: 'not_found', message: 'no tracker in the list'};
  return {outcome: 'ok', shipments: shipments.sort((a, b) => Number(isAsked(b)) - Number(isAsked(a)))};

  function isAsked({number}: Report): boolean {
    return plainNumber(number) === plainNumber(asked);
  }
}

function readTracker(tracker: Tracker, asked: string): Outcome {
  const number = wordsOf(tracker.tracking_code) ?? wordsOf(compact(asked));
  const known = typeof tracker.status === 'string' || wordsOf(tracker.tracking_code);
  if (!known || !number) return {outcome: 'bad_response', message: 'no tracker'};

  const details = rows(tracker.tracking_details);
  const events = details.map(readDetail);
  const status = statusOf(tracker);
  const arrival = newestFirst(events).find((event) => event.status === 'delivered');
  const ofStatus = events.filter((_, index) => details[index]?.status === tracker.status);
  const newest = status === 'expired' ? undefined : newestFirst(ofStatus)[0];
  const report: Report = {
    number,
    status,
    events,
    ...given({
      carrier: ourCarrier('easypost', tracker.carrier) ?? wordsOf(tracker.carrier),
      flags: flagsOf(meaningOf(detailByName, tracker.status_detail)?.flags, flagsOfTrouble(status, newest?.text)),
      text: newest?.text || undefined,
      estimate: windowOf(expectedOf(tracker), undefined),
      deliveredAt: status === 'delivered' ? arrival?.time : undefined,
      signedBy: wordsOf(tracker.signed_by),
      statedAt: instantOf(tracker.updated_at),
    }),
  };
  return {outcome: 'ok', shipments: [report]};
}

/** The clock at the destination where it is given and believable: test trackers have local dates centuries away. */
function expectedOf({est_delivery_date, carrier_detail}: Tracker): Time | undefined {
  const day = wordsOf(carrier_detail?.est_delivery_date_local);
  const time = wordsOf(carrier_detail?.est_delivery_time_local);
  const local = (time && timeOf(`${day}T${time}`)) ?? timeOf(day);
  const instant = dayOrTimeOf(est_delivery_date);
  return local && instant && Math.abs(daysBetween(local, instant)) > 1 ? instant : (local ?? instant);
}

function statusOf({status, status_detail}: Pick<Tracker, 'status' | 'status_detail'>): Status {
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
    status: failedAttempt ? 'attempt_failed' : statusOf(detail),
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
