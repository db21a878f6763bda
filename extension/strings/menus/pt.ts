import type {Words} from './en.js';

export const pt: Words = {
  selection: 'Isto é um pacote?',
  link: 'Este é o link de um pacote?',
  search: 'Procure o que você espera ou digite um número',
  recognised: (carrier, number) => `${number}: um número de ${carrier}`,
};
