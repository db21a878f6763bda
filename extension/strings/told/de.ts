import type {ToldStrings} from './en.js';

export const de: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `Heute erwartet: ${count}`,
  several: (count) => `Neues zu Ihren Paketen: ${count}`,
  tiding: {
    confirmed: () => 'Die Bestellung ist bestätigt',
    dispatched: () => 'Unterwegs',
    out_for_delivery: () => 'Wird heute zugestellt',
    ready_for_pickup: (day) => (day ? `Abholbereit bis ${day}` : 'Abholbereit'),
    delivered: () => 'Zugestellt',
    delayed: (day) => (day ? `Später als erwartet: ${day}` : 'Später als erwartet'),
    stalled: () => 'Seit Tagen kein Scan',
    attempt_failed: () => 'Zustellung wurde versucht',
    action_needed: () => 'Das Paket wartet auf Sie',
    returned: () => 'Geht an den Absender zurück',
    estimate_changed: (day) => (day ? `Jetzt erwartet: ${day}` : 'Jetzt an einem anderen Tag erwartet'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}: Paket kommt`,
    promised: (shop) => `${shop}: bis heute zugesagt`,
    pickUp: (shop) => `${shop}: letzter Tag, das Paket abzuholen`,
    order: (number) => `Bestellung ${number}`,
  },
};
