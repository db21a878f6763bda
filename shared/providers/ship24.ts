// Ship24, Tracking API: https://docs.ship24.com/assets/openapi/ship24-tracking-api.yaml, statuses https://docs.ship24.com/status,
// webhooks https://docs.ship24.com/webhooks/authentication (checked 2026-11).
// Quirks: asking is creating a tracker, and different details make another tracker that is paid for again, so only what never
// changes is sent. The milestone counts; the code refines it but is null on most events. Times come in four forms: local, with
// offset, UTC, a day. A webhook has only new events, and a shared secret instead of a signature.
import type {Report, TrackingEvent} from '../model.js';
import type {Status} from '../status.js';
import {newestFirst} from '../time.js';
import {ourCarrier, theirCarrier} from './carrier-names.js';
import {
  askedFirst,
  compact,
  dayOrTimeOf,
  type EventMeaning,
  flagsOf,
  given,
  instantOf,
  locationInWords,
  meaningOf,
  type OneOrMore,
  oneOrMore,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import {sameSecret} from './hmac.js';
import {postJson} from './post-json.js';
import type {Answer, Failure, Outcome, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {flagsOfTrouble} from './wording.js';

const statusByMilestone: Readonly<Record<string, Status>> = {
  pending: 'unknown',
  info_received: 'pre_transit',
  in_transit: 'in_transit',
  out_for_delivery: 'out_for_delivery',
  failed_attempt: 'attempt_failed',
  available_for_pickup: 'available_for_pickup',
  delivered: 'delivered',
  exception: 'exception',
};

const meaningByCode: Readonly<Record<string, EventMeaning>> = {
  data_order_created: {status: 'pre_transit', kind: 'label_made'},
  data_order_cancelled: {status: 'cancelled'},
  transit_handover: {status: 'in_transit', kind: 'picked_up'},
  transit_origin_country_departure: {status: 'in_transit', kind: 'departed'},
  destination_arrival: {status: 'in_transit', kind: 'arrived'},
  customs_received: {status: 'in_transit', flags: ['customs'], kind: 'customs'},
  customs_exception: {status: 'in_transit', flags: ['customs', 'delayed'], kind: 'customs'},
  customs_rejected: {status: 'exception', flags: ['customs'], kind: 'customs'},
  customs_cleared: {status: 'in_transit', kind: 'customs'},
  delivery_available_for_pickup: {status: 'available_for_pickup'},
  delivery_out_for_delivery: {status: 'out_for_delivery'},
  delivery_attempted: {status: 'attempt_failed'},
  delivery_exception: {status: 'exception'},
  delivery_refused: {status: 'exception', flags: ['refused']},
  delivery_delivered: {status: 'delivered'},
  exception_return: {status: 'returning'},
  exception_lost: {status: 'exception', flags: ['lost']},
};

/** What no milestone says, so that the code has to. */
const beyondMilestones: readonly Status[] = ['cancelled', 'returning'];

/** For codes and milestones that are new. */
const statusByCategory: Readonly<Record<string, Status>> = {
  data: 'pre_transit',
  transit: 'in_transit',
  destination: 'in_transit',
  customs: 'in_transit',
  exception: 'exception',
};

const failureByCode: Readonly<Record<string, Failure['outcome']>> = {
  quota_limit_reached: 'rate_limited',
  tracker_not_found: 'not_found',
};

interface Problem {
  code?: string;
  message?: string;
}

interface Body {
  data?: {trackings?: OneOrMore<Tracking>} | null;
  errors?: OneOrMore<Problem>;
  error?: OneOrMore<Problem>;
}

interface Tracking {
  metadata?: {generatedAt?: string} | null;
  tracker?: {trackingNumber?: string; courierCode?: string | string[]} | null;
  shipment?: Shipment | null;
  events?: Event[] | null;
  statistics?: {timestamps?: {deliveredDatetime?: string | null} | null} | null;
}

interface Meant {
  statusCode?: string | null;
  statusCategory?: string | null;
  statusMilestone?: string | null;
}

interface Window {
  from?: string | null;
  to?: string | null;
}

interface Shipment extends Meant {
  trackingNumbers?: {tn?: string}[] | null;
  delivery?: {
    estimatedDeliveryDate?: string | null;
    courierEstimatedDeliveryDate?: Window | null;
    aiPredictiveDeliveryDate?: Window | null;
    signedBy?: string | null;
  } | null;
}

interface Event extends Meant {
  trackingNumber?: string;
  status?: string | null;
  occurrenceDatetime?: string;
  location?: string | null;
  courierCode?: string | null;
}

export const ship24: Provider = {
  id: 'ship24',
  name: 'Ship24',
  carriers: 'any',
  baseUrl: 'https://api.ship24.com/public/v1',
  auth: {kind: 'header', header: 'Authorization', prefix: 'Bearer '},
  idempotent: true,

  request({number, carrier, postcode}) {
    const courierCode = theirCarrier('ship24', carrier);
    const tracker = {
      trackingNumber: compact(number),
      ...given({courierCode: courierCode && [courierCode], destinationPostCode: postcode || undefined}),
    };
    return postJson(`${this.baseUrl}/trackers/track`, tracker);
  },

  parse(answer, {number}) {
    // 403 is also what a used-up quota answers.
    const failure = answer.status === 403 ? undefined : failureByHttpStatus(answer);
    if (failure) return failure;
    const read = readJson<Body>(answer.body, ({data, errors, error}) => {
      const [problem] = [...oneOrMore(errors), ...oneOrMore(error)];
      if (problem || !data) return refused(problem ?? {}, answer);
      const known = oneOrMore(data.trackings).filter(({shipment}) => shipment);
      if (known.length === 0) return {outcome: 'not_found', message: 'no tracking'};
      return {
        outcome: 'ok',
        shipments: askedFirst(
          known.map((tracking) => readTracking(tracking, number)),
          number,
        ),
      };
    });
    return read.outcome === 'bad_response' ? (failureByHttpStatus(answer) ?? read) : read;
  },

  async verify({headers}, secret) {
    const claimed = /^bearer +(.+)$/i.exec(headers['authorization'] ?? '')?.[1] ?? '';
    return (await sameSecret(secret, claimed)) ? 'hint' : 'no';
  },

  parseWebhook(body) {
    return readJson<{trackings?: OneOrMore<Tracking>}>(body, ({trackings}) => {
      const known = oneOrMore(trackings).filter(({tracker, shipment}) => shipment && wordsOf(tracker?.trackingNumber));
      if (known.length === 0) return {outcome: 'bad_response', message: 'no tracking of a number'};
      return {outcome: 'ok', shipments: known.map((tracking) => ({...readTracking(tracking, ''), partial: true}))};
    });
  },
};

function refused({code, message}: Problem, answer: Answer): Outcome {
  const aboutNumber = code === 'validation_error' && /tracking ?number/i.test(wordsOf(message, 2000) ?? '');
  const byCode = meaningOf(failureByCode, code) ?? (aboutNumber ? 'invalid_number' : undefined);
  const byHttp = answer.status === 404 ? 'not_found' : failureByHttpStatus(answer)?.outcome;
  return {outcome: byCode ?? byHttp ?? 'bad_response', message: `${wordsOf(code)}: ${wordsOf(message)}`};
}

function readTracking({metadata, tracker, shipment, events, statistics}: Tracking, asked: string): Report {
  const scans = oneOrMore(events);
  const [linked] = oneOrMore(shipment?.trackingNumbers);
  const names = [tracker?.trackingNumber, scans[0]?.trackingNumber, linked?.tn, compact(asked)];
  const number = names.map((name) => wordsOf(name)).find(Boolean);
  if (!number) throw new TypeError('no number');

  const read = scans.map(readEvent);
  const {status, flags} = meant(shipment ?? {});
  const newest = newestFirst(read)[0];
  const [code] = [tracker?.courierCode ?? scans[0]?.courierCode].flat();
  const delivery = shipment?.delivery;
  const arrival = newestFirst(read).find((event) => event.status === 'delivered');
  return {
    number,
    status,
    events: read,
    ...given({
      carrier: ourCarrier('ship24', code) ?? wordsOf(code),
      flags: flagsOf(flags, flagsOfTrouble(status, newest?.text)),
      text: newest?.text || undefined,
      estimate:
        estimateFrom(delivery?.courierEstimatedDeliveryDate) ??
        windowOf(dayOrTimeOf(delivery?.estimatedDeliveryDate), undefined) ??
        estimateFrom(delivery?.aiPredictiveDeliveryDate),
      deliveredAt:
        status === 'delivered' ? (timeOf(statistics?.timestamps?.deliveredDatetime) ?? arrival?.time) : undefined,
      signedBy: wordsOf(delivery?.signedBy),
      statedAt: instantOf(metadata?.generatedAt),
    }),
  };
}

function estimateFrom(window: Window | null | undefined) {
  return windowOf(dayOrTimeOf(window?.from), dayOrTimeOf(window?.to));
}

function meant({statusMilestone, statusCode, statusCategory}: Meant): EventMeaning {
  const milestone = meaningOf(statusByMilestone, statusMilestone);
  const code = meaningOf(meaningByCode, statusCode);
  const beyond = code && beyondMilestones.includes(code.status) && milestone !== 'delivered';
  const status = milestone ?? code?.status ?? meaningOf(statusByCategory, statusCategory) ?? 'unknown';
  return {...code, status: beyond ? code.status : status};
}

/** The milestone of an event is that of the parcel at the time. */
function readEvent(event: Event): TrackingEvent {
  const {status, flags, kind} = meant(event);
  return {
    status,
    text: wordsOf(event.status, 2000) ?? '',
    ...given({
      time: timeOf(event.occurrenceDatetime),
      kind,
      flags: flagsOf(flags),
      code: wordsOf(event.statusCode, 40),
      location: locationInWords(event.location),
    }),
  };
}
