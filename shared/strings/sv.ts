import type {Strings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'dag' : 'dagar'}`;
const workingDays = (count: number) => `${count} ${count === 1 ? 'arbetsdag' : 'arbetsdagar'}`;
const parcelsHere = (here: number, all: number) => `${here} av ${all} paket har kommit fram`;

/** The full stop of an abbreviated month is the sentence's as well. */
const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`);

export const sv: Strings = {
  direction: 'ltr',

  lookUp: {
    title: 'Var är min beställning?',
    order: 'Order- eller spårningsnummer',
    orderHint: 'Det står i mejlen om din beställning.',
    factor: 'E-post eller postnummer',
    email: 'E-post',
    postcode: 'Postnummer',
    factorHint: 'Det du beställde med. Det går till butiken och ingen annanstans.',
    submit: 'Hitta min beställning',
    looking: 'Vi letar efter din beställning',
    another: 'Sök en annan beställning',
    noMatch: [
      {b: 'Ingen beställning stämmer med uppgifterna.'},
      ' Kontrollera båda: de står i mejlet som bekräftade din beställning.',
    ],
    missing: [{b: 'Båda behövs.'}, ' Med bara den ena öppnas ingen beställning.'],
    unreachable: [
      {b: 'Vi kunde inte nå butiken.'},
      ' Det säger ingenting om din beställning. Försök igen om en stund.',
    ],
    tooMany: (minutes, byMail) => [
      {b: 'För många försök.'},
      byMail
        ? ' Om de två hör ihop är en länk på väg till e-postadressen eller telefonnumret du beställde med.'
        : ` Vänta ${minutes} ${minutes === 1 ? 'minut' : 'minuter'} och försök sedan igen.`,
    ],
    tooManyLater: [{b: 'För många försök.'}, ' Försök igen senare.'],
    ended: [{b: 'Vi kan inte öppna den här beställningen längre.'}, ' Sök upp den igen.'],
    unreadable: [{b: 'Vi kunde inte läsa butikens svar.'}, ' Det säger ingenting om din beställning.'],
    seenTracking: (carrier) => `Det är ett spårningsnummer från ${carrier}.`,
    seenOrder: 'Vi läser det som ett ordernummer.',
    remember: 'Kom ihåg beställningen på den här enheten',
    remembered: 'Sparade på den här enheten',
    forget: 'Glöm',
    mailLink: 'Mejla mig en länk',
    mailNeeded: [{b: 'För en länk behövs båda.'}, ' Ordernumret och den e-postadress du beställde med.'],
    linkMailed: [{b: 'Om de två hör ihop'}, ' är en länk på väg till den adressen.'],
    notLoaded: 'Vi kunde inte läsa in den här delen av sidan. Läs in sidan igen.',
    noShop: 'Sidan säger inte vilken butik vi ska fråga. Den som äger sidan behöver ange ordertjänstens adress.',
  },

  rest: {
    title: 'Visa allt',
    say: 'Hela numret, var och när paketet skannades och var det väntar. Vi skickar en kod till adressen du beställde med.',
    send: 'Skicka en kod till mig',
    sent: {
      email: [
        {b: 'Vi skickar en kod till e-postadressen du beställde med,'},
        ' om butiken har den. Koden gäller i 10 minuter.',
      ],
      sms: [
        {b: 'Vi skickar en kod till telefonnumret du beställde med,'},
        ' om butiken har det. Koden gäller i 10 minuter.',
      ],
    },
    code: 'Kod',
    hint: 'Sex siffror.',
    open: 'Visa allt',
    again: 'Skicka en ny kod',
    wrong: [
      {b: 'Det här är inte koden, eller så gäller den inte längre.'},
      ' Kontrollera de sex siffrorna eller be om en ny.',
    ],
  },

  at: (day, clock) => `${day} kl. ${clock}`,
  about: (day, clock) => `${day} vid ${clock}-tiden`,

  order: (number) => `Order ${number}`,
  testData: 'Testdata',
  testDataHint: 'Inget riktigt paket: skanningarna kommer från det inbyggda testfraktbolaget.',
  situation: {
    no_scan: 'Väntar på skanning',
    label_made: 'Fraktsedel skapad',
    on_its_way: 'På väg',
    late: 'Försenat',
    stalled: 'Står stilla',
    lost: 'Försvunnet',
    out_for_delivery: 'Ute för leverans',
    ready_for_pickup: 'Klart att hämta',
    attempt_failed: 'Leveransförsök',
    action_needed: 'Väntar på dig',
    problem: 'Stoppat',
    delivered: 'Framme',
    returning: 'På väg tillbaka',
    returned: 'Tillbaka hos avsändaren',
    cancelled: 'Annullerad',
    expired: 'Följs inte längre',
  },
  confirmed: 'Bekräftad',
  partlyDelivered: 'Delvis levererad',

  lead: {
    arriving: 'Kommer',
    nowArriving: 'Ny leveransdag',
    arrivingToday: 'Kommer i dag',
    promisedBy: 'Utlovat senast',
    lastKnown: 'Senast kända dag',
    nextAttempt: 'Nästa försök',
    pickUpBy: 'Hämta senast',
    delivered: 'Levererat',
    partly: (here, all) => `${parcelsHere(here, all)}. Nästa`,
    partlyThen: (here, all, lead) => `${parcelsHere(here, all)}. ${lead}`,
    partlyNoDay: parcelsHere,
  },
  today: 'I dag',
  was: 'tidigare',

  headline: {
    confirmed: () => 'Vi har din beställning',
    label_made: ({carrier}) => `Väntar på att ${carrier} hämtar paketet`,
    no_scan: () => 'Ingen skanning än',
    notAsked: ({carrier}) => `Vi har inte nått ${carrier} än`,
    asking: ({carrier}) => `Vi frågar ${carrier}`,
    invalidNumber: ({carrier}) => `Numret passar inte ${carrier}`,
    needsKey: ({carrier}) => `${carrier} lämnar inga uppgifter än`,
    handed: ({carrier}) => `Lämnat till ${carrier}`,
    nobody: ({carrier}) => `${carrier} vet var det är`,
    noCarrier: () => 'Inget fraktbolag är valt än',
    on_its_way: () => 'På väg',
    late: () => 'Senare än väntat',
    stalled: ({silentDays}) => `Ingen skanning på ${days(silentDays)}`,
    lost: () => 'Vi räknar paketet som försvunnet',
    out_for_delivery: () => 'Ute för leverans',
    ready_for_pickup: () => 'Klart att hämta',
    attempt_failed: () => 'Ingen kunde ta emot paketet',
    action_needed: () => 'Paketet väntar på dig',
    problem: () => 'Paketet är stoppat',
    damaged: () => 'Paketet är skadat',
    address_problem: () => 'Adressen är inte fullständig',
    delivered: () => 'Levererat',
    returning: ({shop}) => `På väg tillbaka till ${shop}`,
    returned: ({shop}) => `Tillbaka hos ${shop}`,
    cancelled: () => 'Försändelsen är annullerad',
    expired: ({carrier}) => `${carrier} rapporterar inget mer`,
  },

  say: {
    handling: (count, day) =>
      `Vi lämnar oftast paket till fraktbolaget inom ${workingDays(count)}, alltså senast ${day}.`,
    promisePassed: (day) => `Utlovat senast ${day}. Den dagen har passerat.`,
    handlingLate: (day) => `Vi ville lämna det till fraktbolaget senast ${day}. Att det dröjer beror på oss.`,
    firstScanLate: (carrier) => `${carrier} borde känna till numret vid det här laget. Butiken kan kontrollera det.`,
    keptUntil: (day, carrier) => `Det låg kvar till ${day}. Fråga ${carrier} var det är nu.`,
    firstScan: (hours) => `Det kan ta upp till ${hours} timmar innan ett nummer syns.`,
    noDay: (carrier) => `${carrier} har inte angett någon dag än.`,
    noNewDay: (carrier) => `${carrier} har inte angett någon ny dag än.`,
    lastSeen: (where, when) => ended(where ? `Skannades senast i ${where}, ${when}` : `Skannades senast ${when}`),
    expected: (day) => `Väntas ${day}.`,
    promised: (day) => `Utlovat senast ${day}.`,
    cancelledOrder: 'Beställningen är annullerad. Inget mer skickas.',
    cancelledMoving: 'Beställningen är annullerad. Det här paketet var redan på väg.',
    cancelledParcel: 'Fraktsedeln är annullerad. Det här paketet skickas inte.',
    attempt: (carrier) => `${carrier} försökte leverera. Nästa steg står på deras sida.`,
    attemptNoPage: (carrier) => `${carrier} försökte leverera.`,
    pickupCode: 'Hämtkod',
  },

  source: {
    saysSo: (carrier, asked) => ['Enligt ', {b: carrier}, `, svar ${asked}.`],
    saidSo: (carrier, told) => ['Enligt ', {b: carrier}, `, ${told}. Inget nyare finns.`],
    noDay: (carrier, asked) => [{b: carrier}, ` anger ingen dag, svar ${asked}.`],
    promised: (shop, when) => [{b: shop}, ` lovade det när du beställde, ${when}.`],
    own: (n, from, to) => [{b: `Vår egen uppskattning från ${n} paket:`}, ` oftast mellan ${from} och ${to}.`],
    ownDay: (n, day) => [{b: `Vår egen uppskattning från ${n} paket:`}, ` oftast senast ${day}.`],
    knowsSince: (carrier, when) => `${ended(`${carrier} har känt till numret sedan ${when}`)} Ingen skanning än.`,
    nothingYet: (carrier, when) => [{b: carrier}, ` hade inget än, svar ${when}.`],
    askAgain: (when) => `Vi frågar igen ${when}.`,
    placed: (when) => `Beställt ${when}.`,
    byHand: (when) => `Angett av dig, ${when}.`,
  },

  notice: {
    unreachable: (carrier, when) => [
      {b: `Vi kunde inte nå ${carrier} ${when}.`},
      ' Det säger ingenting om ditt paket.',
    ],
    badResponse: (carrier, when) => [
      {b: `Vi kunde inte läsa svaret från ${carrier} ${when}.`},
      ' Det säger ingenting om ditt paket.',
    ],
    notAsked: (carrier, when) => [
      {b: `Vi kunde inte fråga ${carrier} ${when}.`},
      ' Det säger ingenting om ditt paket.',
    ],
    rateLimited: (carrier) => [
      {b: `Vi kan inte fråga ${carrier} igen förrän senare.`},
      ' Det säger ingenting om ditt paket.',
    ],
    needsKey: (carrier) => [
      {b: `${carrier} behöver fler uppgifter för att svara.`},
      ' Deras egen sida frågar efter dem.',
    ],
    unsupported: (carrier) => [{b: `Vi kan inte fråga ${carrier}.`}, ' Var ditt paket är står på deras egen sida.'],
    unsupportedNoPage: (carrier) => [
      {b: `Vi kan inte fråga ${carrier}.`},
      ' Butiken har inte gett oss någon sida att öppna.',
    ],
    invalidNumber: (carrier) => [{b: `${carrier} säger att numret inte är deras.`}, ' Butiken kan ge dig det rätta.'],
    tryAgain: (when) => `Vi försöker igen ${when}.`,
    correction: (carrier, before) => [{b: `${carrier} har rättat sig.`}, ` Tidigare löd uppgiften ”${before}”.`],
    connection: [{b: 'Vi har tappat kontakten med butiken.'}, ' Det du ser är det senaste vi vet.'],
  },

  milestones: {
    label: (current, all) => `Steg ${current} av ${all}`,
    step: (carrier, shop) => ({
      confirmed: 'Bekräftad',
      handed_over: carrier ? `Lämnat till ${carrier}` : 'Lämnat',
      on_its_way: 'På väg',
      out_for_delivery: 'Ute för leverans',
      waiting_for_you: 'Väntar på dig',
      arrived: 'Framme',
      picked_up: 'Hämtat',
      returning: 'På väg tillbaka',
      returned: `Tillbaka hos ${shop}`,
      cancelled: 'Annullerad',
    }),
    beside: {
      late: 'försenat',
      stalled: 'står stilla',
      lost: 'försvunnet',
      problem: 'stoppat',
      action_needed: 'väntar på dig',
    },
    waitingFor: (carrier) => `Väntar på ${carrier}`,
    state: {completed: 'klart', current: 'nu', upcoming: 'kommande', attention: 'kräver uppmärksamhet'},
    since: (when) => `Sedan ${when}`,
  },

  parcels: {
    label: 'Paket',
    parcel: (index, carrier) => `Paket ${index}, ${carrier}`,
    items: (count) => `${count} ${count === 1 ? 'artikel' : 'artiklar'}`,
    delivered: (day) => `Levererat ${day}`,
    expected: (day) => `Kommer ${day}`,
    unsent: (count) =>
      count === 1 ? `${count} artikel har inte skickats än.` : `${count} artiklar har inte skickats än.`,
    showAll: (count) => `Visa alla ${count}`,
  },

  scans: {
    title: 'Skanningar',
    showAll: (count) => `Visa alla ${count}`,
    showFewer: 'Visa färre',
    noDay: 'Dag saknas',
    event: {
      unknown: 'Skannat',
      pre_transit: 'Fraktsedel skapad',
      in_transit: 'På väg',
      out_for_delivery: 'Ute för leverans',
      available_for_pickup: 'Klart att hämta',
      attempt_failed: 'Leveransförsök',
      delivered: 'Levererat',
      exception: 'Stoppat',
      returning: 'På väg tillbaka',
      returned: 'Tillbaka hos avsändaren',
      cancelled: 'Annullerad',
      expired: 'Följs inte längre',
    },
    eventKind: {
      label_made: 'Fraktsedel skapad',
      picked_up: 'Upphämtat',
      arrived: 'Ankom till en terminal',
      departed: 'Lämnade en terminal',
      customs: 'I tullen',
    },
    flag: {
      delayed: 'Paketet är försenat.',
      customs: 'Paketet är i tullen.',
      held: 'Paketet hålls kvar.',
      damaged: 'Paketet är skadat.',
      lost: 'Paketet har inte hittats.',
      refused: 'Paketet togs inte emot.',
      address_problem: 'Adressen är inte fullständig.',
      action_required: 'Paketet väntar på något från dig.',
      to_neighbour: 'Lämnat hos en granne.',
      to_locker: 'Lagt i en paketbox.',
    },
    reported: (number) => `Du har anmält ett problem, ärende ${number}`,
    answered: (shop, number) => `${shop} har svarat, ärende ${number}`,
    said: {
      received: 'Du har angett att det har kommit fram',
      not_received: 'Du har angett att det inte har kommit fram',
    },
  },

  journey: {
    map: (first, over, last, next) =>
      `Karta: ${first ? `från ${first}${over ? ` via ${over}` : ''} till ${last}, där paketet senast skannades` : `paketet skannades senast i ${last}`}${next ? `; ${next} återstår` : ''}.`,
    cities: (count) => `${count} ${count === 1 ? 'stad' : 'städer'}`,
    lastScan: (place, when) => [{b: ended(`Senaste skanning: ${when ? `${place}, ${when}` : place}`)}],
    lastShown: (place, when) => [{b: ended(`Senaste skanning på kartan: ${when ? `${place}, ${when}` : place}`)}],
    dotted: 'Heldraget är skannat, prickat återstår. Bara städer.',
    solid: 'Bara städer.',
    places: 'Platser, första skanningen först',
    toCome: 'återstår',
  },

  number: {
    copy: (number) => `Kopiera nummer ${number}`,
    copied: 'Kopierat',
    open: (carrier) => `Öppna hos ${carrier}`,
    elsewhere: 'öppnas i en ny flik',
    endsIn: (end) => `nummer som slutar på ${end}`,
  },

  items: {title: 'Artiklar', inThisParcel: 'I det här paketet', quantity: (count) => `antal ${count}`},

  policy: {
    handOver: (count, day) => [
      `Vi lämnar paket till fraktbolaget inom ${workingDays(count)}, alltså `,
      {b: `senast ${day}`},
      '.',
    ],
    late: (count, answer) => [
      `Är det mer än ${days(count)} försenat, `,
      {b: `skriv till oss så svarar vi inom ${workingDays(answer)}`},
      '.',
    ],
    lateNow: (count, answer) => [
      `Det är mer än ${days(count)} försenat: `,
      {b: `skriv till oss så svarar vi inom ${workingDays(answer)}`},
      '.',
    ],
    lost: (count, left, remedy) => [
      `Vi räknar det som försvunnet efter ${days(count)} utan skanning: `,
      {b: left === 0 ? 'det är i dag' : `${days(left)} kvar`},
      `. ${remedy}`,
    ],
    isLost: (remedy) => [remedy],
    problem: (answer) => ['Skriv till oss: ', {b: `vi svarar inom ${workingDays(answer)}`}, '.'],
    returning: ['När det är tillbaka skriver vi till dig.'],
    returned: ['Det är tillbaka. Om du inte har hört från oss än, ', {b: 'skriv till oss'}, '.'],
    remedy: {
      choice: 'Då väljer du: ett nytt paket eller pengarna tillbaka.',
      refund: 'Då får du pengarna tillbaka.',
      resend: 'Då skickar vi ett nytt paket.',
    },
    remedyNow: {
      choice: 'Du väljer: ett nytt paket eller pengarna tillbaka.',
      refund: 'Du får pengarna tillbaka.',
      resend: 'Vi skickar ett nytt paket.',
    },
    lastScan: 'Senaste skanning',
    lostAfter: 'Försvunnet efter',
    link: (shop) => `Leveranslöfte från ${shop}`,
    contact: (shop) => `Skriv till ${shop}`,
    notReceived: 'Har du inte fått det?',
    notReceivedSay: (answer) =>
      `Det händer, och oftast är det nära. Titta först runt dörren och fråga grannarna. Är det fortfarande inte där, skriv till oss: vi svarar inom ${workingDays(answer)}.`,
  },

  take: {
    title: 'Spara och dela',
    calendar: 'Lägg till i kalendern',
    share: 'Dela länken',
    watch: 'Lägg till på min lista',
    done: {
      copied: 'Kopierat. Den som har länken kan se beställningen.',
      offered: 'Under en minut kan ett tillägg som sparar beställningar hämta den här.',
      failed: 'Det gick inte. Inget har ändrats.',
    },
  },

  updated: (ago) => `Uppdaterat ${ago}.`,

  act: {
    report: 'Anmäl ett problem',
    tell: 'Meddela mig när något händer',
    tellSent: 'Meddela mig när det är skickat',
    word: {received: 'Jag har det', not_received: 'Det är inte här'},
    restFirst: 'För det behöver du först visa allt.',
    offline: [{b: 'Du är offline.'}, ' Anslut och försök igen.'],
    notLoaded: [{b: 'Vi kunde inte läsa in det här.'}, ' Det säger ingenting om din beställning.'],
    tryAgain: 'Försök igen',
  },

  how: {
    title: 'Så vet vi det',
    now: 'Nu',
    before: 'Tidigare',
    promise: 'Utlovat',
    next: 'Härnäst',
    told: (carrier, when) => `${carrier}, svar ${when}`,
    reused: (carrier, parcels, day) =>
      day
        ? `${carrier} har använt numret för ${parcels} paket. Det här skickades ${day}.`
        : `${carrier} har använt numret för ${parcels} paket. Det här är det senaste.`,
    number: 'Nummer',
    through: (carrier, provider) => `${carrier} via ${provider}`,
    askNext: (carrier, when) => `Vi frågar ${carrier} igen ${when}`,
    noMore: 'Vi frågar inte mer.',
  },
};
