import type {Carrier, TrackingPage} from './carrier.js';

// https://www.delhivery.com, 2026-11: no check digit is published.
export const delhivery = {
  id: 'delhivery',
  name: 'Delhivery',
  hosts: ['delhivery.com'],
  home: 'IN',
  reach: 8,
  formats: {'13-14': {shape: '[1-9] #12-13', rare: 1}},
} as const satisfies Carrier;

export const delhiveryPage = {
  trackingUrl: 'https://www.delhivery.com/track/package/{number}',
} as const satisfies TrackingPage;
