import type {ToldStrings} from './en.js';

export const pl: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `Dzisiaj dotrze: ${count}`,
  several: (count) => `Nowości o Twoich paczkach: ${count}`,
  tiding: {
    confirmed: () => 'Zamówienie jest potwierdzone',
    dispatched: () => 'W drodze',
    out_for_delivery: () => 'Wydana do doręczenia',
    ready_for_pickup: (day) => (day ? `Gotowa do odbioru, ostatni dzień: ${day}` : 'Gotowa do odbioru'),
    delivered: () => 'Doręczona',
    delayed: (day) => (day ? `Później, niż oczekiwano: ${day}` : 'Później, niż oczekiwano'),
    stalled: () => 'Od kilku dni bez skanu',
    attempt_failed: () => 'Próbowano doręczyć',
    action_needed: () => 'Paczka czeka na Ciebie',
    returned: () => 'Wraca do nadawcy',
    estimate_changed: (day) => (day ? `Nowy spodziewany dzień: ${day}` : 'Spodziewany jest inny dzień'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}: doręczenie paczki`,
    promised: (shop) => `${shop}: obiecany termin`,
    pickUp: (shop) => `${shop}: ostatni dzień odbioru paczki`,
    order: (number) => `Zamówienie ${number}`,
  },
};
