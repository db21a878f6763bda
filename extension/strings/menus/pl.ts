import type {Words} from './en.js';

export const pl: Words = {
  selection: 'Czy to paczka?',
  link: 'Czy to link paczki?',
  search: 'Szukaj wśród oczekiwanych lub wpisz numer',
  recognised: (carrier, number) => `${number}: numer ${carrier}`,
};
