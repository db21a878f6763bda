// Neutral where Italian allows it, else the polite form.
import type {Strings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'giorno' : 'giorni'}`;
const workingDays = (count: number) => `${count} ${count === 1 ? 'giorno lavorativo' : 'giorni lavorativi'}`;
const parcelsHere = (here: number, all: number) =>
  `${here} di ${all} pacchi ${here === 1 ? 'è arrivato' : 'sono arrivati'}`;

export const it: Strings = {
  direction: 'ltr',

  lookUp: {
    title: 'Dov’è il mio ordine?',
    order: 'Numero d’ordine o di spedizione',
    orderHint: 'Si trova nelle e-mail sull’ordine.',
    factor: 'E-mail o CAP',
    email: 'E-mail',
    postcode: 'CAP',
    factorHint: 'Quello usato per l’ordine. Va al negozio e da nessun’altra parte.',
    submit: 'Trova il mio ordine',
    looking: 'Stiamo cercando l’ordine',
    another: 'Cerca un altro ordine',
    noMatch: [
      {b: 'Nessun ordine corrisponde a questi dati.'},
      ' Li controlli entrambi: si trovano nell’e-mail di conferma dell’ordine.',
    ],
    missing: [{b: 'Servono entrambi i dati.'}, ' Con uno solo non si apre nessun ordine.'],
    unreachable: [
      {b: 'Non siamo riusciti a contattare il negozio.'},
      ' Questo non dice nulla sull’ordine. Riprovi tra poco.',
    ],
    tooMany: (minutes, byMail) => [
      {b: 'Troppi tentativi.'},
      byMail
        ? ' Se i due dati corrispondono, un link è in arrivo all’e-mail o al telefono usati per l’ordine.'
        : ` Attenda ${minutes} ${minutes === 1 ? 'minuto' : 'minuti'}, poi riprovi.`,
    ],
    tooManyLater: [{b: 'Troppi tentativi.'}, ' Riprovi più tardi.'],
    ended: [{b: 'Non possiamo più aprire questo ordine.'}, ' Lo cerchi di nuovo.'],
    unreadable: [{b: 'La risposta del negozio non era leggibile.'}, ' Questo non dice nulla sull’ordine.'],
    seenTracking: (carrier) => `È un numero di spedizione di ${carrier}.`,
    seenOrder: 'Lo consideriamo un numero d’ordine.',
    remember: 'Ricorda questo ordine su questo dispositivo',
    remembered: 'Ricordati su questo dispositivo',
    forget: 'Dimentica',
    mailLink: 'Invia un link per e-mail',
    mailNeeded: [
      {b: 'Per il link servono entrambi i dati.'},
      ' Il numero d’ordine e l’indirizzo e-mail usato per l’ordine.',
    ],
    linkMailed: [{b: 'Se i due dati corrispondono,'}, ' un link è in arrivo a quell’indirizzo.'],
    notLoaded: 'Non è stato possibile caricare questa parte della pagina. Ricarichi la pagina.',
    noShop:
      'Questa pagina non dice a quale negozio chiedere. Chi la gestisce deve indicare l’indirizzo del servizio ordini.',
  },

  rest: {
    title: 'Mostra tutto',
    say: 'Il numero completo, dove e quando è stato scansionato e dove attende. Inviamo un codice all’indirizzo usato per l’ordine.',
    send: 'Invia un codice',
    sent: {
      email: [
        {b: 'Inviamo un codice all’indirizzo e-mail usato per l’ordine,'},
        ' se il negozio lo ha. Vale 10 minuti.',
      ],
      sms: [{b: 'Inviamo un codice al telefono usato per l’ordine,'}, ' se il negozio ha il numero. Vale 10 minuti.'],
    },
    code: 'Codice',
    hint: 'Sei cifre.',
    open: 'Mostra tutto',
    again: 'Invia un nuovo codice',
    wrong: [{b: 'Questo non è il codice, o non è più valido.'}, ' Controlli le sei cifre o ne richieda uno nuovo.'],
  },

  at: (day, clock) => `${day} alle ${clock}`,
  about: (day, clock) => `${day} verso le ${clock}`,

  order: (number) => `Ordine ${number}`,
  testData: 'Dati di prova',
  testDataHint: 'Non è un pacco reale: queste scansioni vengono dal corriere di prova incluso.',
  situation: {
    no_scan: 'In attesa di scansione',
    label_made: 'Etichetta creata',
    on_its_way: 'In viaggio',
    late: 'In ritardo',
    stalled: 'Fermo',
    lost: 'Smarrito',
    out_for_delivery: 'In consegna',
    ready_for_pickup: 'Pronto per il ritiro',
    attempt_failed: 'Consegna tentata',
    action_needed: 'Intervento richiesto',
    problem: 'Bloccato',
    delivered: 'Arrivato',
    returning: 'In ritorno al mittente',
    returned: 'Tornato al mittente',
    cancelled: 'Annullato',
    expired: 'Non più seguito',
  },
  confirmed: 'Confermato',
  partlyDelivered: 'Consegnato in parte',

  lead: {
    arriving: 'Arrivo previsto',
    nowArriving: 'Nuovo arrivo previsto',
    arrivingToday: 'Arriva oggi',
    promisedBy: 'Promesso entro',
    lastKnown: 'Ultima data nota',
    nextAttempt: 'Prossimo tentativo',
    pickUpBy: 'Da ritirare entro',
    delivered: 'Consegnato',
    partly: (here, all) => `${parcelsHere(here, all)}. Il prossimo`,
    partlyThen: (here, all, lead) => `${parcelsHere(here, all)}. ${lead}`,
    partlyNoDay: parcelsHere,
  },
  today: 'Oggi',
  was: 'invece di',

  headline: {
    confirmed: () => 'Abbiamo ricevuto l’ordine',
    label_made: ({carrier}) => `${carrier} deve ancora ritirare il pacco`,
    no_scan: () => 'Ancora nessuna scansione',
    notAsked: ({carrier}) => `Non siamo ancora riusciti a contattare ${carrier}`,
    asking: ({carrier}) => `Stiamo chiedendo a ${carrier}`,
    invalidNumber: ({carrier}) => `Il numero non è di ${carrier}`,
    needsKey: ({carrier}) => `${carrier} non ci dice ancora nulla`,
    handed: ({carrier}) => `Affidato a ${carrier}`,
    nobody: ({carrier}) => `${carrier} sa dov’è`,
    noCarrier: () => 'Nessun corriere ancora scelto',
    on_its_way: () => 'In viaggio',
    late: () => 'Più tardi del previsto',
    stalled: ({silentDays}) => `Nessuna scansione da ${days(silentDays)}`,
    lost: () => 'Consideriamo smarrito questo pacco',
    out_for_delivery: () => 'In consegna',
    ready_for_pickup: () => 'Pronto per il ritiro',
    attempt_failed: () => 'Nessuno ha potuto ricevere il pacco',
    action_needed: () => 'Il pacco attende un Suo intervento',
    problem: () => 'Il pacco è bloccato',
    damaged: () => 'Il pacco è danneggiato',
    address_problem: () => 'L’indirizzo è incompleto',
    delivered: () => 'Consegnato',
    returning: ({shop}) => `Sta tornando a ${shop}`,
    returned: ({shop}) => `Tornato a ${shop}`,
    cancelled: () => 'Annullato',
    expired: ({carrier}) => `${carrier} non ne dà più notizie`,
  },

  say: {
    handling: (count, day) =>
      `Di solito affidiamo i pacchi al corriere entro ${workingDays(count)}, quindi entro ${day}.`,
    promisePassed: (day) => `Promesso entro ${day}. La data è passata.`,
    handlingLate: (day) => `Volevamo affidarlo al corriere entro ${day}. Il ritardo dipende da noi.`,
    firstScanLate: (carrier) => `${carrier} dovrebbe già conoscere il numero. Il negozio può verificarlo.`,
    keptUntil: (day, carrier) => `Era in giacenza fino a ${day}. Chieda a ${carrier} dov’è ora.`,
    firstScan: (hours) => `Un numero può impiegare fino a ${hours} ore per comparire.`,
    noDay: (carrier) => `${carrier} non ha ancora indicato un giorno.`,
    noNewDay: (carrier) => `${carrier} non ha ancora indicato un nuovo giorno.`,
    lastSeen: (where, when) => (where ? `Ultima scansione a ${where}, ${when}.` : `Ultima scansione: ${when}.`),
    expected: (day) => `Previsto per ${day}.`,
    promised: (day) => `Promesso entro ${day}.`,
    cancelledOrder: 'Questo ordine è stato annullato. Non verrà spedito altro.',
    cancelledMoving: 'L’ordine è stato annullato. Questo pacco era già in viaggio.',
    cancelledParcel: 'L’etichetta è stata annullata. Questo pacco non partirà.',
    attempt: (carrier) => `${carrier} ha provato a consegnare. Il prossimo passo è sulla sua pagina.`,
    attemptNoPage: (carrier) => `${carrier} ha provato a consegnare.`,
    pickupCode: 'Codice per il ritiro',
  },

  source: {
    saysSo: (carrier, asked) => ['Secondo ', {b: carrier}, `, verificato ${asked}.`],
    saidSo: (carrier, told) => ['Secondo ', {b: carrier}, `, ${told}. Nulla di più recente.`],
    noDay: (carrier, asked) => [{b: carrier}, ` non indica un giorno, verificato ${asked}.`],
    promised: (shop, when) => [{b: shop}, ` lo ha promesso al momento dell’ordine, ${when}.`],
    own: (n, from, to) => [{b: `Nostra stima su ${n} pacchi:`}, ` di solito tra ${from} e ${to}.`],
    ownDay: (n, day) => [{b: `Nostra stima su ${n} pacchi:`}, ` di solito entro ${day}.`],
    knowsSince: (carrier, when) => `${carrier} conosce il numero da ${when}. Ancora nessuna scansione.`,
    nothingYet: (carrier, when) => [{b: carrier}, ` non aveva nulla, verificato ${when}.`],
    askAgain: (when) => `Chiediamo di nuovo ${when}.`,
    placed: (when) => `Ordinato ${when}.`,
    byHand: (when) => `L’ha indicato Lei, ${when}.`,
  },

  notice: {
    unreachable: (carrier, when) => [
      {b: `Non siamo riusciti a contattare ${carrier} ${when}.`},
      ' Questo non dice nulla sul pacco.',
    ],
    badResponse: (carrier, when) => [
      {b: `La risposta di ${carrier} ${when} non era leggibile.`},
      ' Questo non dice nulla sul pacco.',
    ],
    notAsked: (carrier, when) => [
      {b: `Non abbiamo potuto chiedere a ${carrier} ${when}.`},
      ' Questo non dice nulla sul pacco.',
    ],
    rateLimited: (carrier) => [
      {b: `Potremo chiedere di nuovo a ${carrier} solo più tardi.`},
      ' Questo non dice nulla sul pacco.',
    ],
    needsKey: (carrier) => [{b: `${carrier} chiede altri dati prima di rispondere.`}, ' Li chiede la sua pagina.'],
    unsupported: (carrier) => [
      {b: `Non possiamo chiedere a ${carrier}.`},
      ' La sua pagina indica dove si trova il pacco.',
    ],
    unsupportedNoPage: (carrier) => [
      {b: `Non possiamo chiedere a ${carrier}.`},
      ' Il negozio non ci ha indicato una pagina da aprire.',
    ],
    invalidNumber: (carrier) => [
      {b: `${carrier} dice che questo numero non è suo.`},
      ' Il negozio può indicare quello giusto.',
    ],
    tryAgain: (when) => `Riproviamo ${when}.`,
    correction: (carrier, before) => [{b: `${carrier} si è corretto.`}, ` Prima diceva «${before}».`],
    connection: [
      {b: 'Abbiamo perso la connessione con il negozio.'},
      ' Quello che vede è l’ultima informazione che abbiamo.',
    ],
  },

  milestones: {
    label: (current, all) => `Tappe, ${current} di ${all}`,
    step: (carrier, shop) => ({
      confirmed: 'Confermato',
      handed_over: carrier ? `Affidato a ${carrier}` : 'Affidato al corriere',
      on_its_way: 'In viaggio',
      out_for_delivery: 'In consegna',
      waiting_for_you: 'Da ritirare',
      arrived: 'Arrivato',
      picked_up: 'Ritirato',
      returning: 'In ritorno al mittente',
      returned: `Tornato a ${shop}`,
      cancelled: 'Annullato',
    }),
    beside: {
      late: 'in ritardo',
      stalled: 'fermo',
      lost: 'smarrito',
      problem: 'bloccato',
      action_needed: 'serve un intervento',
    },
    waitingFor: (carrier) => `In attesa di ${carrier}`,
    state: {completed: 'completato', current: 'attuale', upcoming: 'in seguito', attention: 'richiede attenzione'},
    since: (when) => `Da ${when}`,
  },

  parcels: {
    label: 'Pacchi',
    parcel: (index, carrier) => `Pacco ${index}, ${carrier}`,
    items: (count) => `${count} ${count === 1 ? 'articolo' : 'articoli'}`,
    delivered: (day) => `Consegnato ${day}`,
    expected: (day) => `Arriva ${day}`,
    unsent: (count) =>
      count === 1
        ? `${count} articolo non è ancora stato spedito.`
        : `${count} articoli non sono ancora stati spediti.`,
    showAll: (count) => `Mostra tutti (${count})`,
  },

  scans: {
    title: 'Scansioni',
    showAll: (count) => `Mostra tutte (${count})`,
    showFewer: 'Mostra meno',
    noDay: 'Giorno non indicato',
    event: {
      unknown: 'Scansionato',
      pre_transit: 'Etichetta creata',
      in_transit: 'In viaggio',
      out_for_delivery: 'In consegna',
      available_for_pickup: 'Pronto per il ritiro',
      attempt_failed: 'Consegna tentata',
      delivered: 'Consegnato',
      exception: 'Bloccato',
      returning: 'In ritorno al mittente',
      returned: 'Tornato al mittente',
      cancelled: 'Annullato',
      expired: 'Non più seguito',
    },
    eventKind: {
      label_made: 'Etichetta creata',
      picked_up: 'Preso in carico',
      arrived: 'Arrivato in filiale',
      departed: 'Partito dalla filiale',
      customs: 'In dogana',
    },
    flag: {
      delayed: 'Il pacco è in ritardo.',
      customs: 'Il pacco è in dogana.',
      held: 'Il pacco è in giacenza.',
      damaged: 'Il pacco è danneggiato.',
      lost: 'Il pacco non è stato trovato.',
      refused: 'Il pacco è stato rifiutato.',
      address_problem: 'L’indirizzo è incompleto.',
      action_required: 'Il pacco attende qualcosa da Lei.',
      to_neighbour: 'Lasciato a un vicino.',
      to_locker: 'Depositato in un locker.',
    },
    reported: (number) => `Ha segnalato un problema, caso ${number}`,
    answered: (shop, number) => `${shop} ha risposto, caso ${number}`,
    said: {received: 'Ha indicato che è arrivato', not_received: 'Ha indicato che non è arrivato'},
  },

  journey: {
    map: (first, over, last, next) =>
      `Mappa: ${first ? `da ${first}${over ? ` via ${over}` : ''} a ${last}, dove il pacco è stato scansionato l’ultima volta` : `il pacco è stato scansionato l’ultima volta a ${last}`}${next ? `; manca ancora ${next}` : ''}.`,
    cities: (count) => `${count} città`,
    lastScan: (place, when) => [{b: `Ultima scansione: ${when ? `${place}, ${when}` : place}.`}],
    lastShown: (place, when) => [{b: `Ultima scansione sulla mappa: ${when ? `${place}, ${when}` : place}.`}],
    dotted: 'Linea continua: già scansionato; a punti: ancora da raggiungere. Solo città.',
    solid: 'Solo città.',
    places: 'Luoghi, dalla prima scansione',
    toCome: 'ancora da raggiungere',
  },

  number: {
    copy: (number) => `Copia il numero ${number}`,
    copied: 'Copiato',
    open: (carrier) => `Apri su ${carrier}`,
    elsewhere: 'si apre in una nuova scheda',
    endsIn: (end) => `numero che termina con ${end}`,
  },

  items: {title: 'Articoli', inThisParcel: 'In questo pacco', quantity: (count) => `quantità ${count}`},

  policy: {
    handOver: (count, day) => [
      `Affidiamo i pacchi al corriere entro ${workingDays(count)}, quindi `,
      {b: `entro ${day}`},
      '.',
    ],
    late: (count, answer) => [
      `Se il ritardo supera ${days(count)}, `,
      {b: `ci scriva: rispondiamo entro ${workingDays(answer)}`},
      '.',
    ],
    lateNow: (count, answer) => [
      `Il ritardo supera ${days(count)}: `,
      {b: `ci scriva, rispondiamo entro ${workingDays(answer)}`},
      '.',
    ],
    lost: (count, left, remedy) => [
      `Lo consideriamo smarrito dopo ${days(count)} senza scansioni: `,
      {b: left === 0 ? 'è oggi' : left === 1 ? 'manca 1 giorno' : `mancano ${days(left)}`},
      `. ${remedy}`,
    ],
    isLost: (remedy) => [remedy],
    problem: (answer) => ['Ci scriva: ', {b: `rispondiamo entro ${workingDays(answer)}`}, '.'],
    returning: ['Quando sarà tornato, Le scriveremo.'],
    returned: ['È tornato. Se non ha ancora avuto nostre notizie, ', {b: 'ci scriva'}, '.'],
    remedy: {
      choice: 'In quel caso la scelta è Sua: uno nuovo o il rimborso.',
      refund: 'In quel caso riceve il rimborso.',
      resend: 'In quel caso ne spediamo uno nuovo.',
    },
    remedyNow: {
      choice: 'La scelta è Sua: uno nuovo o il rimborso.',
      refund: 'Riceve il rimborso.',
      resend: 'Ne spediamo uno nuovo.',
    },
    lastScan: 'Ultima scansione',
    lostAfter: 'Smarrito dal',
    link: (shop) => `Impegni di consegna di ${shop}`,
    contact: (shop) => `Scrivi a ${shop}`,
    notReceived: 'Non è arrivato?',
    notReceivedSay: (answer) =>
      `Succede, e di solito è vicino. Guardi prima intorno alla porta e chieda ai vicini. Se ancora non si trova, ci scriva: rispondiamo entro ${workingDays(answer)}.`,
  },

  take: {
    title: 'Salva e condividi',
    calendar: 'Aggiungi al calendario',
    share: 'Condividi il link',
    watch: 'Aggiungi alla mia lista',
    done: {
      copied: 'Copiato. Chi ha questo link può vedere l’ordine.',
      offered: 'Per un minuto un’estensione che conserva gli ordini può aggiungere questo.',
      failed: 'Non ha funzionato. Non è cambiato nulla.',
    },
  },

  updated: (ago) => `Aggiornato ${ago}.`,

  act: {
    report: 'Segnala un problema',
    tell: 'Avvisami quando ci sono novità',
    tellSent: 'Avvisami quando viene spedito',
    word: {received: 'Ce l’ho', not_received: 'Qui non c’è'},
    restFirst: 'Per questo occorre prima mostrare tutto.',
    offline: [{b: 'Non c’è connessione.'}, ' Si colleghi, poi riprovi.'],
    notLoaded: [{b: 'Non siamo riusciti a caricare questa parte.'}, ' Questo non dice nulla sull’ordine.'],
    tryAgain: 'Riprova',
  },

  how: {
    title: 'Come lo sappiamo',
    now: 'Ora',
    before: 'Prima',
    promise: 'Promessa',
    next: 'Poi',
    told: (carrier, when) => `${carrier}, verificato ${when}`,
    reused: (carrier, parcels, day) =>
      day
        ? `${carrier} ha usato questo numero per ${parcels} pacchi. Questo è quello spedito ${day}.`
        : `${carrier} ha usato questo numero per ${parcels} pacchi. Questo è il più recente.`,
    number: 'Numero',
    through: (carrier, provider) => `${carrier} tramite ${provider}`,
    askNext: (carrier, when) => `Chiediamo di nuovo a ${carrier} ${when}`,
    noMore: 'Non chiediamo più.',
  },
};
