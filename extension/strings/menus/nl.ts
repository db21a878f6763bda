import type {Words} from './en.js';

export const nl: Words = {
  selection: 'Is dit een pakket?',
  link: 'Is dit de link van een pakket?',
  search: 'Zoek waar je op wacht, of typ een nummer',
  recognised: (carrier, number) => `${number}: een nummer van ${carrier}`,
};
