import type {ToldStrings} from './en.js';

export const nl: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `Komt vandaag: ${count}`,
  several: (count) => `Nieuws over je pakketten: ${count}`,
  tiding: {
    confirmed: () => 'De bestelling is bevestigd',
    dispatched: () => 'Onderweg',
    out_for_delivery: () => 'Wordt vandaag bezorgd',
    ready_for_pickup: (day) => (day ? `Klaar om op te halen, tot en met ${day}` : 'Klaar om op te halen'),
    delivered: () => 'Bezorgd',
    delayed: (day) => (day ? `Later dan verwacht: ${day}` : 'Later dan verwacht'),
    stalled: () => 'Al dagen geen scan',
    attempt_failed: () => 'Er is geprobeerd te bezorgen',
    action_needed: () => 'Het pakket wacht op jou',
    returned: () => 'Gaat terug naar de afzender',
    estimate_changed: (day) => (day ? `Nu verwacht: ${day}` : 'Nu op een andere dag verwacht'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}: pakket komt`,
    promised: (shop) => `${shop}: uiterlijk vandaag beloofd`,
    pickUp: (shop) => `${shop}: laatste dag om het pakket op te halen`,
    order: (number) => `Bestelling ${number}`,
  },
};
