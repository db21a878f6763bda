import type {Carrier, TrackingPage} from './carrier.js';

// https://github.com/jkeen/tracking_number_data/pull/116: a letter for the service, then 21 digits.
export const canpar = {
  id: 'canpar',
  name: 'Canpar',
  hosts: ['canpar.com'],
  home: 'CA',
  reach: 7,
  formats: {22: {shape: '[CDKLSUXZ] account#10 #8 piece#3', strong: true}},
} as const satisfies Carrier;

export const canparPage = {
  trackingUrl: 'https://www.canpar.com/en/tracking/track.htm?barcode={number}',
} as const satisfies TrackingPage;
