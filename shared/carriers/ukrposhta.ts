import type {Carrier, TrackingPage} from './carrier.js';

// Thirteen digits with a check digit that all numbers of its API documentation pass: https://dev.ukrposhta.ua.
export const ukrposhta = {
  id: 'ukrposhta',
  name: 'Ukrposhta',
  alsoCalled: ['Укрпошта'],
  hosts: ['ukrposhta.ua'],
  postOf: ['UA'],
  reach: 8,
  formats: {
    13: {
      shape: '#12 check#',
      check: {algorithm: 'mod11', weights: [2, 3, 4, 5, 6, 7], complement: true},
      unofficial: true,
    },
  },
} as const satisfies Carrier;

export const ukrposhtaPage = {
  trackingUrl: 'https://track.ukrposhta.ua/tracking_UA.html?barcode={number}',
} as const satisfies TrackingPage;
