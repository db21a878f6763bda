import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'um link leva à página da transportadora',
  name: 'o nome da transportadora está ao lado',
  host: 'esta página é da transportadora',
  check_digit: 'o dígito verificador confere',
  groups: 'está escrito nos grupos desta transportadora',
  prefix: 'começa como os números desta transportadora',
  post: 'indica o país destes correios',
  label: 'as palavras ao lado dizem isso',
  country: 'a transportadora é do seu país',
  last_mile: 'entrega pela anterior',
  specimen: 'parece um exemplo impresso',
  shape: 'o comprimento confere',
};

const statuses: Words['statuses'] = {
  unknown: 'Lido',
  pre_transit: 'Etiqueta criada',
  in_transit: 'A caminho',
  out_for_delivery: 'Saiu para entrega',
  available_for_pickup: 'Pronto para retirada',
  attempt_failed: 'Tentativa de entrega',
  delivered: 'Entregue',
  exception: 'Retido',
  returning: 'Em devolução',
  returned: 'Devolvido ao remetente',
  cancelled: 'Cancelado',
  expired: 'Sem rastreamento',
};

export const pt: Words = {
  label: 'Número de rastreio',
  looksLike: 'Parece ser de {carrier}',
  or: 'Também pode ser de {carriers}.',
  characters: '{count} caracteres',
  reasons,
  nothingLeft: 'Nada saiu desta página ainda.',
  statuses,
  asked: '{who}, consultado {time}.',
  noScan: 'Ninguém foi consultado ainda.',
  watch: 'Acompanhar',
  watching: 'Está na sua lista.',
  open: 'Abrir no site de {carrier}',
  copy: 'Copiar',
  copied: 'Copiado',
  notANumber: 'Não é um número desses',
  show: 'Ver tudo',
  close: 'Fechar',
  failed: 'Não funcionou. Nada mudou.',
};
