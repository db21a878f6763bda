// PostNord, Track & Trace v5, findByIdentifier: https://developer.postnord.com/apis/details?systemName=shipment-v5-trackandtrace-shipmentinformation
// (checked 2026-11).
// Quirks: an unknown identifier is a 200 without shipments, or with a composite fault. Status, dates and places stand on
// the shipment and on each item; the item's count. There is no status for a parcel in the van or for one still on its
// way back: only words tell these, in English at least. Newer versions leave out the envelope. Times are local.
import type {Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import type {Status} from '../status.js';
import {newestFirst} from '../time.js';
import {
  askedFirst,
  compact,
  dayOrTimeOf,
  type EventMeaning,
  flagsOf,
  given,
  locationOf,
  meaningOf,
  rows,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import {languageIn} from './locale.js';
import type {Failure, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {flagsInWords, returnInWords, saysAttempt, saysNeighbour, saysOutForDelivery} from './wording.js';

/** `status` of shipments, items and events. OTHER is a note; of a SPLIT shipment the items say more. */
const meaningByStatus: Readonly<Record<string, EventMeaning>> = {
  CREATED: {status: 'pre_transit', kind: 'label_made'},
  INFORMED: {status: 'pre_transit', kind: 'label_made'},
  EN_ROUTE: {status: 'in_transit'},
  DELAYED: {status: 'in_transit', flags: ['delayed']},
  EXPECTED_DELAY: {status: 'in_transit', flags: ['delayed']},
  AVAILABLE_FOR_DELIVERY: {status: 'available_for_pickup'},
  AVAILABLE_FOR_DELIVERY_PAR_LOC: {status: 'available_for_pickup', flags: ['to_locker']},
  DELIVERED: {status: 'delivered'},
  DELIVERY_IMPOSSIBLE: {status: 'exception'},
  DELIVERY_REFUSED: {status: 'exception', flags: ['refused']},
  STOPPED: {status: 'exception', flags: ['held']},
  RETURNED: {status: 'returning'},
};

interface Answered {
  shipments?: Shipment[] | null;
  compositeFault?: {faults?: Fault[]} | null;
}

interface Body extends Answered {
  TrackingInformationResponse?: Answered;
}

interface Fault {
  faultCode?: string;
  explanationText?: string;
}

interface State {
  status?: string;
  statusText?: {header?: string; body?: string} | null;
  deliveryDate?: string | null;
  estimatedTimeOfArrival?: string | null;
  publicTimeOfArrival?: string | null;
}

interface Shipment extends State {
  shipmentId?: string;
  items?: Item[] | null;
  deliveryPoint?: {name?: string; displayName?: string; address?: {street1?: string; city?: string} | null} | null;
}

interface Item extends State {
  itemId?: string;
  acceptor?: {name?: string} | null;
  events?: Event[] | null;
}

interface Event {
  eventTime?: string;
  eventCode?: string;
  eventDescription?: string;
  status?: string;
  /** What newer versions call it. */
  eventStatus?: string;
  location?: {displayName?: string; name?: string; city?: string; countryCode?: string} | null;
}

export const postnord: Provider = {
  id: 'postnord',
  name: 'PostNord',
  carriers: ['postnord'],
  baseUrl: 'https://api2.postnord.com',
  auth: {kind: 'query', parameter: 'apikey'},

  request({number, language}) {
    const query = new URLSearchParams({
      id: plainNumber(number),
      locale: languageIn(['sv', 'no', 'da', 'fi'], language),
    });
    return new Request(`${this.baseUrl}/rest/shipment/v5/trackandtrace/findByIdentifier.json?${query}`, {
      headers: {accept: 'application/json'},
    });
  },

  parse(answer, {number}) {
    if (answer.status === 404) return {outcome: 'not_found', message: 'HTTP 404'};
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, (body) => {
      const {shipments, compositeFault} = body.TrackingInformationResponse ?? body;
      const reports = rows(shipments).flatMap((shipment) => readShipment(shipment, number));
      if (reports.length > 0) return {outcome: 'ok', shipments: askedFirst(reports, number)};
      if (compositeFault) return failureOf(rows(compositeFault.faults)[0]);
      return {outcome: shipments ? 'not_found' : 'bad_response', message: `HTTP ${answer.status}, no shipment`};
    });
  },
};

function failureOf(fault: Fault | undefined): Failure {
  const message = `${wordsOf(fault?.faultCode)}: ${wordsOf(fault?.explanationText)}`;
  if (/invalid.?identifier/i.test(message)) return {outcome: 'invalid_number', message};
  const unknown = /not.?found|\bno.?(such|shipment|item|data)/i.test(message);
  return {outcome: unknown ? 'not_found' : 'bad_response', message};
}

function readShipment(shipment: Shipment, asked: string): Report[] {
  const items = rows(shipment.items);
  const named = wordsOf(shipment.shipmentId);
  if (items.length === 0 && !named && !wordsOf(shipment.status)) throw new TypeError('a shipment about no parcel');
  return (items.length > 0 ? items : [{}]).map((item) => readItem(item, shipment, named ?? compact(asked)));
}

function readItem(item: Item, shipment: Shipment, shipmentNumber: string): Report {
  const events = rows(item.events).map(readEvent);
  const state = wordsOf(item.status) ? item : shipment;
  const {header, body} = state.statusText ?? {};
  const text = wordsOf(header, 2000) ?? wordsOf(body, 2000) ?? (newestFirst(events)[0]?.text || undefined);
  const {status, flags} = meant(state.status, [wordsOf(header), wordsOf(body)].filter(Boolean).join('. '));
  const arrival = newestFirst(events).find((event) => event.status === 'delivered');
  const place = status === 'available_for_pickup' ? pickupPlace(shipment) : undefined;
  return {
    number: wordsOf(item.itemId) ?? shipmentNumber,
    carrier: 'postnord',
    status,
    events,
    ...given({
      flags: flagsOf(flags),
      text,
      estimate: windowOf(
        dayOrTimeOf(item.estimatedTimeOfArrival) ??
          dayOrTimeOf(shipment.estimatedTimeOfArrival) ??
          dayOrTimeOf(item.publicTimeOfArrival) ??
          dayOrTimeOf(shipment.publicTimeOfArrival),
        undefined,
      ),
      deliveredAt:
        status === 'delivered'
          ? (dayOrTimeOf(item.deliveryDate) ?? arrival?.time ?? dayOrTimeOf(shipment.deliveryDate))
          : undefined,
      signedBy: status === 'delivered' ? wordsOf(item.acceptor?.name) : undefined,
      pickup: place ? {place} : undefined,
    }),
  };
}

function readEvent(event: Event): TrackingEvent {
  const {eventTime, eventCode, eventDescription, location} = event;
  const text = wordsOf(eventDescription, 2000) ?? '';
  const {status, kind, flags} = meant(event.status ?? event.eventStatus, text);
  return {
    status,
    text,
    ...given({
      time: timeOf(eventTime),
      kind,
      flags: flagsOf(flags),
      code: wordsOf(eventCode, 40) ?? wordsOf(event.status, 40),
      location: locationOf({
        name: location?.displayName ?? location?.name,
        city: location?.city,
        country: location?.countryCode,
      }),
    }),
  };
}

/** What a status means beside its words. */
function meant(code: unknown, said: string): EventMeaning {
  const meaning = meaningOf(meaningByStatus, code) ?? {status: 'unknown'};
  const status = refined(meaning.status, said);
  const neighbour = status === 'delivered' && saysNeighbour(said);
  const flags = flagsOf(meaning.flags, flagsInWords(said), neighbour ? ['to_neighbour'] : []);
  return {...meaning, status, ...given({flags})};
}

function refined(status: Status, said: string): Status {
  if (status === 'in_transit' && saysOutForDelivery(said)) return 'out_for_delivery';
  if (status === 'exception' && saysAttempt(said)) return 'attempt_failed';
  return status === 'returning' ? (returnInWords(said) ?? status) : status;
}

function pickupPlace({deliveryPoint}: Shipment): string | undefined {
  const {name, displayName, address} = deliveryPoint ?? {};
  const parts = [wordsOf(displayName) ?? wordsOf(name), wordsOf(address?.street1), wordsOf(address?.city)];
  return wordsOf(parts.filter(Boolean).join(', '), 300);
}
