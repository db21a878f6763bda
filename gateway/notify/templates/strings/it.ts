import type {MailStrings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'giorno lavorativo' : 'giorni lavorativi'}`;

export const it: MailStrings = {
  about: {
    order: (order) => `ordine ${order}`,
    parcel: (order, index) => `ordine ${order}, pacco ${index}`,
    parcels: (order, count) => `ordine ${order}, ${count} ${count === 1 ? 'pacco' : 'pacchi'}`,
  },

  subject: {
    code: (order) => `Il codice per l’ordine ${order}`,
    link: (order) => `Il link al Suo ordine ${order}`,
    confirm_address: (order) => `Possiamo scriverLe sull’ordine ${order}?`,
    case_opened: (order, number) => `Segnalazione ricevuta: caso ${number}, ordine ${order}`,
    case_reported: (order, number) => `Un cliente segnala un problema: caso ${number}, ordine ${order}`,
    case_answered: (order, number) => `La nostra risposta: caso ${number}, ordine ${order}`,
  },

  parcelOf: (index, all, carrier) => `Pacco ${index} di ${all}, ${carrier}`,

  headline: {
    code: 'Il codice',
    link: 'Il link all’ordine',
    confirm_address: 'Possiamo scriverLe?',
    case_opened: 'Segnalazione ricevuta',
    case_reported: 'Un cliente segnala un problema',
    case_answered: 'La risposta alla segnalazione',
  },

  say: {
    code: (order) => `Apre l’ordine ${order} là dove è stato richiesto.`,
    link: (order) => `Apre l’ordine ${order} e nient’altro.`,
    confirm_address: (order) => `Qualcuno vuole che questo indirizzo riceva avvisi sull’ordine ${order}.`,
    case_opened: (count) => `Rispondiamo entro ${days(count)}. Gli sviluppi si vedono nell’ordine.`,
    case_reported: (count) => `Ha promesso una risposta entro ${days(count)}.`,
  },

  notAsked: {
    code: 'La richiesta non è Sua? Non faccia nulla: senza il codice nessuno vede altro. Non lo dia a nessuno, noi non lo chiediamo mai.',
    link: 'La richiesta non è Sua? Non faccia nulla. Nessun altro ha questo link.',
    confirm_address: 'Se la richiesta non è Sua, non faccia nulla e non scriveremo.',
  },

  caseNumber: 'Caso',
  caseKind: {
    not_received: 'Non ricevuto',
    damaged: 'Danneggiato',
    wrong_item: 'Articolo sbagliato',
    missing_item: 'Manca qualcosa',
    late: 'In ritardo',
    address: 'Indirizzo sbagliato',
    other: 'Altro',
  },
  customerWrites: 'Il cliente scrive',
  youWrote: 'Il Suo messaggio',
  quoted: (words) => `«${words}»`,
  carrierWrites: (carrier) => `${carrier} scrive`,
  pickUpAt: 'Dove ritirarlo',

  button: {
    moving: 'Vedi dov’è',
    order: 'Apri l’ordine',
    confirm: 'Sì, avvisami',
  },

  why: {
    ordered: (shop, order) => `Riceve questo messaggio perché ha fatto un ordine presso ${shop}, ordine ${order}.`,
    asked: (day, order) => `Ha chiesto ${day} di ricevere avvisi sull’ordine ${order}.`,
    link: 'Il link apre solo questo ordine. È personale, non lo condivida.',
    choose: 'Scegli gli avvisi',
    stop: 'Disattiva queste e-mail',
  },

  text: {
    code: (code, shop) => `${code} è il Suo codice per ${shop}. Non lo dia a nessuno, non lo chiediamo mai.`,
    confirm: (order) => `SMS sull’ordine ${order}?`,
    reply: 'Risponda SI. Altrimenti non faccia nulla.',
    stop: 'Fine: rispondere STOP',
  },
};
