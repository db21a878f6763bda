import type {Carrier, TrackingPage} from './carrier.js';

// https://github.com/jkeen/tracking_number_data/pull/110.
export const gofo = {
  id: 'gofo',
  name: 'GOFO',
  alsoCalled: ['CIRRO'],
  hosts: ['gofoexpress.com', 'gofo.com'],
  home: 'US',
  reach: 8,
  formats: {gf: {shape: 'GF[A-Z][A-Z] #14', strong: true}},
} as const satisfies Carrier;

export const gofoPage = {
  trackingUrl: 'https://www.gofoexpress.com/tracking.html?searchID={number}',
} as const satisfies TrackingPage;
