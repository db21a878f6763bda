import type {Carrier, TrackingPage} from './carrier.js';

// https://www.aramex.com, 2026-11: ten or eleven digits. Modulo 7 holds for five public numbers.
export const aramex = {
  id: 'aramex',
  name: 'Aramex',
  hosts: ['aramex.com', 'aramex.com.au'],
  home: 'AE',
  reach: 7.8,
  formats: {
    10: {shape: '#9 check#', check: {algorithm: 'mod7'}, unofficial: true},
    11: {shape: '#10 check#', check: {algorithm: 'mod7'}, unofficial: true},
  },
} as const satisfies Carrier;

export const aramexPage = {
  trackingUrl: 'https://www.aramex.com/us/en/track/shipments?ShipmentNumber={number}',
} as const satisfies TrackingPage;
