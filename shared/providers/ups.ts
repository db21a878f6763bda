// UPS, Track API v1 and, for webhooks, Track Alert API v2: Tracking.yaml and UPSTrackAlertEnhanced.yaml in
// https://github.com/UPS-API/api-documentation; codes: https://developer.ups.com/api/reference/tracking/appendix (checked 2026-11).
// Quirks: an unknown number is a 200 with the warning TW0001. Status codes are numeric, activity codes are not, and
// currentStatus has the numeric one in `code`. Type X means "out of the normal", such as released by customs: only the
// code tells whether something is wrong. Times are local; their offset is given, follows from the GMT fields, or is unknown.
import type {Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import {newestFirst} from '../time.js';
import {
  askedFirst,
  compact,
  type EventMeaning,
  flagsOf,
  given,
  instantOf,
  locationOf,
  type MeaningTable,
  meaningIn,
  meaningOf,
  rows,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import {sameSecret} from './hmac.js';
import {localeOf} from './locale.js';
import type {Failure, Outcome, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {clockOn, dayOf, zoned} from './times-in-parts.js';
import {flagsInWords, saysNeighbour} from './wording.js';

/** "Status/Description Codes" of the appendix. What is not here, such as requests and claims, moves no parcel. */
const meaningsByStatusCode: MeaningTable<number> = [
  [{status: 'pre_transit'}, [3, 44, 45, 65, 77, 79, 80, 131, 135, 157, 166]],
  [{status: 'in_transit', kind: 'picked_up'}, [38, 160, 167, 168, 169]],
  [{status: 'in_transit'}, [5, 10, 16, 25, 39, 47, 57, 71, 73, 74, 75, 87, 137, 138, 158, 159, 164, 165]],
  [{status: 'in_transit', flags: ['delayed']}, [32, 46, 48, 51, 52, 53, 86, 90, 132]],
  [{status: 'in_transit', flags: ['delayed', 'action_required']}, [49]],
  [{status: 'in_transit', flags: ['held']}, [19, 83]],
  [{status: 'in_transit', flags: ['held', 'action_required']}, [85]],
  [{status: 'in_transit', flags: ['customs'], kind: 'customs'}, [12, 14, 84, 92, 123, 126, 134]],
  [{status: 'in_transit', flags: ['customs', 'action_required'], kind: 'customs'}, [58, 124, 125]],
  [{status: 'out_for_delivery'}, [6, 21, 37, 72, 78, 89, 91, 146, 162]],
  [{status: 'available_for_pickup'}, [17, 40, 144, 161]],
  [{status: 'attempt_failed'}, [22, 23, 24, 60, 66, 145]],
  [{status: 'attempt_failed', flags: ['action_required']}, [61, 62]],
  [{status: 'delivered'}, [11, 26, 143]],
  [{status: 'exception'}, [13, 30, 69, 76, 147, 149]],
  [{status: 'exception', flags: ['action_required']}, [29]],
  [{status: 'exception', flags: ['address_problem', 'action_required']}, [50]],
  [{status: 'exception', flags: ['damaged']}, [59]],
  [{status: 'exception', flags: ['refused']}, [64]],
  [{status: 'exception', flags: ['lost']}, [68]],
  [{status: 'returning'}, [35, 36, 118]],
  [{status: 'returned'}, [34, 67]],
  [{status: 'returned', flags: ['damaged']}, [81]],
  [{status: 'cancelled'}, [7, 43]],
];

/** Activity type and code, where the code says more than the type and its status code can be missing. */
const meaningsByActivity: MeaningTable<string> = [
  [{status: 'in_transit', kind: 'arrived'}, ['I AR']],
  [{status: 'in_transit', kind: 'departed'}, ['I DP']],
  [{status: 'out_for_delivery'}, ['I OT']],
  [{status: 'in_transit', flags: ['customs'], kind: 'customs'}, ['X SR']],
  [{status: 'attempt_failed'}, ['X 48', 'X 49', 'X 55']],
  [{status: 'exception', flags: ['damaged']}, ['X 45']],
];

/** "Package Activity Types"; P and RS are older. */
const meaningsByType: MeaningTable<string> = [
  [{status: 'pre_transit', kind: 'label_made'}, ['M']],
  [{status: 'in_transit', kind: 'picked_up'}, ['P']],
  [{status: 'in_transit'}, ['I', 'X', 'DO', 'DD', 'W']],
  [{status: 'delivered'}, ['D']],
  [{status: 'returning'}, ['RS']],
  [{status: 'cancelled'}, ['MV']],
];

const failureByCode: Readonly<Record<string, Failure['outcome']>> = {
  TW0001: 'not_found',
  TV1002: 'invalid_number',
  '250002': 'unauthorized',
  '250003': 'unauthorized',
  '10429': 'rate_limited',
};

type Texts<Name extends string> = {readonly [Field in Name]?: string | undefined};
type Problem = Texts<'code' | 'message'>;
type Address = Texts<'city' | 'stateProvince' | 'countryCode' | 'country'>;
type Status = Texts<'type' | 'code' | 'statusCode' | 'description'>;

interface Body {
  response?: {errors?: Problem[]};
  trackResponse: {shipment: Array<{warnings?: Problem[]; package?: Package[]}>};
}

interface Package extends Texts<'trackingNumber' | 'statusCode' | 'statusDescription'> {
  currentStatus?: Status;
  activity?: Activity[];
  deliveryDate?: Array<Texts<'type' | 'date'>>;
  deliveryTime?: Texts<'type' | 'startTime' | 'endTime'>;
  deliveryInformation?: Texts<'receivedBy' | 'location'>;
  accessPointInformation?: Texts<'pickupByDate'>;
}

interface Activity extends Texts<'date' | 'time' | 'gmtDate' | 'gmtTime' | 'gmtOffset'> {
  status?: Status;
  location?: {address?: Address | undefined};
}

interface Alert
  extends Texts<'trackingNumber' | 'scheduledDeliveryDate' | 'deliveryStartTime' | 'deliveryEndTime' | 'receivedBy'>,
    Texts<'localActivityDate' | 'localActivityTime' | 'gmtActivityDate' | 'gmtActivityTime' | 'gmtOffset'>,
    Texts<'actualDeliveryDate' | 'actualDeliveryTime'> {
  activityStatus: Status & Texts<'descriptionCode'>;
  activityLocation?: Address;
}

export const ups: Provider = {
  id: 'ups',
  name: 'UPS',
  carriers: ['ups'],
  baseUrl: 'https://onlinetools.ups.com',
  auth: {kind: 'oauth', tokenUrl: 'https://onlinetools.ups.com/security/v1/oauth/token', client: 'basic'},

  request({number, language}) {
    const query = new URLSearchParams({
      locale: localeOf(language),
      returnSignature: 'false',
      returnMilestones: 'false',
    });
    return new Request(`${this.baseUrl}/api/track/v1/details/${encodeURIComponent(plainNumber(number))}?${query}`, {
      headers: {accept: 'application/json', transId: crypto.randomUUID(), transactionSrc: 'order-tracker'},
    });
  },

  parse(answer, {number}) {
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, ({response, trackResponse}) => {
      if (response) return failureOf(rows(response.errors)[0], answer.status === 404 ? 'not_found' : 'bad_response');
      const shipments = rows(trackResponse.shipment);
      const parcels = shipments
        .flatMap((shipment) => rows(shipment.package))
        .filter(({currentStatus, activity, statusCode}) => currentStatus ?? activity ?? statusCode);
      const reports = parcels.map((parcel) => readPackage(parcel, number));
      return reports.length > 0
        ? {outcome: 'ok', shipments: askedFirst(reports, number)}
        : failureOf(shipments.flatMap(({warnings}) => rows(warnings))[0]);
    });
  },

  /** UPS signs nothing: it sends back the credential it was given, so a call is at most a hint. */
  async verify({headers}, secret) {
    return (await sameSecret(secret, headers['credential'] ?? '')) ? 'hint' : 'no';
  },

  parseWebhook: (body) => readJson<Alert>(body, readAlert),
};

function failureOf(problem: Problem | undefined, otherwise: Failure['outcome'] = 'bad_response'): Failure {
  const outcome = meaningOf(failureByCode, problem?.code) ?? otherwise;
  return {outcome, message: problem ? `${wordsOf(problem.code)}: ${wordsOf(problem.message)}` : 'no package'};
}

function readPackage(parcel: Package, asked: string): Report {
  const {accessPointInformation, deliveryInformation, deliveryTime, statusCode, statusDescription} = parcel;
  const current = parcel.currentStatus ?? {statusCode, description: statusDescription};
  const events = rows(parcel.activity).map(readActivity);
  const newest = newestFirst(events).find(({status}) => status !== 'unknown');
  const meaning = meaningOfStatus(current) ?? newest ?? {status: 'unknown'};
  const delivered = meaning.status === 'delivered';

  const dates = rows(parcel.deliveryDate);
  const day = (wanted: string) => dayOf(dates.find(({type}) => type === wanted)?.date);
  const arrival = clockOn(day('DEL'), deliveryTime?.type === 'DEL' ? deliveryTime.endTime : undefined);
  const arrivalScan = events.find(({time}) => arrival && time?.startsWith(arrival));
  const expected = day('RDD') ?? day('SDD');
  const clocks = deliveryTime?.type === 'DEL' ? undefined : deliveryTime;
  const place = wordsOf(deliveryInformation?.location) ?? '';
  const until = dayOf(accessPointInformation?.pickupByDate);
  return {
    number: wordsOf(parcel.trackingNumber) ?? compact(asked),
    carrier: 'ups',
    status: meaning.status,
    events,
    ...given({
      flags: flagsOf(meaning.flags, flagsInWords(place), delivered && saysNeighbour(place) ? ['to_neighbour'] : []),
      text: wordsOf(current.description, 2000) ?? (newest?.text || undefined),
      estimate: windowOf(clockOn(expected, clocks?.startTime), clockOn(expected, clocks?.endTime)),
      deliveredAt: delivered ? (arrivalScan?.time ?? arrival ?? newest?.time) : undefined,
      signedBy: wordsOf(deliveryInformation?.receivedBy),
      pickup: until && !delivered ? {until} : undefined,
    }),
  };
}

function readActivity(activity: Activity): TrackingEvent {
  const {date, time, gmtDate, gmtTime, gmtOffset} = activity;
  const meaning = meaningOfStatus(activity.status ?? {});
  const {city, stateProvince, countryCode, country} = activity.location?.address ?? {};
  return {
    status: meaning?.status ?? 'unknown',
    text: wordsOf(activity.status?.description, 2000) ?? '',
    ...given({
      time: zoned(clockOn(dayOf(date), time), gmtOffset, clockOn(dayOf(gmtDate), gmtTime)),
      kind: meaning?.kind,
      flags: flagsOf(meaning?.flags),
      code: wordsOf(activity.status?.code, 40),
      location: locationOf({city, region: stateProvince, country: countryCode ?? country}),
    }),
  };
}

/** An alert is the newest activity and the dates of one package. */
function readAlert(alert: Alert): Outcome {
  const {activityStatus, actualDeliveryDate, actualDeliveryTime} = alert;
  // The examples say 021, which JSON cannot hold and YAML reads as 17, another status: only text is trusted.
  const {descriptionCode} = activityStatus;
  const status = {...activityStatus, statusCode: typeof descriptionCode === 'string' ? descriptionCode : undefined};
  const local = {date: alert.localActivityDate, time: alert.localActivityTime, gmtOffset: alert.gmtOffset};
  const gmt = {gmtDate: alert.gmtActivityDate, gmtTime: alert.gmtActivityTime};
  const scheduled = {type: 'SDD', date: alert.scheduledDeliveryDate};
  const parcel: Package = {
    trackingNumber: alert.trackingNumber,
    currentStatus: status,
    activity: [{status, location: {address: alert.activityLocation}, ...local, ...gmt}],
    deliveryDate: [scheduled, {type: 'DEL', date: actualDeliveryDate}],
    deliveryTime: actualDeliveryTime
      ? {type: 'DEL', endTime: actualDeliveryTime}
      : {type: 'EDW', startTime: alert.deliveryStartTime, endTime: alert.deliveryEndTime},
    deliveryInformation: {receivedBy: alert.receivedBy},
  };
  const report = readPackage(parcel, '');
  if (!report.number) return {outcome: 'bad_response', message: 'an alert about no number'};
  const statedAt = instantOf(report.events[0]?.time);
  return {outcome: 'ok', shipments: [{...report, ...given({statedAt}), partial: true}]};
}

function meaningOfStatus({type, code, statusCode}: Status): EventMeaning | undefined {
  const number = [statusCode, code].find((candidate) => /^\d{3}$/.test(wordsOf(candidate) ?? ''));
  return (
    meaningIn(meaningsByActivity, `${type} ${code}`) ??
    meaningIn(meaningsByStatusCode, Number(number)) ??
    meaningIn(meaningsByType, type)
  );
}
