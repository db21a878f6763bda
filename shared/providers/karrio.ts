// karrio, on a server of one's own: https://docs.karrio.io/reference/api/trackers, webhooks and carriers in its source
// https://github.com/karrioapi/karrio (checked 2026-11).
// Quirks: it answers about numbers it was told of, and has to be told the carrier with them. An event has its day and its
// clock at the place apart, and `13:28 PM` occurs; that a Z in `timestamp` means UTC is said nowhere, so only a number
// counts as its offset. `delivery_failed` may be one attempt or the end: the words of the newest event tell. Webhooks carry
// the secret itself in X-Event-Id, and nothing covers the body, so they are hints.
import {TrackingError} from '../errors.js';
import type {Location, Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import type {Flag} from '../status.js';
import {newestFirst, type Time} from '../time.js';
import {
  type CarrierNames,
  carrierOfName,
  compact,
  dayOrTimeOf,
  type EventMeaning,
  flagsOf,
  given,
  locationOf,
  meaningOf,
  nameOfCarrier,
  rows,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import {sameSecret} from './hmac.js';
import type {Outcome, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {clockOn, dayOf} from './times-in-parts.js';
import {flagsInWords, returnInWords, saysAttempt} from './wording.js';

const meaningByStatus: Readonly<Record<string, EventMeaning>> = {
  pending: {status: 'pre_transit'},
  unknown: {status: 'unknown'},
  picked_up: {status: 'in_transit', kind: 'picked_up'},
  in_transit: {status: 'in_transit'},
  on_hold: {status: 'in_transit', flags: ['held']},
  delivery_delayed: {status: 'in_transit', flags: ['delayed']},
  out_for_delivery: {status: 'out_for_delivery'},
  ready_for_pickup: {status: 'available_for_pickup'},
  delivery_failed: {status: 'exception'},
  delivered: {status: 'delivered'},
  return_to_sender: {status: 'returning'},
  cancelled: {status: 'cancelled'},
};

const namesByCarrier: CarrierNames = {
  amazon: ['amazon_shipping'],
  aramex: ['aramex'],
  asendia: ['asendia', 'asendia_us'],
  'australia-post': ['australiapost'],
  'austrian-post': ['postat'],
  bpost: ['bpost'],
  'canada-post': ['canadapost'],
  canpar: ['canpar'],
  chronopost: ['chronopost'],
  dhl: ['dhl_universal', 'dhl_express', 'dhl_parcel_de', 'dhl_poland', 'mydhl'],
  dpd: ['dpd', 'dpd_meta'],
  dtdc: ['dtdc'],
  fedex: ['fedex', 'fedex_ws'],
  gls: ['gls'],
  'hermes-de': ['hermes'],
  'la-poste': ['laposte', 'colissimo'],
  landmark: ['landmark'],
  purolator: ['purolator'],
  'royal-mail': ['royalmail'],
  seko: ['seko'],
  sendle: ['sendle'],
  ups: ['ups'],
  usps: ['usps', 'usps_international', 'usps_wt', 'usps_wt_international'],
  yanwen: ['yanwen'],
  yunexpress: ['yunexpress'],
};

interface Tracker {
  tracking_number?: string | null;
  carrier_name?: string | null;
  status?: string | null;
  delivered?: boolean | null;
  estimated_delivery?: string | null;
  info?: {expected_delivery?: string | null; signed_by?: string | null} | null;
  events?: Happening[] | null;
}

interface Happening {
  date?: string | null;
  time?: string | null;
  timestamp?: string | null;
  code?: string | null;
  description?: string | null;
  location?: string | null;
  status?: string | null;
}

export const karrio: Provider = {
  id: 'karrio',
  name: 'karrio',
  carriers: 'any',
  baseUrl: 'https://karrio.invalid',
  selfHosted: true,
  auth: {kind: 'header', header: 'authorization', prefix: 'Token '},
  idempotent: true,

  request({number}) {
    return new Request(`${this.baseUrl}/v1/trackers/${encodeURIComponent(plainNumber(number))}`, {
      headers: {accept: 'application/json'},
    });
  },

  parse(answer, {number}) {
    if (answer.status === 404) return {outcome: 'not_found', message: 'HTTP 404: no such tracker', unregistered: true};
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Tracker>(answer.body, (tracker) => readTracker(tracker, number));
  },

  /** `pending_pickup`: also while the carrier does not know the number yet. */
  register({number, carrier}) {
    if (!carrier) throw new TrackingError('unsupported_carrier', 'karrio has to be told the carrier');
    const carrier_name = nameOfCarrier(namesByCarrier, carrier) ?? carrier.replaceAll('-', '_');
    return new Request(`${this.baseUrl}/v1/trackers?pending_pickup=true`, {
      method: 'POST',
      headers: {'content-type': 'application/json', accept: 'application/json'},
      body: JSON.stringify({tracking_number: plainNumber(number), carrier_name}),
    });
  },

  /** 424 is what the carrier said; a 400 or 404 about carriers, that the server has no account with this one. */
  parseRegistered(answer) {
    const failure = failureByHttpStatus(answer);
    if (failure || answer.status < 300) return failure;
    const message = `HTTP ${answer.status}: ${wordsOf(answer.body)}`;
    if (answer.status === 424 && /not[ _.]?found|no (tracking|shipment|data|record|information)/i.test(answer.body)) {
      return {outcome: 'not_found', message};
    }
    const aboutCarrier = answer.status !== 424 && /carrier/i.test(answer.body);
    return {outcome: aboutCarrier ? 'unsupported_carrier' : 'bad_response', message};
  },

  async verify({headers}, secret) {
    return (await sameSecret(secret, headers['x-event-id'] ?? '')) ? 'hint' : 'no';
  },

  parseWebhook: (body) =>
    readJson<{event?: string; type?: string; data: Tracker}>(body, ({event, type, data}) => {
      const about = wordsOf(event) ?? wordsOf(type);
      return about?.startsWith('tracker_')
        ? readTracker(data, '')
        : {outcome: 'bad_response', message: `an event about no tracker: ${about}`};
    }),
};

function readTracker(tracker: Tracker, asked: string): Outcome {
  const number = wordsOf(tracker.tracking_number) ?? wordsOf(compact(asked));
  const known = wordsOf(tracker.tracking_number) || typeof tracker.status === 'string';
  if (!known || !number) return {outcome: 'bad_response', message: 'no tracker'};

  const {info, delivered} = tracker;
  const events = rows(tracker.events).map(readHappening);
  const newest = newestFirst(events);
  const text = newest[0]?.text || undefined;
  const meaning = meaningOfStatus(tracker.status ?? (delivered === true ? 'delivered' : undefined), text ?? '');
  const arrival = newest.find(({status}) => status === 'delivered');
  const silent = events.every(({status}) => status === 'unknown');
  const report: Report = {
    number,
    status: meaning.status,
    events,
    ...given({
      carrier: carrierOfName(namesByCarrier, tracker.carrier_name),
      flags: flagsOf(meaning.flags),
      text,
      estimate: windowOf(dayOrTimeOf(tracker.estimated_delivery) ?? dayOrTimeOf(info?.expected_delivery), undefined),
      deliveredAt: meaning.status === 'delivered' ? (arrival ?? (silent ? newest[0] : undefined))?.time : undefined,
      signedBy: meaning.status === 'delivered' ? wordsOf(info?.signed_by) : undefined,
    }),
  };
  return {outcome: 'ok', shipments: [report]};
}

function meaningOfStatus(name: unknown, text: string): EventMeaning {
  const meaning = meaningOf(meaningByStatus, name) ?? {status: 'unknown' as const};
  if (meaning.status !== 'exception' && meaning.status !== 'returning') return meaning;
  const flags: Flag[] = flagsInWords(text);
  const attempted = meaning.status === 'exception' && flags.length === 0 && saysAttempt(text);
  return {status: returnInWords(text) ?? (attempted ? 'attempt_failed' : meaning.status), flags};
}

/** Only newer servers give an event a status; a code is the carrier's own. */
function readHappening(happening: Happening): TrackingEvent {
  const text = wordsOf(happening.description, 2000) ?? '';
  const meaning = meaningOfStatus(happening.status, text);
  return {
    status: meaning.status,
    text,
    ...given({
      time: readTime(happening),
      kind: meaning.kind,
      flags: flagsOf(meaning.flags),
      code: wordsOf(happening.code, 40),
      location: placeOf(happening.location),
    }),
  };
}

function readTime({date, time, timestamp}: Happening): Time | undefined {
  const stamp = timeOf(timestamp);
  if (stamp && /[+-]\d\d:\d\d$/.test(stamp)) return stamp;
  return clockOn(dayOf(date), time) ?? timeOf(date) ?? timeOf(stamp?.replace(/Z$/, ''));
}

/** `Winnipeg, MB, CA`, of which any part may be missing; parts with digits are postcodes or streets. */
function placeOf(location: unknown): Location | undefined {
  const parts = wordsOf(location)?.split(',') ?? [];
  const words = parts.map((part) => part.trim()).filter((part) => part && !/\d/.test(part));
  const country = words.length > 2 && /^[A-Z]{2}$/.test(words.at(-1) ?? '') ? words.pop() : undefined;
  return locationOf({city: words[0], region: words[1], country});
}
