import type {ToldStrings} from './en.js';

export const es: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `Llegan hoy: ${count}`,
  several: (count) => `Novedades de tus paquetes: ${count}`,
  tiding: {
    confirmed: () => 'El pedido está confirmado',
    dispatched: () => 'En camino',
    out_for_delivery: () => 'En reparto',
    ready_for_pickup: (day) => (day ? `Listo para recoger, hasta el ${day}` : 'Listo para recoger'),
    delivered: () => 'Entregado',
    delayed: (day) => (day ? `Más tarde de lo previsto: ${day}` : 'Más tarde de lo previsto'),
    stalled: () => 'Varios días sin escaneos',
    attempt_failed: () => 'Se intentó la entrega',
    action_needed: () => 'El paquete te espera',
    returned: () => 'Vuelve al remitente',
    estimate_changed: (day) => (day ? `Ahora se espera el ${day}` : 'Se espera otro día'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}: llega el paquete`,
    promised: (shop) => `${shop}: prometido como tarde hoy`,
    pickUp: (shop) => `${shop}: último día para recoger el paquete`,
    order: (number) => `Pedido ${number}`,
  },
};
