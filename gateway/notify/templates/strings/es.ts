import type {MailStrings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'día laborable' : 'días laborables'}`;

export const es: MailStrings = {
  about: {
    order: (order) => `pedido ${order}`,
    parcel: (order, index) => `pedido ${order}, paquete ${index}`,
    parcels: (order, count) => `pedido ${order}, ${count} ${count === 1 ? 'paquete' : 'paquetes'}`,
  },

  subject: {
    code: (order) => `Tu código para el pedido ${order}`,
    link: (order) => `El enlace a tu pedido ${order}`,
    confirm_address: (order) => `¿Te escribimos sobre el pedido ${order}?`,
    case_opened: (order, number) => `Aviso recibido: caso ${number}, pedido ${order}`,
    case_reported: (order, number) => `Un cliente avisa de un problema: caso ${number}, pedido ${order}`,
    case_answered: (order, number) => `Nuestra respuesta: caso ${number}, pedido ${order}`,
  },

  parcelOf: (index, all, carrier) => `Paquete ${index} de ${all}, ${carrier}`,

  headline: {
    code: 'Tu código',
    link: 'El enlace a tu pedido',
    confirm_address: '¿Te escribimos?',
    case_opened: 'Hemos recibido tu aviso',
    case_reported: 'Un cliente avisa de un problema',
    case_answered: 'Nuestra respuesta a tu aviso',
  },

  say: {
    code: (order) => `Abre el pedido ${order} allí donde lo solicitaste.`,
    link: (order) => `Abre el pedido ${order} y nada más.`,
    confirm_address: (order) => `Alguien quiere que esta dirección reciba avisos del pedido ${order}.`,
    case_opened: (count) => `Respondemos en ${days(count)}. Las novedades se ven en el pedido.`,
    case_reported: (count) => `Te has comprometido a responder en ${days(count)}.`,
  },

  notAsked: {
    code: '¿No lo has pedido tú? No hagas nada: sin el código nadie ve más. No se lo des a nadie, nosotros nunca lo pedimos.',
    link: '¿No lo has pedido tú? No hagas nada. Nadie más tiene este enlace.',
    confirm_address: 'Si no has sido tú, no hagas nada y no escribiremos.',
  },

  caseNumber: 'Caso',
  caseKind: {
    not_received: 'No recibido',
    damaged: 'Dañado',
    wrong_item: 'Artículo equivocado',
    missing_item: 'Falta algo',
    late: 'Con retraso',
    address: 'Dirección incorrecta',
    other: 'Otra cosa',
  },
  customerWrites: 'El cliente escribe',
  youWrote: 'Escribiste',
  quoted: (words) => `«${words}»`,
  carrierWrites: (carrier) => `${carrier} escribe`,
  pickUpAt: 'Dónde te espera',

  button: {
    moving: 'Ver dónde está',
    order: 'Abrir el pedido',
    confirm: 'Sí, quiero avisos',
  },

  why: {
    ordered: (shop, order) => `Recibes este mensaje porque compraste en ${shop}, pedido ${order}.`,
    asked: (day, order) => `El ${day} pediste avisos del pedido ${order}.`,
    link: 'El enlace solo abre este pedido. Es tuyo, no lo compartas.',
    choose: 'Elegir de qué te avisamos',
    stop: 'No recibir más correos',
  },

  text: {
    code: (code, shop) => `${code} es tu código en ${shop}. No se lo des a nadie, nunca lo pedimos.`,
    confirm: (order) => `¿te avisamos por SMS del pedido ${order}?`,
    reply: 'Responde SI. Si no, no hagas nada.',
    stop: 'Fin: responde STOP',
  },
};
