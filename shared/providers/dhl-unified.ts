// DHL Group, Shipment Tracking – Unified 1.5: https://developer.dhl.com/api-reference/shipment-tracking (checked 2026-11).
// Quirks: statusCode counts, whatever the status text says, but it is coarse: within `transit` only the text, or for
// parcel-de the event code in `status`, tells a parcel in the van, at a pick-up point or not accepted. So it is asked in
// German or English, which we can read. parcel-de gives local times without a zone. A place may begin with a street.
// A new key allows 250 calls a day and one in 5 s. The limit here is the second: keeping it makes calls succeed, while at
// the end of the day's calls nothing is answered whoever counts them.
import type {Location, Report, TrackingEvent} from '../model.js';
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
import {type DhlProblem, refused} from './dhl-problem.js';
import type {Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {
  flagsInWords,
  returnInWords,
  saysAttempt,
  saysNeighbour,
  saysOutForDelivery,
  saysReadyForPickup,
} from './wording.js';

const statusByCode: Readonly<Record<string, Status>> = {
  'pre-transit': 'pre_transit',
  transit: 'in_transit',
  delivered: 'delivered',
  failure: 'exception',
  unknown: 'unknown',
};

/** Event codes of parcel-de in `status`: https://developer.dhl.com/sites/default/files/2024-10/status_1.csv (checked 2026-11). */
const meaningByEventCode: Readonly<Record<string, EventMeaning>> = {
  VA: {status: 'pre_transit', kind: 'label_made'},
  ES: {status: 'in_transit', kind: 'picked_up'},
  AE: {status: 'in_transit', kind: 'picked_up'},
  AA: {status: 'in_transit', kind: 'departed'},
  EE: {status: 'in_transit', kind: 'arrived'},
  NB: {status: 'in_transit'},
  ZO: {status: 'in_transit', flags: ['customs'], kind: 'customs'},
  PO: {status: 'out_for_delivery'},
  ZF: {status: 'available_for_pickup'},
  ZN: {status: 'attempt_failed'},
  ZU: {status: 'delivered'},
};

interface Body extends DhlProblem {
  shipments?: Shipment[];
}

interface Shipment {
  id?: string;
  status?: Happening | null;
  events?: Happening[] | null;
  returnFlag?: boolean;
  estimatedTimeOfDelivery?: string | null;
  estimatedDeliveryTimeFrame?: {estimatedFrom?: string; estimatedThrough?: string} | null;
  details?: {proofOfDelivery?: {timestamp?: string; signed?: Person | null} | null} | null;
}

interface Person {
  name?: string;
  givenName?: string;
  familyName?: string;
}

interface Happening {
  timestamp?: string;
  statusCode?: string;
  status?: string;
  description?: string;
  remark?: string;
  location?: {address?: {addressLocality?: string; countryCode?: string}; servicePoint?: {label?: string}} | null;
}

export const dhlUnified: Provider = {
  id: 'dhl-unified',
  name: 'DHL',
  carriers: ['dhl'],
  baseUrl: 'https://api-eu.dhl.com',
  auth: {kind: 'header', header: 'DHL-API-Key'},
  limit: {calls: 1, perSeconds: 5},

  request({number, language, postcode}) {
    const query = new URLSearchParams({
      trackingNumber: plainNumber(number),
      language: language?.startsWith('de') ? 'de' : 'en',
      ...(postcode && {recipientPostalCode: postcode}),
    });
    return new Request(`${this.baseUrl}/track/shipments?${query}`, {headers: {accept: 'application/json'}});
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
  const {details, returnFlag, estimatedDeliveryTimeFrame: frame} = shipment;
  const current = shipment.status ?? newestOf(rows(shipment.events)) ?? (wordsOf(shipment.id) ? {} : undefined);
  if (!current || Array.isArray(current)) throw new TypeError('neither a status nor a number');
  const now = readHappening(current, returnFlag === true);
  const proof = details?.proofOfDelivery;
  const delivered = now.status === 'delivered';
  const place = wordsOf(current.location?.servicePoint?.label, 300);
  return {
    number: wordsOf(shipment.id) ?? compact(asked),
    carrier: 'dhl',
    status: now.status,
    events: rows(shipment.events).map((event) => readHappening(event)),
    ...given({
      flags: now.flags,
      text: now.text || undefined,
      estimate:
        windowOf(dayOrTimeOf(frame?.estimatedFrom), dayOrTimeOf(frame?.estimatedThrough)) ??
        windowOf(dayOrTimeOf(shipment.estimatedTimeOfDelivery), undefined),
      deliveredAt: delivered ? (now.time ?? timeOf(proof?.timestamp)) : undefined,
      signedBy: nameOf(proof?.signed),
      pickup: now.status === 'available_for_pickup' && place ? {place} : undefined,
    }),
  };
}

function newestOf(events: readonly Happening[]): Happening | undefined {
  const [newest] = newestFirst(events.map((event) => ({event, time: timeOf(event.timestamp)})));
  return newest?.event;
}

function nameOf(person: Person | null | undefined): string | undefined {
  const parts = [wordsOf(person?.givenName), wordsOf(person?.familyName)].filter(Boolean);
  return wordsOf(person?.name) ?? wordsOf(parts.join(' '));
}

/** The current status and the events have the same form. */
function readHappening(happening: Happening, returnFlag = false): TrackingEvent {
  const {statusCode, status, description, remark, location} = happening;
  const byEventCode = meaningOf(meaningByEventCode, status);
  const words = [description, remark, status].map((text) =>
    wordsOf(wordsOf(text, 4000)?.replace(/<[^>]*>/g, ''), 2000),
  );
  const said = words.filter(Boolean).join('. ');
  const coarse =
    meaningOf(statusByCode, statusCode) ??
    meaningOf(statusByCode, wordsOf(status)?.toLowerCase()) ??
    byEventCode?.status;
  const meant = refined(coarse, said, byEventCode?.status, returnFlag);
  return {
    status: meant,
    text: words.find(Boolean) ?? '',
    ...given({
      time: timeOf(happening.timestamp),
      kind: byEventCode?.kind,
      flags: flagsOf(
        byEventCode?.flags,
        flagsInWords(said),
        meant === 'delivered' && saysNeighbour(said) ? ['to_neighbour'] : [],
      ),
      code: byEventCode ? wordsOf(status) : wordsOf(statusCode, 40),
      location: placeOf(location),
    }),
  };
}

/** Tells apart what DHL's five codes do not. */
function refined(coarse: Status | undefined, said: string, fine: Status | undefined, returnFlag: boolean): Status {
  if (coarse === 'delivered' && returnFlag) return 'returned';
  if (coarse === 'exception') return returnInWords(said) ?? (returnFlag ? 'returning' : 'exception');
  if (coarse !== undefined && coarse !== 'in_transit') return coarse;
  if (returnFlag) return 'returning';
  if (fine && fine !== 'pre_transit' && fine !== 'delivered') return fine;
  if (saysReadyForPickup(said)) return 'available_for_pickup';
  if (returnInWords(said)) return 'returning';
  if (saysAttempt(said)) return 'attempt_failed';
  if (saysOutForDelivery(said)) return 'out_for_delivery';
  return coarse ?? 'unknown';
}

/** `Oderweg 2, AMSTERDAM` and `AMSTERDAM - THE NETHERLANDS` as AMSTERDAM; nothing where a house number may be left. */
function placeOf(location: Happening['location']): Location | undefined {
  const {addressLocality, countryCode} = location?.address ?? {};
  const locality = wordsOf(addressLocality)
    ?.split(/\s+-\s+/)[0]
    ?.split(',')
    .at(-1);
  const city = locality?.trim().replace(/^\d[\d-]*(\s+[A-Z]{2}(?=\s))?\s+/, '');
  return locationOf({city: city && /\d/.test(city) ? undefined : city, country: countryCode});
}
