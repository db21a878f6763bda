import type {ToldStrings} from './en.js';

export const it: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `In arrivo oggi: ${count}`,
  several: (count) => `Novità sui Suoi pacchi: ${count}`,
  tiding: {
    confirmed: () => 'L’ordine è confermato',
    dispatched: () => 'In viaggio',
    out_for_delivery: () => 'In consegna',
    ready_for_pickup: (day) => (day ? `Pronto per il ritiro: fino a ${day}` : 'Pronto per il ritiro'),
    delivered: () => 'Consegnato',
    delayed: (day) => (day ? `Più tardi del previsto: ${day}` : 'Più tardi del previsto'),
    stalled: () => 'Nessuna scansione da giorni',
    attempt_failed: () => 'È stata tentata una consegna',
    action_needed: () => 'Il pacco attende un Suo intervento',
    returned: () => 'Torna al mittente',
    estimate_changed: (day) => (day ? `Ora previsto: ${day}` : 'È previsto un altro giorno'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}: arriva il pacco`,
    promised: (shop) => `${shop}: promesso entro oggi`,
    pickUp: (shop) => `${shop}: ultimo giorno per ritirare il pacco`,
    order: (number) => `Ordine ${number}`,
  },
};
