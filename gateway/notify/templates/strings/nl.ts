import type {MailStrings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'werkdag' : 'werkdagen'}`;

export const nl: MailStrings = {
  about: {
    order: (order) => `bestelling ${order}`,
    parcel: (order, index) => `bestelling ${order}, pakket ${index}`,
    parcels: (order, count) => `bestelling ${order}, ${count} ${count === 1 ? 'pakket' : 'pakketten'}`,
  },

  subject: {
    code: (order) => `Je code voor bestelling ${order}`,
    link: (order) => `De link naar je bestelling ${order}`,
    confirm_address: (order) => `Zullen we je schrijven over bestelling ${order}?`,
    case_opened: (order, number) => `Je melding is binnen: zaak ${number}, bestelling ${order}`,
    case_reported: (order, number) => `Een klant meldt een probleem: zaak ${number}, bestelling ${order}`,
    case_answered: (order, number) => `Ons antwoord: zaak ${number}, bestelling ${order}`,
  },

  parcelOf: (index, all, carrier) => `Pakket ${index} van ${all}, ${carrier}`,

  headline: {
    code: 'Je code',
    link: 'De link naar je bestelling',
    confirm_address: 'Zullen we je schrijven?',
    case_opened: 'Je melding is binnen',
    case_reported: 'Een klant meldt een probleem',
    case_answered: 'Ons antwoord op je melding',
  },

  say: {
    code: (order) => `De code opent bestelling ${order} op de plek waar je erom vroeg.`,
    link: (order) => `De link opent bestelling ${order} en niets anders.`,
    confirm_address: (order) => `Iemand wil dat dit adres berichten krijgt over bestelling ${order}.`,
    case_opened: (count) => `We antwoorden binnen ${days(count)}. Wat er gebeurt, staat bij de bestelling.`,
    case_reported: (count) => `Je belooft een antwoord binnen ${days(count)}.`,
  },

  notAsked: {
    code: 'Heb je er niet om gevraagd? Doe dan niets: zonder de code ziet niemand meer. Geef de code aan niemand, wij vragen er nooit naar.',
    link: 'Heb je er niet om gevraagd? Doe dan niets. Niemand anders heeft deze link.',
    confirm_address: 'Was jij het niet, doe dan niets. Dan schrijven we niet.',
  },

  caseNumber: 'Zaak',
  caseKind: {
    not_received: 'Niet ontvangen',
    damaged: 'Beschadigd',
    wrong_item: 'Verkeerd artikel',
    missing_item: 'Er ontbreekt iets',
    late: 'Te laat',
    address: 'Verkeerd adres',
    other: 'Iets anders',
  },
  customerWrites: 'De klant schrijft',
  youWrote: 'Je schreef',
  quoted: (words) => `‘${words}’`,
  carrierWrites: (carrier) => `${carrier} schrijft`,
  pickUpAt: 'Waar het klaarligt',

  button: {
    moving: 'Bekijk waar het is',
    order: 'Open de bestelling',
    confirm: 'Ja, schrijf me',
  },

  why: {
    ordered: (shop, order) => `Je krijgt dit bericht omdat je bij ${shop} hebt besteld, bestelling ${order}.`,
    asked: (day, order) => `Je vroeg op ${day} om berichten over bestelling ${order}.`,
    link: 'De link opent alleen deze bestelling. Hij is voor jou, deel hem niet.',
    choose: 'Kies wat we je schrijven',
    stop: 'Deze mails stopzetten',
  },

  text: {
    code: (code, shop) => `${code} is je code bij ${shop}. Geef de code aan niemand, wij vragen er nooit naar.`,
    confirm: (order) => `sms over bestelling ${order}?`,
    reply: 'Antwoord JA. Zo niet, doe niets.',
    stop: 'Stoppen: antwoord STOP',
  },
};
