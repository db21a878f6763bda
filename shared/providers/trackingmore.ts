// TrackingMore, API v4, 40 numbers a call: https://www.trackingmore.com/docs/trackingmore/d5ac362fc3cda-api-quick-start,
// fields and codes https://github.com/TrackingMore-API/trackingmore-sdk-nodejs, statuses
// https://www.trackingmore.com/docs/logistics_status.php (checked 2026-11).
// Quirks: it only answers about numbers it was told of, and is only told of one together with a courier. `pickup` is a parcel
// in the van as well as one that waits: the substatus tells which or, where it is missing, the words. Times are the clock at
// the place. A webhook's signature covers its timestamp only, so the body proves nothing.
import type {Report, TrackingEvent} from '../model.js';
import type {Status} from '../status.js';
import {newestFirst} from '../time.js';
import {ourCarrier, theirCarrier} from './carrier-names.js';
import {
  askedFirst,
  compact,
  dayOrTimeOf,
  type EventMeaning,
  flagsOf,
  given,
  instantOf,
  locationInWords,
  locationOf,
  type MeaningTable,
  meaningIn,
  meaningOf,
  names,
  type OneOrMore,
  oneOrMore,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import {verifyHmacHex} from './hmac.js';
import {postJson} from './post-json.js';
import type {Answer, Failure, Outcome, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {flagsOfTrouble, saysNeighbour, saysReadyForPickup} from './wording.js';

/** `notfound` without a substatus is no status of ours. */
const statusByName: Readonly<Record<string, Status>> = {
  pending: 'unknown',
  inforeceived: 'pre_transit',
  transit: 'in_transit',
  pickup: 'out_for_delivery',
  delivered: 'delivered',
  undelivered: 'attempt_failed',
  exception: 'exception',
  expired: 'expired',
};

/** Substatuses that say more than the status they begin with. */
const meanings: MeaningTable<string> = [
  [{status: 'unknown'}, ['notfound002']],
  [{status: 'pre_transit'}, ['notfound001']],
  [{status: 'in_transit', kind: 'arrived'}, ['transit002', 'transit003', 'transit004']],
  [{status: 'in_transit', kind: 'customs'}, ['transit005']],
  [{status: 'in_transit', kind: 'departed'}, ['transit006', 'transit007']],
  [{status: 'out_for_delivery'}, ['pickup001', 'pickup003']],
  [{status: 'available_for_pickup'}, ['pickup002']],
  [{status: 'attempt_failed', flags: ['address_problem']}, ['undelivered001']],
  [{status: 'exception', flags: ['customs', 'held']}, ['exception006']],
  [{status: 'cancelled'}, ['exception008']],
  [{status: 'exception', flags: ['refused']}, ['exception009']],
  [{status: 'returned'}, ['exception010']],
  [{status: 'returning'}, ['exception011']],
];

/** By `meta.code`; those of HTTP count as they do there. */
const failures: readonly (readonly [Failure, readonly number[]])[] = [
  [{outcome: 'not_found', unregistered: true}, [204, 4102]],
  [{outcome: 'invalid_number'}, [4110, 4111]],
  [{outcome: 'unsupported_carrier'}, [4120, 4121]],
  [{outcome: 'needs_key'}, [4122]],
  [{outcome: 'rate_limited'}, [4190]],
];
const alreadyRegistered = 4101;

type Meta = {code?: number; message?: string};

/** In some answers what is in `meta` stands beside `data`. */
interface Body extends Meta {
  meta?: Meta | null;
  data?: OneOrMore<Tracking>;
}

interface Tracking {
  tracking_number?: string;
  courier_code?: string;
  delivery_status?: string;
  substatus?: string | null;
  latest_event?: string | null;
  update_at?: string | null;
  update_date?: string | null;
  scheduled_delivery_date?: string | null;
  signed_by?: string | null;
  origin_info?: {trackinfo?: Checkpoint[] | null} | null;
  destination_info?: {trackinfo?: Checkpoint[] | null} | null;
}

interface Checkpoint {
  checkpoint_date?: string | null;
  checkpoint_delivery_status?: string | null;
  checkpoint_delivery_substatus?: string | null;
  tracking_detail?: string | null;
  location?: string | null;
  city?: string | null;
  state?: string | null;
  country_iso2?: string | null;
}

export const trackingmore: Provider = {
  id: 'trackingmore',
  name: 'TrackingMore',
  carriers: 'any',
  baseUrl: 'https://api.trackingmore.com/v4',
  auth: {kind: 'header', header: 'Tracking-Api-Key'},
  limit: {calls: 3, perSeconds: 1},
  idempotent: true,

  request(...queries) {
    const courier = queries.length === 1 ? theirCarrier('trackingmore', queries[0].carrier) : undefined;
    const numbers = queries.map(({number}) => compact(number)).join();
    const query = new URLSearchParams({tracking_numbers: numbers, ...given({courier_code: courier})});
    return new Request(`${this.baseUrl}/trackings/get?${query}`, {headers: {accept: 'application/json'}});
  },

  parse(answer, {number}) {
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, (body) => {
      return problemOf(body, answer) ?? readTrackings(body.data, number);
    });
  },

  register({number, carrier, postcode, language}) {
    const tracking = {
      tracking_number: compact(number),
      ...given({
        courier_code: theirCarrier('trackingmore', carrier),
        tracking_postal_code: postcode || undefined,
        language: language?.split('-')[0]?.toLowerCase() || undefined,
      }),
    };
    return postJson(`${this.baseUrl}/trackings/create`, tracking);
  },

  parseRegistered(answer) {
    const read = (body: Body) => (codeOf(body, answer) === alreadyRegistered ? undefined : problemOf(body, answer));
    return failureByHttpStatus(answer) ?? readJson<Body, Failure | undefined>(answer.body, read);
  },

  /** A call about several numbers names no courier: what others have under a number is left out here instead. */
  batch: {
    most: 40,
    part({meta, data}: Body, {number, carrier}) {
      const courier = theirCarrier('trackingmore', carrier);
      const isOwn = ({tracking_number, courier_code}: Tracking) =>
        names(tracking_number, number) && (!courier || courier_code === courier);
      return meta?.code === 200 ? {meta, data: oneOrMore(data).filter(isOwn)} : undefined;
    },
  },

  async verify({headers}, secret) {
    const timestamp = new TextEncoder().encode(headers['timestamp'] ?? '');
    const genuine = timestamp.length > 0 && (await verifyHmacHex(secret, timestamp, headers['signature'] ?? ''));
    return genuine ? 'hint' : 'no';
  },

  parseWebhook(body) {
    return readJson<Body>(body, ({data}) => {
      const news = oneOrMore(data).filter(({tracking_number}) => wordsOf(tracking_number));
      return news.length > 0 ? readTrackings(news, '') : {outcome: 'bad_response', message: 'no tracking of a number'};
    });
  },
};

function codeOf({meta, code}: Body, {status}: Answer): number {
  return meta?.code ?? code ?? status;
}

function problemOf(body: Body, answer: Answer): Failure | undefined {
  const code = codeOf(body, answer);
  const known = failures.find(([, codes]) => codes.includes(code))?.[0];
  if (!known && code >= 200 && code < 300) return undefined;
  const failure = known ?? failureByHttpStatus({...answer, status: code}) ?? {outcome: 'bad_response'};
  return {...failure, message: `${wordsOf(code)}: ${wordsOf(body.meta?.message ?? body.message)}`};
}

function readTrackings(data: OneOrMore<Tracking>, asked: string): Outcome {
  if (data === undefined) return {outcome: 'bad_response', message: 'no data'};
  const trackings = oneOrMore(data);
  if (trackings.length === 0) return {outcome: 'not_found', unregistered: true, message: 'no such tracking'};
  const shipments = trackings.map((tracking) => readTracking(tracking, asked)).filter((report) => report !== undefined);
  if (shipments.length === 0) return {outcome: 'not_found', message: 'notfound'};
  return {outcome: 'ok', shipments: asked ? askedFirst(shipments, asked) : shipments};
}

function readTracking(tracking: Tracking, asked: string): Report | undefined {
  const number = wordsOf(tracking.tracking_number) ?? wordsOf(compact(asked));
  if (!number) throw new TypeError('no number');
  const {origin_info, destination_info} = tracking;
  const events = [...oneOrMore(destination_info?.trackinfo), ...oneOrMore(origin_info?.trackinfo)].map(readCheckpoint);
  const newest = newestFirst(events);
  const text = newest[0]?.text || wordsOf(tracking.latest_event, 2000);
  const meaning = meant(tracking.delivery_status, tracking.substatus, text ?? '');
  if (!meaning && wordsOf(tracking.delivery_status)?.toLowerCase() === 'notfound') return undefined;
  const {status, flags} = meaning ?? {status: 'unknown'};
  return {
    number,
    status,
    events: events.slice(0, 1000),
    ...given({
      carrier: ourCarrier('trackingmore', tracking.courier_code) ?? wordsOf(tracking.courier_code),
      flags: flagsOf(flags, flagsOfTrouble(status, text)),
      text,
      estimate: windowOf(dayOrTimeOf(tracking.scheduled_delivery_date), undefined),
      deliveredAt: status === 'delivered' ? newest.find((event) => event.status === 'delivered')?.time : undefined,
      signedBy: wordsOf(tracking.signed_by),
      statedAt: instantOf(tracking.update_at) ?? instantOf(tracking.update_date),
    }),
  };
}

/** The status counts; a substatus of another, or a new one, adds nothing, but stands in for a status that is new. */
function meant(name: unknown, substatus: unknown, text: string): EventMeaning | undefined {
  const [named, sub] = [wordsOf(name)?.toLowerCase(), wordsOf(substatus)?.toLowerCase()];
  const family = sub?.replace(/\d+$/, '');
  const main = named === 'notfound' || meaningOf(statusByName, named) ? named : family;
  const known = main === family ? meaningIn(meanings, sub) : undefined;
  const status = known?.status ?? meaningOf(statusByName, main);
  if (main === 'pickup' && !known && saysReadyForPickup(text)) return {status: 'available_for_pickup'};
  if (status === 'delivered' && saysNeighbour(text)) return {status, flags: ['to_neighbour']};
  return known ?? (status && {status});
}

function readCheckpoint(checkpoint: Checkpoint): TrackingEvent {
  const text = wordsOf(checkpoint.tracking_detail, 2000) ?? '';
  const {checkpoint_delivery_status: name, checkpoint_delivery_substatus: substatus} = checkpoint;
  const {status, flags, kind} = meant(name, substatus, text) ?? {status: 'unknown'};
  const {city, state, location, country_iso2: country} = checkpoint;
  return {
    status,
    text,
    ...given({
      time: timeOf(checkpoint.checkpoint_date),
      kind,
      flags: flagsOf(flags),
      code: wordsOf(substatus, 40),
      location: city || state ? locationOf({city, region: state, country}) : locationInWords(location, country),
    }),
  };
}
