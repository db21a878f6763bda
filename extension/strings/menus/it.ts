import type {Words} from './en.js';

export const it: Words = {
  selection: 'È un pacco?',
  link: 'È il link di un pacco?',
  search: 'Cerchi ciò che aspetta o scriva un numero',
  recognised: (carrier, number) => `${number}: un numero di ${carrier}`,
};
