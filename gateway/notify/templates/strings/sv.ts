import type {MailStrings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'arbetsdag' : 'arbetsdagar'}`;

export const sv: MailStrings = {
  about: {
    order: (order) => `order ${order}`,
    parcel: (order, index) => `order ${order}, paket ${index}`,
    parcels: (order, count) => `order ${order}, ${count} paket`,
  },

  subject: {
    code: (order) => `Din kod för order ${order}`,
    link: (order) => `Länken till din order ${order}`,
    confirm_address: (order) => `Ska vi skriva till dig om order ${order}?`,
    case_opened: (order, number) => `Vi har din anmälan: ärende ${number}, order ${order}`,
    case_reported: (order, number) => `En kund anmäler ett problem: ärende ${number}, order ${order}`,
    case_answered: (order, number) => `Vårt svar: ärende ${number}, order ${order}`,
  },

  parcelOf: (index, all, carrier) => `Paket ${index} av ${all}, ${carrier}`,

  headline: {
    code: 'Din kod',
    link: 'Länken till din beställning',
    confirm_address: 'Ska vi skriva till dig?',
    case_opened: 'Vi har din anmälan',
    case_reported: 'En kund anmäler ett problem',
    case_answered: 'Vårt svar på din anmälan',
  },

  say: {
    code: (order) => `Den öppnar order ${order} där du bad om den.`,
    link: (order) => `Den öppnar order ${order} och inget annat.`,
    confirm_address: (order) => `Någon vill att den här adressen får meddelanden om order ${order}.`,
    case_opened: (count) => `Vi svarar inom ${days(count)}. Ärendet går att följa i beställningen.`,
    case_reported: (count) => `Du lovar svar inom ${days(count)}.`,
  },

  notAsked: {
    code: 'Bad du inte om den? Gör då ingenting: utan koden ser ingen mer. Ge den inte till någon, vi frågar aldrig efter den.',
    link: 'Bad du inte om den? Gör då ingenting. Ingen annan har länken.',
    confirm_address: 'Var det inte du, gör ingenting så skriver vi inte.',
  },

  caseNumber: 'Ärende',
  caseKind: {
    not_received: 'Inte mottaget',
    damaged: 'Skadat',
    wrong_item: 'Fel artikel',
    missing_item: 'Något saknas',
    late: 'Försenat',
    address: 'Fel adress',
    other: 'Något annat',
  },
  customerWrites: 'Kunden skriver',
  youWrote: 'Du skrev',
  quoted: (words) => `”${words}”`,
  carrierWrites: (carrier) => `${carrier} skriver`,
  pickUpAt: 'Hämtas hos',

  button: {
    moving: 'Se var det är',
    order: 'Öppna beställningen',
    confirm: 'Ja, skriv till mig',
  },

  why: {
    ordered: (shop, order) => `Du får det här meddelandet eftersom du har beställt hos ${shop}, order ${order}.`,
    asked: (day, order) => `Du bad ${day} om meddelanden om order ${order}.`,
    link: 'Länken öppnar bara den här beställningen. Den är din, dela den inte.',
    choose: 'Välj vad vi ska skriva om',
    stop: 'Avsluta de här mejlen',
  },

  text: {
    code: (code, shop) => `${code} är din kod hos ${shop}. Ge den inte till någon, vi frågar aldrig efter den.`,
    confirm: (order) => `sms om order ${order}?`,
    reply: 'Svara JA. Om inte, gör ingenting.',
    stop: 'Avsluta: svara STOP',
  },
};
