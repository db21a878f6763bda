// La Poste, Suivi v2, 10 numbers a call: https://developer.laposte.fr/products/suivi/2, its codes as data in
// https://github.com/e-amzallag/laposte-suivi-api (checked 2026-11). Answers for letters, Colissimo and Chronopost.
// Quirks: the answer is a list if several numbers were asked, and each entry has a return code of its own, whatever HTTP
// says; 104 is an unknown number too. There is no status, so the newest event that means something has to tell. MD2 is
// called "put into delivery" but also comes with words about a parcel waiting at the delivery office: only the words say
// that it is in the van.
import type {Report, TrackingEvent} from '../model.js';
import {plainNumber} from '../number.js';
import {newestFirst} from '../time.js';
import {
  askedFirst,
  compact,
  dayOrTimeOf,
  type EventMeaning,
  flagsOf,
  given,
  meaningOf,
  names,
  rows,
  timeOf,
  windowOf,
  wordsOf,
} from './carrier-values.js';
import type {Failure, Provider} from './provider.js';
import {failureByHttpStatus, readJson} from './read-answer.js';
import {flagsInWords, saysNeighbour, saysOutForDelivery} from './wording.js';

const meaningByCode: Readonly<Record<string, EventMeaning>> = {
  DR1: {status: 'pre_transit', kind: 'label_made'},
  DR2: {status: 'pre_transit', flags: ['delayed']},
  PC1: {status: 'in_transit', kind: 'picked_up'},
  PC2: {status: 'in_transit', kind: 'picked_up'},
  ET1: {status: 'in_transit'},
  ET2: {status: 'in_transit'},
  ET3: {status: 'in_transit'},
  ET4: {status: 'in_transit'},
  EP1: {status: 'in_transit'},
  DO1: {status: 'in_transit', flags: ['customs'], kind: 'customs'},
  DO2: {status: 'in_transit', flags: ['customs'], kind: 'customs'},
  DO3: {status: 'in_transit', flags: ['customs', 'held'], kind: 'customs'},
  ID0: {status: 'in_transit', flags: ['customs'], kind: 'customs'},
  PB1: {status: 'exception'},
  PB2: {status: 'in_transit'},
  MD2: {status: 'in_transit', kind: 'arrived'},
  ND1: {status: 'attempt_failed'},
  AG1: {status: 'available_for_pickup'},
  RE1: {status: 'returning'},
  DI0: {status: 'delivered'},
  DI1: {status: 'delivered'},
  DI2: {status: 'returned'},
  DI3: {status: 'in_transit', flags: ['delayed']},
};

/** The families whose members all mean nearly the same. */
const meaningByFamily: Readonly<Record<string, EventMeaning>> = {
  DR: {status: 'pre_transit'},
  PC: {status: 'in_transit', kind: 'picked_up'},
  ET: {status: 'in_transit'},
  EP: {status: 'in_transit'},
  DO: {status: 'in_transit', flags: ['customs'], kind: 'customs'},
  MD: {status: 'in_transit'},
  ND: {status: 'attempt_failed'},
  AG: {status: 'available_for_pickup'},
  RE: {status: 'returning'},
};

const localeByLanguage: Readonly<Record<string, string>> = {
  de: 'de_DE',
  en: 'en_GB',
  es: 'es_ES',
  fr: 'fr_FR',
  it: 'it_IT',
  nl: 'nl_NL',
};

/** An entry, or what the gateway in front of the service says. */
interface Entry {
  returnCode?: number | string;
  returnMessage?: string;
  idShip?: string;
  message?: string;
  shipment?: Shipment | null;
}

interface Shipment {
  idShip?: string;
  /** 1 and 2 are letters, 3 is Chronopost, 4 Colissimo. */
  holder?: number | string;
  deliveryDate?: string | null;
  estimDate?: string | null;
  event?: Happening | Happening[] | null;
  contextData?: {removalPoint?: {name?: string | null} | null} | null;
}

interface Happening {
  code?: string | null;
  label?: string | null;
  date?: string | null;
}

