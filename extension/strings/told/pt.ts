import type {ToldStrings} from './en.js';

export const pt: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `Chegam hoje: ${count}`,
  several: (count) => `Novidades dos seus pacotes: ${count}`,
  tiding: {
    confirmed: () => 'O pedido está confirmado',
    dispatched: () => 'A caminho',
    out_for_delivery: () => 'Saiu para entrega',
    ready_for_pickup: (day) => (day ? `Pronto para retirada, até ${day}` : 'Pronto para retirada'),
    delivered: () => 'Entregue',
    delayed: (day) => (day ? `Mais tarde que o esperado: ${day}` : 'Mais tarde que o esperado'),
    stalled: () => 'Há dias sem leitura',
    attempt_failed: () => 'Houve uma tentativa de entrega',
    action_needed: () => 'O pacote espera por você',
    returned: () => 'Volta ao remetente',
    estimate_changed: (day) => (day ? `Agora esperado: ${day}` : 'Outro dia é esperado'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}: o pacote chega`,
    promised: (shop) => `${shop}: prometido até hoje`,
    pickUp: (shop) => `${shop}: último dia para retirar o pacote`,
    order: (number) => `Pedido ${number}`,
  },
};
