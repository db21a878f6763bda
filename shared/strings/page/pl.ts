import type {PageStrings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'dzień' : 'dni'}`;
const daysLocative = (count: number) => `${count} ${count === 1 ? 'dniu' : 'dniach'}`;
const workingDays = (count: number) => `${count} ${count === 1 ? 'dnia roboczego' : 'dni roboczych'}`;

export const pl: PageStrings = {
  order: (number, day) => `Zamówienie ${number}, złożone: ${day}`,
  aside: 'Produkty, obietnice i pomoc',

  promise: {
    title: 'Co obiecujemy',
    late: 'Jeśli się spóźni',
    lateSay: (count, answer) => `O ponad ${days(count)}: napisz do nas, odpowiemy w ciągu ${workingDays(answer)}.`,
    still: 'Jeśli stoi w miejscu',
    stillSay: (count, remedy) => `Po ${daysLocative(count)} bez skanu uznajemy ją za zaginioną. ${remedy}`,
    wrong: 'Jeśli coś jest z nią nie tak',
    wrongSay: (answer) => `Zgłoś to tutaj. Odpowiemy w ciągu ${workingDays(answer)}.`,
  },

  help: 'Pomoc',
  report: 'Zgłoś problem',
  tell: 'Powiadom mnie, gdy coś się zmieni',
  calendar: 'Subskrybuj kalendarz',
  write: (shop) => `Napisz do sklepu ${shop}`,

  word: {
    title: 'Czy paczka dotarła?',
    delivered: 'Doręczona, ale jej nie ma?',
    parcel: (carrier, number) => `${carrier}, ${number}`,
    words: {received: 'Mam ją', not_received: 'Nie ma jej'},
    said: {received: 'Twoja informacja: paczka dotarła', not_received: 'Twoja informacja: paczka nie dotarła'},
    look: 'Zwykle paczka jest blisko: przy drzwiach, u sąsiadów, tam, gdzie zostawia się paczki. Jeśli nadal jej nie ma, zgłoś to, a my jej poszukamy.',
  },

  problems: 'Twoje zgłoszenia',
  case: (number) => `Sprawa ${number}`,
  states: {open: 'Otwarta', answered: 'Z odpowiedzią', closed: 'Zamknięta'},
  answered: (shop, day) => `Odpowiedź sklepu ${shop}: ${day}`,
  answerBy: (day) => `Termin naszej odpowiedzi: ${day}.`,

  problem: {
    title: 'Zgłoś problem',
    lead: (number) => `Dotyczy zamówienia ${number}`,
    kind: 'Co jest nie tak?',
    kinds: {
      not_received: 'Paczka nie dotarła',
      damaged: 'Coś jest uszkodzone',
      missing_item: 'Czegoś brakuje',
      wrong_item: 'Produkt nie zgadza się z zamówieniem',
      late: 'Paczka się spóźnia',
      address: 'Adres jest błędny',
      other: 'Coś innego',
    },
    parcel: 'Która paczka?',
    whole: 'Całe zamówienie',
    text: 'Co się stało?',
    textHint: 'Własnymi słowami. Niekonieczne, ale pomaga.',
    send: 'Wyślij',
    back: 'Wróć do zamówienia',
    missing: 'Wybierz, co jest nie tak.',
    tooLong: (most) => `Tekst jest za długi. Najwięcej znaków: ${most}.`,
    tooMany: 'To zamówienie ma już największą możliwą liczbę zgłoszeń. Najpierw na nie odpowiemy.',
    notSent: 'Jeszcze nie wysłano.',
    done: (number) => `Zgłoszono: sprawa ${number}`,
    doneSay: (day) =>
      `Termin naszej odpowiedzi: ${day}. Zgłoszenie jest widoczne w zamówieniu, a na adres podany przy zamówieniu wysłaliśmy wiadomość.`,
    doneSayNoMail: (day) => `Termin naszej odpowiedzi: ${day}. Zgłoszenie jest widoczne w zamówieniu.`,
  },

  link: {
    ends: (number, day) => `Ten link otwiera zamówienie ${number} i nic więcej. Ostatni dzień: ${day}.`,
    end: 'Zakończ teraz',
  },

  gone: {
    title: 'Ten link nie otwiera żadnego zamówienia',
    say: 'Wygasł albo nie został skopiowany w całości. Nie ma to wpływu na zamówienie.',
    lookUp:
      'Wyszukaj zamówienie po numerze oraz e-mailu lub kodzie pocztowym podanym przy zamówieniu: otworzy je strona zamówień sklepu i wyśle nowy link.',
    shop: (shop) => `Przejdź do sklepu ${shop}`,
  },

  calendarWords: {
    arriving: (shop) => `${shop}: doręczenie paczki`,
    promised: (shop) => `${shop}: obiecany termin`,
    pickUp: (shop) => `${shop}: ostatni dzień odbioru paczki`,
    order: (number) => `Zamówienie ${number}`,
  },
};
