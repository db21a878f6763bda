import type {MailStrings} from './en.js';

const rules = new Intl.PluralRules('pl');

const days = (count: number) => `${count} ${count === 1 ? 'dnia roboczego' : 'dni roboczych'}`;

function parcels(count: number): string {
  const category = rules.select(count);
  return `${count} ${category === 'one' ? 'paczka' : category === 'few' ? 'paczki' : 'paczek'}`;
}

export const pl: MailStrings = {
  about: {
    order: (order) => `zamówienie ${order}`,
    parcel: (order, index) => `zamówienie ${order}, paczka ${index}`,
    parcels: (order, count) => `zamówienie ${order}, ${parcels(count)}`,
  },

  subject: {
    code: (order) => `Kod do zamówienia ${order}`,
    link: (order) => `Link do zamówienia ${order}`,
    confirm_address: (order) => `Czy mamy pisać o zamówieniu ${order}?`,
    case_opened: (order, number) => `Mamy Twoje zgłoszenie: sprawa ${number}, zamówienie ${order}`,
    case_reported: (order, number) => `Zgłoszenie od klienta: sprawa ${number}, zamówienie ${order}`,
    case_answered: (order, number) => `Nasza odpowiedź: sprawa ${number}, zamówienie ${order}`,
  },

  parcelOf: (index, all, carrier) => `Paczka ${index} z ${all}, ${carrier}`,

  headline: {
    code: 'Twój kod',
    link: 'Link do zamówienia',
    confirm_address: 'Czy mamy pisać?',
    case_opened: 'Mamy Twoje zgłoszenie',
    case_reported: 'Zgłoszenie problemu od klienta',
    case_answered: 'Nasza odpowiedź na zgłoszenie',
  },

  say: {
    code: (order) => `Kod otwiera zamówienie ${order} tam, skąd przyszła prośba o kod.`,
    link: (order) => `Link otwiera zamówienie ${order} i nic więcej.`,
    confirm_address: (order) => `Ktoś prosi, by na ten adres wysyłać wiadomości o zamówieniu ${order}.`,
    case_opened: (count) => `Odpowiemy w ciągu ${days(count)}. Przebieg sprawy jest widoczny w zamówieniu.`,
    case_reported: (count) => `Obiecana odpowiedź: w ciągu ${days(count)}.`,
  },

  notAsked: {
    code: 'To nie Twoja prośba? Nic nie rób: bez kodu nikt nie zobaczy więcej. Nie podawaj go nikomu, my nigdy o niego nie pytamy.',
    link: 'To nie Twoja prośba? Nic nie rób. Nikt inny nie ma tego linku.',
    confirm_address: 'Jeśli to nie Ty, nic nie rób, a my nie będziemy pisać.',
  },

  caseNumber: 'Sprawa',
  caseKind: {
    not_received: 'Paczka nie dotarła',
    damaged: 'Uszkodzenie',
    wrong_item: 'Niewłaściwy produkt',
    missing_item: 'Czegoś brakuje',
    late: 'Opóźnienie',
    address: 'Błędny adres',
    other: 'Coś innego',
  },
  customerWrites: 'Treść zgłoszenia',
  youWrote: 'Twoja wiadomość',
  quoted: (words) => `„${words}”`,
  carrierWrites: (carrier) => `${carrier} pisze`,
  pickUpAt: 'Miejsce odbioru',

  button: {
    moving: 'Zobacz, gdzie jest',
    order: 'Otwórz zamówienie',
    confirm: 'Tak, powiadamiaj mnie',
  },

  why: {
    ordered: (shop, order) => `Ta wiadomość dotyczy zakupu w sklepie ${shop}, zamówienie ${order}.`,
    asked: (day, order) => `Prośba o wiadomości o zamówieniu ${order}: ${day}.`,
    link: 'Link otwiera tylko to zamówienie. Jest dla Ciebie, nie przekazuj go dalej.',
    choose: 'Wybierz, o czym piszemy',
    stop: 'Wyłącz te wiadomości',
  },

  text: {
    code: (code, shop) => `${code} to kod do sklepu ${shop}. Nie podawaj go nikomu, nigdy o niego nie pytamy.`,
    confirm: (order) => `SMS-y o zamówieniu ${order}?`,
    reply: 'Odpowiedz TAK. Jeśli nie, nic nie rób.',
    stop: 'Koniec: odpisz STOP',
  },
};
