import type {Strings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'Tag' : 'Tage'}`;
const daysDative = (count: number) => `${count} ${count === 1 ? 'Tag' : 'Tagen'}`;
const workingDays = (count: number) => (count === 1 ? 'eines Werktags' : `von ${count} Werktagen`);
const parcelsHere = (here: number, all: number) => `${here} von ${all} Paketen ${here === 1 ? 'ist' : 'sind'} da`;
/** The full stop of an abbreviated month is the sentence's as well. */
const ended = (text: string) => (text.endsWith('.') ? text : `${text}.`);

export const de: Strings = {
  direction: 'ltr',

  lookUp: {
    title: 'Wo ist meine Bestellung?',
    order: 'Bestell- oder Sendungsnummer',
    orderHint: 'Steht in den Mails zu Ihrer Bestellung.',
    factor: 'E-Mail oder Postleitzahl',
    email: 'E-Mail',
    postcode: 'Postleitzahl',
    factorHint: 'Die, mit der Sie bestellt haben. Sie geht an den Shop und sonst nirgendwohin.',
    submit: 'Bestellung finden',
    looking: 'Wir suchen Ihre Bestellung',
    another: 'Andere Bestellung suchen',
    noMatch: [
      {b: 'Zu diesen Angaben passt keine Bestellung.'},
      ' Beide stehen in der Mail, die Ihre Bestellung bestätigt hat.',
    ],
    missing: [{b: 'Wir brauchen beides.'}, ' Eines allein öffnet keine Bestellung.'],
    unreachable: [
      {b: 'Wir konnten den Shop nicht erreichen.'},
      ' Über Ihre Bestellung sagt das nichts. Versuchen Sie es gleich noch einmal.',
    ],
    tooMany: (minutes, byMail) => [
      {b: 'Zu viele Versuche.'},
      byMail
        ? ' Wenn beides zusammengehört, ist ein Link an die E-Mail-Adresse oder das Telefon unterwegs, mit dem Sie bestellt haben.'
        : ` Versuchen Sie es in ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'} noch einmal.`,
    ],
    tooManyLater: [{b: 'Zu viele Versuche.'}, ' Versuchen Sie es später noch einmal.'],
    ended: [{b: 'Wir können diese Bestellung nicht mehr öffnen.'}, ' Suchen Sie sie noch einmal.'],
    unreadable: [{b: 'Die Antwort des Shops war nicht lesbar.'}, ' Über Ihre Bestellung sagt das nichts.'],
    seenTracking: (carrier) => `Das ist eine Sendungsnummer von ${carrier}.`,
    seenOrder: 'Wir lesen das als Bestellnummer.',
    remember: 'Diese Bestellung auf diesem Gerät merken',
    remembered: 'Auf diesem Gerät gemerkt',
    forget: 'Vergessen',
    mailLink: 'Link per Mail schicken',
    mailNeeded: [
      {b: 'Für den Link brauchen wir beides.'},
      ' Die Bestellnummer und die E-Mail-Adresse, mit der Sie bestellt haben.',
    ],
    linkMailed: [{b: 'Wenn beides zusammengehört,'}, ' ist ein Link an diese Adresse unterwegs.'],
    notLoaded: 'Dieser Teil der Seite konnte nicht geladen werden. Laden Sie die Seite neu.',
    noShop: 'Diese Seite nennt keinen Shop. Wer sie betreibt, muss die Adresse des Bestelldienstes eintragen.',
  },

  rest: {
    title: 'Alles anzeigen',
    say: 'Die ganze Nummer, wo und wann gescannt wurde und wo das Paket wartet. Wir schicken einen Code an die Adresse, mit der Sie bestellt haben.',
    send: 'Code schicken',
    sent: {
      email: [
        {b: 'Wir schicken einen Code an die E-Mail-Adresse, mit der Sie bestellt haben,'},
        ' wenn der Shop sie hat. Er gilt 10 Minuten.',
      ],
      sms: [
        {b: 'Wir schicken einen Code an das Telefon, mit dem Sie bestellt haben,'},
        ' wenn der Shop die Nummer hat. Er gilt 10 Minuten.',
      ],
    },
    code: 'Code',
    hint: 'Sechs Ziffern.',
    open: 'Alles anzeigen',
    again: 'Neuen Code schicken',
    wrong: [
      {b: 'Das ist nicht der Code, oder er gilt nicht mehr.'},
      ' Prüfen Sie die sechs Ziffern, oder lassen Sie einen neuen schicken.',
    ],
  },

  at: (day, clock) => `${day} um ${clock}`,
  about: (day, clock) => `${day} gegen ${clock}`,

  order: (number) => `Bestellung ${number}`,
  testData: 'Testdaten',
  testDataHint: 'Kein echtes Paket: Diese Scans kommen vom eingebauten Testdienst.',
  situation: {
    no_scan: 'Noch kein Scan',
    label_made: 'Etikett erstellt',
    on_its_way: 'Unterwegs',
    late: 'Verspätet',
    stalled: 'Steht still',
    lost: 'Verloren',
    out_for_delivery: 'In Zustellung',
    ready_for_pickup: 'Abholbereit',
    attempt_failed: 'Zustellung versucht',
    action_needed: 'Wartet auf Sie',
    problem: 'Aufgehalten',
    delivered: 'Angekommen',
    returning: 'Geht zurück',
    returned: 'Wieder beim Absender',
    cancelled: 'Storniert',
    expired: 'Nicht mehr verfolgt',
  },
  confirmed: 'Bestätigt',
  partlyDelivered: 'Teilweise angekommen',

  lead: {
    arriving: 'Kommt',
    nowArriving: 'Kommt nun',
    arrivingToday: 'Kommt heute',
    promisedBy: 'Versprochen bis',
    lastKnown: 'Zuletzt bekannt',
    nextAttempt: 'Nächster Versuch',
    pickUpBy: 'Abholen bis',
    delivered: 'Zugestellt',
    partly: (here, all) => `${parcelsHere(here, all)}. Das nächste`,
    partlyThen: (here, all, lead) => `${parcelsHere(here, all)}. ${lead}`,
    partlyNoDay: parcelsHere,
  },
  today: 'Heute',
  was: 'vorher',

  headline: {
    confirmed: () => 'Wir haben Ihre Bestellung',
    label_made: ({carrier}) => `${carrier} muss das Paket noch abholen`,
    no_scan: () => 'Noch kein Scan',
    notAsked: ({carrier}) => `Wir haben ${carrier} noch nicht erreicht`,
    asking: ({carrier}) => `Wir fragen ${carrier}`,
    invalidNumber: ({carrier}) => `Die Nummer passt nicht zu ${carrier}`,
    needsKey: ({carrier}) => `${carrier} sagt uns noch nichts`,
    handed: ({carrier}) => `An ${carrier} übergeben`,
    nobody: ({carrier}) => `Wo es ist, weiß ${carrier}`,
    noCarrier: () => 'Noch kein Paketdienst gewählt',
    on_its_way: () => 'Unterwegs',
    late: () => 'Später als erwartet',
    stalled: ({silentDays}) => `Kein Scan seit ${daysDative(silentDays)}`,
    lost: () => 'Für uns gilt dieses Paket als verloren',
    out_for_delivery: () => 'In Zustellung',
    ready_for_pickup: () => 'Abholbereit',
    attempt_failed: () => 'Niemand konnte das Paket annehmen',
    action_needed: () => 'Das Paket wartet auf Sie',
    problem: () => 'Das Paket wird aufgehalten',
    damaged: () => 'Das Paket ist beschädigt',
    address_problem: () => 'Die Adresse ist unvollständig',
    delivered: () => 'Zugestellt',
    returning: ({shop}) => `Geht zurück an ${shop}`,
    returned: ({shop}) => `Wieder bei ${shop}`,
    cancelled: () => 'Storniert',
    expired: ({carrier}) => `${carrier} meldet nichts mehr`,
  },

  say: {
    handling: (count, day) => `Wir übergeben Pakete meist innerhalb ${workingDays(count)}, also bis ${day}.`,
    promisePassed: (day) => `Versprochen bis ${day}. Dieser Tag ist vorbei.`,
    handlingLate: (day) => `Wir wollten es bis ${day} übergeben. Dass es später wird, liegt an uns.`,
    firstScanLate: (carrier) => `${carrier} müsste die Nummer inzwischen kennen. Der Shop kann sie prüfen.`,
    keptUntil: (day, carrier) => `Es lag bis ${day} bereit. Fragen Sie ${carrier}, wo es jetzt ist.`,
    firstScan: (hours) => `Es kann bis zu ${hours} Stunden dauern, bis eine Nummer erscheint.`,
    noDay: (carrier) => `${carrier} hat noch keinen Tag genannt.`,
    noNewDay: (carrier) => `${carrier} hat noch keinen neuen Tag genannt.`,
    lastSeen: (where, when) => ended(where ? `Zuletzt gescannt in ${where}, ${when}` : `Zuletzt gescannt ${when}`),
    expected: (day) => `Erwartet am ${day}.`,
    promised: (day) => `Versprochen bis ${day}.`,
    cancelledOrder: 'Diese Bestellung wurde storniert. Es wird nichts mehr verschickt.',
    cancelledMoving: 'Die Bestellung wurde storniert. Dieses Paket war schon unterwegs.',
    cancelledParcel: 'Das Etikett wurde storniert. Dieses Paket wird nicht verschickt.',
    attempt: (carrier) => `${carrier} wollte zustellen. Wie es weitergeht, steht auf der Seite von ${carrier}.`,
    attemptNoPage: (carrier) => `${carrier} wollte zustellen.`,
    pickupCode: 'Abholcode',
  },

  source: {
    saysSo: (carrier, asked) => ['Das sagt ', {b: carrier}, `, gefragt ${asked}.`],
    saidSo: (carrier, told) => ['Das sagte ', {b: carrier}, ` ${told}. Neueres gibt es nicht.`],
    noDay: (carrier, asked) => [{b: carrier}, ` nennt keinen Tag, gefragt ${asked}.`],
    promised: (shop, when) => [{b: shop}, ` hat das bei der Bestellung versprochen, ${when}.`],
    own: (n, from, to) => [{b: `Unsere eigene Schätzung aus ${n} Paketen:`}, ` meist zwischen ${from} und ${to}.`],
    ownDay: (n, day) => [{b: `Unsere eigene Schätzung aus ${n} Paketen:`}, ` meist bis ${day}.`],
    knowsSince: (carrier, when) => `${ended(`${carrier} kennt die Nummer seit ${when}`)} Noch kein Scan.`,
    nothingYet: (carrier, when) => [{b: carrier}, ` wusste noch nichts, gefragt ${when}.`],
    askAgain: (when) => `Wir fragen ${when} wieder.`,
    placed: (when) => `Bestellt ${when}.`,
    byHand: (when) => `Von Ihnen eingetragen, ${when}.`,
  },

  notice: {
    unreachable: (carrier, when) => [
      {b: `Wir haben ${carrier} ${when} nicht erreicht.`},
      ' Über Ihr Paket sagt das nichts.',
    ],
    badResponse: (carrier, when) => [
      {b: `Die Antwort von ${carrier} ${when} war nicht lesbar.`},
      ' Über Ihr Paket sagt das nichts.',
    ],
    notAsked: (carrier, when) => [
      {b: `Wir konnten ${carrier} ${when} nicht fragen.`},
      ' Über Ihr Paket sagt das nichts.',
    ],
    rateLimited: (carrier) => [
      {b: `Wir können ${carrier} erst später wieder fragen.`},
      ' Über Ihr Paket sagt das nichts.',
    ],
    needsKey: (carrier) => [
      {b: `${carrier} verlangt erst weitere Angaben.`},
      ` Gefragt werden Sie danach auf der Seite von ${carrier}.`,
    ],
    unsupported: (carrier) => [
      {b: `Wir können ${carrier} nicht fragen.`},
      ` Wo Ihr Paket ist, steht auf der Seite von ${carrier}.`,
    ],
    unsupportedNoPage: (carrier) => [
      {b: `Wir können ${carrier} nicht fragen.`},
      ' Eine Seite dazu hat uns der Shop nicht genannt.',
    ],
    invalidNumber: (carrier) => [{b: `Laut ${carrier} ist das keine gültige Nummer.`}, ' Die richtige kennt der Shop.'],
    tryAgain: (when) => `Wir versuchen es ${when} wieder.`,
    correction: (carrier, before) => [{b: `${carrier} hat sich berichtigt.`}, ` Vorher hieß es „${before}“.`],
    connection: [{b: 'Die Verbindung zum Shop ist unterbrochen.'}, ' Was Sie sehen, ist das Letzte, was wir wissen.'],
  },

  milestones: {
    label: (current, all) => `Stationen, Schritt ${current} von ${all}`,
    step: (carrier, shop) => ({
      confirmed: 'Bestätigt',
      handed_over: carrier ? `An ${carrier} übergeben` : 'Übergeben',
      on_its_way: 'Unterwegs',
      out_for_delivery: 'In Zustellung',
      waiting_for_you: 'Wartet auf Sie',
      arrived: 'Angekommen',
      picked_up: 'Abgeholt',
      returning: 'Geht zurück',
      returned: `Wieder bei ${shop}`,
      cancelled: 'Storniert',
    }),
    beside: {
      late: 'verspätet',
      stalled: 'steht still',
      lost: 'verloren',
      problem: 'aufgehalten',
      action_needed: 'wartet auf Sie',
    },
    waitingFor: (carrier) => `Wartet auf ${carrier}`,
    state: {completed: 'erledigt', current: 'aktuell', upcoming: 'kommt noch', attention: 'braucht Aufmerksamkeit'},
    since: (when) => `Seit ${when}`,
  },

  parcels: {
    label: 'Pakete',
    parcel: (index, carrier) => `Paket ${index}, ${carrier}`,
    items: (count) => `${count} Artikel`,
    delivered: (day) => `Zugestellt am ${day}`,
    expected: (day) => `Kommt am ${day}`,
    unsent: (count) => `${count} Artikel ${count === 1 ? 'ist' : 'sind'} noch nicht verschickt.`,
    showAll: (count) => `Alle ${count} zeigen`,
  },

  scans: {
    title: 'Scans',
    showAll: (count) => `Alle ${count} anzeigen`,
    showFewer: 'Weniger anzeigen',
    noDay: 'Ohne Angabe des Tags',
    event: {
      unknown: 'Gescannt',
      pre_transit: 'Etikett erstellt',
      in_transit: 'Unterwegs',
      out_for_delivery: 'In Zustellung',
      available_for_pickup: 'Abholbereit',
      attempt_failed: 'Zustellung versucht',
      delivered: 'Zugestellt',
      exception: 'Aufgehalten',
      returning: 'Geht zurück',
      returned: 'Wieder beim Absender',
      cancelled: 'Storniert',
      expired: 'Nicht mehr verfolgt',
    },
    eventKind: {
      label_made: 'Etikett erstellt',
      picked_up: 'Abgeholt',
      arrived: 'Im Depot angekommen',
      departed: 'Depot verlassen',
      customs: 'Beim Zoll',
    },
    flag: {
      delayed: 'Das Paket ist verspätet.',
      customs: 'Das Paket ist beim Zoll.',
      held: 'Das Paket wird festgehalten.',
      damaged: 'Das Paket ist beschädigt.',
      lost: 'Das Paket ist nicht auffindbar.',
      refused: 'Die Annahme wurde verweigert.',
      address_problem: 'Die Adresse ist unvollständig.',
      action_required: 'Das Paket wartet auf etwas von Ihnen.',
      to_neighbour: 'Bei Nachbarn abgegeben.',
      to_locker: 'In einen Paketautomaten gelegt.',
    },
    reported: (number: string) => `Sie haben ein Problem gemeldet, Fall ${number}`,
    answered: (shop: string, number: string) => `${shop} hat geantwortet, Fall ${number}`,
    said: {received: 'Sie haben angegeben: Es ist da', not_received: 'Sie haben angegeben: Es ist nicht da'},
  },

  journey: {
    map: (first, over, last, next) =>
      `Karte: ${first ? `von ${first}${over ? ` über ${over}` : ''} nach ${last}, wo das Paket zuletzt gescannt wurde` : `das Paket wurde zuletzt in ${last} gescannt`}${next ? `; ${next} steht noch aus` : ''}.`,
    cities: (count) => `${count} ${count === 1 ? 'Stadt' : 'Städte'}`,
    lastScan: (place, when) => [{b: ended(`Letzter Scan: ${when ? `${place}, ${when}` : place}`)}],
    lastShown: (place, when) => [{b: ended(`Letzter Scan auf der Karte: ${when ? `${place}, ${when}` : place}`)}],
    dotted: 'Durchgezogen ist gescannt, gepunktet steht noch aus. Nur Städte.',
    solid: 'Nur Städte.',
    places: 'Orte, der erste Scan zuerst',
    toCome: 'steht noch aus',
  },

  number: {
    copy: (number) => `Nummer ${number} kopieren`,
    copied: 'Kopiert',
    open: (carrier) => `Bei ${carrier} öffnen`,
    elsewhere: 'öffnet sich in einem neuen Tab',
    endsIn: (end) => `Nummer, die auf ${end} endet`,
  },

  items: {title: 'Artikel', inThisParcel: 'In diesem Paket', quantity: (count) => `Menge ${count}`},

  policy: {
    handOver: (count, day) => [`Wir übergeben Pakete innerhalb ${workingDays(count)}, also `, {b: `bis ${day}`}, '.'],
    late: (count, answer) => [
      `Kommt es mehr als ${days(count)} zu spät, `,
      {b: `schreiben Sie uns: Wir antworten innerhalb ${workingDays(answer)}`},
      '.',
    ],
    lateNow: (count, answer) => [
      `Es ist mehr als ${days(count)} zu spät: `,
      {b: `Schreiben Sie uns, wir antworten innerhalb ${workingDays(answer)}`},
      '.',
    ],
    lost: (count, left, remedy) => [
      `Nach ${daysDative(count)} ohne Scan gilt es als verloren: `,
      {b: left === 0 ? 'das ist heute' : `noch ${days(left)}`},
      `. ${remedy}`,
    ],
    isLost: (remedy) => [remedy],
    problem: (answer) => ['Schreiben Sie uns: ', {b: `Wir antworten innerhalb ${workingDays(answer)}`}, '.'],
    returning: ['Wenn es wieder da ist, schreiben wir Ihnen.'],
    returned: ['Es ist wieder da. Haben Sie noch nichts von uns gehört, ', {b: 'schreiben Sie uns'}, '.'],
    remedy: {
      choice: 'Dann wählen Sie: ein neues oder Ihr Geld zurück.',
      refund: 'Dann bekommen Sie Ihr Geld zurück.',
      resend: 'Dann schicken wir ein neues.',
    },
    remedyNow: {
      choice: 'Sie wählen: ein neues oder Ihr Geld zurück.',
      refund: 'Sie bekommen Ihr Geld zurück.',
      resend: 'Wir schicken ein neues.',
    },
    lastScan: 'Letzter Scan',
    lostAfter: 'Verloren ab',
    link: (shop) => `Lieferversprechen von ${shop}`,
    contact: (shop) => `An ${shop} schreiben`,
    notReceived: 'Nicht angekommen?',
    notReceivedSay: (answer) =>
      `Das kommt vor, und meist ist es ganz nah. Schauen Sie rund um die Tür und fragen Sie die Nachbarn. Ist es dann nicht da, schreiben Sie uns: Wir antworten innerhalb ${workingDays(answer)}.`,
  },

  take: {
    title: 'Merken und teilen',
    calendar: 'In den Kalender',
    share: 'Link teilen',
    watch: 'Auf meine Merkliste',
    done: {
      copied: 'Kopiert. Wer diesen Link hat, kann die Bestellung sehen.',
      offered: 'Eine Minute lang kann eine Erweiterung, die Bestellungen verwaltet, diese hier übernehmen.',
      failed: 'Das hat nicht geklappt. Es hat sich nichts geändert.',
    },
  },

  updated: (ago: string) => `Stand: ${ago}.`,

  act: {
    report: 'Ein Problem melden',
    tell: 'Benachrichtigen, wenn sich etwas tut',
    tellSent: 'Benachrichtigen, wenn es verschickt ist',
    word: {received: 'Ich habe es', not_received: 'Es ist nicht da'},
    restFirst: 'Dafür erst alles anzeigen.',
    offline: [{b: 'Sie sind offline.'}, ' Stellen Sie eine Verbindung her, dann versuchen Sie es noch einmal.'],
    notLoaded: [{b: 'Das konnte nicht geladen werden.'}, ' Über Ihre Bestellung sagt das nichts.'],
    tryAgain: 'Noch einmal versuchen',
  },

  how: {
    title: 'Woher wir das wissen',
    now: 'Jetzt',
    before: 'Vorher',
    promise: 'Versprochen',
    next: 'Als Nächstes',
    told: (carrier, when) => `${carrier}, gefragt ${when}`,
    reused: (carrier, parcels, day) =>
      day
        ? `${carrier} hat diese Nummer für ${parcels} Pakete benutzt. Dies ist das vom ${day}.`
        : `${carrier} hat diese Nummer für ${parcels} Pakete benutzt. Dies ist das letzte.`,
    number: 'Nummer',
    through: (carrier, provider) => `${carrier} über ${provider}`,
    askNext: (carrier, when) => `Wir fragen ${carrier} ${when} wieder`,
    noMore: 'Wir fragen nicht mehr.',
  },
};
