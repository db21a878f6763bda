import type {Words} from './en.js';

export const es: Words = {
  title: 'Ahora mismo no vemos nada.',
  lead: 'Así sigue hasta que lo cambies. Cada cosa depende de ti, y cada una se puede retirar.',
  page: {
    name: 'La página en la que estás',
    say: 'Pulsa nuestro botón y buscamos números en esa página. Lo hace tu navegador; nada de la página sale de él.',
    when: 'Cada vez que pulsas, y no entre medias',
  },
  site: {
    name: 'Los sitios que elijas',
    say: 'Tu correo, quizá, o una tienda donde compras mucho: allí los números se subrayan sin pulsar nada.',
    when: 'Tu navegador te pregunta antes, por cada sitio',
  },
  notifications: {
    name: 'Notificaciones',
    say: 'Un aviso cuando un paquete está en reparto, cuando llega, cuando cambia su día o te necesita.',
    when: 'Eliges en las opciones cuáles, y cuándo hay silencio',
    turnOn: 'Activar notificaciones',
    areOn: 'Las notificaciones están activadas.',
  },
  order: {
    name: 'Un pedido en una tienda',
    say: 'Una tienda puede darnos una clave que lee solo este pedido: ni tu cuenta ni tu dirección.',
    when: 'Cuando pulsas «Seguir este pedido» allí',
  },
  promise: 'No hay cuenta ni servidor nuestro. Lo que sigues se guarda en este navegador.',
  tryIt: 'Probar con un número',
  example: (number) =>
    `${number} es un ejemplo que hicimos con las reglas públicas del correo internacional. No es de ningún paquete tuyo.`,
  permissions: 'Ver lo que tu navegador nos permite',
};
