import type {Strings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'dag' : 'dagen'}`;
const workingDays = (count: number) => `${count} ${count === 1 ? 'werkdag' : 'werkdagen'}`;
const parcelsHere = (here: number, all: number) => `${here} van ${all} pakketten ${here === 1 ? 'is' : 'zijn'} er`;

export const nl: Strings = {
  direction: 'ltr',

  lookUp: {
    title: 'Waar is mijn bestelling?',
    order: 'Bestelnummer of trackingnummer',
    orderHint: 'Het staat in de mails over je bestelling.',
    factor: 'E-mailadres of postcode',
    email: 'E-mailadres',
    postcode: 'Postcode',
    factorHint: 'Waarmee je hebt besteld. Dit gaat naar de winkel en nergens anders heen.',
    submit: 'Zoek mijn bestelling',
    looking: 'We zoeken je bestelling',
    another: 'Andere bestelling zoeken',
    noMatch: [
      {b: 'Bij deze gegevens hoort geen bestelling.'},
      ' Controleer ze allebei: ze staan in de mail die je bestelling bevestigde.',
    ],
    missing: [{b: 'We hebben ze allebei nodig.'}, ' Met één ervan gaat geen bestelling open.'],
    unreachable: [
      {b: 'We konden de winkel niet bereiken.'},
      ' Dat zegt niets over je bestelling. Probeer het zo nog eens.',
    ],
    tooMany: (minutes, byMail) => [
      {b: 'Te veel pogingen.'},
      byMail
        ? ' Als deze twee bij elkaar horen, is er een link onderweg naar het e-mailadres of telefoonnummer waarmee je hebt besteld.'
        : ` Wacht ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} en probeer het dan opnieuw.`,
    ],
    tooManyLater: [{b: 'Te veel pogingen.'}, ' Probeer het later opnieuw.'],
    ended: [{b: 'We kunnen deze bestelling niet meer openen.'}, ' Zoek de bestelling opnieuw op.'],
    unreadable: [{b: 'We konden het antwoord van de winkel niet lezen.'}, ' Dat zegt niets over je bestelling.'],
    seenTracking: (carrier) => `Dat is een trackingnummer van ${carrier}.`,
    seenOrder: 'We lezen het als bestelnummer.',
    remember: 'Deze bestelling op dit apparaat onthouden',
    remembered: 'Onthouden op dit apparaat',
    forget: 'Vergeten',
    mailLink: 'Mail me een link',
    mailNeeded: [
      {b: 'Voor een link hebben we ze allebei nodig.'},
      ' Het bestelnummer, en het e-mailadres waarmee je hebt besteld.',
    ],
    linkMailed: [{b: 'Als deze twee bij elkaar horen,'}, ' is er een link onderweg naar dat adres.'],
    notLoaded: 'We konden dit deel van de pagina niet laden. Laad de pagina opnieuw.',
    noShop: 'Deze pagina noemt geen winkel. De beheerder moet het adres van de besteldienst instellen.',
  },

  rest: {
    title: 'Alles tonen',
    say: 'Het hele nummer, waar en wanneer er is gescand en waar het pakket ligt. We sturen een code naar het adres waarmee je hebt besteld.',
    send: 'Stuur me een code',
    sent: {
      email: [
        {b: 'We sturen een code naar het e-mailadres waarmee je hebt besteld,'},
        ' als de winkel het heeft. De code is 10 minuten geldig.',
      ],
      sms: [
        {b: 'We sturen een code naar het telefoonnummer waarmee je hebt besteld,'},
        ' als de winkel het heeft. De code is 10 minuten geldig.',
      ],
    },
    code: 'Code',
    hint: 'Zes cijfers.',
    open: 'Alles tonen',
    again: 'Nieuwe code sturen',
    wrong: [{b: 'Dit is de code niet, of niet meer.'}, ' Controleer de zes cijfers of laat een nieuwe sturen.'],
  },

  at: (day, clock) => `${day} om ${clock}`,
  about: (day, clock) => `${day} rond ${clock}`,

  order: (number) => `Bestelling ${number}`,
  testData: 'Testgegevens',
  testDataHint: 'Geen echt pakket: deze scans komen van de ingebouwde testvervoerder.',
  situation: {
    no_scan: 'Wacht op een scan',
    label_made: 'Label gemaakt',
    on_its_way: 'Onderweg',
    late: 'Vertraagd',
    stalled: 'Staat stil',
    lost: 'Vermist',
    out_for_delivery: 'Bezorger onderweg',
    ready_for_pickup: 'Ligt klaar',
    attempt_failed: 'Bezorging geprobeerd',
    action_needed: 'Wacht op jou',
    problem: 'Opgehouden',
    delivered: 'Aangekomen',
    returning: 'Gaat terug',
    returned: 'Terug bij de afzender',
    cancelled: 'Geannuleerd',
    expired: 'Niet meer gevolgd',
  },
  confirmed: 'Bevestigd',
  partlyDelivered: 'Deels bezorgd',

  lead: {
    arriving: 'Komt',
    nowArriving: 'Nieuwe bezorgdag',
    arrivingToday: 'Komt vandaag',
    promisedBy: 'Beloofd uiterlijk',
    lastKnown: 'Laatst bekend',
    nextAttempt: 'Volgende poging',
    pickUpBy: 'Ophalen uiterlijk',
    delivered: 'Bezorgd',
    partly: (here, all) => `${parcelsHere(here, all)}. Het volgende`,
    partlyThen: (here, all, lead) => `${parcelsHere(here, all)}. ${lead}`,
    partlyNoDay: parcelsHere,
  },
  today: 'Vandaag',
  was: 'was',

  headline: {
    confirmed: () => 'We hebben je bestelling',
    label_made: ({carrier}) => `${carrier} moet het pakket nog ophalen`,
    no_scan: () => 'Nog geen scan',
    notAsked: ({carrier}) => `We hebben ${carrier} nog niet bereikt`,
    asking: ({carrier}) => `We vragen het aan ${carrier}`,
    invalidNumber: ({carrier}) => `Het nummer past niet bij ${carrier}`,
    needsKey: ({carrier}) => `${carrier} meldt ons nog niets`,
    handed: ({carrier}) => `Overgedragen aan ${carrier}`,
    nobody: ({carrier}) => `${carrier} weet waar het is`,
    noCarrier: () => 'Nog geen vervoerder gekozen',
    on_its_way: () => 'Onderweg',
    late: () => 'Later dan verwacht',
    stalled: ({silentDays}) => `Al ${days(silentDays)} geen scan`,
    lost: () => 'We beschouwen dit pakket als vermist',
    out_for_delivery: () => 'De bezorger is onderweg',
    ready_for_pickup: () => 'Je pakket ligt klaar',
    attempt_failed: () => 'Niemand kon het pakket aannemen',
    action_needed: () => 'Het pakket wacht op jou',
    problem: () => 'Het pakket wordt opgehouden',
    damaged: () => 'Het pakket is beschadigd',
    address_problem: () => 'Het adres is niet compleet',
    delivered: () => 'Bezorgd',
    returning: ({shop}) => `Gaat terug naar ${shop}`,
    returned: ({shop}) => `Terug bij ${shop}`,
    cancelled: () => 'Geannuleerd',
    expired: ({carrier}) => `${carrier} meldt er niets meer over`,
  },

  say: {
    handling: (count, day) =>
      `We dragen pakketten meestal binnen ${workingDays(count)} over aan de vervoerder, dus uiterlijk ${day}.`,
    promisePassed: (day) => `Beloofd uiterlijk ${day}. Die dag is voorbij.`,
    handlingLate: (day) =>
      `We wilden het uiterlijk ${day} aan de vervoerder overdragen. Dat het later wordt, ligt aan ons.`,
    firstScanLate: (carrier) => `${carrier} zou het nummer nu moeten kennen. De winkel kan het controleren.`,
    keptUntil: (day, carrier) => `Het lag klaar tot ${day}. Vraag ${carrier} waar het nu is.`,
    firstScan: (hours) => `Het kan tot ${hours} uur duren voor een nummer zichtbaar is.`,
    noDay: (carrier) => `${carrier} heeft nog geen dag genoemd.`,
    noNewDay: (carrier) => `${carrier} heeft nog geen nieuwe dag genoemd.`,
    lastSeen: (where, when) => (where ? `Laatst gescand in ${where}, ${when}.` : `Laatst gescand ${when}.`),
    expected: (day) => `Verwacht ${day}.`,
    promised: (day) => `Beloofd uiterlijk ${day}.`,
    cancelledOrder: 'Deze bestelling is geannuleerd. Er wordt niets meer verstuurd.',
    cancelledMoving: 'De bestelling is geannuleerd. Dit pakket was al onderweg.',
    cancelledParcel: 'Het label is geannuleerd. Dit pakket wordt niet verstuurd.',
    attempt: (carrier) => `${carrier} wilde bezorgen. Hoe het verdergaat, staat op hun pagina.`,
    attemptNoPage: (carrier) => `${carrier} wilde bezorgen.`,
    pickupCode: 'Afhaalcode',
  },

  source: {
    saysSo: (carrier, asked) => ['Volgens ', {b: carrier}, `, nagevraagd ${asked}.`],
    saidSo: (carrier, told) => ['Volgens ', {b: carrier}, `, ${told}. Nieuwer is er niet.`],
    noDay: (carrier, asked) => [{b: carrier}, ` noemt geen dag, nagevraagd ${asked}.`],
    promised: (shop, when) => [{b: shop}, ` beloofde dit toen je bestelde, ${when}.`],
    own: (n, from, to) => [{b: `Onze eigen schatting uit ${n} pakketten:`}, ` meestal tussen ${from} en ${to}.`],
    ownDay: (n, day) => [{b: `Onze eigen schatting uit ${n} pakketten:`}, ` meestal uiterlijk ${day}.`],
    knowsSince: (carrier, when) => `${carrier} kent het nummer sinds ${when}. Nog geen scan.`,
    nothingYet: (carrier, when) => [{b: carrier}, ` had nog niets, nagevraagd ${when}.`],
    askAgain: (when) => `We vragen het ${when} opnieuw.`,
    placed: (when) => `Besteld ${when}.`,
    byHand: (when) => `Door jou ingevuld, ${when}.`,
  },

  notice: {
    unreachable: (carrier, when) => [
      {b: `We konden ${carrier} ${when} niet bereiken.`},
      ' Dat zegt niets over je pakket.',
    ],
    badResponse: (carrier, when) => [
      {b: `We konden het antwoord van ${carrier} ${when} niet lezen.`},
      ' Dat zegt niets over je pakket.',
    ],
    notAsked: (carrier, when) => [
      {b: `We konden het ${when} niet aan ${carrier} vragen.`},
      ' Dat zegt niets over je pakket.',
    ],
    rateLimited: (carrier) => [
      {b: `We kunnen het ${carrier} pas later weer vragen.`},
      ' Dat zegt niets over je pakket.',
    ],
    needsKey: (carrier) => [{b: `${carrier} vraagt eerst om meer gegevens.`}, ' Dat gebeurt op hun eigen pagina.'],
    unsupported: (carrier) => [
      {b: `We kunnen het niet aan ${carrier} vragen.`},
      ' Waar je pakket is, staat op hun eigen pagina.',
    ],
    unsupportedNoPage: (carrier) => [
      {b: `We kunnen het niet aan ${carrier} vragen.`},
      ' De winkel heeft ons geen pagina gegeven om te openen.',
    ],
    invalidNumber: (carrier) => [
      {b: `${carrier} zegt dat dit geen nummer van hen is.`},
      ' De winkel kan je het juiste geven.',
    ],
    tryAgain: (when) => `We proberen het ${when} opnieuw.`,
    correction: (carrier, before) => [{b: `${carrier} heeft dit gecorrigeerd.`}, ` Eerst stond er ‘${before}’.`],
    connection: [{b: 'De verbinding met de winkel is weg.'}, ' Wat je ziet, is het laatste wat we weten.'],
  },

  milestones: {
    label: (current, all) => `Stappen, ${current} van ${all}`,
    step: (carrier, shop) => ({
      confirmed: 'Bevestigd',
      handed_over: carrier ? `Overgedragen aan ${carrier}` : 'Overgedragen',
      on_its_way: 'Onderweg',
      out_for_delivery: 'Bezorger onderweg',
      waiting_for_you: 'Ligt klaar',
      arrived: 'Aangekomen',
      picked_up: 'Opgehaald',
      returning: 'Gaat terug',
      returned: `Terug bij ${shop}`,
      cancelled: 'Geannuleerd',
    }),
    beside: {
      late: 'vertraagd',
      stalled: 'staat stil',
      lost: 'vermist',
      problem: 'opgehouden',
      action_needed: 'wacht op jou',
    },
    waitingFor: (carrier) => `Wacht op ${carrier}`,
    state: {completed: 'klaar', current: 'nu', upcoming: 'komt nog', attention: 'vraagt aandacht'},
    since: (when) => `Sinds ${when}`,
  },

  parcels: {
    label: 'Pakketten',
    parcel: (index, carrier) => `Pakket ${index}, ${carrier}`,
    items: (count) => `${count} ${count === 1 ? 'artikel' : 'artikelen'}`,
    delivered: (day) => `Bezorgd ${day}`,
    expected: (day) => `Komt ${day}`,
    unsent: (count) =>
      count === 1 ? `${count} artikel is nog niet verstuurd.` : `${count} artikelen zijn nog niet verstuurd.`,
    showAll: (count) => `Alle ${count} tonen`,
  },

  scans: {
    title: 'Scans',
    showAll: (count) => `Alle ${count} tonen`,
    showFewer: 'Minder tonen',
    noDay: 'Dag niet genoemd',
    event: {
      unknown: 'Gescand',
      pre_transit: 'Label gemaakt',
      in_transit: 'Onderweg',
      out_for_delivery: 'Bezorger onderweg',
      available_for_pickup: 'Ligt klaar',
      attempt_failed: 'Bezorging geprobeerd',
      delivered: 'Bezorgd',
      exception: 'Opgehouden',
      returning: 'Gaat terug',
      returned: 'Terug bij de afzender',
      cancelled: 'Geannuleerd',
      expired: 'Niet meer gevolgd',
    },
    eventKind: {
      label_made: 'Label gemaakt',
      picked_up: 'Opgehaald bij de winkel',
      arrived: 'Aangekomen in een depot',
      departed: 'Vertrokken uit een depot',
      customs: 'Bij de douane',
    },
    flag: {
      delayed: 'Het pakket is vertraagd.',
      customs: 'Het pakket is bij de douane.',
      held: 'Het pakket wordt vastgehouden.',
      damaged: 'Het pakket is beschadigd.',
      lost: 'Het pakket is niet gevonden.',
      refused: 'Het pakket is geweigerd.',
      address_problem: 'Het adres is niet compleet.',
      action_required: 'Het pakket wacht op iets van jou.',
      to_neighbour: 'Bij de buren bezorgd.',
      to_locker: 'In een pakketautomaat gelegd.',
    },
    reported: (number) => `Je hebt een probleem gemeld, zaak ${number}`,
    answered: (shop, number) => `${shop} heeft geantwoord, zaak ${number}`,
    said: {received: 'Je gaf aan dat het er is', not_received: 'Je gaf aan dat het er niet is'},
  },

  journey: {
    map: (first, over, last, next) =>
      `Kaart: ${first ? `van ${first}${over ? ` via ${over}` : ''} naar ${last}, waar het pakket het laatst is gescand` : `het pakket is het laatst gescand in ${last}`}${next ? `; ${next} komt nog` : ''}.`,
    cities: (count) => `${count} ${count === 1 ? 'stad' : 'steden'}`,
    lastScan: (place, when) => [{b: `Laatste scan: ${when ? `${place}, ${when}` : place}.`}],
    lastShown: (place, when) => [{b: `Laatste scan op de kaart: ${when ? `${place}, ${when}` : place}.`}],
    dotted: 'Doorgetrokken is gescand, gestippeld komt nog. Alleen steden.',
    solid: 'Alleen steden.',
    places: 'Plaatsen, de eerste scan eerst',
    toCome: 'komt nog',
  },

  number: {
    copy: (number) => `Nummer ${number} kopiëren`,
    copied: 'Gekopieerd',
    open: (carrier) => `Bekijk bij ${carrier}`,
    elsewhere: 'opent in een nieuw tabblad',
    endsIn: (end) => `nummer dat eindigt op ${end}`,
  },

  items: {title: 'Artikelen', inThisParcel: 'In dit pakket', quantity: (count) => `aantal ${count}`},

  policy: {
    handOver: (count, day) => [
      `We dragen pakketten binnen ${workingDays(count)} over aan de vervoerder, dus `,
      {b: `uiterlijk ${day}`},
      '.',
    ],
    late: (count, answer) => [
      `Is het meer dan ${days(count)} te laat, `,
      {b: `schrijf ons dan: we antwoorden binnen ${workingDays(answer)}`},
      '.',
    ],
    lateNow: (count, answer) => [
      `Het is meer dan ${days(count)} te laat: `,
      {b: `schrijf ons, we antwoorden binnen ${workingDays(answer)}`},
      '.',
    ],
    lost: (count, left, remedy) => [
      `Na ${days(count)} zonder scan geldt het als vermist: `,
      {b: left === 0 ? 'dat is vandaag' : `nog ${days(left)}`},
      `. ${remedy}`,
    ],
    isLost: (remedy) => [remedy],
    problem: (answer) => ['Schrijf ons: ', {b: `we antwoorden binnen ${workingDays(answer)}`}, '.'],
    returning: ['Als het terug is, schrijven we je.'],
    returned: ['Het is terug. Heb je nog niets van ons gehoord, ', {b: 'schrijf ons dan'}, '.'],
    remedy: {
      choice: 'Dan kies jij: een nieuw pakket of je geld terug.',
      refund: 'Dan krijg je je geld terug.',
      resend: 'Dan sturen we een nieuw pakket.',
    },
    remedyNow: {
      choice: 'Jij kiest: een nieuw pakket of je geld terug.',
      refund: 'Je krijgt je geld terug.',
      resend: 'We sturen een nieuw pakket.',
    },
    lastScan: 'Laatste scan',
    lostAfter: 'Vermist na',
    link: (shop) => `Bezorgbelofte van ${shop}`,
    contact: (shop) => `Schrijf naar ${shop}`,
    notReceived: 'Niet ontvangen?',
    notReceivedSay: (answer) =>
      `Dat gebeurt, en meestal is het dichtbij. Kijk eerst rond de deur en vraag de buren. Is het er dan nog niet, schrijf ons dan: we antwoorden binnen ${workingDays(answer)}.`,
  },

  take: {
    title: 'Bewaren en delen',
    calendar: 'In mijn agenda',
    share: 'Link delen',
    watch: 'Op mijn volglijst',
    done: {
      copied: 'Gekopieerd. Wie deze link heeft, kan de bestelling zien.',
      offered: 'Een minuut lang kan een extensie die bestellingen bewaart, deze toevoegen.',
      failed: 'Dat lukte niet. Er is niets veranderd.',
    },
  },

  updated: (ago) => `Bijgewerkt ${ago}.`,

  act: {
    report: 'Een probleem melden',
    tell: 'Laat het me weten als er nieuws is',
    tellSent: 'Laat het me weten als het verstuurd is',
    word: {received: 'Ik heb het', not_received: 'Het is er niet'},
    restFirst: 'Hiervoor moet je eerst alles tonen.',
    offline: [{b: 'Je bent offline.'}, ' Maak verbinding en probeer het opnieuw.'],
    notLoaded: [{b: 'We konden dit niet laden.'}, ' Dat zegt niets over je bestelling.'],
    tryAgain: 'Opnieuw proberen',
  },

  how: {
    title: 'Hoe we dit weten',
    now: 'Nu',
    before: 'Eerder',
    promise: 'Beloofd',
    next: 'Hierna',
    told: (carrier, when) => `${carrier}, nagevraagd ${when}`,
    reused: (carrier, parcels, day) =>
      day
        ? `${carrier} heeft dit nummer voor ${parcels} pakketten gebruikt. Dit is het pakket van ${day}.`
        : `${carrier} heeft dit nummer voor ${parcels} pakketten gebruikt. Dit is het laatste.`,
    number: 'Nummer',
    through: (carrier, provider) => `${carrier} via ${provider}`,
    askNext: (carrier, when) => `We vragen het ${carrier} ${when} opnieuw`,
    noMore: 'We vragen niet meer.',
  },
};
