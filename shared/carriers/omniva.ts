import type {Carrier, TrackingPage} from './carrier.js';

// S10 numbers of Estonia: https://www.omniva.ee, 2026-11.
export const omniva = {
  id: 'omniva',
  name: 'Omniva',
  hosts: ['omniva.ee'],
  postOf: ['EE'],
  reach: 7.6,
} as const satisfies Carrier;

export const omnivaPage = {
  trackingUrl: 'https://www.omniva.ee/private/track_and_trace?barcode={number}',
} as const satisfies TrackingPage;
