import type {PageStrings} from './en.js';

const days = (count: number) => `${count} ${count === 1 ? 'día' : 'días'}`;
const workingDays = (count: number) => `${count} ${count === 1 ? 'día laborable' : 'días laborables'}`;

export const es: PageStrings = {
  order: (number, day) => `Tu pedido ${number} del ${day}`,
  aside: 'Artículos, compromisos y ayuda',

  promise: {
    title: 'Nuestros compromisos',
    late: 'Si se retrasa',
    lateSay: (count, answer) =>
      `Con más de ${days(count)} de retraso: escríbenos y respondemos en ${workingDays(answer)}.`,
    still: 'Si no se mueve',
    stillSay: (count, remedy) => `Tras ${days(count)} sin escaneos se da por perdido. ${remedy}`,
    wrong: 'Si algo no está bien',
    wrongSay: (answer) => `Avísanos aquí. Respondemos en ${workingDays(answer)}.`,
  },

  help: 'Ayuda',
  report: 'Avisar de un problema',
  tell: 'Avisarme cuando haya novedades',
  calendar: 'Suscripción de calendario',
  write: (shop) => `Escribir a ${shop}`,

  word: {
    title: '¿Ha llegado?',
    delivered: '¿Entregado, pero no está?',
    parcel: (carrier, number) => `${carrier}, ${number}`,
    words: {received: 'Lo tengo', not_received: 'No está aquí'},
    said: {received: 'Indicaste que ha llegado', not_received: 'Indicaste que no ha llegado'},
    look: 'Suele estar cerca: alrededor de la puerta, con los vecinos, donde se dejan los paquetes. Si sigue sin aparecer, avísanos y lo buscamos.',
  },

  problems: 'Tus avisos',
  case: (number) => `Caso ${number}`,
  states: {open: 'Abierto', answered: 'Respondido', closed: 'Cerrado'},
  answered: (shop, day) => `${shop} respondió el ${day}`,
  answerBy: (day) => `Respondemos como tarde el ${day}.`,

  problem: {
    title: 'Avisar de un problema',
    lead: (number) => `Sobre el pedido ${number}`,
    kind: '¿Qué ha pasado?',
    kinds: {
      not_received: 'No ha llegado',
      damaged: 'Algo está dañado',
      missing_item: 'Falta algo',
      wrong_item: 'Un artículo no es el que pedí',
      late: 'Llega con retraso',
      address: 'La dirección no es correcta',
      other: 'Otra cosa',
    },
    parcel: '¿Qué paquete?',
    whole: 'Todo el pedido',
    text: 'Cuéntanos qué ha pasado',
    textHint: 'Con tus palabras. No es necesario, pero ayuda.',
    send: 'Enviar',
    back: 'Volver al pedido',
    missing: 'Elige qué ha pasado.',
    tooLong: (most) => `Es demasiado largo: ${most} caracteres como máximo.`,
    tooMany: 'Has enviado todos los avisos que un pedido puede tener a la vez. Primero respondemos a esos.',
    notSent: 'Aún sin enviar.',
    done: (number) => `Aviso recibido: caso ${number}`,
    doneSay: (day) =>
      `Respondemos como tarde el ${day}. El aviso está en tu pedido, y hemos escrito a la dirección que usaste al comprar.`,
    doneSayNoMail: (day) => `Respondemos como tarde el ${day}. El aviso está en tu pedido.`,
  },

  link: {
    ends: (number, day) => `Este enlace abre el pedido ${number} y nada más. Caduca el ${day}.`,
    end: 'Desactivarlo ahora',
  },

  gone: {
    title: 'Este enlace no abre ningún pedido',
    say: 'Ha caducado o no se copió entero. A tu pedido no le afecta.',
    lookUp:
      'Busca el pedido con su número y el correo o código postal que usaste al comprar: la página de pedidos de la tienda lo abre y te envía un enlace nuevo.',
    shop: (shop) => `Ir a ${shop}`,
  },

  calendarWords: {
    arriving: (shop) => `${shop}: llega el paquete`,
    promised: (shop) => `${shop}: prometido como tarde hoy`,
    pickUp: (shop) => `${shop}: último día para recoger el paquete`,
    order: (number) => `Pedido ${number}`,
  },
};