export const laPoste: Provider = {
  id: 'la-poste',
  name: 'La Poste',
  carriers: ['la-poste', 'chronopost'],
  baseUrl: 'https://api.laposte.fr',
  auth: {kind: 'header', header: 'X-Okapi-Key'},

  request(...queries) {
    const numbers = queries.map(({number}) => encodeURIComponent(plainNumber(number))).join();
    const lang = meaningOf(localeByLanguage, queries[0].language?.slice(0, 2).toLowerCase()) ?? 'en_GB';
    const url = `${this.baseUrl}/suivi/v2/idships/${numbers}?lang=${lang}`;
    return new Request(url, {headers: {accept: 'application/json'}});
  },

  parse(answer, {number}) {
    if (answer.status === 404) return {outcome: 'not_found', message: 'HTTP 404'};
    const failure = failureByHttpStatus(answer);
    if (failure) return failure;
    return readJson<Entry | Entry[]>(answer.body, (body) => {
      const entries = rows([body].flat());
      const shipments = entries.flatMap(({shipment}) => (shipment ? [readShipment(shipment, number)] : []));
      return shipments.length > 0
        ? {outcome: 'ok', shipments: askedFirst(shipments, number)}
        : refused(entries[0] ?? {});
    });
  },

  batch: {
    most: 10,
    part: (body: Entry | Entry[], {number}) =>
      Array.isArray(body)
        ? rows(body).find(({idShip, shipment}) => names(idShip ?? shipment?.idShip, number))
        : undefined,
  },
};

function refused({returnCode, returnMessage, message}: Entry): Failure {
  const status = Number(returnCode);
  const byStatus = failureByHttpStatus({status, contentType: '', body: ''})?.outcome;
  const byCode: Readonly<Record<string, Failure['outcome']>> = {
    104: 'not_found',
    400: 'invalid_number',
    404: 'not_found',
  };
  const said = wordsOf(returnMessage) ?? wordsOf(message);
  return {outcome: meaningOf(byCode, status) ?? byStatus ?? 'bad_response', message: `${wordsOf(returnCode)}: ${said}`};
}

function readShipment({idShip, holder, deliveryDate, estimDate, event, contextData}: Shipment, asked: string): Report {
  const number = wordsOf(idShip);
  const events = rows([event ?? []].flat()).map(readHappening);
  if (!number && events.length === 0) throw new TypeError('neither a number nor an event');

  const newest = newestFirst(events).find(({status}) => status !== 'unknown');
  const status = newest?.status ?? 'unknown';
  const place = wordsOf(contextData?.removalPoint?.name, 300);
  return {
    number: number ?? compact(asked),
    carrier: wordsOf(holder) === '3' ? 'chronopost' : 'la-poste',
    status,
    events,
    ...given({
      flags: flagsOf(newest?.flags),
      text: newest?.text || undefined,
      estimate: windowOf(dayOrTimeOf(estimDate), undefined),
      deliveredAt: status === 'delivered' ? (newest?.time ?? timeOf(deliveryDate)) : undefined,
      pickup: status === 'available_for_pickup' && place ? {place} : undefined,
    }),
  };
}

function readHappening({code, label, date}: Happening): TrackingEvent {
  const text = wordsOf(label, 2000) ?? '';
  const meaning = meaningOf(meaningByCode, code) ?? meaningOf(meaningByFamily, wordsOf(code)?.slice(0, 2));
  const inTheVan = wordsOf(code)?.startsWith('MD') && saysOutForDelivery(text);
  const open = meaning && !['pre_transit', 'delivered', 'returned'].includes(meaning.status);
  return {
    status: inTheVan ? 'out_for_delivery' : (meaning?.status ?? 'unknown'),
    text,
    ...given({
      time: timeOf(date),
      kind: inTheVan ? undefined : meaning?.kind,
      flags: flagsOf(
        meaning?.flags,
        open ? flagsInWords(text) : [],
        meaning?.status === 'delivered' && saysNeighbour(text) ? ['to_neighbour'] : [],
      ),
      code: wordsOf(code, 40),
    }),
  };
}
