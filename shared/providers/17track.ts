// 17TRACK, Tracking API 2.2, 40 numbers a call: https://asset.17track.net/api/document/v2.2_en/index.html, error codes:
// https://help.17track.net/hc/en-us/articles/37570440168473-Error-Codes-and-Troubleshooting (checked 2026-11).
// Quirks: it only answers about numbers it was told of. Errors are HTTP 200 with a code, either of the whole answer or of a
// rejected number, and "not found" is the status of an accepted one. Times are given three times; time_raw is what the
// carrier wrote, and without a clock the midnight in time_iso is none. Webhooks carry no HMAC, but the SHA-256 of the body
// with the key behind it, which covers the body all the same.
import type {Report, TrackingEvent} from '../model.js';
import {newestFirst, type Time} from '../time.js';
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
  meaningOf,
  names,
  type OneOrMore,
  oneOrMore,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import {sameSecret, sha256Hex} from './hmac.js';
import {postJson} from './post-json.js';
import type {Failure, Outcome, Provider, Query} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {clockOn, dayOf, zoned} from './times-in-parts.js';
import {flagsOfTrouble} from './wording.js';

/** Statuses, stages, and sub-statuses that are no stage behind a status. `NotFound` is no status of ours. */
const meanings: Readonly<Record<string, EventMeaning>> = {
  InfoReceived: {status: 'pre_transit'},
  InTransit: {status: 'in_transit'},
  OutForDelivery: {status: 'out_for_delivery'},
  AvailableForPickup: {status: 'available_for_pickup'},
  DeliveryFailure: {status: 'attempt_failed'},
  Delivered: {status: 'delivered'},
  Exception: {status: 'exception'},
  Expired: {status: 'expired'},
  PickedUp: {status: 'in_transit', kind: 'picked_up'},
  Departure: {status: 'in_transit', kind: 'departed'},
  Arrival: {status: 'in_transit', kind: 'arrived'},
  Returning: {status: 'returning'},
  Returned: {status: 'returned'},
  InTransit_CustomsProcessing: {status: 'in_transit', flags: ['customs'], kind: 'customs'},
  InTransit_CustomsReleased: {status: 'in_transit', kind: 'customs'},
  InTransit_CustomsRequiringInformation: {status: 'in_transit', flags: ['customs', 'action_required'], kind: 'customs'},
  DeliveryFailure_Security: {status: 'attempt_failed', flags: ['held']},
  DeliveryFailure_Rejected: {status: 'attempt_failed', flags: ['refused']},
  DeliveryFailure_InvalidAddress: {status: 'attempt_failed', flags: ['address_problem']},
  Exception_NoBody: {status: 'exception', flags: ['address_problem']},
  Exception_Security: {status: 'exception', flags: ['held']},
  Exception_Damage: {status: 'exception', flags: ['damaged']},
  Exception_Rejected: {status: 'exception', flags: ['refused']},
  Exception_Delayed: {status: 'exception', flags: ['delayed']},
  Exception_Lost: {status: 'exception', flags: ['lost']},
  Exception_Cancel: {status: 'cancelled'},
};

const failures: readonly (readonly [Failure, readonly number[]])[] = [
  [{outcome: 'unauthorized'}, [-18010001, -18010002, -18010004, -18010005]],
  [{outcome: 'unreachable'}, [-18010003]],
  [{outcome: 'needs_key'}, [-18010018, -18010019, -18010020, -18010022]],
  [{outcome: 'not_found', unregistered: true}, [-18019902]],
  [{outcome: 'unsupported_carrier'}, [-18019903, -18019910, -18019911]],
  [{outcome: 'rate_limited'}, [-18019907, -18019908]],
  [{outcome: 'not_found'}, [-18019909]],
];
const alreadyRegistered = -18019901;

type Problem = {code?: number | undefined; message?: string};
type Rejected = {number?: string; error?: Problem};

interface Body extends Problem {
  data?: {accepted?: OneOrMore<Item>; rejected?: OneOrMore<Rejected>; errors?: OneOrMore<Problem>} | null;
}

interface Item {
  number?: string;
  carrier?: number;
  track_info?: TrackInfo | null;
}

interface TrackInfo {
  latest_status?: {status?: string | null; sub_status?: string | null} | null;
  latest_event?: Happening | null;
  time_metrics?: {estimated_delivery_date?: {from?: string | null; to?: string | null} | null} | null;
  milestone?: OneOrMore<Happening>;
  tracking?: {
    providers?: OneOrMore<{provider?: {name?: string}; latest_sync_time?: string; events?: OneOrMore<Happening>}>;
  } | null;
}

/** An event, or one of the milestones, which have only a stage and times. */
interface Happening {
  key_stage?: string | null;
  time_iso?: string | null;
  time_utc?: string | null;
  time_raw?: {date?: string | null; time?: string | null; timezone?: string | null} | string | null;
  description?: string | null;
  location?: string | null;
  stage?: string | null;
  sub_status?: string | null;
  address?: {country?: string | null; state?: string | null; city?: string | null} | null;
}

