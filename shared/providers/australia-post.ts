// Australia Post, Shipping and Tracking API v1, Track Items: https://auspost.com.au/lodgement/api/documentation/, statuses
// https://developers.auspost.com.au/content/apis/shipping-and-tracking/reference-statuses.html (checked 2026-11). It also
// answers for StarTrack, whose statuses have other names: 10 numbers a call, all of one of the two.
// Quirks: an unknown number is an error within a 200. The status stands on the result, its consignment or its article, and
// can be missing, "Unknown", or a request to look at the articles; then the events have to tell. No status means "in the
// van": within "In transit" the newest event tells. Events have no codes, only words. Times have the offset of the east
// coast, also for scans abroad.
import type {Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import {newestFirst} from '../time.js';
import {
  askedFirst,
  compact,
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
  wordsOf,
} from './carrier-values.js';
import type {Failure, Meaning, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {flagsInWords, saysNeighbour, statusInWords} from './wording.js';

/** "Australia Post Article Status", then "StarTrack Consignment Status" and "StarTrack Freight Item Status". */
const meaningsByStatus: MeaningTable<string> = [
  [{status: 'pre_transit'}, ['created', 'sealed', 'initiated']],
  [{status: 'in_transit'}, ['in transit']],
  [{status: 'in_transit', flags: ['delayed']}, ['possible delay']],
  [{status: 'in_transit', flags: ['held']}, ['held by courier']],
  [{status: 'available_for_pickup'}, ['awaiting collection']],
  [{status: 'delivered'}, ['delivered']],
  [{status: 'exception'}, ['unsuccessful pickup']],
  [{status: 'exception', flags: ['damaged']}, ['article damaged']],
  [{status: 'exception', flags: ['address_problem']}, ['cannot be delivered']],
  [{status: 'cancelled'}, ['cancelled']],
  [{status: 'pre_transit'}, ['confirmed', 'incomplete', 'ready for pickup', 'unconfirmed']],
  [{status: 'in_transit'}, ['at delivery depot', 'partial delivery', 'partial pickup', 'picked up']],
  [{status: 'in_transit', flags: ['held']}, ['booked in']],
  [{status: 'out_for_delivery'}, ['on board for delivery']],
  [{status: 'attempt_failed'}, ['to be re-delivered', 'unsuccessful delivery']],
  [{status: 'delivered'}, ['delivered in full', 'item delivered']],
  [{status: 'exception'}, ['final shortage', 're-consigned']],
  [{status: 'cancelled'}, ['deleted']],
];

/** How events begin. */
const meaningsByWords: ReadonlyArray<readonly [EventMeaning, RegExp]> = [
  [{status: 'pre_transit', kind: 'label_made'}, /^(shipping|shipment) information|^label/i],
  [{status: 'out_for_delivery'}, /^on ?board for delivery|^with .*for delivery today/i],
  [{status: 'available_for_pickup'}, /^awaiting collection/i],
  [{status: 'attempt_failed'}, /^unsuccessful delivery|^to be re-?delivered/i],
  [{status: 'delivered'}, /^(item )?(delivered|collected by (the )?(customer|addressee|receiver))/i],
  [{status: 'in_transit', kind: 'picked_up'}, /^(item )?(received by|received and|lodged|picked up|accepted)/i],
  [{status: 'in_transit', kind: 'arrived'}, /^(item )?(arrived|at delivery depot)/i],
  [{status: 'in_transit', kind: 'departed'}, /^(item )?(departed|despatch|dispatched)/i],
  [{status: 'in_transit', kind: 'customs'}, /^(item )?(is |held |cleared )?(in|by|at) customs/i],
  [{status: 'in_transit'}, /^(item )?(in transit|processed|cleared|transferred|international departure|redirected)/i],
];

/** "Error codes": of Track Items, of the systems behind it, and of the gateway in front. */
const failureByCode: Readonly<Record<string, Failure['outcome']>> = {
  // Of both carriers in one call.
  '51103': 'invalid_number',
  '51104': 'not_found',
  'ESB-10001': 'not_found',
  'ESB-10002': 'not_found',
  'ESB-20010': 'unreachable',
  'ESB-20050': 'unreachable',
  API_001: 'unauthorized',
  API_002: 'rate_limited',
};

interface Problem {
  code?: string | number;
  error_code?: string | number;
  name?: string;
  message?: string;
}

interface Body {
  errors?: Problem[];
  tracking_results?: Result[];
}

interface Result {
  tracking_id?: string;
  status?: string | null;
  errors?: Problem[];
  consignment?: Item | null;
  trackable_items?: Item[] | null;
}

/** An article, or a consignment of several. */
interface Item {
  status?: string | null;
  events?: Scan[] | null;
  items?: Item[] | null;
}

interface Scan {
  date?: string | null;
  description?: string | null;
  location?: string | null;
}

export const australiaPost: Provider = {
  id: 'australia-post',
  name: 'Australia Post',
  carriers: ['australia-post'],
  baseUrl: 'https://digitalapi.auspost.com.au',
  auth: {kind: 'login', accountHeader: 'Account-Number'},
  limit: {calls: 10, perSeconds: 60},

  request(...queries) {
    const numbers = queries.map(({number}) => encodeURIComponent(plainNumber(number))).join();
    const url = `${this.baseUrl}/shipping/v1/track?tracking_ids=${numbers}`;
    return new Request(url, {headers: {accept: 'application/json'}});
  },

  parse(answer, {number}) {
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, ({errors, tracking_results}) => {
      const results = rows(tracking_results);
      const known = results.filter((result) => result.trackable_items || result.consignment || wordsOf(result.status));
      if (known.length > 0)
        return {
          outcome: 'ok',
          shipments: askedFirst(
            known.map((result) => readResult(result, number)),
            number,
          ),
        };
      return failureOf([...rows(errors), ...results.flatMap((result) => rows(result.errors))][0], answer.status);
    });
  },

  batch: {
    most: 10,
    part({tracking_results}: Body, {number}) {
      const own = rows(tracking_results).filter(({tracking_id}) => names(tracking_id, number));
      return own.length > 0 ? {tracking_results: own} : undefined;
    },
  },
};

function failureOf(problem: Problem | undefined, httpStatus: number): Failure {
  const code = problem?.code ?? problem?.error_code;
  const outcome = meaningOf(failureByCode, code) ?? (httpStatus === 404 ? 'not_found' : 'bad_response');
  return {
    outcome,
    message: `HTTP ${httpStatus}, ${wordsOf(code)}: ${wordsOf(problem?.message) ?? wordsOf(problem?.name)}`,
  };
}

function readResult(result: Result, asked: string): Report {
  const items = rows(result.trackable_items);
  const articles = items.flatMap((item) => (item.items ? rows(item.items) : [item]));
  // A consignment's scans are those of its articles again.
  const [scans = []] = [articles, items, result.consignment ? [result.consignment] : []]
    .map((level) => level.flatMap((item) => rows(item.events)))
    .filter((list) => list.length > 0);
  const events = scans.map(readScan);
  const [newest] = newestFirst(events);
  const placed = newestFirst(events).find(({status}) => status !== 'unknown');
  const stated = statedIn(result, articles);
  const meaning = refined(stated?.meaning, newest) ?? placed ?? {status: 'unknown'};
  const latest = newestFirst(events).find(({status}) => status === meaning.status);
  return {
    number: wordsOf(result.tracking_id) ?? compact(asked),
    carrier: 'australia-post',
    status: meaning.status,
    events,
    ...given({
      flags: flagsOf(meaning.flags, newest?.status === meaning.status ? newest.flags : []),
      text: latest?.text || stated?.text,
      deliveredAt: meaning.status === 'delivered' ? latest?.time : undefined,
    }),
  };
}

/** Of articles that differ, none speaks for the others. */
function statedIn({status, consignment, trackable_items}: Result, articles: readonly Item[]) {
  const ofArticles = new Set(articles.map((article) => wordsOf(article.status)));
  const ofConsignments = rows(trackable_items).map((item) => item.status);
  const names = [
    status,
    consignment?.status,
    ...ofConsignments,
    ofArticles.size === 1 ? [...ofArticles][0] : undefined,
  ];
  return names
    .map((name) => ({text: wordsOf(name), meaning: meaningOfStatus(name)}))
    .find(({meaning}) => meaning !== undefined);
}

function meaningOfStatus(name: unknown): EventMeaning | undefined {
  const words = wordsOf(name);
  return meaningIn(meaningsByStatus, words?.toLowerCase()) ?? meaningInWords(words ?? '');
}

/** What "In transit" leaves open. */
function refined(stated: EventMeaning | undefined, newest: TrackingEvent | undefined): Meaning | undefined {
  const finer = ['out_for_delivery', 'available_for_pickup', 'attempt_failed', 'returning', 'exception'];
  return stated?.status === 'in_transit' && newest && finer.includes(newest.status) ? {status: newest.status} : stated;
}

function readScan({date, description, location}: Scan): TrackingEvent {
  const text = wordsOf(description, 2000) ?? '';
  const meaning = meaningInWords(text);
  return {
    status: meaning?.status ?? 'unknown',
    text,
    ...given({
      time: timeOf(wordsOf(date)?.replace(' ', 'T')),
      kind: meaning?.kind,
      flags: flagsOf(meaning?.flags),
      location: placeOf(location),
    }),
  };
}

function meaningInWords(text: string): EventMeaning | undefined {
  const said = [...flagsInWords(text), ...(saysNeighbour(text) ? (['to_neighbour'] as const) : [])];
  const status = statusInWords(text) ?? (said.includes('customs') ? 'in_transit' : undefined);
  const meaning = meaningsByWords.find(([, words]) => words.test(text))?.[0] ?? (status && {status});
  return meaning && {...meaning, ...given({flags: flagsOf(meaning.flags, said)})};
}

/** `BEENLEIGH QLD`, `Sydney, NSW`, `NEW YORK (US)`, `NZ`, or the name of something. */
function placeOf(location: unknown): ReturnType<typeof locationOf> {
  const words = wordsOf(location) ?? '';
  const home = /^(?<city>.*?),?\s*\b(?<region>ACT|NSW|NT|QLD|SA|TAS|VIC|WA)$/i.exec(words)?.groups;
  if (home) return locationOf({city: home['city'], region: home['region']?.toUpperCase()});
  const abroad = /^(?<city>.*?)\s*\b(?<country>[A-Z]{2})$/.exec(words.replace(/\(([A-Z]{2})\)$/, '$1'))?.groups;
  return /\)$|^..$/.test(words) && abroad ? locationOf(abroad) : locationOf({name: words});
}
