// Bring and Posten Norge, Tracking API v2: https://developer.bring.com/api/tracking, fields in
// https://api.bring.com/tracking/api-docs; webhooks: https://developer.bring.com/api/event-cast (checked 2026-11).
// Quirks: there is no status but that of the events, of which some, such as a notice by SMS, move no parcel: the newest
// of the others counts. Days are written day first, times with an offset. An unknown number is an error within the
// consignment or instead of it. A shipment's number gives all its packages.
import type {Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import {newestFirst, type Time} from '../time.js';
import {
  askedFirst,
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
import {sameSecret} from './hmac.js';
import {languageIn} from './locale.js';
import type {Failure, Outcome, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {timeInFigures} from './times-in-parts.js';
import {flagsInWords, saysNeighbour} from './wording.js';

/** "Events Description". What is not here, such as DELIVERY_ORDERED and NOTIFICATION_SENT, moves no parcel. */
const meaningByStatus: Readonly<Record<string, EventMeaning>> = {
  PRE_NOTIFIED: {status: 'pre_transit', kind: 'label_made'},
  HANDED_IN: {status: 'in_transit', kind: 'picked_up'},
  COLLECTED: {status: 'in_transit', kind: 'picked_up'},
  TERMINAL: {status: 'in_transit', kind: 'arrived'},
  IN_TRANSIT: {status: 'in_transit'},
  INTERNATIONAL: {status: 'in_transit'},
  CUSTOMS: {status: 'in_transit', flags: ['customs'], kind: 'customs'},
  TRANSPORT_TO_RECIPIENT: {status: 'out_for_delivery'},
  READY_FOR_PICKUP: {status: 'available_for_pickup'},
  ATTEMPTED_DELIVERY: {status: 'attempt_failed'},
  DEVIATION: {status: 'exception', flags: ['delayed']},
  RETURN: {status: 'returning'},
  DELIVERED_SENDER: {status: 'returned'},
  DELIVERED: {status: 'delivered'},
};

/** The header that the webhook's `configuration.headers` have to name, with the secret as its value. */
const secretHeader = 'x-webhook-secret';

interface Problem {
  code?: number | string;
  message?: string;
}

interface Body {
  consignmentSet?: Consignment[];
  error?: Problem | null;
}

interface Consignment {
  packageSet?: Package[] | null;
  error?: Problem | null;
}

interface Package {
  packageNumber?: string;
  statusDescription?: string;
  pickupCode?: string | null;
  dateOfReturn?: string | null;
  dateOfEstimatedDelivery?: string | null;
  eventSet?: Event[] | null;
}

interface Event {
  status?: string;
  description?: string;
  dateIso?: string;
  city?: string;
  countryCode?: string;
  recipientSignature?: {name?: string} | null;
}

interface Notice {
  status?: string;
  shipment?: string | null;
  package?: string | null;
  created?: string;
}

export const bring: Provider = {
  id: 'bring',
  name: 'Bring',
  carriers: ['bring'],
  baseUrl: 'https://api.bring.com',
  auth: {kind: 'headers', headers: {'X-Mybring-API-Uid': 'user', 'X-Mybring-API-Key': 'key'}},

  request({number, language}) {
    const query = new URLSearchParams({
      q: plainNumber(number),
      lang: languageIn(['no', 'sv', 'da'], language),
    });
    return new Request(`${this.baseUrl}/tracking/api/v2/tracking.json?${query}`, {
      headers: {accept: 'application/json'},
    });
  },

  parse(answer, {number}) {
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    if (answer.status === 404) return {outcome: 'not_found', message: 'HTTP 404'};
    return readJson<Body>(answer.body, ({consignmentSet, error}) => {
      const consignments = rows(consignmentSet);
      const packages = consignments.flatMap(({packageSet}) => rows(packageSet));
      const reports = packages.flatMap((parcel) => readPackage(parcel, number) ?? []);
      if (reports.length > 0) return {outcome: 'ok', shipments: askedFirst(reports, number)};
      return failureOf(error ?? consignments.find((consignment) => consignment.error)?.error, consignmentSet);
    });
  },

  /** Bring signs nothing: it sends the headers it was given, so a call is at most a hint. */
  async verify({headers}, secret) {
    return (await sameSecret(secret, headers[secretHeader] ?? '')) ? 'hint' : 'no';
  },

  parseWebhook: (body) => readJson<Notice>(body, readNotice),
};

const outcomeByCode: Readonly<Record<string, Failure['outcome']>> = {
  400: 'invalid_number',
  401: 'unauthorized',
  403: 'unauthorized',
  404: 'not_found',
  429: 'rate_limited',
  500: 'unreachable',
  503: 'unreachable',
};

function failureOf(error: Problem | null | undefined, consignments: readonly Consignment[] | undefined): Failure {
  const message = wordsOf(error?.message);
  const unknown = /no shipments? found/i.test(message ?? '') || (!error && consignments?.length === 0);
  return {outcome: unknown ? 'not_found' : (meaningOf(outcomeByCode, error?.code) ?? 'bad_response'), message};
}

function readPackage(parcel: Package, asked: string): Report | undefined {
  const number = wordsOf(parcel.packageNumber);
  const happenings = rows(parcel.eventSet);
  if (!number && happenings.length === 0) return undefined;

  const events = happenings.map(readEvent);
  const newest = newestFirst(events).find(({status}) => status !== 'unknown');
  const status = newest?.status ?? 'unknown';
  const delivery = happenings.find(({status: code}) => code === 'DELIVERED');
  const pickup = given({until: dayOf(parcel.dateOfReturn), code: wordsOf(parcel.pickupCode, 40)});
  return {
    number: number ?? compact(asked),
    carrier: 'bring',
    status,
    events,
    ...given({
      flags: flagsOf(newest?.flags),
      text: wordsOf(withoutTags(parcel.statusDescription), 2000) ?? (newest?.text || undefined),
      estimate: windowOf(dayOf(parcel.dateOfEstimatedDelivery), undefined),
      deliveredAt: status === 'delivered' ? newest?.time : undefined,
      signedBy: wordsOf(delivery?.recipientSignature?.name),
      pickup: status === 'available_for_pickup' && Object.keys(pickup).length > 0 ? pickup : undefined,
    }),
  };
}

function readEvent({status, description, dateIso, city, countryCode}: Event): TrackingEvent {
  const meaning = meaningOf(meaningByStatus, status) ?? {status: 'unknown'};
  const text = wordsOf(withoutTags(description), 2000) ?? '';
  const neighbour = meaning.status === 'delivered' && saysNeighbour(text);
  return {
    status: meaning.status,
    text,
    ...given({
      time: timeOf(dateIso),
      kind: meaning.kind,
      flags: flagsOf(meaning.flags, flagsInWords(text), neighbour ? ['to_neighbour'] : []),
      code: wordsOf(status, 40),
      location: locationOf({city, country: countryCode}),
    }),
  };
}

/** Words are explained in tooltips, as HTML. */
function withoutTags(text: unknown): string | undefined {
  return wordsOf(text, 4000)?.replace(/<[^>]*>/g, '');
}

function dayOf(date: unknown): Time | undefined {
  return timeInFigures(date) ?? dayOrTimeOf(date);
}

/** One event of one package, without its words. */
function readNotice({status, shipment, package: parcel, created}: Notice): Outcome {
  const number = wordsOf(parcel) ?? wordsOf(shipment);
  const meaning = meaningOf(meaningByStatus, status);
  if (!number || !meaning) return {outcome: 'bad_response', message: `a notice of ${wordsOf(status)} for ${number}`};
  const event = readEvent({...given({status, dateIso: created})});
  const report: Report = {
    number,
    carrier: 'bring',
    status: meaning.status,
    events: [event],
    partial: true,
    ...given({
      flags: flagsOf(meaning.flags),
      deliveredAt: meaning.status === 'delivered' ? event.time : undefined,
      statedAt: instantOf(created),
    }),
  };
  return {outcome: 'ok', shipments: [report]};
}
