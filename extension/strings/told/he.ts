import type {ToldStrings} from './en.js';

export const he: ToldStrings = {
  name: 'Order Tracker',
  badge: (count) => `מגיע היום: ${count}`,
  several: (count) => `חדש בחבילות שלך: ${count}`,
  tiding: {
    confirmed: () => 'ההזמנה אושרה',
    dispatched: () => 'בדרך',
    out_for_delivery: () => 'יצאה לחלוקה',
    ready_for_pickup: (day) => (day ? `מוכנה לאיסוף עד ${day}` : 'מוכנה לאיסוף'),
    delivered: () => 'נמסרה',
    delayed: (day) => (day ? `מאוחר מהצפוי: ${day}` : 'מאוחר מהצפוי'),
    stalled: () => 'אין סריקה כבר ימים',
    attempt_failed: () => 'נעשה ניסיון מסירה',
    action_needed: () => 'החבילה ממתינה לך',
    returned: () => 'חוזרת אל השולח',
    estimate_changed: (day) => (day ? `כעת צפויה: ${day}` : 'צפוי יום אחר'),
  },
  calendarWords: {
    arriving: (shop) => `${shop}: הגעת החבילה`,
    promised: (shop) => `${shop}: הובטחה עד היום`,
    pickUp: (shop) => `${shop}: היום האחרון לאיסוף החבילה`,
    order: (number) => `הזמנה ${number}`,
  },
};
