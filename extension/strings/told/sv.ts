import type {ToldStrings} from './en.js';

export const sv: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `Kommer i dag: ${count}`,
  several: (count) => `Nytt om dina paket: ${count}`,
  tiding: {
    confirmed: () => 'Beställningen är bekräftad',
    dispatched: () => 'På väg',
    out_for_delivery: () => 'Ute för leverans',
    ready_for_pickup: (day) => (day ? `Redo att hämtas, senast ${day}` : 'Redo att hämtas'),
    delivered: () => 'Levererat',
    delayed: (day) => (day ? `Senare än väntat: ${day}` : 'Senare än väntat'),
    stalled: () => 'Ingen skanning på flera dagar',
    attempt_failed: () => 'Ett leveransförsök gjordes',
    action_needed: () => 'Paketet väntar på dig',
    returned: () => 'Går tillbaka till avsändaren',
    estimate_changed: (day) => (day ? `Väntas nu: ${day}` : 'Väntas nu en annan dag'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}: paketet kommer`,
    promised: (shop) => `${shop}: utlovat senast i dag`,
    pickUp: (shop) => `${shop}: sista dagen att hämta paketet`,
    order: (number) => `Order ${number}`,
  },
};
