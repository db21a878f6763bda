// FedEx, Track API v1, 30 numbers a call: https://developer.fedex.com/api/en-us/catalog/track/v1/docs.html; codes:
// "Tracking Status Codes" in https://developer.fedex.com/api/en-us/guides/api-reference.html (checked 2026-11).
// Quirks: an unknown number is a 200 with an error inside its result. A number used again has a result for each parcel.
// Delivery exceptions (DE) only say in words what went wrong, so the answer is always asked for in English. delayDetail
// can also say EARLY or ON_TIME. A day without a clock is written as midnight in Memphis, T00:00:00-06:00.
import type {Location, Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import type {Flag} from '../status.js';
import {dateOf, daysBetween, newestFirst, type Time} from '../time.js';
import {
  compact,
  dayOrTimeOf,
  type EventMeaning,
  flagsOf,
  given,
  locationOf,
  type MeaningTable,
  meaningIn,
  meaningOf,
  names,
  rows,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import {postJson} from './post-json.js';
import type {Failure, Outcome, Provider, Query} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {flagsInWords, returnInWords, saysAttempt, saysNeighbour} from './wording.js';

/** The codes of movement and customs. Codes of return labels and notes (CH, DR, DS, LP, RC, RD, …) move no parcel. */
const meanings: MeaningTable<string> = [
  [{status: 'pre_transit', kind: 'label_made'}, ['OC', 'OX']],
  [{status: 'pre_transit'}, ['EP', 'IN', 'MD']],
  [{status: 'in_transit', kind: 'picked_up'}, ['PU', 'PX']],
  [{status: 'in_transit', kind: 'arrived'}, ['AA', 'AC', 'AF', 'AR', 'AX', 'FD', 'SF']],
  [{status: 'in_transit', kind: 'departed'}, ['DP', 'LO']],
  [{status: 'in_transit'}, ['AD', 'AE', 'AO', 'AP', 'EA', 'EO', 'IT', 'IX', 'OF', 'Ow', 'OW', 'PF', 'PL', 'PM', 'TR']],
  [{status: 'in_transit', flags: ['customs'], kind: 'customs'}, ['CC', 'CP']],
  [{status: 'in_transit', flags: ['delayed']}, ['DD', 'DY', 'PD', 'RL']],
  [{status: 'out_for_delivery'}, ['OD', 'ED']],
  [{status: 'available_for_pickup'}, ['HL', 'HP']],
  [{status: 'exception', flags: ['customs'], kind: 'customs'}, ['CD']],
  [{status: 'exception'}, ['DE', 'SE']],
  [{status: 'delivered'}, ['DL']],
  [{status: 'returning'}, ['RS']],
  [{status: 'cancelled'}, ['CA']],
];

const failureByCode: Readonly<Record<string, Failure['outcome']>> = {
  'TRACKING.TRACKINGNUMBER.INVALID': 'invalid_number',
  'TRACKING.TRACKINGNUMBER.EMPTY': 'invalid_number',
  'NOT.AUTHORIZED.ERROR': 'unauthorized',
  'INTERNAL.SERVER.ERROR': 'unreachable',
  'SERVICE.UNAVAILABLE.ERROR': 'unreachable',
  'SYSTEM.UNAVAILABLE.EXCEPTION': 'unreachable',
  'VALIDATION.ERRCD.WSPOD': 'unreachable',
};

interface Body {
  errors?: Problem[];
  output: {completeTrackResults: Array<{trackingNumber?: string; trackResults: Result[]}>};
}

type Problem = {code?: string; message?: string};

interface Result {
  error?: Problem | null;
  latestStatusDetail?: StatusDetail | null;
  scanEvents?: Scan[] | null;
  dateAndTimes?: Array<{type?: string; dateTime?: string}> | null;
  estimatedDeliveryTimeWindow?: TimeWindow | null;
  standardTransitTimeWindow?: TimeWindow | null;
  deliveryDetails?: {signedByName?: string; receivedByName?: string; locationDescription?: string} | null;
  holdAtLocation?: {locationContactAndAddress?: {contact?: {companyName?: string}; address?: Address}} | null;
}

interface StatusDetail {
  code?: string;
  derivedCode?: string;
  description?: string;
  statusByLocale?: string;
  ancillaryDetails?: Array<{reasonDescription?: string; actionDescription?: string}> | null;
  delayDetail?: {status?: string} | null;
}

interface Scan {
  date?: string;
  eventType?: string;
  derivedStatusCode?: string;
  eventDescription?: string;
  exceptionDescription?: string;
  delayDetail?: {status?: string} | null;
  scanLocation?: (Address & {locationContactAndAddress?: {address?: Address}}) | null;
}

type TimeWindow = {window?: {begins?: string; ends?: string} | null};

type Address = {streetLines?: string[]; city?: string; stateOrProvinceCode?: string; countryCode?: string};

export const fedex: Provider = {
  id: 'fedex',
  name: 'FedEx',
  carriers: ['fedex'],
  baseUrl: 'https://apis.fedex.com',
  auth: {kind: 'oauth', tokenUrl: 'https://apis.fedex.com/oauth/token', client: 'body'},
  limit: {calls: 1400, perSeconds: 10},
  idempotent: true,

  request(...queries) {
    const trackingInfo = queries.map(({number}) => ({trackingNumberInfo: {trackingNumber: plainNumber(number)}}));
    const body = {includeDetailedScans: true, trackingInfo};
    return postJson(`${this.baseUrl}/track/v1/trackingnumbers`, body, {'x-locale': 'en_US'});
  },

  parse(answer, query) {
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, ({errors, output}) => {
      if (rows(errors).length > 0) return failureOf(rows(errors)[0]);
      const complete = rows(output.completeTrackResults);
      const asked = complete.find(({trackingNumber}) => names(trackingNumber, query.number)) ?? complete[0];
      return readResults(rows(asked?.trackResults), query);
    });
  },

  batch: {
    most: 30,
    part({output}: Body, {number}) {
      const asked = rows(output.completeTrackResults).find(({trackingNumber}) => names(trackingNumber, number));
      return asked && {output: {completeTrackResults: [asked]}};
    },
  },
};

function failureOf(problem: Problem | null | undefined): Failure {
  const code = wordsOf(problem?.code) ?? '';
  const message = `${code}: ${wordsOf(problem?.message)}`;
  if (/NOT\.?FOUND/.test(code)) return {outcome: 'not_found', message};
  if (/\b(JWT|access token)\b/i.test(message)) return {outcome: 'unauthorized', message};
  return {outcome: meaningOf(failureByCode, code) ?? 'bad_response', message};
}

function readResults(results: readonly Result[], {number, since}: Query): Outcome {
  const parcels = results
    .filter(({latestStatusDetail: now, scanEvents}) => now?.code || now?.derivedCode || rows(scanEvents).length > 0)
    .map((result) => ({shipped: shippedAt(result), report: readResult(result, compact(number))}));
  const [parcel] = parcels.sort((a, b) => distance(a.shipped, since) - distance(b.shipped, since));
  if (!parcel) return failureOf(results[0]?.error);
  if (parcels.length === 1) return {outcome: 'ok', shipments: [parcel.report]};
  const reused = {parcels: parcels.length, ...given({shipped: parcel.shipped})};
  return {outcome: 'ok', shipments: [{...parcel.report, reused}]};
}

/** Days between the ship date and the day wanted; without one, the later the nearer. */
const distance = (shipped: Time | undefined, since: Time | undefined) =>
  Math.abs(daysBetween(since ?? '9999-12-31', shipped ?? '1970-01-01'));

function readResult(result: Result, number: string): Report {
  const {deliveryDetails, latestStatusDetail, standardTransitTimeWindow} = result;
  const {code, derivedCode, description, statusByLocale, ancillaryDetails, delayDetail} = latestStatusDetail ?? {};
  const events = rows(result.scanEvents).map(readScan);
  const [detail] = rows(ancillaryDetails);
  const reason = wordsOf(detail?.reasonDescription);
  const stated = meaningOfCode(code, derivedCode, `${reason}. ${wordsOf(detail?.actionDescription)}`);
  const newest = newestFirst(events).find(({status}) => status !== 'unknown');
  const meaning = stated.status === 'unknown' ? (newest ?? stated) : stated;

  const dates = rows(result.dateAndTimes);
  const date = (wanted: string) => dayOrTimeOf(dates.find(({type}) => type === wanted)?.dateTime);
  const delivered = meaning.status === 'delivered';
  const arrival = newestFirst(events).find(({status}) => status === 'delivered')?.time;
  const neighbour = delivered && saysNeighbour(wordsOf(deliveryDetails?.locationDescription) ?? '');
  return {
    number,
    carrier: 'fedex',
    status: meaning.status,
    events,
    ...given({
      flags: flagsOf(meaning.flags, delayed(delayDetail), neighbour ? ['to_neighbour'] : []),
      text: withReason(wordsOf(description) ?? wordsOf(statusByLocale), reason),
      estimate:
        readWindow(result.estimatedDeliveryTimeWindow) ??
        windowOf(date('ESTIMATED_DELIVERY') ?? date('APPOINTMENT_DELIVERY'), undefined) ??
        readWindow(standardTransitTimeWindow) ??
        windowOf(date('COMMITMENT'), undefined),
      deliveredAt: delivered ? (arrival ?? date('ACTUAL_DELIVERY')) : undefined,
      signedBy: wordsOf(deliveryDetails?.signedByName) ?? wordsOf(deliveryDetails?.receivedByName),
      pickup: meaning.status === 'available_for_pickup' ? readPickup(result) : undefined,
    }),
  };
}

function readScan(scan: Scan): TrackingEvent {
  const reason = wordsOf(scan.exceptionDescription);
  const meaning = meaningOfCode(scan.eventType, scan.derivedStatusCode, reason ?? '');
  return {
    status: meaning.status,
    text: withReason(wordsOf(scan.eventDescription), reason) ?? '',
    ...given({
      time: timeOf(scan.date),
      kind: meaning.kind,
      flags: flagsOf(meaning.flags, delayed(scan.delayDetail)),
      code: wordsOf(scan.eventType, 40),
      location: readAddress(scan.scanLocation?.locationContactAndAddress?.address ?? scan.scanLocation),
    }),
  };
}

/** What a code means; of an exception, what the reason says. */
function meaningOfCode(code: string | undefined, derivedCode: string | undefined, reason: string): EventMeaning {
  const meaning = meaningIn(meanings, code) ?? meaningIn(meanings, derivedCode) ?? {status: 'unknown'};
  if (code !== 'DE' && code !== 'SE') return meaning;
  const flags = flagsInWords(reason);
  if (returnInWords(reason)) return {status: 'returning', flags};
  const attempted = code === 'DE' && flags.length === 0 && saysAttempt(reason);
  return {status: attempted ? 'attempt_failed' : 'exception', flags};
}

const delayed = (detail: {status?: string} | null | undefined): Flag[] =>
  detail?.status === 'DELAYED' ? ['delayed'] : [];

function withReason(text: string | undefined, reason: string | undefined): string | undefined {
  return text && reason && reason !== text ? `${text} (${reason})` : (text ?? reason);
}

function readWindow(stated: TimeWindow | null | undefined) {
  return windowOf(dayOrTimeOf(stated?.window?.begins), dayOrTimeOf(stated?.window?.ends));
}

function readAddress(address: Address | null | undefined): Location | undefined {
  return locationOf({city: address?.city, region: address?.stateOrProvinceCode, country: address?.countryCode});
}

/** A station or shop, so its street may be shown. */
function readPickup({holdAtLocation}: Result): Report['pickup'] {
  const {contact, address} = holdAtLocation?.locationContactAndAddress ?? {};
  const lines = [contact?.companyName, ...(address?.streetLines ?? []), address?.city].map((line) => wordsOf(line));
  const place = wordsOf(lines.filter(Boolean).join(', '), 300);
  return place ? {place} : undefined;
}

function shippedAt(result: Result): Time | undefined {
  const dates = rows(result.dateAndTimes);
  const shipped = dates.find(({type}) => type === 'SHIP') ?? dates.find(({type}) => type === 'ACTUAL_PICKUP');
  const scans = newestFirst(rows(result.scanEvents).map(readScan)).filter(({time}) => time);
  const time = timeOf(shipped?.dateTime) ?? scans.at(-1)?.time;
  return time && dateOf(time);
}
