// DPD Germany, Cloud Service, getParcelLifeCycle as REST: https://cloud.dpd.com/services/v1/DPDCloudService.asmx?op=getParcelLifeCycle;
// the same data from ParcelLifeCycleService 2.0 of the national DPDs, as SOAP:
// https://label-print-docs.dpd.ch/shivah-ws/parcel-life-cycle-service (both checked 2026-11).
// Quirks: two pairs of secrets, of the software and of the shop. Errors are a 200 without `Ack`. The steps still to come
// are in the list of those that were, unreached. Every text is a line, or a list of lines, within `content`. Labels name
// the stage a step belongs to, so a depot's says out for delivery: only the status counts. Times are local, German or American.
// SOAP cannot be asked here, for its secret is a day's token in the body; it is read for a relay that stands for its address.
import type {Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import {newestFirst} from '../time.js';
import {
  compact,
  type EventMeaning,
  flagsOf,
  given,
  locationOf,
  type MeaningTable,
  meaningIn,
  meaningOf,
  rowsOrOne,
  timeOf,
  wordsOf,
} from './carrier-values.js';
import {languageIn} from './locale.js';
import type {Failure, Outcome, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {readXml} from './read-xml.js';
import {timeInFigures} from './times-in-parts.js';
import {flagsInWords, saysNeighbour, statusInWords} from './wording.js';

/** In capitals and without `_`: one service writes AT_DELIVERY_DEPOT, another BetweenDepots. No full list is published. */
const meaningsByStatus: MeaningTable<string> = [
  [{status: 'pre_transit', kind: 'label_made'}, ['SHIPMENT']],
  [{status: 'in_transit', kind: 'picked_up'}, ['ACCEPTED', 'PICKEDUP']],
  [{status: 'in_transit', kind: 'arrived'}, ['ATSENDINGDEPOT', 'ATDELIVERYDEPOT', 'DEPOT']],
  [{status: 'in_transit'}, ['ONTHEROAD', 'BETWEENDEPOTS']],
  [{status: 'out_for_delivery'}, ['COURIER', 'OUTFORDELIVERY']],
  [{status: 'available_for_pickup'}, ['PARCELSHOP']],
  [{status: 'attempt_failed'}, ['DELIVERYFAILURE', 'RETURNINGFROMDELIVERY']],
  [{status: 'delivered'}, ['DELIVERED']],
];

/** Errors of the Cloud Service, and of the login to the other. */
const failureByCode: Readonly<Record<string, Failure>> = {
  CLOUD_API_PARTNERCREDENTIALS: {outcome: 'unauthorized'},
  CLOUD_API_USERCREDENTIALS: {outcome: 'unauthorized'},
  CLOUD_API_NOLOGIN: {outcome: 'unauthorized'},
  CLOUD_API_NOUSERACCESS: {outcome: 'unauthorized'},
  CLOUD_API_USERCALLLIMIT: {outcome: 'rate_limited', retryAfterSeconds: 600},
  DELICOM_ERR_AUTHENTICATION: {outcome: 'unauthorized'},
};

interface Content {
  content?: Content | readonly Content[] | string | null;
}

interface Step {
  status?: string;
  label?: Content | null;
  description?: Content | null;
  location?: Content | null;
  date?: Content | null;
  /** Text where it was XML. */
  statusHasBeenReached?: boolean | string;
  isCurrentStatus?: boolean | string;
}

interface LifeCycle {
  statusInfo?: Step | Step[] | null;
}

interface Mistake {
  ErrorCode?: string;
  ErrorMsgShort?: string;
  ErrorMsgLong?: string;
}

interface Body {
  ParcelLifeCycleData?: LifeCycle | null;
  ErrorDataList?: Mistake | Mistake[] | null;
}

interface Envelope {
  Envelope: {
    Body: {
      getTrackingDataResponse?: {trackingresult?: LifeCycle | string};
      Fault?: {faultstring?: string; detail?: Readonly<Record<string, {errorCode?: string; errorMessage?: string}>>};
    };
  };
}

export const dpd: Provider = {
  id: 'dpd',
  name: 'DPD',
  carriers: ['dpd'],
  baseUrl: 'https://cloud.dpd.com',
  auth: {
    kind: 'headers',
    headers: {
      'PartnerCredentials-Name': 'clientId',
      'PartnerCredentials-Token': 'clientSecret',
      'UserCredentials-cloudUserID': 'user',
      'UserCredentials-Token': 'key',
    },
  },

  request({number, language}) {
    const parcel = encodeURIComponent(plainNumber(number));
    return new Request(`${this.baseUrl}/api/v1/ParcelLifeCycle/${parcel}`, {
      headers: {
        accept: 'application/json',
        version: '100',
        language: languageIn(['de'], language) === 'de' ? 'de_DE' : 'en_EN',
      },
    });
  },

  parse(answer, {number}) {
    const soap = answer.body.trimStart().startsWith('<')
      ? readXml<Envelope>(answer.body, ['statusInfo'], (envelope) => readEnvelope(envelope, number))
      : undefined;
    const failure = failureByHttpStatus(answer);
    // A SOAP fault is a 500 by its specification, whoever made the mistake.
    if (failure) return soap && soap.outcome !== 'ok' && soap.outcome !== 'bad_response' ? soap : failure;
    if (answer.status === 404) return {outcome: 'not_found', message: 'HTTP 404'};
    return soap ?? readJson<Body>(answer.body, (body) => readBody(body, number));
  },
};

function readBody({ParcelLifeCycleData: cycle, ErrorDataList}: Body, asked: string): Outcome {
  const steps = rowsOrOne(cycle?.statusInfo);
  const [mistake] = rowsOrOne(ErrorDataList);
  if (steps.length > 0) return readSteps(steps, asked);
  if (mistake) return failureOf(mistake.ErrorCode, mistake.ErrorMsgLong ?? mistake.ErrorMsgShort);
  return {outcome: cycle ? 'not_found' : 'bad_response', message: 'no life cycle'};
}

function readEnvelope({Envelope: {Body: body}}: Envelope, asked: string): Outcome {
  const {Fault: fault, getTrackingDataResponse: response} = body;
  const [detail] = Object.values(fault?.detail ?? {});
  if (fault) return failureOf(detail?.errorCode, detail?.errorMessage ?? fault.faultstring);
  const cycle = response?.trackingresult;
  const steps = typeof cycle === 'object' ? rowsOrOne(cycle.statusInfo) : [];
  if (steps.length > 0) return readSteps(steps, asked);
  return {outcome: response ? 'not_found' : 'bad_response', message: 'no life cycle'};
}

function failureOf(code: unknown, words: unknown): Failure {
  const message = `${wordsOf(code)}: ${wordsOf(words)}`;
  const unknown =
    /not.?found|\bno.?(data|result|parcel)|(parcel|number).*unknown|nicht gefunden|keine (daten|sendung|paket)/i.test(
      message,
    );
  const otherwise: Failure = {outcome: unknown ? 'not_found' : 'bad_response'};
  return {...(meaningOf(failureByCode, code) ?? otherwise), message};
}

function readSteps(steps: readonly Step[], asked: string): Outcome {
  const reached = steps.filter(({statusHasBeenReached}) => isTrue(statusHasBeenReached));
  const events = reached.map(readStep);
  const current = steps.find(({isCurrentStatus}) => isTrue(isCurrentStatus));
  // The steps before the parcel is DPD's have no current one.
  const now = current ? readStep(current) : (newestFirst(events)[0] ?? {status: 'pre_transit', text: ''});
  const report: Report = {
    number: compact(asked),
    carrier: 'dpd',
    status: now.status,
    events,
    ...given({
      flags: now.flags,
      text: now.text || undefined,
      deliveredAt: now.status === 'delivered' ? now.time : undefined,
    }),
  };
  return {outcome: 'ok', shipments: [report]};
}

function readStep({status: code, label, description, location, date}: Step): TrackingEvent {
  const said = wordsOf(linesOf(description), 2000) ?? '';
  const meaning = meaningOfStatus(code) ?? {status: statusInWords(said) ?? 'unknown'};
  const text = said || (wordsOf(linesOf(label), 2000) ?? '');
  const [, city, country] = /^(.*?)\s*(?:\((\w\w)\))?$/.exec(linesOf(location).trim()) ?? [];
  const neighbour = meaning.status === 'delivered' && saysNeighbour(text);
  const when = linesOf(date);
  return {
    status: meaning.status,
    text,
    ...given({
      time: timeInFigures(when) ?? timeOf(when),
      kind: meaning.kind,
      flags: flagsOf(flagsInWords(text), neighbour ? ['to_neighbour'] : []),
      code: wordsOf(code, 40),
      location: locationOf({city, country}),
    }),
  };
}

function meaningOfStatus(code: unknown): EventMeaning | undefined {
  return meaningIn(meaningsByStatus, wordsOf(code)?.replaceAll('_', '').toUpperCase());
}

/** The lines of a content, one after the other. */
function linesOf(content: unknown): string {
  if (Array.isArray(content)) return content.map(linesOf).filter(Boolean).join(' ');
  if (typeof content !== 'object' || content === null) return wordsOf(content, 2000) ?? '';
  return linesOf(Reflect.get(content, 'content'));
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}
