import type {PageStrings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'giorno' : 'giorni'}`;
const workingDays = (count: number) => `${count} ${count === 1 ? 'giorno lavorativo' : 'giorni lavorativi'}`;

export const it: PageStrings = {
  order: (number, day) => `Il Suo ordine ${number} di ${day}`,
  aside: 'Articoli, impegni e assistenza',

  promise: {
    title: 'I nostri impegni',
    late: 'Se è in ritardo',
    lateSay: (count, answer) => `Oltre ${days(count)} di ritardo: ci scriva, rispondiamo entro ${workingDays(answer)}.`,
    still: 'Se resta fermo',
    stillSay: (count, remedy) => `Dopo ${days(count)} senza scansioni è considerato smarrito. ${remedy}`,
    wrong: 'Se qualcosa non va',
    wrongSay: (answer) => `Lo segnali qui. Rispondiamo entro ${workingDays(answer)}.`,
  },

  help: 'Assistenza',
  report: 'Segnala un problema',
  tell: 'Avvisami quando ci sono novità',
  calendar: 'Calendario da sottoscrivere',
  write: (shop) => `Scrivi a ${shop}`,

  word: {
    title: 'È arrivato?',
    delivered: 'Consegnato, ma non c’è?',
    parcel: (carrier, number) => `${carrier}, ${number}`,
    words: {received: 'Ce l’ho', not_received: 'Qui non c’è'},
    said: {received: 'Ha indicato che è arrivato', not_received: 'Ha indicato che non è arrivato'},
    look: 'Di solito è vicino: intorno alla porta, dai vicini, dove si lasciano i pacchi. Se ancora non si trova, lo segnali e lo cerchiamo.',
  },

  problems: 'Le Sue segnalazioni',
  case: (number) => `Caso ${number}`,
  states: {open: 'Aperto', answered: 'Con risposta', closed: 'Chiuso'},
  answered: (shop, day) => `${shop} ha risposto ${day}`,
  answerBy: (day) => `Rispondiamo entro ${day}.`,

  problem: {
    title: 'Segnala un problema',
    lead: (number) => `Per l’ordine ${number}`,
    kind: 'Che cosa non va?',
    kinds: {
      not_received: 'Non è arrivato',
      damaged: 'Qualcosa è danneggiato',
      missing_item: 'Manca qualcosa',
      wrong_item: 'Un articolo non è quello ordinato',
      late: 'È in ritardo',
      address: 'L’indirizzo non è giusto',
      other: 'Altro',
    },
    parcel: 'Quale pacco?',
    whole: 'Tutto l’ordine',
    text: 'Che cosa è successo?',
    textHint: 'Con parole Sue. Non è necessario, ma aiuta.',
    send: 'Invia',
    back: 'Torna all’ordine',
    missing: 'Scelga che cosa non va.',
    tooLong: (most) => `È troppo lungo: al massimo ${most} caratteri.`,
    tooMany: 'Questo ordine ha già il numero massimo di segnalazioni. Prima rispondiamo a quelle.',
    notSent: 'Non ancora inviato.',
    done: (number) => `Segnalato: caso ${number}`,
    doneSay: (day) =>
      `Rispondiamo entro ${day}. La segnalazione è nell’ordine, e abbiamo scritto all’indirizzo usato per l’ordine.`,
    doneSayNoMail: (day) => `Rispondiamo entro ${day}. La segnalazione è nell’ordine.`,
  },

  link: {
    ends: (number, day) => `Questo link apre l’ordine ${number} e nient’altro. Scade ${day}.`,
    end: 'Disattiva ora',
  },

  gone: {
    title: 'Questo link non apre nessun ordine',
    say: 'È scaduto o non è stato copiato per intero. Per l’ordine non cambia nulla.',
    lookUp:
      'Cerchi l’ordine con il suo numero e l’e-mail o il CAP usati per l’ordine: la pagina degli ordini del negozio lo apre e invia un nuovo link.',
    shop: (shop) => `Vai a ${shop}`,
  },

  calendarWords: {
    arriving: (shop) => `${shop}: arriva il pacco`,
    promised: (shop) => `${shop}: promesso entro oggi`,
    pickUp: (shop) => `${shop}: ultimo giorno per ritirare il pacco`,
    order: (number) => `Ordine ${number}`,
  },
};
