import type {Words} from './en.js';

export const es: Words = {
  selection: '¿Es esto un paquete?',
  link: '¿Es el enlace de un paquete?',
  search: 'Busca lo que esperas o escribe un número',
  recognised: (carrier, number) => `${number}: un número de ${carrier}`,
};
