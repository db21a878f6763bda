import type {Words} from './en.js';

export const de: Words = {
  selection: 'Ist das ein Paket?',
  link: 'Ist das der Link eines Pakets?',
  search: 'Suchen, worauf Sie warten, oder eine Nummer eingeben',
  recognised: (carrier, number) => `${number}: eine Nummer von ${carrier}`,
};
