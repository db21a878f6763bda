// GLS Group, Track and Trace V1 1.0.7, 10 references a call: https://dev-portal.gls-group.net (checked 2026-11).
// Quirks: an unknown number is an error within a 200, beside the others asked about; a 404 is a wrong address. Status
// DELIVEREDPS is a parcel waiting in a ParcelShop, FINAL one whose history was closed, whatever came of it. Event codes are
// a group and a reason; INTIAL is spelt so. No estimate is given, and no signature. A card's number can give several parcels.
import type {Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import type {Status} from '../status.js';
import {newestFirst} from '../time.js';
import {
  askedFirst,
  compact,
  type EventMeaning,
  flagsOf,
  given,
  locationOf,
  meaningOf,
  names,
  rows,
  timeOf,
  wordsOf,
} from './carrier-values.js';
import {languageIn} from './locale.js';
import type {Failure, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {flagsInWords, saysNeighbour, statusInWords} from './wording.js';

const statusByName: Readonly<Record<string, Status>> = {
  PREADVICE: 'pre_transit',
  PLANNEDPICKUP: 'pre_transit',
  INPICKUP: 'pre_transit',
  NOTPICKEDUP: 'exception',
  INTRANSIT: 'in_transit',
  INWAREHOUSE: 'in_transit',
  INDELIVERY: 'out_for_delivery',
  DELIVEREDPS: 'available_for_pickup',
  DELIVERED: 'delivered',
  NOTDELIVERED: 'attempt_failed',
  CANCELED: 'cancelled',
  FINAL: 'expired',
};

/**
 * The event codes that are documented, then their groups: the list of all is only given to customers. What became of a
 * change, CHANGD, moves no parcel.
 */
const meaningByEventCode: Readonly<Record<string, EventMeaning>> = {
  'INTIAL.PREADVICE': {status: 'pre_transit', kind: 'label_made'},
  'INTIAL.E48_DATA': {status: 'pre_transit'},
  'INTIAL.NORMAL': {status: 'in_transit', kind: 'picked_up'},
  'DELIVD.PARCELSHOP': {status: 'available_for_pickup'},
  CANCEL: {status: 'cancelled'},
  CHANGD: {status: 'unknown'},
  DELIVD: {status: 'delivered'},
};

const failureByCode: Readonly<Record<string, Failure['outcome']>> = {
  E_400_01: 'invalid_number',
  E_404_01: 'not_found',
  E_500_01: 'unreachable',
};

interface Body {
  parcels?: Parcel[];
  /** Of a problem, instead. */
  detail?: string;
}

interface Parcel {
  requested?: string;
  unitno?: string;
  status?: string;
  statusDateTime?: string;
  events?: Event[] | null;
  errorCode?: string;
  errorMessage?: string;
}

interface Event {
  code?: string;
  city?: string;
  country?: string;
  description?: string;
  eventDateTime?: string;
}

export const gls: Provider = {
  id: 'gls',
  name: 'GLS',
  carriers: ['gls'],
  baseUrl: 'https://api.gls-group.net',
  auth: {kind: 'oauth', tokenUrl: 'https://api.gls-group.net/oauth2/v1/token', client: 'basic'},
  limit: {calls: 500, perSeconds: 86_400},

  request(...queries) {
    const references = queries.map(({number}) => encodeURIComponent(plainNumber(number))).join();
    return new Request(`${this.baseUrl}/track-and-trace-v1/tracking/simple/references/${references}`, {
      headers: {accept: 'application/json', 'accept-language': languageIn(['de'], queries[0].language).toUpperCase()},
    });
  },

  parse(answer, {number}) {
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, ({parcels, detail}) => {
      if (!parcels) return {outcome: 'bad_response', message: `HTTP ${answer.status}: ${wordsOf(detail)}`};
      const all = rows(parcels);
      const known = all.filter(({status, events}) => wordsOf(status) ?? events);
      if (known.length === 0) return failureOf(all[0]);
      return {
        outcome: 'ok',
        shipments: askedFirst(
          known.map((parcel) => readParcel(parcel, number)),
          number,
        ),
      };
    });
  },

  batch: {
    most: 10,
    part({parcels}: Body, {number}) {
      const own = rows(parcels).filter(({requested, unitno}) => names(requested ?? unitno, number));
      return own.length > 0 ? {parcels: own} : undefined;
    },
  },
};

function failureOf(parcel: Parcel | undefined): Failure {
  if (!parcel) return {outcome: 'not_found', message: 'no parcel'};
  const {errorCode, errorMessage} = parcel;
  const outcome = meaningOf(failureByCode, errorCode) ?? 'bad_response';
  return {outcome, message: `${wordsOf(errorCode)}: ${wordsOf(errorMessage)}`};
}

function readParcel(parcel: Parcel, asked: string): Report {
  const status = meaningOf(statusByName, parcel.status) ?? 'unknown';
  const events = rows(parcel.events).map(readEvent);
  const [newest] = newestFirst(events);
  const text = newest?.text ?? '';
  const neighbour = status === 'delivered' && saysNeighbour(text);
  return {
    number: wordsOf(parcel.unitno) ?? wordsOf(parcel.requested) ?? compact(asked),
    carrier: 'gls',
    status,
    events,
    ...given({
      flags: flagsOf(flagsInWords(text), neighbour ? ['to_neighbour'] : []),
      text: text || undefined,
      deliveredAt: status === 'delivered' ? (timeOf(parcel.statusDateTime) ?? newest?.time) : undefined,
    }),
  };
}

function readEvent({code, city, country, description, eventDateTime}: Event): TrackingEvent {
  const text = wordsOf(description, 2000) ?? '';
  const byCode = meaningOf(meaningByEventCode, code) ?? meaningOf(meaningByEventCode, wordsOf(code)?.split('.')[0]);
  const status = byCode?.status ?? statusInWords(text) ?? 'unknown';
  const neighbour = status === 'delivered' && saysNeighbour(text);
  return {
    status,
    text,
    ...given({
      time: timeOf(eventDateTime),
      kind: byCode?.kind,
      flags: flagsOf(flagsInWords(text), neighbour ? ['to_neighbour'] : []),
      code: wordsOf(code, 40),
      location: locationOf({city, country}),
    }),
  };
}
