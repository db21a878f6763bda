// DHL Express, MyDHL API: https://developer.dhl.com/api-reference/dhl-express-mydhl-api, codes: "express" in
// https://developer.dhl.com/sites/default/files/2024-10/status_1.csv (checked 2026-11).
// Quirks: there is no status but the newest event; `status` only says that the question was understood. Events come in
// either order, and a note may be newer than the scan that counts. Pieces have numbers of their own, JD…, and are asked
// about elsewhere. Asked in English: in what other languages it answers is not listed, and unknown codes are read by their
// words.
import type {Location, Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import {isBefore, newestFirst} from '../time.js';
import {
  askedFirst,
  compact,
  dayOrTimeOf,
  type EventMeaning,
  flagsOf,
  given,
  locationOf,
  type MeaningTable,
  meaningIn,
  rows,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import {type DhlProblem, refused} from './dhl-problem.js';
import type {Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {clockOn, dayOf, zoned} from './times-in-parts.js';
import {
  flagsInWords,
  returnInWords,
  saysAttempt,
  saysNeighbour,
  saysOutForDelivery,
  saysReadyForPickup,
} from './wording.js';

/** Codes that only tell of talk or papers (CS, RR, SC) move no parcel. */
const meanings: MeaningTable<string> = [
  [{status: 'in_transit', kind: 'picked_up'}, ['PU', 'SA']],
  [{status: 'in_transit', kind: 'arrived'}, ['AF', 'AR']],
  [{status: 'in_transit', kind: 'departed'}, ['DF']],
  [{status: 'in_transit'}, ['FD', 'PD', 'PL', 'TP', 'TR']],
  [{status: 'in_transit', flags: ['delayed']}, ['MC', 'MD', 'MS']],
  [{status: 'in_transit', flags: ['held']}, ['AD', 'OH']],
  [{status: 'in_transit', flags: ['held', 'action_required']}, ['HP']],
  [{status: 'in_transit', flags: ['customs'], kind: 'customs'}, ['BN', 'BR', 'CR', 'IC']],
  [{status: 'in_transit', flags: ['customs', 'delayed'], kind: 'customs'}, ['CD', 'UD']],
  [{status: 'out_for_delivery'}, ['WC']],
  [{status: 'available_for_pickup'}, ['CC']],
  [{status: 'attempt_failed'}, ['CA', 'ND', 'NH']],
  [{status: 'exception'}, ['DS', 'SS']],
  [{status: 'exception', flags: ['address_problem']}, ['BA', 'CM']],
  [{status: 'exception', flags: ['refused']}, ['RD']],
  [{status: 'returning'}, ['RT']],
  [{status: 'delivered'}, ['OK']],
  [{status: 'delivered', flags: ['damaged']}, ['DD']],
];
const notes = ['CS', 'RR', 'SC'];

interface Body extends DhlProblem {
  shipments?: Shipment[];
}

interface Shipment {
  shipmentTrackingNumber?: string | null;
  estimatedDeliveryDate?: string | null;
  estimatedTimeOfDelivery?: string | null;
  events?: Happening[] | null;
  pieces?: Array<{trackingNumber?: string | null; events?: Happening[] | null}> | null;
}

interface Happening {
  date?: string | null;
  time?: string | null;
  GMTOffset?: string | null;
  typeCode?: string | null;
  description?: string | null;
  serviceArea?: Array<{description?: string | null}> | null;
  signedBy?: string | null;
}

export const mydhl: Provider = {
  id: 'mydhl',
  name: 'DHL Express',
  carriers: ['dhl'],
  baseUrl: 'https://express.api.dhl.com/mydhlapi',
  auth: {kind: 'login'},

  request({number}) {
    const plain = plainNumber(number);
    const query = new URLSearchParams({trackingView: 'all-checkpoints'});
    const path = /^\d+$/.test(plain) ? `/shipments/${plain}/tracking` : '/tracking';
    if (path === '/tracking') query.set('pieceTrackingNumber', plain);
    query.set('levelOfDetail', path === '/tracking' ? 'all' : 'shipment');
    return new Request(`${this.baseUrl}${path}?${query}`, {
      headers: {accept: 'application/json', 'accept-language': 'eng'},
    });
  },

  parse(answer, {number}) {
    if (answer.status === 404) return {outcome: 'not_found', message: 'HTTP 404'};
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, ({shipments, ...problem}) => {
      if (!shipments) return refused(problem, answer);
      const reports = rows(shipments).map((shipment) => readShipment(shipment, number));
      return reports.length > 0 ? {outcome: 'ok', shipments: askedFirst(reports, number)} : {outcome: 'not_found'};
    });
  },
};

function readShipment(shipment: Shipment, asked: string): Report {
  const happenings = happeningsOf(shipment, asked);
  const events = happenings.map(readHappening);
  const number = wordsOf(shipment.shipmentTrackingNumber);
  if (!number && events.length === 0) throw new TypeError('neither a number nor an event');

  const newest = newestFirst(isAscending(events) ? [...events].reverse() : events);
  const now = newest.find(({status}) => status !== 'unknown');
  const status = now?.status ?? (events.length === 0 ? 'pre_transit' : 'unknown');
  const delivered = status === 'delivered';
  const signature = happenings.find(({typeCode, signedBy}) => typeCode === now?.code && wordsOf(signedBy));
  return {
    number: number ?? compact(asked),
    carrier: 'dhl',
    status,
    events,
    ...given({
      flags: flagsOf(now?.flags),
      text: (now ?? newest[0])?.text || undefined,
      estimate:
        windowOf(dayOrTimeOf(shipment.estimatedDeliveryDate), undefined) ??
        windowOf(dayOrTimeOf(shipment.estimatedTimeOfDelivery), undefined),
      deliveredAt: delivered ? now?.time : undefined,
      signedBy: delivered ? wordsOf(signature?.signedBy) : undefined,
    }),
  };
}

/** The shipment's events or, where it has none, those of the piece asked about or the first one. */
function happeningsOf({events, pieces}: Shipment, asked: string): readonly Happening[] {
  if (rows(events).length > 0) return rows(events);
  const wanted = rows(pieces).find(
    ({trackingNumber}) => plainNumber(wordsOf(trackingNumber) ?? '') === plainNumber(asked),
  );
  return rows((wanted ?? rows(pieces)[0])?.events);
}

/** Decides which of two events of the same minute is the newer one. */
function isAscending(events: readonly TrackingEvent[]): boolean {
  const times = events.flatMap(({time}) => time ?? []);
  const [first, last] = [times[0], times.at(-1)];
  return first !== undefined && last !== undefined && isBefore(first, last);
}

function readHappening(happening: Happening): TrackingEvent {
  const {date, time, GMTOffset, typeCode, description, serviceArea} = happening;
  const text = wordsOf(description, 2000) ?? '';
  const code = wordsOf(typeCode, 40);
  const meaning = meaningIn(meanings, code) ?? (notes.includes(code ?? '') ? undefined : meaningInWords(text));
  return {
    status: meaning?.status ?? 'unknown',
    text,
    ...given({
      time: zoned(clockOn(dayOf(date), time), GMTOffset, undefined),
      kind: meaning?.kind,
      flags: flagsOf(meaning?.flags, meaning?.status === 'delivered' && saysNeighbour(text) ? ['to_neighbour'] : []),
      code,
      location: placeOf(rows(serviceArea)[0]?.description),
    }),
  };
}

function meaningInWords(text: string): EventMeaning | undefined {
  const flags = flagsInWords(text);
  const returned = returnInWords(text);
  if (returned) return {status: returned, flags};
  if (saysReadyForPickup(text)) return {status: 'available_for_pickup', flags};
  if (saysAttempt(text)) return {status: 'attempt_failed', flags};
  if (saysOutForDelivery(text)) return {status: 'out_for_delivery', flags};
  if (/^delivered\b/i.test(text)) return {status: 'delivered', flags};
  return flags.length > 0 ? {status: 'in_transit', flags} : undefined;
}

/** `Brisbane-AU`, a service area and its country. */
function placeOf(area: unknown): Location | undefined {
  const [, city, country] = /^(.*\S)\s*-\s*([A-Z]{2,3})$/.exec(wordsOf(area) ?? '') ?? [];
  return locationOf({city: city ?? area, country});
}
