// AfterShip, Tracking API 2026-07: the model and errors of https://github.com/AfterShip/tracking-sdk-nodejs, statuses
// https://www.aftership.com/docs/tracking/2026-07/enum/delivery-sub-statuses, webhooks
// https://www.aftership.com/docs/tracking/2025-01/webhook/webhook-specifications (checked 2026-11).
// Quirks: it only answers about numbers it was told of; one it was not is an empty list. The tag counts, not the newest
// checkpoint: a merchant may have marked as lost what a checkpoint calls delivered. shipment_delivery_date is UTC without
// saying so; the checkpoint tells when. Older versions, which webhooks may be in, wrap a tracking once more and have other names.
import type {Report, TrackingEvent, Window} from '../model.js';
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
  type OneOrMore,
  oneOrMore,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import {shortCountry} from './country-codes.js';
import {verifyHmacBase64} from './hmac.js';
import {postJson} from './post-json.js';
import type {Answer, Failure, Provider} from './provider.js';
import {failureByHttpStatus, readJson, wordsIn} from './read-answer.js';
import {flagsOfTrouble} from './wording.js';

const statusByTag: Readonly<Record<string, Status>> = {
  Pending: 'unknown',
  InfoReceived: 'pre_transit',
  InTransit: 'in_transit',
  OutForDelivery: 'out_for_delivery',
  AttemptFail: 'attempt_failed',
  Delivered: 'delivered',
  AvailableForPickup: 'available_for_pickup',
  Exception: 'exception',
  Expired: 'expired',
};

/** Subtags that say more than their tag. */
const meanings: MeaningTable<string> = [
  [{status: 'in_transit', kind: 'picked_up'}, ['InTransit_002']],
  [{status: 'in_transit', kind: 'arrived'}, ['InTransit_003', 'InTransit_004']],
  [{status: 'in_transit', kind: 'customs'}, ['InTransit_005']],
  [{status: 'in_transit', flags: ['customs'], kind: 'customs'}, ['InTransit_006']],
  [{status: 'in_transit', kind: 'departed'}, ['InTransit_007']],
  [{status: 'in_transit', flags: ['customs', 'delayed'], kind: 'customs'}, ['Exception_004']],
  [{status: 'delivered', flags: ['to_neighbour']}, ['Delivered_005']],
  [{status: 'exception', flags: ['address_problem']}, ['Exception_002', 'Exception_007']],
  [{status: 'exception', flags: ['refused']}, ['Exception_003']],
  [{status: 'exception', flags: ['delayed']}, ['Exception_005', 'Exception_016', 'Exception_017']],
  [{status: 'exception', flags: ['held', 'action_required']}, ['Exception_006', 'Exception_018']],
  [{status: 'exception', flags: ['damaged']}, ['Exception_012']],
  [{status: 'exception', flags: ['lost']}, ['Exception_013']],
  [{status: 'returning'}, ['Exception_010']],
  [{status: 'returned'}, ['Exception_011']],
];

/** By `meta.code`; those of HTTP count as they do there. */
const failures: readonly (readonly [Failure, readonly number[]])[] = [
  [{outcome: 'unauthorized'}, [402]],
  [{outcome: 'not_found', unregistered: true}, [404, 4004]],
  [{outcome: 'invalid_number'}, [4005, 4007, 4017]],
  [{outcome: 'unsupported_carrier'}, [4010, 4012]],
  [{outcome: 'needs_key'}, [4011]],
];
const alreadyRegistered = 4003;

interface Body {
  meta?: {code?: number; message?: string} | null;
  data?: (Tracking & {trackings?: OneOrMore<Tracking>; tracking?: Tracking | null}) | null;
}

/** Its day is `datetime` or `estimated_delivery_date`, and a window from the same with `_min` to that with `_max`. */
type Estimate = Readonly<Record<string, unknown>> | null;

interface Tracking {
  tracking_number?: string;
  slug?: string;
  tag?: string;
  subtag?: string;
  updated_at?: string;
  signed_by?: string | null;
  pickup_location?: string | null;
  expected_delivery?: string | null;
  latest_estimated_delivery?: Estimate;
  courier_estimated_delivery_date?: Estimate;
  aftership_estimated_delivery_date?: Estimate;
  checkpoints?: Checkpoint[] | null;
  /** Alone, where only the last one is asked for. */
  checkpoint?: Checkpoint | null;
}

interface Checkpoint {
  checkpoint_time?: string | null;
  message?: string | null;
  tag?: string | null;
  subtag?: string | null;
  raw_tag?: string | null;
  location?: string | null;
  city?: string | null;
  state?: string | null;
  country_region?: string | null;
  country_iso3?: string | null;
}