export const track17: Provider = {
  id: '17track',
  name: '17TRACK',
  carriers: 'any',
  baseUrl: 'https://api.17track.net/track/v2.2',
  auth: {kind: 'header', header: '17token'},
  limit: {calls: 3, perSeconds: 1},
  idempotent: true,

  request(...queries) {
    return postJson(`${this.baseUrl}/gettrackinfo`, queries.map(named));
  },

  parse(answer, {number}) {
    return (
      failureByHttpStatus(answer) ??
      readJson<Body>(answer.body, (body) => {
        const items = oneOrMore(body.data?.accepted);
        return items.length > 0 ? readItems(items, number) : (problemOf(body) ?? {outcome: 'not_found'});
      })
    );
  },

  /** `param` is what some carriers want besides the number; of that we only have the postcode. */
  register(...queries) {
    const items = queries.map((query) => ({...named(query), ...given({param: query.postcode || undefined})}));
    return postJson(`${this.baseUrl}/register`, items);
  },

  parseRegistered(answer) {
    return failureByHttpStatus(answer) ?? readJson<Body, Failure | undefined>(answer.body, problemOf);
  },

  batch: {
    most: 40,
    register: true,
    part({code, data}: Body, {number}) {
      const accepted = oneOrMore(data?.accepted).filter((one) => names(one.number, number));
      const rejected = oneOrMore(data?.rejected).filter((one) => names(one.number, number));
      return accepted.length + rejected.length > 0 ? {code, data: {accepted, rejected}} : undefined;
    },
  },

  async verify({headers, body}, secret) {
    const signed = new Uint8Array([...body, ...new TextEncoder().encode(`/${secret}`)]);
    const genuine = secret !== '' && (await sameSecret(await sha256Hex(signed), (headers['sign'] ?? '').toLowerCase()));
    return genuine ? 'body' : 'no';
  },

  parseWebhook(body) {
    return readJson<{event?: string; data?: Item | Item[]}>(body, ({event, data}) => {
      const news = oneOrMore(data).filter(({number, track_info}) => wordsOf(number) && track_info);
      if (news.length === 0) return {outcome: 'bad_response', message: `an event without news: ${wordsOf(event)}`};
      return readItems(news, '');
    });
  },
};

function named({number, carrier}: Query): object {
  return {number: compact(number), ...given({carrier: Number(theirCarrier('17track', carrier)) || undefined})};
}

/** What is wrong, be it with the number or with the whole request. */
function problemOf({code, data}: Body): Failure | undefined {
  const [rejected] = oneOrMore(data?.rejected);
  const [error] = oneOrMore(data?.errors);
  const problem: Problem = rejected?.error ?? error ?? {code};
  if (problem.code === alreadyRegistered || (problem.code === 0 && data)) return undefined;
  const failure = failures.find(([, codes]) => codes.some((one) => one === problem.code))?.[0];
  return {...(failure ?? {outcome: 'bad_response'}), message: `${wordsOf(problem.code)}: ${wordsOf(problem.message)}`};
}

function readItems(items: readonly Item[], asked: string): Outcome {
  const found = items.filter(({track_info}) => track_info?.latest_status?.status !== 'NotFound');
  if (found.length === 0) return {outcome: 'not_found', message: 'NotFound'};
  const shipments = found.map((item) => readItem(item, asked));
  return {outcome: 'ok', shipments: asked ? askedFirst(shipments, asked) : shipments};
}

function readItem({number, carrier, track_info: info}: Item, asked: string): Report {
  const name = wordsOf(number) ?? wordsOf(compact(asked));
  if (!name) throw new TypeError('no number');
  const providers = oneOrMore(info?.tracking?.providers);
  const events = providers.flatMap(({events}) => oneOrMore(events).map(readEvent)).slice(0, 1000);
  const {status, flags} = meant(info?.latest_status?.status, info?.latest_status?.sub_status);
  const text = wordsOf(info?.latest_event?.description, 2000);
  const {from, to} = info?.time_metrics?.estimated_delivery_date ?? {};
  const handedOver = oneOrMore(info?.milestone).find(({key_stage}) => key_stage === 'Delivered');
  const arrival = newestFirst(events).find((event) => event.status === 'delivered');
  const synced = newestFirst(providers.map(({latest_sync_time}) => ({time: instantOf(latest_sync_time)})));
  return {
    number: name,
    status,
    events,
    ...given({
      carrier: ourCarrier('17track', carrier) ?? wordsOf(providers[0]?.provider?.name),
      flags: flagsOf(flags, flagsOfTrouble(status, text)),
      text,
      estimate: windowOf(dayOrTimeOf(from), dayOrTimeOf(to)),
      deliveredAt: status === 'delivered' ? ((handedOver && timeOfEvent(handedOver)) ?? arrival?.time) : undefined,
      statedAt: synced[0]?.time,
    }),
  };
}

/** The status counts, and its sub-status or, if that is new, the status itself; without a status what there is. */
function meant(status: unknown, subStatus: unknown, stage?: unknown): EventMeaning {
  const sub = wordsOf(subStatus) ?? '';
  const [family, behind] = sub.split('_');
  const main = meaningOf(meanings, status);
  if (main && family !== status) return main;
  const known = [sub, behind, family, stage].map((code) => meaningOf(meanings, code)).find(Boolean);
  return known ?? main ?? {status: 'unknown'};
}

function readEvent(happening: Happening): TrackingEvent {
  const {status, flags, kind} = meant(undefined, happening.sub_status, happening.stage);
  const {city, state, country} = happening.address ?? {};
  const place = locationOf({city, region: state, country});
  return {
    status,
    text: wordsOf(happening.description, 2000) ?? '',
    ...given({
      time: timeOfEvent(happening),
      kind,
      flags: flagsOf(flags),
      code: wordsOf(happening.sub_status, 40),
      location: city || state ? place : locationInWords(happening.location, country),
    }),
  };
}

function timeOfEvent({time_iso, time_utc, time_raw}: Happening): Time | undefined {
  const raw = typeof time_raw === 'string' ? undefined : time_raw;
  const day = dayOf(raw?.date);
  if (day && !wordsOf(raw?.time)) return day;
  return timeOf(time_iso) ?? zoned(clockOn(day, raw?.time), raw?.timezone, undefined) ?? timeOf(time_utc);
}
