import type {MailStrings} from './en.js';

const days = (count: number) => (count === 1 ? 'eines Werktags' : `von ${count} Werktagen`);

export const de: MailStrings = {
  about: {
    order: (order) => `Bestellung ${order}`,
    parcel: (order, index) => `Bestellung ${order}, Paket ${index}`,
    parcels: (order, count) => `Bestellung ${order}, ${count} ${count === 1 ? 'Paket' : 'Pakete'}`,
  },

  subject: {
    code: (order) => `Ihr Code für Bestellung ${order}`,
    link: (order) => `Der Link zu Ihrer Bestellung ${order}`,
    confirm_address: (order) => `Sollen wir Ihnen zu Bestellung ${order} schreiben?`,
    case_opened: (order, number) => `Ihre Meldung ist eingegangen: Fall ${number}, Bestellung ${order}`,
    case_reported: (order, number) => `Ein Problem wurde gemeldet: Fall ${number}, Bestellung ${order}`,
    case_answered: (order, number) => `Unsere Antwort: Fall ${number}, Bestellung ${order}`,
  },

  parcelOf: (index, all, carrier) => `Paket ${index} von ${all}, ${carrier}`,

  headline: {
    code: 'Ihr Code',
    link: 'Der Link zu Ihrer Bestellung',
    confirm_address: 'Sollen wir Ihnen schreiben?',
    case_opened: 'Ihre Meldung ist eingegangen',
    case_reported: 'Ein Problem wurde gemeldet',
    case_answered: 'Unsere Antwort auf Ihre Meldung',
  },

  say: {
    code: (order) => `Er öffnet Bestellung ${order} dort, wo Sie ihn angefordert haben.`,
    link: (order) => `Er öffnet Bestellung ${order} und sonst nichts.`,
    confirm_address: (order) => `Jemand möchte, dass wir dieser Adresse zu Bestellung ${order} schreiben.`,
    case_opened: (count) => `Wir antworten innerhalb ${days(count)}. Wie es weitergeht, steht in der Bestellung.`,
    case_reported: (count) => `Sie versprechen eine Antwort innerhalb ${days(count)}.`,
  },

  notAsked: {
    code: 'Nicht von Ihnen angefordert? Dann tun Sie nichts: Ohne den Code sieht niemand mehr. Geben Sie ihn niemandem, wir fragen nie danach.',
    link: 'Nicht von Ihnen angefordert? Dann tun Sie nichts. Sonst hat niemand diesen Link.',
    confirm_address: 'Waren Sie das nicht, tun Sie nichts. Dann schreiben wir nicht.',
  },

  caseNumber: 'Fall',
  caseKind: {
    not_received: 'Nicht angekommen',
    damaged: 'Beschädigt',
    wrong_item: 'Falscher Artikel',
    missing_item: 'Es fehlt etwas',
    late: 'Verspätet',
    address: 'Falsche Adresse',
    other: 'Etwas anderes',
  },
  customerWrites: 'Aus der Meldung',
  youWrote: 'Sie haben geschrieben',
  quoted: (words) => `„${words}“`,
  carrierWrites: (carrier) => `${carrier} schreibt`,
  pickUpAt: 'Abholen bei',

  button: {
    moving: 'Ansehen, wo es ist',
    order: 'Bestellung öffnen',
    confirm: 'Ja, schreiben Sie mir',
  },

  why: {
    ordered: (shop, order) => `Sie bekommen diese Nachricht, weil Sie bei ${shop} bestellt haben, Bestellung ${order}.`,
    asked: (day, order) => `Sie haben am ${day} um Nachrichten zu Bestellung ${order} gebeten.`,
    link: 'Der Link öffnet nur diese Bestellung. Er ist für Sie, geben Sie ihn nicht weiter.',
    choose: 'Nachrichten auswählen',
    stop: 'Diese Mails abbestellen',
  },

  text: {
    code: (code, shop) => `${code} ist Ihr Code bei ${shop}. Geben Sie ihn niemandem, wir fragen nie danach.`,
    confirm: (order) => `SMS zu Bestellung ${order}?`,
    reply: 'Antworten Sie JA. Wenn nicht, tun Sie nichts.',
    stop: 'Ende: STOP antworten',
  },
};