export const aftership: Provider = {
  id: 'aftership',
  name: 'AfterShip',
  carriers: 'any',
  baseUrl: 'https://api.aftership.com/tracking/2026-07',
  auth: {kind: 'header', header: 'as-api-key'},
  limit: {calls: 6, perSeconds: 1},
  idempotent: true,

  request({number, carrier}) {
    const slug = given({slug: theirCarrier('aftership', carrier)});
    const query = new URLSearchParams({tracking_numbers: compact(number), ...slug});
    return new Request(`${this.baseUrl}/trackings?${query}`, {headers: {accept: 'application/json'}});
  },

  parse(answer, {number}) {
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, (body) => {
      const problem = problemOf(body, answer);
      if (problem) return problem;
      const trackings = trackingsIn(body.data);
      if (!trackings) return {outcome: 'bad_response', message: 'no trackings'};
      if (trackings.length === 0) return {outcome: 'not_found', unregistered: true, message: 'no such tracking'};
      const shipments = trackings.map((one) => readTracking(one, number));
      return {outcome: 'ok', shipments: askedFirst(shipments, number)};
    });
  },

  register({number, carrier, postcode, language}) {
    const tracking = {
      tracking_number: compact(number),
      ...given({
        slug: theirCarrier('aftership', carrier),
        destination_postal_code: postcode || undefined,
        language: language?.split('-')[0]?.toLowerCase() || undefined,
      }),
    };
    return postJson(`${this.baseUrl}/trackings`, tracking);
  },

  parseRegistered(answer) {
    const read = (body: Body) => (body.meta?.code === alreadyRegistered ? undefined : problemOf(body, answer));
    return failureByHttpStatus(answer) ?? readJson<Body, Failure | undefined>(answer.body, read);
  },

  async verify({headers, body}, secret) {
    return (await verifyHmacBase64(secret, body, headers['aftership-hmac-sha256'] ?? '')) ? 'body' : 'no';
  },

  webhookId: (body) => wordsIn(body, 'event_id'),

  parseWebhook(body) {
    return readJson<{event?: string; msg?: Tracking | null}>(body, ({event, msg}) => {
      if (!msg || !wordsOf(msg.tracking_number)) {
        return {outcome: 'bad_response', message: `an event about no number: ${wordsOf(event)}`};
      }
      return {outcome: 'ok', shipments: [readTracking(msg, '')]};
    });
  },
};

function problemOf({meta}: Body, answer: Answer): Failure | undefined {
  const code = meta?.code ?? answer.status;
  if (code >= 200 && code < 300) return undefined;
  const failure =
    failures.find(([, codes]) => codes.includes(code))?.[0] ?? failureByHttpStatus({...answer, status: code});
  return {...(failure ?? {outcome: 'bad_response'}), message: `${wordsOf(code)}: ${wordsOf(meta?.message)}`};
}

function trackingsIn(data: Body['data']): readonly Tracking[] | undefined {
  if (data?.trackings) return oneOrMore(data.trackings);
  const one = data?.tracking ?? data;
  return one && (wordsOf(one.tracking_number) || wordsOf(one.tag)) ? [one] : undefined;
}

function readTracking(tracking: Tracking, asked: string): Report {
  const number = wordsOf(tracking.tracking_number) ?? wordsOf(compact(asked));
  if (!number) throw new TypeError('no number');
  const events = oneOrMore(tracking.checkpoints ?? tracking.checkpoint).map(readCheckpoint);
  const {status, flags} = meant(tracking.tag, tracking.subtag);
  // They ascend, so that of two at the same time the later one stands last.
  const newest = newestFirst([...events].reverse());
  const text = newest[0]?.text || undefined;
  const place = wordsOf(tracking.pickup_location, 300);
  return {
    number,
    status,
    events,
    ...given({
      carrier: ourCarrier('aftership', tracking.slug) ?? wordsOf(tracking.slug),
      flags: flagsOf(flags, flagsOfTrouble(status, text)),
      text,
      estimate:
        estimateFrom(tracking.latest_estimated_delivery, 'datetime') ??
        estimateFrom(tracking.courier_estimated_delivery_date, 'estimated_delivery_date') ??
        windowOf(dayOrTimeOf(tracking.expected_delivery), undefined) ??
        estimateFrom(tracking.aftership_estimated_delivery_date, 'estimated_delivery_date'),
      deliveredAt: status === 'delivered' ? newest.find((event) => event.status === 'delivered')?.time : undefined,
      signedBy: wordsOf(tracking.signed_by),
      pickup: status === 'available_for_pickup' && place ? {place} : undefined,
      statedAt: instantOf(tracking.updated_at),
    }),
  };
}

function estimateFrom(estimate: Estimate | undefined, day: string): Window | undefined {
  const from = dayOrTimeOf(estimate?.[`${day}_min`]) ?? dayOrTimeOf(estimate?.[day]);
  return windowOf(from, dayOrTimeOf(estimate?.[`${day}_max`]));
}

/** The tag counts; a subtag of another tag, or a new one, adds nothing. */
function meant(tag: unknown, subtag: unknown): EventMeaning {
  const family = wordsOf(subtag)?.split('_')[0];
  const status = meaningOf(statusByTag, tag);
  const meaning = status && family !== tag ? undefined : meaningIn(meanings, wordsOf(subtag));
  return meaning ?? {status: status ?? meaningOf(statusByTag, family) ?? 'unknown'};
}

function readCheckpoint(checkpoint: Checkpoint): TrackingEvent {
  const {status, flags, kind} = meant(checkpoint.tag, checkpoint.subtag);
  const country = shortCountry(checkpoint.country_region ?? checkpoint.country_iso3);
  const {city, state, location} = checkpoint;
  return {
    status,
    text: wordsOf(checkpoint.message, 2000) ?? '',
    ...given({
      time: timeOf(checkpoint.checkpoint_time),
      kind,
      flags: flagsOf(flags),
      code: wordsOf(checkpoint.raw_tag, 40) ?? wordsOf(checkpoint.subtag, 40),
      location: city || state ? locationOf({city, region: state, country}) : locationInWords(location, country),
    }),
  };
}
