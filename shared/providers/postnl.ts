// PostNL, ShippingStatus API v2: https://api-sandbox.postnl.nl/shipment/v2/status/swagger.json; status codes:
// https://developer.postnl.nl/docs/#/http/reference-data/t-t-status-codes/status-codes (checked 2026-11).
// Quirks: it was XML once: a single event or address is an object, several are a list, and what is empty is `{}`. Codes
// are text, times local and day first. An unknown barcode is a 200 with an empty status and a warning. Event codes have
// changed their meaning over the years, so an event means what the old status of the same time does; 99 means nothing.
// Only parcels of the key's own customer number are answered about.
import type {Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import {newestFirst} from '../time.js';
import {
  askedFirst,
  compact,
  dayOrTimeOf,
  type EventMeaning,
  flagsOf,
  given,
  type MeaningTable,
  meaningIn,
  rowsOrOne,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import {languageIn} from './locale.js';
import type {Failure, Outcome, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {timeInFigures} from './times-in-parts.js';
import {flagsInWords, saysNeighbour} from './wording.js';

const meaningsByStatusCode: MeaningTable<number> = [
  [{status: 'pre_transit', kind: 'label_made'}, [1]],
  [{status: 'pre_transit'}, [13, 14]],
  [{status: 'in_transit', kind: 'picked_up'}, [2, 3, 23]],
  [{status: 'in_transit'}, [5, 31]],
  [{status: 'in_transit', flags: ['delayed']}, [6]],
  [{status: 'in_transit', flags: ['held']}, [21]],
  [{status: 'in_transit', flags: ['customs'], kind: 'customs'}, [9, 20]],
  [{status: 'out_for_delivery'}, [7]],
  [{status: 'attempt_failed'}, [8]],
  [{status: 'available_for_pickup'}, [12]],
  [{status: 'delivered'}, [11, 22]],
  [{status: 'exception'}, [4, 15, 16, 17, 19]],
  [{status: 'exception', flags: ['lost']}, [18]],
  [{status: 'returning'}, [27, 28]],
];

/** Collection, sorting, distribution, delivered. */
const meaningsByPhaseCode: MeaningTable<number> = [
  [{status: 'pre_transit'}, [1]],
  [{status: 'in_transit'}, [2, 3]],
  [{status: 'delivered'}, [4]],
];

/** AddressType of the place where the parcel waits. */
const pickupAddress = '09';

/** A text, or `{}` where there is none. */
type Text = string | Readonly<Record<string, never>> | null;
type Texts<Name extends string> = {readonly [Field in Name]?: Text};
type Status = Texts<'TimeStamp' | 'Timestamp' | 'StatusCode' | 'StatusDescription' | 'PhaseCode'>;
type Event = Texts<'Code' | 'Description' | 'TimeStamp'>;
type Address = Texts<'AddressType' | 'CompanyName' | 'City'>;
type Warned = Texts<'Message' | 'Code'>;

interface Statuses {
  Shipment?: Shipment | Shipment[];
}

interface Body {
  CurrentStatus?: Statuses;
  CompleteStatus?: Statuses;
  Warnings?: Warned | Warned[];
}

interface Shipment extends Texts<'Barcode' | 'MainBarcode' | 'DeliveryDate'> {
  Status?: Status;
  OldStatus?: Status | Status[];
  Event?: Event | Event[];
  Address?: Address | Address[];
  Expectation?: Texts<'ETAFrom' | 'ETATo'>;
}

export const postnl: Provider = {
  id: 'postnl',
  name: 'PostNL',
  carriers: ['postnl'],
  baseUrl: 'https://api.postnl.nl',
  auth: {kind: 'header', header: 'apikey'},

  request({number, language}) {
    const query = new URLSearchParams({
      detail: 'true',
      language: languageIn(['nl', 'de'], language).toUpperCase(),
    });
    const barcode = encodeURIComponent(plainNumber(number));
    return new Request(`${this.baseUrl}/shipment/v2/status/barcode/${barcode}?${query}`, {
      headers: {accept: 'application/json'},
    });
  },

  parse(answer, {number}) {
    if (answer.status === 404) return {outcome: 'not_found', message: 'HTTP 404'};
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body | Shipment[]>(answer.body, (body) => {
      // As a list: `updatedshipments`, which has the same statuses.
      if (Array.isArray(body)) return readShipments(body, number);
      const statuses = body.CompleteStatus ?? body.CurrentStatus;
      if (!statuses) return {outcome: 'bad_response', message: `HTTP ${answer.status}, no status`};
      const shipments = rowsOrOne(statuses.Shipment);
      return shipments.length > 0 ? readShipments(shipments, number) : unknown(rowsOrOne(body.Warnings));
    });
  },
};

function unknown([warning]: readonly Warned[]): Failure {
  const message = wordsOf(warning?.Message);
  const isUnknown = !warning || wordsOf(warning.Code) === '2' || /no shipment/i.test(message ?? '');
  return {outcome: isUnknown ? 'not_found' : 'bad_response', message};
}

function readShipments(shipments: readonly Shipment[], asked: string): Outcome {
  const reports = shipments.flatMap((shipment) => readShipment(shipment, asked) ?? []);
  return reports.length > 0
    ? {outcome: 'ok', shipments: askedFirst(reports, asked)}
    : {outcome: 'bad_response', message: 'a shipment without barcode and status'};
}

function readShipment(shipment: Shipment, asked: string): Report | undefined {
  const {Barcode, MainBarcode, Status: current, Expectation, DeliveryDate} = shipment;
  const barcode = wordsOf(Barcode) ?? wordsOf(MainBarcode);
  if (!barcode && !wordsOf(current?.StatusCode)) return undefined;

  const old = rowsOrOne(shipment.OldStatus).filter((status) => meaningOfStatus(status));
  const events = rowsOrOne(shipment.Event).map((event) => readEvent(event, old));
  const now = current && meaningOfStatus(current) ? current : newestFirst(old.map(withTime))[0]?.status;
  const {status, flags} = (now && meaningOfStatus(now)) ?? {status: 'unknown'};
  const text = wordsOf(now?.StatusDescription, 2000);
  const place = status === 'available_for_pickup' ? pickupPlace(shipment) : undefined;
  const day = timeInFigures(DeliveryDate) ?? dayOrTimeOf(DeliveryDate);
  return {
    number: barcode ?? compact(asked),
    carrier: 'postnl',
    status,
    events: events.length > 0 ? events : old.map((before) => readStatus(before)),
    ...given({
      flags: flagsOf(flags, flagsInWords(text ?? '')),
      text,
      estimate: windowOf(timeOf(Expectation?.ETAFrom), timeOf(Expectation?.ETATo)) ?? windowOf(day, undefined),
      deliveredAt: status === 'delivered' && now ? withTime(now).time : undefined,
      pickup: place ? {place} : undefined,
    }),
  };
}

function readEvent({Code, Description, TimeStamp}: Event, old: readonly Status[]): TrackingEvent {
  const time = timeInFigures(TimeStamp);
  const beside = old.find((status) => time !== undefined && withTime(status).time === time);
  const meaning = beside && meaningOfStatus(beside);
  return readMeaning(meaning, time, wordsOf(Description, 2000), wordsOf(Code, 40));
}

function readStatus(status: Status): TrackingEvent {
  const text = wordsOf(status.StatusDescription, 2000);
  return readMeaning(meaningOfStatus(status), withTime(status).time, text, wordsOf(status.StatusCode, 40));
}

function readMeaning(meaning: EventMeaning | undefined, time?: string, text = '', code?: string): TrackingEvent {
  const {status, kind, flags} = meaning ?? {status: 'unknown'};
  const neighbour = status === 'delivered' && saysNeighbour(text);
  return {
    status,
    text,
    ...given({time, kind, flags: flagsOf(flags, flagsInWords(text), neighbour ? ['to_neighbour'] : []), code}),
  };
}

function withTime(status: Status): {status: Status; time: string | undefined} {
  const time = wordsOf(status.TimeStamp) ?? wordsOf(status.Timestamp);
  return {status, time: timeInFigures(time) ?? timeOf(time)};
}

function meaningOfStatus({StatusCode, PhaseCode}: Status): EventMeaning | undefined {
  return meaningIn(meaningsByStatusCode, numberOf(StatusCode)) ?? meaningIn(meaningsByPhaseCode, numberOf(PhaseCode));
}

/** Codes come with and without a leading zero. */
function numberOf(code: unknown): number | undefined {
  return wordsOf(code) === undefined ? undefined : Number(wordsOf(code));
}

function pickupPlace({Address: addresses}: Shipment): string | undefined {
  const address = rowsOrOne(addresses).find(({AddressType}) => wordsOf(AddressType) === pickupAddress);
  const parts = [wordsOf(address?.CompanyName), wordsOf(address?.City)].filter((part) => part && part !== '{}');
  return wordsOf(parts.join(', '), 300);
}
