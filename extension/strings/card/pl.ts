import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'link prowadzi do strony przewoźnika',
  name: 'obok stoi nazwa przewoźnika',
  host: 'to strona przewoźnika',
  check_digit: 'cyfra kontrolna się zgadza',
  groups: 'jest zapisany w grupach tego przewoźnika',
  prefix: 'zaczyna się jak numery tego przewoźnika',
  post: 'wskazuje kraj tej poczty',
  label: 'mówią o tym słowa obok',
  country: 'przewoźnik działa tam, gdzie jesteś',
  last_mile: 'dostarcza dla poprzedniego',
  specimen: 'wygląda na drukowany wzór',
  shape: 'długość się zgadza',
};

const statuses: Words['statuses'] = {
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
};

export const pl: Words = {
  label: 'Numer przesyłki',
  looksLike: 'Wygląda na {carrier}',
  or: 'Może to być też {carriers}.',
  characters: 'Liczba znaków: {count}',
  reasons,
  nothingLeft: 'Nic jeszcze nie opuściło tej strony.',
  statuses,
  asked: '{who}, zapytano {time}.',
  noScan: 'Nikogo jeszcze nie zapytano.',
  watch: 'Obserwuj',
  watching: 'Jest na Twojej liście.',
  open: 'Otwórz na stronie {carrier}',
  copy: 'Kopiuj',
  copied: 'Skopiowano',
  notANumber: 'To nie taki numer',
  show: 'Pokaż wszystko',
  close: 'Zamknij',
  failed: 'To się nie udało. Nic się nie zmieniło.',
};
