import type {Words} from './en.js';

const reasons: Words['reasons'] = {
  link: 'un enlace lleva a la página del transportista',
  name: 'el nombre del transportista está al lado',
  host: 'esta página es del transportista',
  check_digit: 'el dígito de control coincide',
  groups: 'está escrito en los grupos de este transportista',
  prefix: 'empieza como los números de este transportista',
  post: 'nombra el país de este correo',
  label: 'las palabras de al lado lo dicen',
  country: 'el transportista está en tu país',
  last_mile: 'reparte para el anterior',
  specimen: 'parece un ejemplo impreso',
  shape: 'la longitud coincide',
};

const statuses: Words['statuses'] = {
  unknown: 'Escaneado',
  pre_transit: 'Etiqueta creada',
  in_transit: 'En camino',
  out_for_delivery: 'En reparto',
  available_for_pickup: 'Listo para recoger',
  attempt_failed: 'Intento de entrega',
  delivered: 'Entregado',
  exception: 'Retenido',
  returning: 'Vuelve al remitente',
  returned: 'Devuelto al remitente',
  cancelled: 'Cancelado',
  expired: 'Sin seguimiento',
};

export const es: Words = {
  label: 'Número de seguimiento',
  looksLike: 'Parece de {carrier}',
  or: 'También puede ser de {carriers}.',
  characters: '{count} caracteres',
  reasons,
  nothingLeft: 'Nada ha salido aún de esta página.',
  statuses,
  asked: '{who}, consultado {time}.',
  noScan: 'Aún no se ha consultado a nadie.',
  watch: 'Seguir',
  watching: 'Está en tu lista.',
  open: 'Ver en {carrier}',
  copy: 'Copiar',
  copied: 'Copiado',
  notANumber: 'No es un número de esos',
  show: 'Ver todo',
  close: 'Cerrar',
  failed: 'No ha funcionado. No ha cambiado nada.',
};
