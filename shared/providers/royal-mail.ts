// Royal Mail, Tracking API v2, operation "events": https://developer.royalmail.net/product/76894 (checked 2026-11);
// what the event codes mean, as Royal Mail words it: https://github.com/ElliotJReed/royal-mail-tracking, README.
// Quirks: the status category is coarse; the code of the last event, beside it in the summary, is not. A parcel is known by
// two numbers, and the answer is headed by the other one. The window of an estimate is two clocks with offsets. A signature
// can stand beside a parcel that is not delivered. "Unknown" and "nothing known yet" are errors with codes of their own.
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
  rows,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import type {Answer, Failure, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {dayOf} from './times-in-parts.js';
import {flagsInWords, saysNeighbour, statusInWords} from './wording.js';

const meaningsByCode: MeaningTable<string> = [
  [{status: 'pre_transit', kind: 'label_made'}, ['EVAIE', 'EVAIP']],
  [{status: 'in_transit', kind: 'arrived'}, ['EVBAH', 'EVDAC', 'EVDAV', 'EVIAV', 'EVIMC']],
  [{status: 'in_transit'}, ['EVGMI', 'EVIPI', 'EVNMI']],
  [{status: 'in_transit', flags: ['held']}, ['EVNKS', 'EVNRT']],
  [{status: 'out_for_delivery'}, ['EVGPD']],
  [{status: 'available_for_pickup'}, ['EVKLC', 'EVNPS']],
  [{status: 'attempt_failed'}, ['EVKAA', 'EVKNA', 'EVKSU', 'EVNAA', 'EVNAR', 'EVNDA', 'EVNDN', 'EVNSR']],
  [{status: 'delivered'}, ['EVKOP', 'EVKSF', 'EVKSP', 'EVNOC', 'EVPLC']],
  [{status: 'delivered', flags: ['to_neighbour']}, ['EVKDN']],
  [{status: 'returning', flags: ['address_problem']}, ['EVKAI', 'EVKGA', 'EVNGA']],
  [{status: 'returning', flags: ['refused']}, ['EVKRF', 'EVNRF']],
  [{status: 'returned'}, ['EVRTS']],
];

/** The stations before the delivery office: hub, outward and inward mail centre, and what is sent between them. */
const meaningsByFamily: MeaningTable<string> = [[{status: 'in_transit'}, ['EVB', 'EVD', 'EVI', 'EVO']]];

const meaningsByCategory: MeaningTable<string> = [
  [{status: 'in_transit'}, ['IN TRANSIT']],
  [{status: 'delivered'}, ['DELIVERED']],
];

/** "Errors" of the documentation: E1… are about the number, E0… about the call. */
const failureByCode: Readonly<Record<string, Failure['outcome']>> = {
  E1142: 'not_found',
  E1283: 'not_found',
  E1284: 'not_found',
  E1307: 'not_found',
  E1308: 'not_found',
  E0001: 'unreachable',
  E0009: 'unreachable',
  E0010: 'rate_limited',
  E0016: 'unauthorized',
};

type Texts<Name extends string> = {readonly [Field in Name]?: string | null};
type Problem = Texts<'errorCode' | 'errorDescription'>;
type Event = Texts<'eventCode' | 'eventName' | 'eventDateTime' | 'locationName'>;
type Summary = Texts<'oneDBarcode' | 'uniqueItemId' | 'statusCategory' | 'statusDescription' | 'summaryLine'> &
  Texts<'lastEventCode' | 'lastEventName' | 'lastEventDateTime' | 'lastEventLocationName'>;

interface Body extends Texts<'httpMessage' | 'moreInformation'> {
  httpCode?: string | number;
  errors?: Problem[];
  mailPieces?: MailPiece | MailPiece[];
}

interface MailPiece extends Texts<'mailPieceId'> {
  summary?: Summary | null;
  signature?: Texts<'recipientName' | 'signatureDateTime'> | null;
  estimatedDelivery?: Texts<'date' | 'startOfEstimatedWindow' | 'endOfEstimatedWindow'> | null;
  events?: Event[] | null;
  error?: Problem | null;
}

export const royalMail: Provider = {
  id: 'royal-mail',
  name: 'Royal Mail',
  carriers: ['royal-mail'],
  baseUrl: 'https://api.royalmail.net',
  auth: {kind: 'headers', headers: {'X-IBM-Client-Id': 'clientId', 'X-IBM-Client-Secret': 'clientSecret'}},

  request({number}) {
    return new Request(`${this.baseUrl}/mailpieces/v2/${encodeURIComponent(plainNumber(number))}/events`, {
      headers: {accept: 'application/json', 'X-Accept-RMG-Terms': 'yes'},
    });
  },

  parse(answer, {number}) {
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Body>(answer.body, (body) => {
      if (!body.mailPieces) return refused(body, answer);
      const pieces = rows([body.mailPieces].flat());
      const known = pieces.filter(({summary, events}) => summary || rows(events).length > 0);
      const problem = pieces.find(({error}) => error)?.error;
      if (known.length === 0) return refused({errors: problem ? [problem] : []}, answer);
      return {
        outcome: 'ok',
        shipments: askedFirst(
          known.map((piece) => readMailPiece(piece, number)),
          number,
        ),
      };
    });
  },
};

function refused({httpCode, httpMessage, moreInformation, errors}: Body, answer: Answer): Failure {
  const [problem] = rows(errors);
  const status = Number(httpCode ?? answer.status);
  const message = [problem?.errorCode ?? status, problem?.errorDescription ?? moreInformation ?? httpMessage];
  return {
    ...(failureByHttpStatus({...answer, status}) ?? {outcome: status === 404 ? 'not_found' : 'bad_response'}),
    ...given({outcome: meaningOf(failureByCode, problem?.errorCode)}),
    message: message.map((part) => wordsOf(part)).join(': '),
  };
}

function readMailPiece({mailPieceId, summary, signature, estimatedDelivery, events}: MailPiece, asked: string): Report {
  const scans = rows(events).map(readEvent);
  const newest = newestFirst(scans).find(({status}) => status !== 'unknown');
  const meaning = (summary ? meaningOfSummary(summary) : newest) ?? {status: 'unknown'};
  const delivered = meaning.status === 'delivered';
  const numbers = [mailPieceId, summary?.oneDBarcode, summary?.uniqueItemId].map((number) => wordsOf(number));
  const place = wordsOf(summary?.lastEventLocationName);
  return {
    number:
      numbers.find((number) => number && plainNumber(number) === plainNumber(asked)) ??
      numbers.find(Boolean) ??
      compact(asked),
    carrier: 'royal-mail',
    status: meaning.status,
    events: scans,
    ...given({
      flags: flagsOf(meaning.flags),
      text:
        wordsOf(summary?.statusDescription, 2000) ??
        wordsOf(summary?.lastEventName, 2000) ??
        (newest?.text || undefined),
      estimate: expectedOf(estimatedDelivery ?? {}),
      deliveredAt: delivered
        ? (timeOf(summary?.lastEventDateTime) ?? newest?.time ?? timeOf(signature?.signatureDateTime))
        : undefined,
      signedBy: delivered ? wordsOf(signature?.recipientName) : undefined,
      pickup: meaning.status === 'available_for_pickup' && place ? {place} : undefined,
    }),
  };
}

/** Clocks are of the day; a whole time is read as well. */
function expectedOf({date, startOfEstimatedWindow, endOfEstimatedWindow}: NonNullable<MailPiece['estimatedDelivery']>) {
  const day = dayOf(wordsOf(date)?.slice(0, 10));
  const [from, to] = [startOfEstimatedWindow, endOfEstimatedWindow].map(
    (clock) => timeOf(clock) ?? timeOf(`${day}T${clock}`),
  );
  return windowOf(from, to) ?? windowOf(day, undefined);
}

function meaningOfSummary(summary: Summary): EventMeaning | undefined {
  const {lastEventCode, lastEventName, statusCategory, statusDescription, summaryLine} = summary;
  const said = [lastEventName, statusDescription, summaryLine].map((words) => wordsOf(words) ?? '').join('. ');
  const coarse = meaningIn(meaningsByCategory, wordsOf(statusCategory)?.toUpperCase());
  const exact = meaningIn(meaningsByCode, wordsOf(lastEventCode));
  if (exact) return exact;
  if (coarse?.status === 'delivered') return saysNeighbour(said) ? {...coarse, flags: ['to_neighbour']} : coarse;
  return meaningInWords(`${said}. ${wordsOf(statusCategory)}`) ?? coarse ?? meaningOfCode(lastEventCode);
}

function readEvent({eventCode, eventName, eventDateTime, locationName}: Event): TrackingEvent {
  const text = wordsOf(eventName, 2000) ?? '';
  const meaning = meaningIn(meaningsByCode, wordsOf(eventCode)) ?? meaningInWords(text) ?? meaningOfCode(eventCode);
  return {
    status: meaning?.status ?? 'unknown',
    text,
    ...given({
      time: timeOf(eventDateTime),
      kind: meaning?.kind,
      flags: flagsOf(meaning?.flags),
      code: wordsOf(eventCode, 40),
      location: locationOf({name: locationName}),
    }),
  };
}

function meaningOfCode(code: unknown): EventMeaning | undefined {
  return meaningIn(meaningsByFamily, wordsOf(code)?.slice(0, 3));
}

/** For codes that are not in the table. */
function meaningInWords(said: string): EventMeaning | undefined {
  const flags = flagsOf(flagsInWords(said));
  const status = statusInWords(said);
  if (status) return {status, ...given({flags})};
  return flags?.includes('customs') ? {status: 'in_transit', flags, kind: 'customs'} : undefined;
}
