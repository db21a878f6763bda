// USPS, Tracking 3.0 and 3.2: https://developers.usps.com/trackingv3, codes and categories: Publication 199, appendix G
// https://postalpro.usps.com/pub199 (checked 2026-11).
// Quirks: an unknown number is a 400 with the code 150001, or a 404. GMTTimestamp is a day early after 18:00 or 19:00 local
// time: the instant is eventTimestamp with GMTOffset, and some events have neither offset nor clock. The category is
// coarse, `Alert` above all: there the words of `status` count, which come from a fixed list. 3.2 answers with a list, has
// errors inside it and the expected day in an object of its own; it is read as well. The scope has to be approved by USPS.
// Its webhooks are not read: no public page says how they are signed.
import type {Report, TrackingEvent, Window} from '../model.js';
import {plainNumber} from '../number.js';
import {newestFirst, type Time} from '../time.js';
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
  meaningOf,
  rows,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import type {Answer, Failure, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {clockOn, dayOf, zoned} from './times-in-parts.js';
import {flagsInWords, returnInWords, saysNeighbour} from './wording.js';

/** statusCategory, without what follows a colon, in lower case. */
const meaningByCategory: Readonly<Record<string, EventMeaning>> = {
  'pre-shipment': {status: 'pre_transit'},
  accepted: {status: 'in_transit'},
  'in transit': {status: 'in_transit'},
  'in-transit': {status: 'in_transit'},
  'moving through network': {status: 'in_transit'},
  'out for delivery': {status: 'out_for_delivery'},
  'available for pickup': {status: 'available_for_pickup'},
  'delivery attempt': {status: 'attempt_failed'},
  'delivered to agent': {status: 'delivered'},
  delivered: {status: 'delivered'},
  alert: {status: 'exception'},
};

/** How the texts of events begin or what they hold; the first that fits counts. */
const meaningsByWords: readonly (readonly [EventMeaning, RegExp])[] = [
  [{status: 'delivered'}, /^delivered/i],
  [{status: 'out_for_delivery'}, /^out for delivery/i],
  [{status: 'pre_transit', kind: 'label_made'}, /label created|^pre-?shipment/i],
  [{status: 'pre_transit'}, /awaiting item|shipping partner/i],
  [{status: 'available_for_pickup'}, /available for pick-?up|pick-?up[ -]point|^held at post office(?!.*request)/i],
  [{status: 'in_transit', flags: ['held']}, /^held\b|at customer request/i],
  [{status: 'attempt_failed'}, /notice left|attempt|no access|no secure location|business closed|schedule redelivery/i],
  [
    {status: 'exception', flags: ['address_problem']},
    /insufficient address|undeliverable as addressed|no such number|moved, left|no mail receptacle|vacant/i,
  ],
  [{status: 'exception'}, /undeliverable|unclaimed|refused|delivery exception|dead (mail|letter)|damaged|deceased/i],
  [{status: 'in_transit', flags: ['delayed']}, /arriving late|delay|missent|mis-?shipped|rescheduled/i],
  [{status: 'in_transit', flags: ['customs'], kind: 'customs'}, /customs/i],
  [{status: 'in_transit', kind: 'picked_up'}, /possession of item|^accept|^picked up|^dropped off/i],
  [{status: 'in_transit', kind: 'arrived'}, /^arriv(ed|al)/i],
  [{status: 'in_transit', kind: 'departed'}, /^depart/i],
  [
    {status: 'in_transit'},
    /in transit|processed|sorting|en route|forward|tendered|origin post|delivery scan|redelivery|not updated/i,
  ],
];

/** Event codes, for texts that say nothing of this. */
const meaningsByCode: MeaningTable<string> = [
  [{status: 'pre_transit', kind: 'label_made'}, ['GX', 'MA']],
  [{status: 'pre_transit'}, ['80', '81', '82']],
  [{status: 'in_transit', kind: 'picked_up'}, ['03', 'OA']],
  [{status: 'in_transit', kind: 'arrived'}, ['07', '10', 'A1']],
  [{status: 'in_transit', kind: 'departed'}, ['SF', 'T1']],
  [{status: 'in_transit'}, ['06', '08', 'AD', 'NT', 'PC', 'TL']],
  [{status: 'out_for_delivery'}, ['OF', 'DG']],
  [{status: 'available_for_pickup'}, ['14', '16', '17']],
  [{status: 'attempt_failed'}, ['02', '52', '53', '54', '55', '56']],
  [{status: 'delivered'}, ['01']],
  [{status: 'exception'}, ['05', '21', '22', '23', '24', '25', '26', '27', '28', '29']],
  [{status: 'exception', flags: ['refused']}, ['04']],
  [{status: 'returning'}, ['09']],
];

type Texts<Name extends string> = {readonly [Field in Name]?: string | null};
type Problem = Texts<'code' | 'message' | 'title' | 'detail'> & {errors?: Problem[] | null};

interface Details
  extends Texts<'trackingNumber' | 'status' | 'statusCategory' | 'statusSummary' | 'returnDateNotice'>,
    Expectation {
  error?: Problem | string | null;
  deliveryDateExpectation?: Expectation | null;
  trackingEvents?: Happening[] | null;
}

type Expectation = Texts<
  'predictedDeliveryDate' | 'predictedDeliveryWindowStartTime' | 'predictedDeliveryWindowEndTime'
> &
  Texts<'expectedDeliveryTimeStamp' | 'expectedDeliveryDate' | 'expectedDeliveryTime' | 'endOfDay'> &
  Texts<'guaranteedDeliveryTimeStamp' | 'guaranteedDeliveryDate'>;

type Happening = Texts<'eventType' | 'eventCode' | 'eventTimestamp' | 'GMTTimestamp' | 'GMTOffset'> &
  Texts<'eventCity' | 'eventState' | 'eventCountry' | 'name'>;

export const usps: Provider = {
  id: 'usps',
  name: 'USPS',
  carriers: ['usps'],
  baseUrl: 'https://apis.usps.com',
  auth: {kind: 'oauth', tokenUrl: 'https://apis.usps.com/oauth2/v3/token', client: 'body', scope: 'tracking'},
  limit: {calls: 60, perSeconds: 3600},

  request({number, postcode}) {
    const [, zip] = /^\s*(\d{5})(-?\d{4})?\s*$/.exec(postcode ?? '') ?? [];
    const query = new URLSearchParams({expand: 'DETAIL', ...(zip && {destinationZIPCode: zip})});
    return new Request(`${this.baseUrl}/tracking/v3/tracking/${encodeURIComponent(plainNumber(number))}?${query}`, {
      headers: {accept: 'application/json'},
    });
  },

  parse(answer, {number}) {
    if (answer.status === 404) return {outcome: 'not_found', message: 'HTTP 404'};
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Details | Details[]>(answer.body, (body) => {
      const results = Array.isArray(body) ? rows(body) : [body];
      const known = results.filter(isKnown);
      const reports = known.map((details) => readDetails(details, number));
      return reports.length > 0
        ? {outcome: 'ok', shipments: askedFirst(reports, number)}
        : failureOf(results.find(({error}) => error)?.error, answer);
    });
  },
};

function isKnown({error, trackingNumber, status, statusCategory, trackingEvents}: Details): boolean {
  const named = [trackingNumber, status, statusCategory].some((value) => typeof value === 'string' && value);
  return !error && (named || rows(trackingEvents).length > 0);
}

function failureOf(error: Details['error'], answer: Answer): Failure {
  if (typeof error === 'string') return {outcome: 'unauthorized', message: wordsOf(error)};
  const problems = [error ?? {}, ...rows(error?.errors)];
  const codes = problems.map(({code}) => wordsOf(code) ?? '');
  const said = problems.flatMap(({message, title, detail}) => [wordsOf(message), wordsOf(title), wordsOf(detail)]);
  const message = `${codes.join(' ')}: ${said.filter(Boolean).join('. ')}`;
  const absent = /not (yet )?available|not found|no record|could not (be )?locate/i.test(message);
  if (absent || codes.includes('150001') || codes.includes('404')) return {outcome: 'not_found', message};
  if (/tracking ?number/i.test(message) && /valid|incorrect|format|must/i.test(message)) {
    return {outcome: 'invalid_number', message};
  }
  return failureByHttpStatus({...answer, status: Number(codes[0])}) ?? {outcome: 'bad_response', message};
}

function readDetails(details: Details, asked: string): Report {
  const events = rows(details.trackingEvents).map(readEvent);
  const newest = newestFirst(events);
  const meaning = meaningOfStatus(details) ?? newest.find(({status}) => status !== 'unknown') ?? {status: 'unknown'};
  const said = wordsOf(details.status, 2000);
  const delivered = meaning.status === 'delivered';
  const arrival = newest.find(({status}) => status === 'delivered');
  const signer = rows(details.trackingEvents).find(({name, eventType}) => name && /^delivered/i.test(eventType ?? ''));
  const until = dayOf(details.returnDateNotice);
  return {
    number: wordsOf(details.trackingNumber) ?? compact(asked),
    carrier: 'usps',
    status: meaning.status,
    events,
    ...given({
      flags: flagsOf(meaning.flags),
      text: said ?? wordsOf(details.statusSummary, 2000) ?? (newest[0]?.text || undefined),
      estimate: readEstimate({...details, ...details.deliveryDateExpectation}),
      deliveredAt: delivered ? arrival?.time : undefined,
      signedBy: delivered ? wordsOf(signer?.name) : undefined,
      pickup: until && ['available_for_pickup', 'attempt_failed'].includes(meaning.status) ? {until} : undefined,
    }),
  };
}

/** The category; where that is coarse or new, what the words say. */
function meaningOfStatus({statusCategory, status}: Details): EventMeaning | undefined {
  const category = meaningOf(meaningByCategory, wordsOf(statusCategory)?.split(':')[0]?.trim().toLowerCase());
  const words = wordsOf(status) ?? '';
  const byWords = meaningInWords(words) ?? (category ? undefined : meaningInWords(wordsOf(statusCategory) ?? ''));
  if (!category || !byWords) return category ?? byWords;
  const coarse = category.status === 'in_transit' || category.status === 'exception';
  const finer = coarse ? byWords.status !== 'delivered' : byWords.status === 'returned';
  return {status: finer ? byWords.status : category.status, ...given({flags: byWords.flags})};
}

function meaningInWords(text: string): EventMeaning | undefined {
  const [meaning] = meaningsByWords.find(([, words]) => words.test(text)) ?? [];
  const status = returnInWords(text) ?? meaning?.status;
  const neighbour = status === 'delivered' && saysNeighbour(text);
  const flags = flagsOf(meaning?.flags, flagsInWords(text), neighbour ? ['to_neighbour'] : []);
  return status && {...meaning, status, ...given({flags})};
}

function readEvent(event: Happening): TrackingEvent {
  const text = wordsOf(event.eventType, 2000) ?? '';
  const meaning = meaningInWords(text) ?? meaningIn(meaningsByCode, wordsOf(event.eventCode));
  const city = wordsOf(event.eventCity);
  const isFacility = /\b(center|facility|annex|isc)\b/i.test(city ?? '');
  const country = wordsOf(event.eventCountry);
  return {
    status: meaning?.status ?? 'unknown',
    text,
    ...given({
      time: readTime(event),
      kind: meaning?.kind,
      flags: flagsOf(meaning?.flags),
      code: wordsOf(event.eventCode, 40),
      location: locationOf({
        name: isFacility || (!city && country && country.length > 2) ? (city ?? country) : undefined,
        city: isFacility ? undefined : city,
        region: event.eventState,
        country,
      }),
    }),
  };
}

/** Local, whatever letter stands behind it; midnight alone is a day without a clock. */
function readTime({eventTimestamp, GMTTimestamp, GMTOffset}: Happening): Time | undefined {
  const stamp = wordsOf(eventTimestamp)?.replace(/^([\d-]{10}) /, '$1T');
  const local = timeOf(wordsOf(GMTOffset) ? stamp?.replace(/Z$/, '') : stamp);
  return GMTOffset || GMTTimestamp ? zoned(local, GMTOffset, undefined) : dayOrTimeOf(local);
}

function readEstimate(said: Expectation): Window | undefined {
  const predicted = dayOf(wordsOf(said.predictedDeliveryDate, 10));
  const expected =
    dayOrTimeOf(said.expectedDeliveryTimeStamp) ??
    clockOn(dayOf(wordsOf(said.expectedDeliveryDate, 10)), said.expectedDeliveryTime ?? said.endOfDay) ??
    dayOrTimeOf(said.guaranteedDeliveryTimeStamp) ??
    dayOrTimeOf(said.guaranteedDeliveryDate);
  return predicted
    ? windowOf(
        clockOn(predicted, said.predictedDeliveryWindowStartTime),
        clockOn(predicted, said.predictedDeliveryWindowEndTime),
      )
    : windowOf(undefined, expected);
}
