import type {Strings} from './en.js';

/** Made when the words are loaded: a helper that others use too would be one more file to load. */
const rules = new Intl.PluralRules('pl');

/** Polish counts: one, a few (2 to 4, but for 12 to 14), many. */
function form(count: number, one: string, few: string, many: string): string {
  const category = rules.select(count);
  return category === 'one' ? one : category === 'few' ? few : many;
}

const days = (count: number) => `${count} ${count === 1 ? 'dzień' : 'dni'}`;
const daysGenitive = (count: number) => `${count} ${count === 1 ? 'dnia' : 'dni'}`;
const daysLocative = (count: number) => `${count} ${count === 1 ? 'dniu' : 'dniach'}`;
const workingDays = (count: number) => `${count} ${count === 1 ? 'dnia roboczego' : 'dni roboczych'}`;
const items = (count: number) => `${count} ${form(count, 'produkt', 'produkty', 'produktów')}`;
const parcelsHere = (here: number, all: number) =>
  `${form(here, 'Dotarła', 'Dotarły', 'Dotarło')} ${here} z ${all} paczek`;

// A carrier's or a shop's name stays as it is: before it stands a noun that takes the case.
export const pl: Strings = {
  direction: 'ltr',

  lookUp: {
    title: 'Gdzie jest moje zamówienie?',
    order: 'Numer zamówienia lub przesyłki',
    orderHint: 'Jest w mailach o zamówieniu.',
    factor: 'E-mail lub kod pocztowy',
    email: 'E-mail',
    postcode: 'Kod pocztowy',
    factorHint: 'Podany przy zamówieniu. Trafia do sklepu i nigdzie indziej.',
    submit: 'Znajdź zamówienie',
    looking: 'Szukamy zamówienia',
    another: 'Znajdź inne zamówienie',
    noMatch: [
      {b: 'Żadne zamówienie nie pasuje do tych danych.'},
      ' Sprawdź oba pola: te dane są w mailu z potwierdzeniem zamówienia.',
    ],
    missing: [
      {b: 'Potrzebne są obie informacje.'},
      ' Numer zamówienia oraz e-mail lub kod pocztowy podany przy zamówieniu.',
    ],
    unreachable: [
      {b: 'Nie udało się połączyć ze sklepem.'},
      ' To nic nie mówi o zamówieniu. Spróbuj ponownie za chwilę.',
    ],
    tooMany: (minutes, byMail) => [
      {b: 'Zbyt wiele prób.'},
      byMail
        ? ' Jeśli te dane do siebie pasują, link jest w drodze na e-mail lub telefon podany przy zamówieniu.'
        : ` Odczekaj ${minutes} ${form(minutes, 'minutę', 'minuty', 'minut')} i spróbuj ponownie.`,
    ],
    tooManyLater: [{b: 'Zbyt wiele prób.'}, ' Spróbuj ponownie później.'],
    ended: [{b: 'Nie możemy już otworzyć tego zamówienia.'}, ' Wyszukaj je jeszcze raz.'],
    unreadable: [{b: 'Odpowiedź sklepu jest nieczytelna.'}, ' To nic nie mówi o zamówieniu.'],
    seenTracking: (carrier) => `To numer przesyłki: ${carrier}.`,
    seenOrder: 'Traktujemy to jako numer zamówienia.',
    remember: 'Zapamiętaj to zamówienie na tym urządzeniu',
    remembered: 'Zapamiętane na tym urządzeniu',
    forget: 'Zapomnij',
    mailLink: 'Wyślij mi link',
    mailNeeded: [
      {b: 'Do wysłania linku potrzebne są obie informacje.'},
      ' Numer zamówienia i adres e-mail podany przy zamówieniu.',
    ],
    linkMailed: [{b: 'Jeśli te dane do siebie pasują,'}, ' link jest już w drodze na ten adres.'],
    notLoaded: 'Nie udało się wczytać tej części strony. Odśwież stronę.',
    noShop: 'Na tej stronie nie wskazano sklepu. Jej właściciel musi ustawić adres usługi zamówień.',
  },

  rest: {
    title: 'Pokaż wszystko',
    say: 'Cały numer, miejsca i godziny skanów oraz miejsce odbioru. Wyślemy kod na adres podany przy zamówieniu.',
    send: 'Wyślij kod',
    sent: {
      email: [{b: 'Wyślemy kod na adres e-mail podany przy zamówieniu,'}, ' o ile sklep go zna. Jest ważny 10 minut.'],
      sms: [{b: 'Wyślemy kod na telefon podany przy zamówieniu,'}, ' o ile sklep zna numer. Jest ważny 10 minut.'],
    },
    code: 'Kod',
    hint: 'Sześć cyfr.',
    open: 'Pokaż wszystko',
    again: 'Wyślij nowy kod',
    wrong: [{b: 'Ten kod jest błędny lub już nieważny.'}, ' Sprawdź sześć cyfr albo poproś o nowy kod.'],
  },

  at: (day, clock) => `${day} o ${clock}`,
  about: (day, clock) => `${day} około ${clock}`,

  order: (number) => `Zamówienie ${number}`,
  testData: 'Dane testowe',
  testDataHint: 'To nie jest prawdziwa paczka: skany pochodzą od wbudowanego przewoźnika testowego.',
  situation: {
    no_scan: 'Czeka na skan',
    label_made: 'Etykieta gotowa',
    on_its_way: 'W drodze',
    late: 'Opóźniona',
    stalled: 'Stoi w miejscu',
    lost: 'Zaginęła',
    out_for_delivery: 'Wydana do doręczenia',
    ready_for_pickup: 'Gotowa do odbioru',
    attempt_failed: 'Próba doręczenia',
    action_needed: 'Czeka na Ciebie',
    problem: 'Wstrzymana',
    delivered: 'Dotarła',
    returning: 'Wraca',
    returned: 'Zwrócona do nadawcy',
    cancelled: 'Anulowano',
    expired: 'Już nie śledzimy',
  },
  confirmed: 'Potwierdzono',
  partlyDelivered: 'Dotarła część',

  lead: {
    arriving: 'Planowane doręczenie',
    nowArriving: 'Nowy termin doręczenia',
    arrivingToday: 'Doręczenie dzisiaj',
    promisedBy: 'Obiecany termin',
    lastKnown: 'Ostatni znany termin',
    nextAttempt: 'Następna próba',
    pickUpBy: 'Ostatni dzień odbioru',
    delivered: 'Doręczono',
    partly: (here, all) => `${parcelsHere(here, all)}. Następna`,
    partlyThen: (here, all, lead) => `${parcelsHere(here, all)}. ${lead}`,
    partlyNoDay: parcelsHere,
  },
  today: 'Dzisiaj',
  was: 'wcześniej',

  headline: {
    confirmed: () => 'Mamy Twoje zamówienie',
    label_made: ({carrier}) => `Czeka na odbiór przez przewoźnika ${carrier}`,
    no_scan: () => 'Jeszcze bez skanu',
    notAsked: ({carrier}) => `Jeszcze nie połączyliśmy się z przewoźnikiem ${carrier}`,
    asking: ({carrier}) => `Pytamy przewoźnika ${carrier}`,
    invalidNumber: ({carrier}) => `Numer nie pasuje do przewoźnika ${carrier}`,
    needsKey: ({carrier}) => `Przewoźnik ${carrier} nic nam jeszcze nie podaje`,
    handed: ({carrier}) => `Przekazana przewoźnikowi ${carrier}`,
    nobody: ({carrier}) => `Gdzie jest paczka, wie ${carrier}`,
    noCarrier: () => 'Nie wybrano jeszcze przewoźnika',
    on_its_way: () => 'W drodze',
    late: () => 'Później, niż oczekiwano',
    stalled: ({silentDays}) => `Bez skanu od ${daysGenitive(silentDays)}`,
    lost: () => 'Uznajemy tę paczkę za zaginioną',
    out_for_delivery: () => 'Wydana do doręczenia',
    ready_for_pickup: () => 'Gotowa do odbioru',
    attempt_failed: () => 'Nikt nie mógł odebrać paczki',
    action_needed: () => 'Paczka czeka na Ciebie',
    problem: () => 'Paczka jest wstrzymana',
    damaged: () => 'Paczka została uszkodzona',
    address_problem: () => 'Adres jest niepełny',
    delivered: () => 'Doręczono',
    returning: ({shop}) => `Wraca do sklepu ${shop}`,
    returned: ({shop}) => `Z powrotem w sklepie ${shop}`,
    cancelled: () => 'Anulowano',
    expired: ({carrier}) => `Przewoźnik ${carrier} nic już nie podaje`,
  },

  say: {
    handling: (count, day) => `Zwykle przekazujemy paczki w ciągu ${workingDays(count)}. Termin: ${day}.`,
    promisePassed: (day) => `Obiecany termin: ${day}. Już minął.`,
    handlingLate: (day) => `Termin przekazania przewoźnikowi: ${day}. Opóźnienie jest po naszej stronie.`,
    firstScanLate: (carrier) => `Przewoźnik ${carrier} powinien już znać ten numer. Sklep może go sprawdzić.`,
    keptUntil: (day, carrier) => `Ostatni dzień odbioru: ${day}. Zapytaj przewoźnika ${carrier}, gdzie jest teraz.`,
    firstScan: (hours) =>
      `Numer może pojawić się dopiero po ${hours} ${form(hours, 'godzinie', 'godzinach', 'godzinach')}.`,
    noDay: (carrier) => `${carrier} nie podaje jeszcze dnia.`,
    noNewDay: (carrier) => `${carrier} nie podaje jeszcze nowego dnia.`,
    lastSeen: (where, when) => (where ? `Ostatni skan: ${where}, ${when}.` : `Ostatni skan: ${when}.`),
    expected: (day) => `Oczekiwana: ${day}.`,
    promised: (day) => `Obiecany termin: ${day}.`,
    cancelledOrder: 'To zamówienie anulowano. Nic więcej nie zostanie wysłane.',
    cancelledMoving: 'Zamówienie anulowano. Ta paczka była już w drodze.',
    cancelledParcel: 'Etykietę anulowano. Ta paczka nie zostanie wysłana.',
    attempt: (carrier) => `${carrier}: próba doręczenia. Następny krok jest na stronie przewoźnika.`,
    attemptNoPage: (carrier) => `${carrier}: próba doręczenia.`,
    pickupCode: 'Kod odbioru',
  },

  source: {
    saysSo: (carrier, asked) => ['Według przewoźnika ', {b: carrier}, `, zapytano ${asked}.`],
    saidSo: (carrier, told) => ['Ostatnio podał to przewoźnik ', {b: carrier}, `, ${told}. Nic nowszego.`],
    noDay: (carrier, asked) => [{b: carrier}, ` nie podaje dnia, zapytano ${asked}.`],
    promised: (shop, when) => ['Obietnica sklepu ', {b: shop}, ` przy zamówieniu, ${when}.`],
    own: (n, from, to) => [{b: `Nasz szacunek na podstawie ${n} paczek:`}, ` zwykle ${from} – ${to}.`],
    ownDay: (n, day) => [{b: `Nasz szacunek na podstawie ${n} paczek:`}, ` zwykle najpóźniej ${day}.`],
    knowsSince: (carrier, when) => `${carrier} zna numer, pierwszy wpis: ${when}. Jeszcze bez skanu.`,
    nothingYet: (carrier, when) => [{b: carrier}, ` nic jeszcze nie ma, zapytano ${when}.`],
    askAgain: (when) => `Zapytamy ponownie ${when}.`,
    placed: (when) => `Złożono ${when}.`,
    byHand: (when) => `Wpis własny, ${when}.`,
  },

  notice: {
    unreachable: (carrier, when) => [
      {b: `Nie udało się połączyć z przewoźnikiem ${carrier}, ${when}.`},
      ' To nic nie mówi o paczce.',
    ],
    badResponse: (carrier, when) => [
      {b: `Odpowiedź przewoźnika ${carrier} jest nieczytelna, ${when}.`},
      ' To nic nie mówi o paczce.',
    ],
    notAsked: (carrier, when) => [
      {b: `Nie mogliśmy zapytać przewoźnika ${carrier}, ${when}.`},
      ' To nic nie mówi o paczce.',
    ],
    rateLimited: (carrier) => [
      {b: `Przewoźnika ${carrier} możemy zapytać ponownie dopiero później.`},
      ' To nic nie mówi o paczce.',
    ],
    needsKey: (carrier) => [
      {b: `Przewoźnik ${carrier} wymaga dodatkowych danych.`},
      ' Zapyta o nie na swojej stronie.',
    ],
    unsupported: (carrier) => [
      {b: `Nie możemy zapytać przewoźnika ${carrier}.`},
      ' Gdzie jest paczka, podaje jego strona.',
    ],
    unsupportedNoPage: (carrier) => [
      {b: `Nie możemy zapytać przewoźnika ${carrier}.`},
      ' Sklep nie podał nam strony do otwarcia.',
    ],
    invalidNumber: (carrier) => [
      {b: `Przewoźnik ${carrier} odpowiada, że to nie jest jego numer.`},
      ' Właściwy numer zna sklep.',
    ],
    tryAgain: (when) => `Spróbujemy ponownie ${when}.`,
    correction: (carrier, before) => [{b: `${carrier}: sprostowanie.`}, ` Wcześniej podano „${before}”.`],
    connection: [{b: 'Utraciliśmy połączenie ze sklepem.'}, ' Widać tu ostatnie znane informacje.'],
  },

  milestones: {
    label: (current, all) => `Etapy, krok ${current} z ${all}`,
    step: (carrier) => ({
      confirmed: 'Potwierdzono',
      handed_over: carrier ? `Przekazana: ${carrier}` : 'Przekazana',
      on_its_way: 'W drodze',
      out_for_delivery: 'Wydana do doręczenia',
      waiting_for_you: 'Czeka na Ciebie',
      arrived: 'Dotarła',
      picked_up: 'Odebrana',
      returning: 'Wraca',
      returned: 'Zwrócona do sklepu',
      cancelled: 'Anulowano',
    }),
    beside: {
      late: 'opóźniona',
      stalled: 'stoi w miejscu',
      lost: 'zaginęła',
      problem: 'wstrzymana',
      action_needed: 'czeka na Ciebie',
    },
    waitingFor: (carrier) => `Czeka na: ${carrier}`,
    state: {completed: 'ukończony', current: 'bieżący', upcoming: 'przed nami', attention: 'wymaga uwagi'},
    since: (when) => `Od: ${when}`,
  },

  parcels: {
    label: 'Paczki',
    parcel: (index, carrier) => `Paczka ${index}, ${carrier}`,
    items,
    delivered: (day) => `Doręczono: ${day}`,
    expected: (day) => `Doręczenie: ${day}`,
    unsent: (count) => `Do wysłania pozostało jeszcze: ${items(count)}.`,
    showAll: (count) => `Pokaż wszystkie (${count})`,
  },

  scans: {
    title: 'Skany',
    showAll: (count) => `Pokaż wszystkie (${count})`,
    showFewer: 'Pokaż mniej',
    noDay: 'Bez daty',
    event: {
      unknown: 'Zeskanowano',
      pre_transit: 'Etykieta gotowa',
      in_transit: 'W drodze',
      out_for_delivery: 'Wydana do doręczenia',
      available_for_pickup: 'Gotowa do odbioru',
      attempt_failed: 'Próba doręczenia',
      delivered: 'Doręczono',
      exception: 'Wstrzymana',
      returning: 'Wraca',
      returned: 'Zwrócona do nadawcy',
      cancelled: 'Anulowano',
      expired: 'Już nie śledzimy',
    },
    eventKind: {
      label_made: 'Etykieta gotowa',
      picked_up: 'Odebrana od nadawcy',
      arrived: 'Dotarła do sortowni',
      departed: 'Opuściła sortownię',
      customs: 'W odprawie celnej',
    },
    flag: {
      delayed: 'Paczka jest opóźniona.',
      customs: 'Paczka jest w odprawie celnej.',
      held: 'Paczka jest przetrzymywana.',
      damaged: 'Paczka została uszkodzona.',
      lost: 'Paczki nie odnaleziono.',
      refused: 'Odmówiono przyjęcia paczki.',
      address_problem: 'Adres jest niepełny.',
      action_required: 'Paczka czeka na coś od Ciebie.',
      to_neighbour: 'Zostawiona u sąsiada.',
      to_locker: 'Umieszczona w automacie paczkowym.',
    },
    reported: (number: string) => `Twoje zgłoszenie problemu, sprawa ${number}`,
    answered: (shop: string, number: string) => `Odpowiedź sklepu ${shop}, sprawa ${number}`,
    said: {received: 'Twoja informacja: paczka dotarła', not_received: 'Twoja informacja: paczka nie dotarła'},
  },

  number: {
    copy: (number) => `Kopiuj numer ${number}`,
    copied: 'Skopiowano',
    open: (carrier) => `Otwórz na stronie ${carrier}`,
    elsewhere: 'otwiera się w nowej karcie',
    endsIn: (end) => `numer z końcówką ${end}`,
  },

  items: {title: 'Produkty', inThisParcel: 'W tej paczce', quantity: (count) => `ilość ${count}`},

  policy: {
    handOver: (count, day) => [`Przekazujemy paczki w ciągu ${workingDays(count)}. `, {b: `Termin: ${day}`}, '.'],
    late: (count, answer) => [
      `Jeśli spóźni się o ponad ${days(count)}, `,
      {b: `napisz do nas, a odpowiemy w ciągu ${workingDays(answer)}`},
      '.',
    ],
    lateNow: (count, answer) => [
      `Spóźnia się o ponad ${days(count)}: `,
      {b: `napisz do nas, a odpowiemy w ciągu ${workingDays(answer)}`},
      '.',
    ],
    lost: (count, left, remedy) => [
      `Po ${daysLocative(count)} bez skanu uznajemy ją za zaginioną: `,
      {b: left === 0 ? 'to dzisiaj' : `${form(left, 'został', 'zostały', 'zostało')} ${days(left)}`},
      `. ${remedy}`,
    ],
    isLost: (remedy) => [remedy],
    problem: (answer) => ['Napisz do nas: ', {b: `odpowiemy w ciągu ${workingDays(answer)}`}, '.'],
    returning: ['Gdy wróci, napiszemy do Ciebie.'],
    returned: ['Wróciła. Jeśli nie ma jeszcze wiadomości od nas, ', {b: 'napisz do nas'}, '.'],
    remedy: {
      choice: 'Wtedy wybór należy do Ciebie: nowa paczka albo zwrot pieniędzy.',
      refund: 'Wtedy zwracamy pieniądze.',
      resend: 'Wtedy wysyłamy nową.',
    },
    remedyNow: {
      choice: 'Wybór należy do Ciebie: nowa paczka albo zwrot pieniędzy.',
      refund: 'Zwracamy pieniądze.',
      resend: 'Wysyłamy nową.',
    },
    lastScan: 'Ostatni skan',
    lostAfter: 'Zaginiona po',
    link: (shop) => `Obietnica dostawy sklepu ${shop}`,
    contact: (shop) => `Napisz do sklepu ${shop}`,
    notReceived: 'Nie ma paczki?',
    notReceivedSay: (answer) =>
      `To się zdarza, a paczka zwykle jest blisko. Najpierw rozejrzyj się przy drzwiach i zapytaj sąsiadów. Jeśli nadal jej nie ma, napisz do nas: odpowiemy w ciągu ${workingDays(answer)}.`,
  },

  journey: {
    map: (first, over, last, next) =>
      `Mapa: ${first ? `początek: ${first}${over ? `, dalej: ${over}` : ''}, ` : ''}ostatni skan: ${last}${next ? `; jeszcze przed paczką: ${next}` : ''}.`,
    cities: (count) => `${count} ${form(count, 'miasto', 'miasta', 'miast')}`,
    lastScan: (place, when) => [{b: `Ostatni skan: ${when ? `${place}, ${when}` : place}.`}],
    lastShown: (place, when) => [{b: `Ostatni skan na mapie: ${when ? `${place}, ${when}` : place}.`}],
    dotted: 'Linia ciągła to skany, kropkowana to reszta drogi. Tylko miasta.',
    solid: 'Tylko miasta.',
    places: 'Miejsca, od pierwszego skanu',
    toCome: 'jeszcze przed paczką',
  },

  take: {
    title: 'Zachowaj i udostępnij',
    calendar: 'Dodaj do kalendarza',
    share: 'Udostępnij link',
    watch: 'Dodaj do obserwowanych',
    done: {
      copied: 'Skopiowano. Kto ma ten link, może zobaczyć zamówienie.',
      offered: 'Przez minutę rozszerzenie do śledzenia zamówień może przejąć to zamówienie.',
      failed: 'To się nie udało. Nic się nie zmieniło.',
    },
  },

  updated: (ago: string) => `Stan: ${ago}.`,

  act: {
    report: 'Zgłoś problem',
    tell: 'Powiadom mnie, gdy coś się zmieni',
    tellSent: 'Powiadom mnie, gdy zostanie wysłana',
    word: {received: 'Mam ją', not_received: 'Nie ma jej'},
    restFirst: 'Do tego trzeba najpierw pokazać wszystko.',
    offline: [{b: 'Brak połączenia z internetem.'}, ' Połącz się i spróbuj ponownie.'],
    notLoaded: [{b: 'Nie udało się tego wczytać.'}, ' To nic nie mówi o zamówieniu.'],
    tryAgain: 'Spróbuj ponownie',
  },

  how: {
    title: 'Skąd to wiemy',
    now: 'Teraz',
    before: 'Wcześniej',
    promise: 'Obietnica',
    next: 'Dalej',
    told: (carrier, when) => `${carrier}, zapytano ${when}`,
    reused: (carrier, parcels, day) =>
      day
        ? `Ten numer u przewoźnika ${carrier} miało paczek: ${parcels}. Ta została nadana: ${day}.`
        : `Ten numer u przewoźnika ${carrier} miało paczek: ${parcels}. To ostatnia z nich.`,
    number: 'Numer',
    through: (carrier, provider) => `${carrier} przez ${provider}`,
    askNext: (carrier, when) => `Przewoźnika ${carrier} zapytamy ponownie ${when}`,
    noMore: 'Już nie pytamy.',
  },
};
