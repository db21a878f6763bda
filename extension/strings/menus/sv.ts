import type {Words} from './en.js';

export const sv: Words = {
  selection: 'Är det här ett paket?',
  link: 'Är det här ett pakets länk?',
  search: 'Sök bland det du väntar på, eller skriv ett nummer',
  recognised: (carrier, number) => `${number}: ett nummer hos ${carrier}`,
};
