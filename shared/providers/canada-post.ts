// Canada Post, Get Tracking Details v2 (REST, XML):
// https://www.canadapost-postescanada.ca/info/mc/business/productsservices/developers/services/tracking/trackingdetails.jsf
// Codes of events and errors: "Messages and Code Tables", .../developers/messagescodetables.jsf (checked 2026-11).
// Quirks: there is no status, so the newest event that says where the parcel is has to tell. The announcement can come
// after the pick-up. A parcel on its way back keeps the codes of one on its way out: only the words differ. Times are local
// and labelled EST in summer too, or CSTNO, or not at all, so the label is left out; without one, midnight is no clock.
import type {Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import {dateOf, newestFirst, type Time} from '../time.js';
import {
  compact,
  type EventMeaning,
  flagsOf,
  given,
  locationOf,
  type MeaningTable,
  meaningIn,
  meaningOf,
  rows,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import type {Answer, Failure, Outcome, Provider} from './provider.js';
import {failureByHttpStatus} from './read-answer.js';
import {readXml} from './read-xml.js';
import {clockOn, dayOf} from './times-in-parts.js';
import {flagsInWords, returnInWords, statusInWords} from './wording.js';

/** "Tracking scan events", without leading zeros. What is not here, such as signatures and preferences, moves no parcel. */
const meaningsByCode: MeaningTable<number> = [
  [{status: 'pre_transit', kind: 'label_made'}, [3000, 3002]],
  [{status: 'in_transit', kind: 'picked_up'}, [1300, 1301, 1302, 1303, 2300]],
  [{status: 'in_transit', kind: 'arrived'}, [113, 400, 405, 4310, 4311, 4600, 4900]],
  [{status: 'in_transit', kind: 'departed'}, [114, 410, 4202, 4950, 8901]],
  [{status: 'in_transit'}, [100, 102, 104, 105, 106, 107, 115, 116, 170, 175, 629, 700, 804, 815, 1240, 1241, 1244]],
  [{status: 'in_transit'}, [1480, 1490, 1703, 1705, 2500, 2501, 4000, 4100, 4550]],
  [{status: 'in_transit', flags: ['damaged']}, [710]],
  [
    {status: 'in_transit', flags: ['delayed']},
    [159, 160, 161, 162, 163, 172, 621, 622, 623, 624, 625, 626, 627, 628, 630],
  ],
  [{status: 'in_transit', flags: ['delayed']}, [1414, 1444, 2411, 2414]],
  [{status: 'in_transit', flags: ['address_problem', 'delayed']}, [171, 173, 1412, 2412]],
  [{status: 'in_transit', flags: ['held']}, [117, 118, 1410, 1484, 1494, 2410, 4700]],
  [{status: 'in_transit', flags: ['held', 'address_problem']}, [120]],
  [{status: 'in_transit', flags: ['held', 'action_required']}, [1450]],
  [
    {status: 'in_transit', flags: ['customs'], kind: 'customs'},
    [130, 701, 800, 900, 910, 4330, 4400, 4450, 4500, 5201],
  ],
  [{status: 'in_transit', flags: ['customs'], kind: 'customs'}, [1487, 1495, 2601]],
  [{status: 'in_transit', flags: ['customs', 'held'], kind: 'customs'}, [127, 810]],
  [{status: 'out_for_delivery'}, [174, 500]],
  [{status: 'attempt_failed'}, [1411, 1435, 1436, 1437, 1438, 1443, 1479, 1488]],
  [{status: 'available_for_pickup'}, [156, 1407, 1701, 2407]],
  [{status: 'available_for_pickup', flags: ['to_locker']}, [1405]],
  [{status: 'delivered'}, [1406, 1408, 1409, 1421, 1422, 1423, 1424, 1425, 1426, 1427, 1428, 1429, 1430, 1431, 1432]],
  [{status: 'delivered'}, [1433, 1434, 1441, 1442, 1461, 1462, 1463, 1465, 1466, 1467, 1468, 1469, 1471, 1472, 1473]],
  [{status: 'delivered'}, [1475, 1476, 1496, 1497, 1498, 1499]],
  [{status: 'exception'}, [150, 179, 1483, 1493, 4650]],
  [{status: 'exception', flags: ['held', 'refused']}, [121]],
  [{status: 'returning'}, [167, 168, 169, 181, 182, 183, 184, 1418, 1419, 1420, 2600, 2802, 3001]],
  [{status: 'returning', flags: ['customs']}, [1100]],
  [{status: 'returning', flags: ['address_problem']}, [1415, 1416, 1481, 1491]],
  [{status: 'returning', flags: ['refused']}, [1417, 1482, 1492]],
];

/** "Error messages"; `Server` is any fault, told apart by its words. */
const failureByCode: Readonly<Record<string, Failure['outcome']>> = {
  '004': 'not_found',
  AA001: 'unauthorized',
  AA002: 'unauthorized',
  AA003: 'unauthorized',
  AA004: 'unauthorized',
  E002: 'unauthorized',
};

interface Body {
  messages?: {message?: Array<{code?: string; description?: string}>};
  'tracking-detail'?: Detail;
}

interface Detail {
  pin?: string;
  'expected-delivery-date'?: string;
  'changed-expected-date'?: string;
  'changed-expected-delivery-reason'?: string;
  'actual-delivery-date'?: string;
  'significant-events'?: {occurrence?: Occurrence[]};
}

type Occurrence = {
  readonly [Field in
    | 'identifier'
    | 'date'
    | 'time'
    | 'time-zone'
    | 'description'
    | 'site'
    | 'province' as `event-${Field}`]?: string;
} & {readonly 'event-retail-name'?: string; readonly 'signatory-name'?: string};

export const canadaPost: Provider = {
  id: 'canada-post',
  name: 'Canada Post',
  carriers: ['canada-post'],
  baseUrl: 'https://soa-gw.canadapost.ca',
  auth: {kind: 'login'},

  request({number, language}) {
    return new Request(`${this.baseUrl}/vis/track/pin/${encodeURIComponent(plainNumber(number))}/detail`, {
      headers: {
        accept: 'application/vnd.cpc.track-v2+xml',
        'accept-language': language?.startsWith('fr') ? 'fr-CA' : 'en-CA',
      },
    });
  },

  parse(answer, {number}) {
    // Above the limit the gateway in front of the service answers, with a status of its own choice.
    if (answer.body.includes('Rejected by SLM Monitor')) return {outcome: 'rate_limited', message: 'SLM Monitor'};
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readXml<Body>(answer.body, ['message', 'occurrence'], ({messages, 'tracking-detail': detail}): Outcome => {
      if (messages !== undefined) return failureOf(messages, answer);
      return detail ? {outcome: 'ok', shipments: [readDetail(detail, number)]} : {outcome: 'bad_response'};
    });
  },
};

function failureOf(messages: NonNullable<Body['messages']>, {status}: Answer): Failure {
  const [problem] = rows(messages.message);
  const outcome = meaningOf(failureByCode, problem?.code) ?? (status === 404 ? 'not_found' : 'bad_response');
  return {outcome, message: `${wordsOf(problem?.code)}: ${wordsOf(problem?.description)}`};
}

function readDetail(detail: Detail, asked: string): Report {
  const occurrences = rows(detail['significant-events']?.occurrence);
  const number = wordsOf(detail.pin);
  if (!number && occurrences.length === 0) throw new TypeError('neither a number nor an event');

  const scans = newestFirst(occurrences.map((occurrence) => ({occurrence, ...readOccurrence(occurrence)})));
  const placed = scans.filter(({status}) => status !== 'unknown');
  const newest = placed.find(({status}) => status !== 'pre_transit') ?? placed[0];
  const status = newest?.status ?? 'unknown';
  const open = status !== 'delivered' && status !== 'returned';
  const arrival = status === 'delivered' ? (newest?.time ?? dayOf(detail['actual-delivery-date'])) : undefined;
  const expected = dayOf(detail['expected-delivery-date']);
  const changed = dayOf(detail['changed-expected-date']);
  const later = changed && expected && changed > expected;
  const reason = lineOf(detail['changed-expected-delivery-reason']) ?? '';
  return {
    number: number ?? compact(asked),
    carrier: 'canada-post',
    status,
    events: occurrences.map(readOccurrence),
    ...given({
      flags: flagsOf(newest?.flags, open ? flagsInWords(reason) : [], open && later ? ['delayed'] : []),
      text: newest?.text || undefined,
      estimate: windowOf(changed ?? expected, undefined),
      deliveredAt: arrival,
      signedBy: arrival && signatoryOn(dateOf(arrival), scans),
      pickup: status === 'available_for_pickup' ? placeIn(newest?.occurrence) : undefined,
    }),
  };
}

/** A parcel delivered in error goes on: an older signature is somebody else's. */
function signatoryOn(day: Time, scans: ReadonlyArray<TrackingEvent & {occurrence: Occurrence}>): string | undefined {
  const signed = scans.filter(({time}) => time?.startsWith(day)).map(({occurrence}) => occurrence['signatory-name']);
  return signed.map((name) => wordsOf(name)).find(Boolean);
}

function placeIn(occurrence: Occurrence | undefined): {place: string} | undefined {
  const place = wordsOf(occurrence?.['event-retail-name'], 300);
  return place ? {place} : undefined;
}

function readOccurrence(occurrence: Occurrence): TrackingEvent {
  const code = wordsOf(occurrence['event-identifier'], 40);
  const text = lineOf(occurrence['event-description']) ?? '';
  const day = dayOf(occurrence['event-date']);
  const clock = wordsOf(occurrence['event-time']);
  const dayOnly = clock === '00:00:00' && !wordsOf(occurrence['event-time-zone']);
  const meaning = goingBack(meaningIn(meaningsByCode, Number(code)) ?? meaningInWords(text), text);
  return {
    status: meaning?.status ?? 'unknown',
    text,
    ...given({
      time: dayOnly ? day : clockOn(day, clock),
      kind: meaning?.kind,
      flags: flagsOf(meaning?.flags),
      code,
      location: locationOf({city: occurrence['event-site'], region: occurrence['event-province']}),
    }),
  };
}

/** A notice of what will happen to a parcel that nobody fetches is not a return. */
function goingBack(meaning: EventMeaning | undefined, text: string): EventMeaning | undefined {
  if (!meaning || meaning.status === 'available_for_pickup' || !returnInWords(text)) return meaning;
  return {...meaning, status: meaning.status === 'delivered' ? 'returned' : 'returning'};
}

/** For codes that are not in the table. */
function meaningInWords(text: string): EventMeaning | undefined {
  const delivered = /^(item )?(successfully )?delivered|^(article )?livré/i.test(text);
  const status = delivered ? 'delivered' : statusInWords(text);
  return status && {status};
}

function lineOf(text: unknown): string | undefined {
  return wordsOf(wordsOf(text, 4000)?.replace(/\s+/g, ' '), 2000);
}
