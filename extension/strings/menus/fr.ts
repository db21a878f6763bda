import type {Words} from './en.js';

export const fr: Words = {
  selection: 'Est-ce un colis ?',
  link: 'Est-ce le lien d’un colis ?',
  search: 'Chercher ce que vous attendez, ou saisir un numéro',
  recognised: (carrier, number) => `${number} : un numéro de ${carrier}`,
};
