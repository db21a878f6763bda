// Shippo, version 2018-02-08: https://docs.goshippo.com/docs/tracking/tracking, carriers
// https://docs.goshippo.com/shippoapi/public-api/carriers, webhooks https://docs.goshippo.com/docs/tracking/webhooksecurity
// (checked 2026-11).
// Quirks: the carrier has to be named. A number it cannot find is a 404 in HTML, or has no tracking_status, or the status
// UNKNOWN; an unknown carrier is a 400. Six statuses: most of what matters is in the substatus. RETURNED is said of a
// parcel on its way back and of one that arrived. A webhook is only signed if Shippo was asked for a secret; the time in
// its signature is signed too, but calls that come again or late are harmless, for reports say when they were stated.
import {TrackingError} from '../errors.js';
import type {Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import type {Status} from '../status.js';
import {newestFirst} from '../time.js';
import {
  type CarrierNames,
  carrierOfName,
  compact,
  dayOrTimeOf,
  type EventMeaning,
  flagsOf,
  given,
  instantOf,
  locationOf,
  meaningOf,
  nameOfCarrier,
  rows,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import {verifyHmacHex} from './hmac.js';
import type {Failure, Outcome, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {flagsInWords, returnInWords} from './wording.js';

const statusByName: Readonly<Record<string, Status>> = {
  UNKNOWN: 'unknown',
  PRE_TRANSIT: 'pre_transit',
  TRANSIT: 'in_transit',
  DELIVERED: 'delivered',
  RETURNED: 'returning',
  FAILURE: 'exception',
};

/** Substatuses; `status` where it says more than TRANSIT does. */
const detailByCode: Readonly<Record<string, Partial<EventMeaning>>> = {
  address_issue: {flags: ['address_problem']},
  contact_carrier: {flags: ['action_required']},
  delayed: {flags: ['delayed']},
  delivery_attempted: {status: 'attempt_failed'},
  delivery_rescheduled: {flags: ['delayed']},
  location_inaccessible: {status: 'attempt_failed'},
  notice_left: {status: 'attempt_failed'},
  out_for_delivery: {status: 'out_for_delivery'},
  package_accepted: {kind: 'picked_up'},
  package_arrived: {kind: 'arrived'},
  package_damaged: {flags: ['damaged']},
  package_departed: {kind: 'departed'},
  package_held: {flags: ['held']},
  package_lost: {flags: ['lost']},
  pickup_available: {status: 'available_for_pickup'},
  reschedule_delivery: {flags: ['action_required']},
};

const namesByCarrier: CarrierNames = {
  aramex: ['aramex', 'fastway_australia'],
  asendia: ['asendia_us', 'globegistics'],
  'australia-post': ['australia_post'],
  bring: ['bring'],
  'canada-post': ['canada_post'],
  chronopost: ['chronopost'],
  correios: ['correios_br'],
  correos: ['correos_espana'],
  dhl: ['dhl_express', 'dhl_ecommerce', 'dhl_germany', 'dhl_germany_c2c', 'dhl_benelux', 'deutsche_post'],
  dpd: ['dpd_de', 'dpd_uk'],
  estafeta: ['estafeta'],
  evri: ['hermes_uk'],
  fedex: ['fedex'],
  gls: ['gls_us'],
  'hermes-de': ['hermes_germany_b2c'],
  'la-poste': ['colissimo'],
  'mondial-relay': ['mondial_relay'],
  'nz-post': ['new_zealand_post'],
  ontrac: ['ontrac', 'lasership'],
  parcelforce: ['parcelforce'],
  'poste-italiane': ['poste_italiane'],
  posti: ['posti'],
  purolator: ['purolator'],
  'royal-mail': ['royal_mail'],
  sendle: ['sendle'],
  ups: ['ups'],
  usps: ['usps'],
};

/** DHL's companies, where the number tells which has the parcel. */
const nameByForm: readonly (readonly [carrier: string, form: RegExp, name: string])[] = [
  ['dhl', /^(JJD|00?3404\d)/, 'dhl_germany'],
  ['dhl', /^(GM|LX|RX)\d/, 'dhl_ecommerce'],
];

interface Body extends Track {
  detail?: string;
  carrier?: string | string[];
}

interface Track {
  carrier?: string | string[] | null;
  tracking_number?: string | string[] | null;
  tracking_status?: Happening | null;
  tracking_history?: Happening[] | null;
  eta?: string | null;
  original_eta?: string | null;
}

interface Happening {
  status?: string | null;
  status_details?: string | null;
  status_date?: string | null;
  substatus?: {code?: string | null; text?: string | null; action_required?: boolean | null} | null;
  location?: {city?: string | null; state?: string | null; country?: string | null} | null;
  object_created?: string | null;
  object_updated?: string | null;
}

export const shippo: Provider = {
  id: 'shippo',
  name: 'Shippo',
  carriers: 'any',
  baseUrl: 'https://api.goshippo.com',
  auth: {kind: 'header', header: 'authorization', prefix: 'ShippoToken '},

  request({number, carrier}) {
    if (!carrier) throw new TrackingError('unsupported_carrier', 'Shippo has to be told the carrier');
    const plain = plainNumber(number);
    const [, , byForm] = nameByForm.find(([id, form]) => id === carrier && form.test(plain)) ?? [];
    const name = byForm ?? nameOfCarrier(namesByCarrier, carrier) ?? carrier.replaceAll('-', '_');
    return new Request(`${this.baseUrl}/tracks/${encodeURIComponent(name)}/${encodeURIComponent(plain)}`, {
      headers: {accept: 'application/json', 'Shippo-API-Version': '2018-02-08'},
    });
  },

  parse(answer, {number}) {
    if (answer.status === 404) return {outcome: 'not_found', message: 'HTTP 404'};
    if (answer.status === 402) return {outcome: 'unauthorized', message: 'HTTP 402: the account cannot pay'};
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, (body) => refusal(body, answer.status) ?? readTrack(body, number));
  },

  async verify({headers, body}, secret) {
    const {t = '', v1 = ''} = Object.fromEntries(
      (headers['shippo-auth-signature'] ?? '').split(',').map((part) => part.trim().split('=', 2)),
    );
    const signed = new Uint8Array([...new TextEncoder().encode(`${t}.`), ...body]);
    return (await verifyHmacHex(secret, signed, v1)) ? 'body' : 'no';
  },

  parseWebhook: (body) =>
    readJson<{event?: string; data: Track}>(body, ({event, data}) =>
      event?.startsWith('track_')
        ? readTrack(data, '')
        : {outcome: 'bad_response', message: `an event about no parcel: ${wordsOf(event)}`},
    ),
};

/** Problems are told in `detail`, or in a list under the name of the field that is wrong. */
function refusal({detail, carrier, tracking_number}: Body, httpStatus: number): Failure | undefined {
  const message = `HTTP ${httpStatus}: ${wordsOf(detail) ?? JSON.stringify(carrier ?? tracking_number)}`;
  if (Array.isArray(carrier) || /carrier.*not supported/i.test(detail ?? '')) {
    return {outcome: 'unsupported_carrier', message};
  }
  if (Array.isArray(tracking_number)) return {outcome: 'invalid_number', message};
  if (/token|credentials/i.test(detail ?? '')) return {outcome: 'unauthorized', message};
  if (/not found/i.test(detail ?? '')) return {outcome: 'not_found', message};
  return httpStatus >= 400 || detail ? {outcome: 'bad_response', message} : undefined;
}

function readTrack(track: Track, asked: string): Outcome {
  const {tracking_status: current, tracking_history, eta, original_eta} = track;
  const number = wordsOf(track.tracking_number) ?? wordsOf(compact(asked));
  const known = wordsOf(track.tracking_number) || typeof current?.status === 'string';
  if (!known || !number) return {outcome: 'bad_response', message: 'no parcel'};

  const events = rows(tracking_history).map(readHappening);
  const now = current ? readHappening(current) : undefined;
  const status = now?.status ?? 'unknown';
  const arrival = newestFirst(events).find((event) => event.status === 'delivered');
  const report: Report = {
    number,
    status,
    events,
    ...given({
      carrier: carrierOfName(namesByCarrier, track.carrier),
      flags: now?.flags,
      text: now?.text || undefined,
      estimate: windowOf(dayOrTimeOf(eta) ?? dayOrTimeOf(original_eta), undefined),
      deliveredAt: status === 'delivered' ? (now?.time ?? arrival?.time) : undefined,
      statedAt: instantOf(current?.object_updated) ?? instantOf(current?.object_created),
    }),
  };
  return {outcome: 'ok', shipments: [report]};
}

/** The current status and the events have the same form. */
function readHappening(happening: Happening): TrackingEvent {
  const {substatus, location} = happening;
  const text = wordsOf(happening.status_details, 2000) ?? wordsOf(substatus?.text, 2000) ?? '';
  const detail = meaningOf(detailByCode, substatus?.code);
  const coarse = meaningOf(statusByName, happening.status) ?? 'unknown';
  const status = refined(coarse, detail, text);
  return {
    status,
    text,
    ...given({
      time: timeOf(happening.status_date),
      kind: coarse === 'in_transit' ? detail?.kind : undefined,
      flags: flagsOf(
        detail?.flags,
        ['exception', 'returning', 'returned'].includes(status) ? flagsInWords(text) : [],
        substatus?.action_required === true ? ['action_required'] : [],
      ),
      code: wordsOf(substatus?.code, 40),
      location: locationOf({city: location?.city, region: location?.state, country: location?.country}),
    }),
  };
}

function refined(coarse: Status, detail: Partial<EventMeaning> | undefined, text: string): Status {
  if (coarse === 'in_transit') return detail?.status ?? coarse;
  if (coarse === 'exception' || coarse === 'returning') return returnInWords(text) ?? coarse;
  return coarse;
}
