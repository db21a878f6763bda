// What is told outside of pages, in English: notifications, the button, calendars. This file is the contract. The background has
// all languages at hand, so a count stands behind its word, which then is the same for every count.
import type {Tiding} from '../../watch.js';

/** `day` is empty where none is known. */
const tiding: Readonly<Record<Tiding, (day: string) => string>> = {
  confirmed: () => 'The order is confirmed',
  dispatched: () => 'On its way',
  out_for_delivery: () => 'Out for delivery',
  ready_for_pickup: (day) => (day ? `Ready for pick-up, until ${day}` : 'Ready for pick-up'),
  delivered: () => 'Delivered',
  delayed: (day) => (day ? `Later than expected: ${day}` : 'Later than expected'),
  stalled: () => 'No scan for days',
  attempt_failed: () => 'A delivery was attempted',
  action_needed: () => 'The parcel waits for you',
  returned: () => 'Going back to the sender',
  estimate_changed: (day) => (day ? `Now expected ${day}` : 'Another day is expected'),
};

export const en = {
  name: 'Order Tracker',
  badge: (count: number) => `Arriving today: ${count}`,
  several: (count: number) => `News of your parcels: ${count}`,
  tiding,
  calendarWords: {
    arriving: (shop: string) => `${shop}: parcel arrives`,
    promised: (shop: string) => `${shop}: promised by today`,
    pickUp: (shop: string) => `${shop}: last day to pick up the parcel`,
    order: (number: string) => `Order ${number}`,
  },
};

export type ToldStrings = typeof en;
